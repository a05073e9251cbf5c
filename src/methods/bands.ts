import type { Readiness } from '../schema/types.generated.ts';
import { compareFractions, type Fraction, fraction, subtractFractions } from '../values/fraction.ts';
import { sortBy } from '../values/order.ts';
import type { Range } from './range.ts';

export type Band = Readiness['matrix']['bands'][number];

/** Bands as half-open intervals by their lower bound (C01). */
export interface Bands {
  /** The band of a total; null below them all. */
  at(total: Fraction): Band | null;
  /** The bands that totals of the range lie in, the lowest first. */
  between(range: Range): readonly Band[];
  /** The next band and how far it is, from this total on; null in the highest. */
  above(total: Fraction): { readonly band: Band; readonly points: Fraction } | null;
  /** Above the published end of its band: only a mean can lie there. */
  isInGap(total: Fraction): boolean;
  /** True when a band begins inside the range, so that what is missing decides it. */
  isBoundary(range: Range): boolean;
}

export function bandsOf(published: readonly Band[]): Bands {
  const sorted = sortBy(published, ({ min }) => min ?? -Infinity);
  const begins = ({ min }: Band, total: Fraction): boolean =>
    min === undefined || compareFractions(fraction(min), total) <= 0;
  const bandAt = (total: Fraction): Band | null => sorted.findLast((band) => begins(band, total)) ?? null;
  const inside = ({ low, high }: Range): readonly Band[] =>
    sorted.filter((band) => !begins(band, low) && begins(band, high));
  return {
    at: bandAt,
    between: (range) => [...[bandAt(range.low)].filter((band) => band !== null), ...inside(range)],
    above: (total) => {
      const band = sorted.find((one) => !begins(one, total));
      if (band?.min === undefined) return null;
      return { band, points: subtractFractions(fraction(band.min), total) };
    },
    isInGap: (total) => {
      const max = bandAt(total)?.max;
      return max !== undefined && compareFractions(total, fraction(max)) > 0;
    },
    isBoundary: (range) => inside(range).length > 0,
  };
}
