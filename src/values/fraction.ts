import { decimal } from './decimal.ts';

/** An exact quotient; the denominator is positive. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Exactly the decimal number that was written: 0.1 is 1/10. @throws RangeError when it is not finite. */
export function fraction(value: number): Fraction {
  const { units, scale } = decimal(value);
  return { numerator: units, denominator: 10n ** BigInt(scale) };
}

/** part / whole, times factor. @throws RangeError when the whole is not positive. */
export function ratio(part: number, whole: number, factor = 1): Fraction {
  const p = fraction(part);
  const w = fraction(whole);
  if (w.numerator <= 0n) throw new RangeError(`not a positive whole: ${whole}`);
  return {
    numerator: p.numerator * w.denominator * BigInt(factor),
    denominator: p.denominator * w.numerator,
  };
}

export function compareFractions(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

export function addFractions(a: Fraction, b: Fraction): Fraction {
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

/** a × numerator / denominator; the denominator is positive. */
export function scaleFraction(a: Fraction, numerator: bigint, denominator: bigint): Fraction {
  return { numerator: a.numerator * numerator, denominator: a.denominator * denominator };
}

// More digits than the nearest double depends on.
const SHOWN_DIGITS = 40;

/** Nearest double, for showing only; comparisons use the exact value. */
export function fractionNumber({ numerator, denominator }: Fraction): number {
  const places = Math.max(0, String(denominator).length - String(numerator).length + SHOWN_DIGITS);
  return Number(`${(numerator * 10n ** BigInt(places)) / denominator}e-${places}`);
}
