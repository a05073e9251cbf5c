import { type DesiredItem, type ItemKey, itemName } from './item.ts';

/** Name of an item that is there → name that it has in the plan now, for those that their author renamed. */
export type Renames = ReadonlyMap<string, string>;

/**
 * The renames that the plan tells and the tracker does not have yet, by `itemName`. One that was done is none any
 * more, so that its former key is free for another item.
 */
export function renamesOf(items: readonly DesiredItem[], names: { has(name: string): boolean }): Renames {
  const found = new Map<string, string>();
  for (const { resource, key, renamedFrom } of items) {
    if (renamedFrom === null) continue;
    const [before, now] = [itemName({ resource, key: renamedFrom }), itemName({ resource, key })];
    if (names.has(before) && !names.has(now) && !found.has(before)) found.set(before, now);
  }
  return found;
}

/** Former key by present key of the issues whose author renamed them, unless another issue has that key now. */
export function formerKeys(items: readonly DesiredItem[]): ReadonlyMap<ItemKey, ItemKey> {
  const issues = items.filter(({ resource }) => resource === 'issue');
  const keys = new Set(issues.map(({ key }) => key));
  return new Map(
    issues.flatMap(({ key, renamedFrom }) =>
      renamedFrom === null || keys.has(renamedFrom) ? [] : [[key, renamedFrom]],
    ),
  );
}
