/** What the three-way rule says of one field: B last written, E existing, D desired. */
export type FieldResult = 'same' | 'write' | 'drift' | 'conflict';

/**
 * E = D: same. E = B: the plan changed, write. D = B: a person changed it, drift. All differ: conflict.
 * @param base null = unknown: then every difference is a person's
 */
export function threeWay(base: string | null, existing: string, desired: string): FieldResult {
  if (existing === desired) return 'same';
  if (base === null) return 'drift';
  if (existing === base) return 'write';
  return desired === base ? 'drift' : 'conflict';
}

/** What the rule says of a set, element by element. Elements are never in conflict. */
export interface SetResult {
  readonly add: readonly string[];
  readonly remove: readonly string[];
  /** People added it. */
  readonly extra: readonly string[];
  /** People took it away. */
  readonly missing: readonly string[];
}

/** @param base null = unknown: nothing is added or removed then */
export function threeWaySet(
  base: readonly string[] | null,
  existing: readonly string[],
  desired: readonly string[],
): SetResult {
  const wanted = desired.filter((one) => !existing.includes(one));
  const others = existing.filter((one) => !desired.includes(one));
  if (base === null) return { add: [], remove: [], extra: others, missing: wanted };
  return {
    add: wanted.filter((one) => !base.includes(one)),
    remove: others.filter((one) => base.includes(one)),
    extra: others.filter((one) => !base.includes(one)),
    missing: wanted.filter((one) => base.includes(one)),
  };
}
