import { type Fraction, fraction, ratio } from '../values/fraction.ts';

/** A measurement as it was written: a value, or a counted part of a whole. */
export interface Figure {
  readonly value?: number | null | undefined;
  readonly part?: number | null | undefined;
  readonly whole?: number | null | undefined;
  readonly unit: string;
}

/**
 * The exact value: points for a counted percentage, the plain quotient for any other counted unit.
 * @returns null when there is none: half a count, or a whole that is not positive
 */
export function figureOf({ value, part, whole, unit }: Figure): Fraction | null {
  if (value !== null && value !== undefined) return fraction(value);
  if (typeof part !== 'number' || typeof whole !== 'number' || whole <= 0) return null;
  return ratio(part, whole, unit === 'percent' ? 100 : 1);
}
