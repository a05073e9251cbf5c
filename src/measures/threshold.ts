import type { Threshold } from '../schema/types.generated.ts';
import {
  addFractions,
  compareFractions,
  type Fraction,
  fraction,
  scaleFraction,
} from '../values/fraction.ts';

/** Whether an exact value meets a comparison. A threshold without operator is met by nothing. */
export function meets(value: Fraction, threshold: Threshold): boolean {
  const to = (bound: number): -1 | 0 | 1 => compareFractions(value, fraction(bound));
  if (threshold.gt !== undefined) return to(threshold.gt) > 0;
  if (threshold.gte !== undefined) return to(threshold.gte) >= 0;
  if (threshold.lt !== undefined) return to(threshold.lt) < 0;
  if (threshold.lte !== undefined) return to(threshold.lte) <= 0;
  if (threshold.eq !== undefined) return to(threshold.eq) === 0;
  const [low, high] = threshold.between ?? [];
  return low !== undefined && high !== undefined && to(low) >= 0 && to(high) <= 0;
}

/** Whether `a` is nearer to missing a target of one direction than `b`; never, where a target has two sides. */
export function isWorse(a: Fraction, b: Fraction, pass: Threshold): boolean {
  const order = compareFractions(a, b);
  if (pass.gt !== undefined || pass.gte !== undefined) return order < 0;
  if (pass.lt !== undefined || pass.lte !== undefined) return order > 0;
  return false;
}

export type Band = 'pass' | 'warn' | 'below' | 'above';

/**
 * Where a value lies: in the pass region, in the warn band (`warn`, or `tolerance` percent of the target), or
 * below or above both. Without band there is none: never a hidden default.
 */
export function bandOf(
  value: Fraction,
  limits: {
    readonly pass: Threshold;
    readonly warn?: Threshold | undefined;
    readonly tolerance?: number | undefined;
  },
): Band {
  if (meets(value, limits.pass)) return 'pass';
  if (limits.warn !== undefined && meets(value, limits.warn)) return 'warn';
  if (limits.tolerance !== undefined && isTolerated(value, limits.pass, limits.tolerance)) return 'warn';
  return isBelow(value, limits.pass) ? 'below' : 'above';
}

/** Within `tolerance` percent of the target on the wrong side; the border belongs to the band. */
function isTolerated(value: Fraction, pass: Threshold, tolerance: number): boolean {
  const least = pass.gte ?? pass.gt ?? pass.eq ?? pass.between?.[0];
  const most = pass.lte ?? pass.lt ?? pass.eq ?? pass.between?.[1];
  if (least === undefined && most === undefined) return false;
  if (least !== undefined && compareFractions(value, moved(least, -tolerance)) < 0) return false;
  return most === undefined || compareFractions(value, moved(most, tolerance)) <= 0;
}

/** A bound moved by so many percent of its size: 5 percent below -100 is -105. */
function moved(bound: number, percent: number): Fraction {
  const { numerator, denominator } = fraction(percent);
  return addFractions(
    fraction(bound),
    scaleFraction(fraction(Math.abs(bound)), numerator, 100n * denominator),
  );
}

function isBelow(value: Fraction, pass: Threshold): boolean {
  if (pass.gt !== undefined || pass.gte !== undefined) return true;
  if (pass.lt !== undefined || pass.lte !== undefined) return false;
  const bound = pass.eq ?? pass.between?.[0];
  return bound !== undefined && compareFractions(value, fraction(bound)) < 0;
}
