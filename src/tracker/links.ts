import { sortBy } from '../values/order.ts';
import type { LinkBase } from './change.ts';
import type { BaseLinks } from './compare-item.ts';
import type { Existing, ManagedItem } from './existing.ts';
import { type DesiredItem, type ItemKey, itemName } from './item.ts';
import { linkDigest } from './marker.ts';

/** The issue in whose marker the links of an item stand: its parent, or itself at the top. */
function linkHolder({ key, parent }: Pick<DesiredItem, 'key' | 'parent'>): ItemKey {
  return parent ?? key;
}

/** True once an apply has finished: only then tracking issues carry their links. */
export function hasFinished(existing: Existing): boolean {
  return [...existing.managed.values()].some(({ marker }) => marker.children !== null);
}

/** Former key → present key, for items that their author renamed. */
export type Renames = ReadonlyMap<ItemKey, ItemKey>;

/**
 * What milepost last set of an item's parent and dependencies, by the markers of the tracking issues. A marker may
 * still know an item, or its parent, by a former key.
 */
export function baseLinks(
  desired: DesiredItem,
  found: ManagedItem,
  existing: Existing,
  renames: Renames = new Map(),
): BaseLinks {
  const names = [
    ...new Set([found.key, desired.key, ...(desired.renamedFrom === null ? [] : [desired.renamedFrom])]),
  ];
  const isChildOf = (parent: ItemKey): boolean => {
    const holder = issueOf(existing, parent) ?? issueOf(existing, renames.get(parent) ?? parent);
    return names.some((name) => holder?.marker.children?.includes(linkDigest(name, parent)) === true);
  };
  const near = [found.parent, desired.parent].filter((key) => key !== null);
  const issues = [...existing.managed.values()].filter(({ resource }) => resource === 'issue');
  const set = new Set(issues.flatMap(({ marker }) => marker.dependencies ?? []));
  const candidates = new Set([...found.blockedBy, ...desired.blockedBy]);
  return {
    parent: near.find(isChildOf) ?? issues.find(({ key }) => isChildOf(key))?.key ?? null,
    blockedBy: [...candidates].filter((blocker) => names.some((name) => set.has(linkDigest(name, blocker)))),
  };
}

/** The renames that the plan tells. */
export function renamesOf(items: readonly DesiredItem[]): Renames {
  return new Map(items.flatMap(({ key, renamedFrom }) => (renamedFrom === null ? [] : [[renamedFrom, key]])));
}

function issueOf(existing: Existing, key: ItemKey): ManagedItem | undefined {
  return existing.managed.get(itemName({ resource: 'issue', key }));
}

/**
 * The links that are to stand in the marker of every holder once all are written.
 * @param left keys of items whose parent people chose themselves: that link is not ours
 * @param failed keys of items whose links could not be written: they stay unfinished work
 */
export function linkBases(
  desired: readonly DesiredItem[],
  left: ReadonlySet<ItemKey>,
  failed: ReadonlySet<ItemKey> = new Set(),
): ReadonlyMap<ItemKey, LinkBase> {
  const bases = new Map<ItemKey, { children: string[]; dependencies: string[] }>();
  const at = (key: ItemKey): { children: string[]; dependencies: string[] } => {
    const known = bases.get(key) ?? { children: [], dependencies: [] };
    bases.set(key, known);
    return known;
  };
  for (const item of desired) {
    if (item.resource !== 'issue') continue;
    if (item.parent === null) at(item.key);
    if (failed.has(item.key)) continue;
    if (item.parent !== null && !left.has(item.key))
      at(item.parent).children.push(linkDigest(item.key, item.parent));
    for (const blocker of item.blockedBy)
      at(linkHolder(item)).dependencies.push(linkDigest(item.key, blocker));
  }
  return new Map([...bases].map(([key, base]) => [key, sortedBase(base)]));
}

function sortedBase({ children, dependencies }: LinkBase): LinkBase {
  return {
    children: sortBy(new Set(children), (one) => one),
    dependencies: sortBy(new Set(dependencies), (one) => one),
  };
}
