import { compareFractions, fraction } from '../values/fraction.ts';

/** One scored criterion: pass 2, warn 1, fail 0 points times the weight; null = not known yet. */
export interface Scored {
  readonly weight: number;
  readonly points: 0 | 1 | 2 | null;
}

/** Points in the worst case (every unknown fails) and the best (every unknown passes), of `max`. */
export interface Points {
  readonly low: number;
  readonly high: number;
  readonly max: number;
}

export function pointsOf(scored: readonly Scored[]): Points {
  let low = 0;
  let high = 0;
  let max = 0;
  for (const { weight, points } of scored) {
    low += weight * (points ?? 0);
    high += weight * (points ?? 2);
    max += weight * 2;
  }
  return { low, high, max };
}

/** Whether points reach a percentage, compared as whole numbers: `100 × points ≥ threshold × max`. */
export function reaches(points: number, max: number, percent: number): boolean {
  const { numerator, denominator } = fraction(percent);
  return (
    compareFractions(
      { numerator: 100n * BigInt(points), denominator: 1n },
      { numerator: numerator * BigInt(max), denominator },
    ) >= 0
  );
}

/** Percent for showing: the exact quotient as a double. */
export function percentOf(points: number, max: number): number {
  return (points * 100) / max;
}
