/** A list or mapping so large that no schema allows it. */
export interface Huge {
  readonly path: readonly string[];
  readonly count: number;
  readonly limit: number;
}

/** Longest list any schema allows (evidence seen by a decision). */
const LONGEST = 10_000;
const DEEPEST = 64;

/**
 * The first list or mapping above every limit; null when there is none. The validator looks at every item before
 * it complains about their number, so 200,000 bad items would cost seconds.
 */
export function findHuge(value: unknown, depth = 0): Huge | null {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return null;
  const count = Array.isArray(value) ? value.length : Object.keys(value).length;
  if (count > LONGEST) return { path: [], count, limit: LONGEST };
  for (const [key, item] of Object.entries(value)) {
    const huge = findHuge(item, depth + 1);
    if (huge !== null) return { ...huge, path: [key, ...huge.path] };
  }
  return null;
}
