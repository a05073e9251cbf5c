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

export function subtractFractions(a: Fraction, b: Fraction): Fraction {
  return addFractions(a, { numerator: -b.numerator, denominator: b.denominator });
}

export function multiplyFractions(a: Fraction, b: Fraction): Fraction {
  return reduced(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** @throws RangeError when the divisor is 0 */
export function divideFractions(a: Fraction, b: Fraction): Fraction {
  if (b.numerator === 0n) throw new RangeError('divided by 0');
  const sign = b.numerator < 0n ? -1n : 1n;
  return reduced(sign * a.numerator * b.denominator, sign * a.denominator * b.numerator);
}

/** The smallest whole number that is not below it. */
export function ceilFraction({ numerator, denominator }: Fraction): number {
  const whole = numerator / denominator;
  return Number(numerator > 0n && whole * denominator !== numerator ? whole + 1n : whole);
}

/** Rounded for showing, half away from zero: 5.75 to one decimal is 5.8, and -0.05 is -0.1. */
export function roundFraction({ numerator, denominator }: Fraction, decimals: number): number {
  const scaled = numerator * 10n ** BigInt(decimals);
  const half = scaled < 0n ? -denominator : denominator;
  return fractionNumber({
    numerator: (2n * scaled + half) / (2n * denominator),
    denominator: 10n ** BigInt(decimals),
  });
}

/** In lowest terms, so that long sums stay short. */
function reduced(numerator: bigint, denominator: bigint): Fraction {
  let [a, b] = [numerator < 0n ? -numerator : numerator, denominator];
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n
    ? { numerator: 0n, denominator: 1n }
    : { numerator: numerator / a, denominator: denominator / a };
}
