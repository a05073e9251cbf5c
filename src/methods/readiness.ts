import type { Readiness } from '../schema/types.generated.ts';
import { compareFractions, type Fraction, fraction, ratio, scaleFraction } from '../values/fraction.ts';
import { sortBy } from '../values/order.ts';
import { type Answer, answersTo, rolesIn } from './answers.ts';
import { type Band, bandsOf } from './bands.ts';
import { exactly, isExact, type Range, sumRanges } from './range.ts';

/** One criterion of the matrix, with what was answered. */
export interface ReadinessCriterion {
  readonly id: string;
  readonly title: string;
  readonly weight: number;
  /** Mean of the answers, points of the scale; low = high unless nobody answered. */
  readonly score: Range;
  /** Score times weight, points of the total. */
  readonly points: Range;
  readonly isAnswered: boolean;
  /** The newest answer of each assessor. */
  readonly answers: readonly Answer[];
  /** Highest minus lowest answer, points of the scale: how far the assessors disagree. */
  readonly spread: number;
  /** True while nobody answered and the answer may decide the band. */
  readonly couldChangeBand: boolean;
}

/** What one assessor alone comes to; null while an answer of theirs is missing. */
export interface AssessorTotal {
  readonly by: string;
  readonly total: number | null;
}

export interface ReadinessResult {
  /** Points; low = high when every criterion is answered. */
  readonly total: Range;
  /** Totals with every score lowest and every score highest. */
  readonly possible: Range;
  /** The band that the total lies in, whatever the missing answers are; null while they may decide it. */
  readonly band: Band | null;
  /** Bands that are still possible, the lowest first. */
  readonly bands: readonly Band[];
  /** Points up to the next band, from the lowest total; null in the highest. */
  readonly nextBand: { readonly band: Band; readonly points: Fraction } | null;
  /** True where the total lies between two published bands, which only a mean can. */
  readonly isBetweenBands: boolean;
  readonly criteria: readonly ReadinessCriterion[];
  readonly assessors: readonly AssessorTotal[];
}

/**
 * Readiness = Σ weight × score, in points; with weights 3, 2, 2, 3, 2 and scores 1 to 5 from 12 to 60.
 * Article lines 53-64, facts RDY-DATA … RDY-ORGA and RDY-BAND-*; C01, C02. Worked example WE01.
 *
 * Several assessors: a criterion has the mean of the newest answer of each of them, so their total is the mean of
 * their totals. A criterion that nobody answered counts from the lowest to the highest score: never 0, never a guess.
 * A total counts for the band with the highest `min` not above it; it is never rounded before.
 */
export function readiness({ matrix, assessments = [] }: Readiness): ReadinessResult {
  const { scale } = matrix;
  const rows = matrix.criteria.map((criterion) => {
    const answers = answersTo(criterion.id, assessments);
    const score = meanOf(answers) ?? { low: fraction(scale.min), high: fraction(scale.max) };
    return { criterion, answers, score, points: weighted(score, criterion.weight) };
  });
  const total = sumRanges(rows.map(({ points }) => points));
  const weights = matrix.criteria.reduce((sum, { weight }) => sum + weight, 0);
  const bands = bandsOf(matrix.bands);
  const open = bands.between(total);
  return {
    total,
    possible: { low: fraction(weights * scale.min), high: fraction(weights * scale.max) },
    band: bands.isBoundary(total) ? null : bands.at(total.low),
    bands: open,
    nextBand: bands.above(total.low),
    isBetweenBands: isExact(total) && bands.isInGap(total.low),
    criteria: rows.map(({ criterion: { id, title, weight }, answers, score, points }) => ({
      id,
      title,
      weight,
      score,
      points,
      isAnswered: answers.length > 0,
      answers,
      spread: spreadOf(answers),
      couldChangeBand: answers.length === 0 && bands.isBoundary(total),
    })),
    assessors: rolesIn(assessments).map((by) => ({
      by,
      total: totalOf(
        rows.map(({ criterion, answers }) => ({
          weight: criterion.weight,
          score: answers.find((one) => one.by === by)?.score,
        })),
      ),
    })),
  };
}

/** The criteria with the lowest score first, answered ones only: where work helps most. */
export function weakest({ criteria }: ReadinessResult): readonly ReadinessCriterion[] {
  const answered = criteria.filter(({ isAnswered }) => isAnswered);
  return [...answered].sort((a, b) => compareFractions(a.score.low, b.score.low) || b.weight - a.weight);
}

function meanOf(answers: readonly Answer[]): Range | null {
  if (answers.length === 0) return null;
  return exactly(
    ratio(
      answers.reduce((sum, { score }) => sum + score, 0),
      answers.length,
    ),
  );
}

function weighted({ low, high }: Range, weight: number): Range {
  return { low: scaleFraction(low, BigInt(weight), 1n), high: scaleFraction(high, BigInt(weight), 1n) };
}

function spreadOf(answers: readonly Answer[]): number {
  const scores = sortBy(answers, ({ score }) => score);
  return (scores.at(-1)?.score ?? 0) - (scores[0]?.score ?? 0);
}

function totalOf(
  parts: readonly { readonly weight: number; readonly score: number | undefined }[],
): number | null {
  let total = 0;
  for (const { weight, score } of parts) {
    if (score === undefined) return null;
    total += weight * score;
  }
  return total;
}
