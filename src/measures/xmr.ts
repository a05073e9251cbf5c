import {
  addFractions,
  compareFractions,
  type Fraction,
  fraction,
  multiplyFractions,
  subtractFractions,
} from '../values/fraction.ts';
import { aggregate } from './aggregate.ts';

/** Fewer points tell nothing about what is usual. */
export const FEWEST_POINTS = 6;
const RUN = 8;
// 3 / d2 and D4 for moving ranges of two; sources round D4 to 3.267, 3.268 or 3.27: this one is pinned.
const LIMIT = fraction(2.66);
const RANGE_LIMIT = fraction(3.27);

/** What is usual for a series, in its unit. */
export interface Limits {
  readonly mean: Fraction;
  readonly meanMovingRange: Fraction;
  readonly lower: Fraction;
  readonly upper: Fraction;
  /** The largest usual step from one point to the next. */
  readonly upperRange: Fraction;
}

/** `steady` = nothing but the usual ups and downs; `unknown` = too few points to tell. */
export type Signal = 'unknown' | 'steady' | 'outside-limits' | 'eight-on-one-side';

/**
 * Natural process limits of an individuals chart: mean ± 2.66 × mean moving range; exact.
 * @param values oldest first; worked example WE12
 * @returns null below six points
 */
export function limitsOf(values: readonly Fraction[]): Limits | null {
  if (values.length < FEWEST_POINTS) return null;
  const steps = values.slice(1).map((value, i) => distance(value, values[i] ?? value));
  const mean = aggregate(values, 'mean');
  const meanMovingRange = aggregate(steps, 'mean');
  if (mean === null || meanMovingRange === null) return null;
  const reach = multiplyFractions(LIMIT, meanMovingRange);
  return {
    mean,
    meanMovingRange,
    lower: subtractFractions(mean, reach),
    upper: addFractions(mean, reach),
    upperRange: multiplyFractions(RANGE_LIMIT, meanMovingRange),
  };
}

/** Whether a point is more than chance against limits that were set before it; on the limit is inside. */
export function isOutside({ lower, upper }: Limits, value: Fraction): boolean {
  return compareFractions(value, lower) < 0 || compareFractions(value, upper) > 0;
}

/** Whether the last eight points lie on the same side of a mean that was set before them; on the mean is on no side. */
export function isRun({ mean }: Limits, values: readonly Fraction[]): boolean {
  const sides = values.slice(-RUN).map((value) => compareFractions(value, mean));
  return sides.length === RUN && sides[0] !== 0 && sides.every((side) => side === sides[0]);
}

/** What the newest point of a series says, judged by limits of the points before it. */
export function signalOf(values: readonly Fraction[]): Signal {
  const newest = values.at(-1);
  const limits = limitsOf(values.slice(0, -1)) ?? limitsOf(values);
  if (limits === null || newest === undefined) return 'unknown';
  if (isOutside(limits, newest)) return 'outside-limits';
  return isRun(limits, values) ? 'eight-on-one-side' : 'steady';
}

function distance(a: Fraction, b: Fraction): Fraction {
  const difference = subtractFractions(a, b);
  return difference.numerator < 0n ? subtractFractions(b, a) : difference;
}
