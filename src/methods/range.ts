import {
  addFractions,
  compareFractions,
  type Fraction,
  fraction,
  fractionNumber,
  roundFraction,
  subtractFractions,
} from '../values/fraction.ts';

/** From a lowest to a highest exact value; the same twice where it is known for sure. */
export interface Range {
  readonly low: Fraction;
  readonly high: Fraction;
}

/** A range as numbers, for output. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/** An amount as a plan writes it. */
export type Amount = number | Span | null | undefined;

export const ZERO: Fraction = { numerator: 0n, denominator: 1n };

/** @returns null for what is not known: never 0 */
export function rangeOf(amount: Amount): Range | null {
  if (amount === null || amount === undefined) return null;
  if (typeof amount === 'number') return exactly(fraction(amount));
  return { low: fraction(amount.low), high: fraction(amount.high) };
}

export function exactly(value: Fraction): Range {
  return { low: value, high: value };
}

export function addRanges(a: Range, b: Range): Range {
  return { low: addFractions(a.low, b.low), high: addFractions(a.high, b.high) };
}

/** The least that may be left, and the most: every value of one against every value of the other. */
export function subtractRanges(a: Range, b: Range): Range {
  return { low: subtractFractions(a.low, b.high), high: subtractFractions(a.high, b.low) };
}

export function sumRanges(ranges: readonly Range[]): Range {
  return ranges.reduce(addRanges, exactly(ZERO));
}

export function isExact({ low, high }: Range): boolean {
  return compareFractions(low, high) === 0;
}

export function isPositive(value: Fraction): boolean {
  return value.numerator > 0n;
}

/** @param decimals for money 2, so that no cent is lost; without it the nearest double */
export function spanOf({ low, high }: Range, decimals?: number): Span {
  return decimals === undefined
    ? { low: fractionNumber(low), high: fractionNumber(high) }
    : { low: roundFraction(low, decimals), high: roundFraction(high, decimals) };
}
