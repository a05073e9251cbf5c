/** Below 0, 0 or above 0 by code points: the same on every machine and in every language. */
export function compareText(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    const difference = rank(a.charCodeAt(index)) - rank(b.charCodeAt(index));
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/**
 * A sorted copy: by the first key, equal ones by the second, and so on; still equal ones keep their order.
 * A number comes before a text. @throws RangeError when a key is NaN, which has no place in any order
 */
export function sortBy<T>(
  items: Iterable<T>,
  ...keys: readonly ((item: T) => string | number)[]
): readonly T[] {
  const keyed = [...items].map((item) => ({ item, keys: keys.map((key) => checked(key(item))) }));
  return keyed.sort((a, b) => compareKeys(a.keys, b.keys)).map(({ item }) => item);
}

/** Items by key; keys in the order they first appear, items in the order given. */
export function groupBy<T>(items: Iterable<T>, key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [item]);
    else group.push(item);
  }
  return groups;
}

// UTF-16 puts surrogates (beyond U+FFFF) before U+E000 to U+FFFF; code points have them after.
function rank(unit: number): number {
  if (unit >= 0xe000) return unit - 0x800;
  return unit >= 0xd800 ? unit + 0x2000 : unit;
}

function checked(key: string | number): string | number {
  if (Number.isNaN(key)) throw new RangeError('NaN cannot be sorted');
  return key;
}

function compareKeys(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (const [index, key] of a.entries()) {
    const difference = compareKey(key, b[index] ?? '');
    if (difference !== 0) return difference;
  }
  return 0;
}

function compareKey(a: string | number, b: string | number): number {
  if (typeof a === 'string') return typeof b === 'string' ? compareText(a, b) : 1;
  if (typeof b === 'string') return -1;
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
