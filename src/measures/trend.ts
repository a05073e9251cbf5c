import { compareFractions, type Fraction } from '../values/fraction.ts';

/** Where a value went between two observations, and apart from it whether that is better. */
export interface Trend {
  readonly direction: 'up' | 'down' | 'flat';
  readonly performance: 'improving' | 'worsening' | 'flat';
}

/** @param better which direction is better: for a processing time `lower` */
export function trendOf(previous: Fraction, current: Fraction, better: 'higher' | 'lower'): Trend {
  const difference = compareFractions(current, previous);
  if (difference === 0) return { direction: 'flat', performance: 'flat' };
  const isBetter = difference > 0 === (better === 'higher');
  return { direction: difference > 0 ? 'up' : 'down', performance: isBetter ? 'improving' : 'worsening' };
}
