import type { Threshold } from '../schema/types.generated.ts';
import { canonicalJson } from '../values/digest.ts';

/** Stricter for certain, or perhaps not. */
export type Direction = 'tighter' | 'looser';

interface Change {
  readonly what: string;
  readonly direction: Direction;
}

/** A number that differs. @param stricter which side asks for more */
export function compareNumbers(
  what: string,
  before: number,
  now: number,
  stricter: 'more' | 'less',
): readonly Change[] {
  if (before === now) return [];
  return [{ what, direction: now > before === (stricter === 'more') ? 'tighter' : 'looser' }];
}

interface Listed {
  readonly id: string;
  readonly level: 'must' | 'should' | 'advisory';
}

/**
 * Lists by id: what is gone asks for nothing any more; what is new asks for more, unless it only adds weight to a
 * score, since the rest then weighs less.
 */
export function compareLists<T extends Listed | { readonly id: string }>(
  before: readonly T[],
  now: readonly T[],
  compare: (before: T, now: T) => readonly Change[],
): readonly Change[] {
  const old = new Map(before.map((one) => [one.id, one]));
  const kept = new Set(now.map(({ id }) => id));
  return [
    ...now.flatMap((one): readonly Change[] => {
      const from = old.get(one.id);
      if (from !== undefined) return compare(from, one);
      const isScored = 'level' in one && one.level === 'should';
      return [{ what: `+${one.id}`, direction: isScored ? 'looser' : 'tighter' }];
    }),
    ...before
      .filter(({ id }) => !kept.has(id))
      .map(({ id }): Change => ({ what: `-${id}`, direction: 'looser' })),
  ];
}

/** Which way a region of good values moved: `tighter` if every value in it was in it before; null if it is the same. */
export function regionDirection(before: Threshold, now: Threshold): Direction | null {
  if (canonicalJson(before) === canonicalJson(now)) return null;
  const [from, to] = [boundsOf(before), boundsOf(now)];
  return isInside(to, from) ? 'tighter' : 'looser';
}

interface Bounds {
  readonly low: number;
  readonly high: number;
  /** Whether the border itself is left out. */
  readonly isLowOpen: boolean;
  readonly isHighOpen: boolean;
}

function boundsOf({ gt, gte, lt, lte, eq, between }: Threshold): Bounds {
  return {
    low: gte ?? gt ?? eq ?? between?.[0] ?? Number.NEGATIVE_INFINITY,
    high: lte ?? lt ?? eq ?? between?.[1] ?? Number.POSITIVE_INFINITY,
    isLowOpen: gte === undefined && gt !== undefined,
    isHighOpen: lte === undefined && lt !== undefined,
  };
}

function isInside(inner: Bounds, outer: Bounds): boolean {
  const isLowFine =
    inner.low > outer.low || (inner.low === outer.low && (inner.isLowOpen || !outer.isLowOpen));
  const isHighFine =
    inner.high < outer.high || (inner.high === outer.high && (inner.isHighOpen || !outer.isHighOpen));
  return isLowFine && isHighFine;
}
