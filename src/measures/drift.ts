/** How far the shares of some classes have moved; the borders are a convention, so they come in. */
export type DriftBand = 'none' | 'moderate' | 'significant';

export interface DriftBorders {
  readonly moderate: number;
  readonly significant: number;
}

/** Some sources use 0.2 for the upper one. */
export const USUAL_BORDERS: DriftBorders = { moderate: 0.1, significant: 0.25 };

/**
 * Population stability index = Σ (now − before) × ln(now / before), no unit; worked example WE12.
 * @param before shares of each class, 1 in all; `now` has the same classes
 * @returns null for an empty class: it would be infinite, and smoothing it is a choice that nobody made
 */
export function driftOf(before: readonly number[], now: readonly number[]): number | null {
  if (before.length === 0 || before.length !== now.length) return null;
  let sum = 0;
  for (const [i, share] of before.entries()) {
    const later = now[i] ?? 0;
    if (share <= 0 || later <= 0) return null;
    sum += (later - share) * Math.log(later / share);
  }
  return sum;
}

export function driftBand(index: number, borders: DriftBorders = USUAL_BORDERS): DriftBand {
  if (index < borders.moderate) return 'none';
  return index <= borders.significant ? 'moderate' : 'significant';
}
