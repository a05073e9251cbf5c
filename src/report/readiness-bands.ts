import type { Band } from '../methods/bands.ts';
import { isExact } from '../methods/range.ts';
import type { ReadinessCriterion, ReadinessResult } from '../methods/readiness.ts';
import { inline } from '../render/escape.ts';
import {
  addFractions,
  ceilFraction,
  compareFractions,
  type Fraction,
  fraction,
  scaleFraction,
  subtractFractions,
} from '../values/fraction.ts';
import { sortBy } from '../values/order.ts';
import type { ReportPen } from './pen.ts';

/** What the open answers have to be for each band above, and below which total the present one is lost. */
export function bandChanges(
  pen: ReportPen,
  result: ReadinessResult,
  bands: readonly Band[],
): readonly string[] {
  const { total } = result;
  const sorted = sortBy(bands, ({ min }) => min ?? -Infinity);
  const reachable = sorted.filter(
    ({ min }) =>
      min !== undefined &&
      compareFractions(fraction(min), total.low) > 0 &&
      compareFractions(fraction(min), total.high) <= 0,
  );
  return [...reachable.map((band) => needs(pen, result, band)), ...falls(pen, result, sorted)];
}

/** With one criterion open a score, with more of them the points that they have to bring together. */
function needs(pen: ReportPen, { total, criteria }: ReadinessResult, { min = 0, title }: Band): string {
  const open = criteria.filter(({ isAnswered }) => !isAnswered);
  const short = subtractFractions(fraction(min), total.low);
  const band = inline(title);
  const [only, second] = open;
  if (only !== undefined && second === undefined)
    return pen.outcome('readiness.needsScore', {
      band,
      score: pen.number(scoreFor(only, short)),
      title: inline(only.title),
    });
  const lowest = sum(open.map(({ points }) => points.low));
  return pen.outcome('readiness.needsPoints', {
    band,
    points: pen.number(ceilFraction(addFractions(lowest, short))),
    most: pen.number(ceilFraction(sum(open.map(({ points }) => points.high)))),
  });
}

function scoreFor({ score, weight }: ReadinessCriterion, short: Fraction): number {
  return ceilFraction(addFractions(score.low, scaleFraction(short, 1n, BigInt(weight))));
}

/** Only of a total that is known: an open one has its own sentences. */
function falls(pen: ReportPen, { total, band }: ReadinessResult, sorted: readonly Band[]): readonly string[] {
  const below = sorted[sorted.findIndex(({ id }) => id === band?.id) - 1];
  if (!isExact(total) || band?.min === undefined || below === undefined) return [];
  return [pen.outcome('readiness.falls', { points: pen.number(band.min), band: inline(below.title) })];
}

function sum(all: readonly Fraction[]): Fraction {
  return all.reduce(addFractions, fraction(0));
}
