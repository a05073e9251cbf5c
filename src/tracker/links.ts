import { sortBy } from '../values/order.ts';
import type { LinkBase } from './change.ts';
import type { Existing, ManagedItem } from './existing.ts';
import { type DesiredItem, type ItemKey, itemName } from './item.ts';
import { LinkIndex } from './link-index.ts';
import { linkDigest } from './marker.ts';

/** The issue in whose marker the links of an item stand: its parent, or itself at the top. */
function linkHolder({ key, parent }: Pick<DesiredItem, 'key' | 'parent'>): ItemKey {
  return parent ?? key;
}

/** True once an apply has finished: only then tracking issues carry their links. */
export function hasFinished(existing: Existing): boolean {
  return [...existing.managed.values()].some(({ marker }) => marker.children !== null);
}

/** What is known of the links of items that could not be written: what was set before stays said. */
export interface Unfinished {
  readonly keys: ReadonlySet<ItemKey>;
  readonly existing: Existing;
}

/**
 * The links that are to stand in the marker of every holder once all are written.
 * @param left keys of items whose parent people chose themselves: that link is not ours
 * @param unfinished items whose links could not be written: what is missing of them stays unfinished work
 * @param entries what is to be said of each item in the project; null without a project
 */
export function linkBases(
  desired: readonly DesiredItem[],
  left: ReadonlySet<ItemKey>,
  unfinished: Unfinished | null = null,
  entries: ReadonlyMap<ItemKey, string> | null = null,
): ReadonlyMap<ItemKey, LinkBase> {
  const bases = new Map<ItemKey, Said>();
  const at = (key: ItemKey): Said => {
    const known = bases.get(key) ?? {
      children: [],
      dependencies: [],
      ...(entries === null ? {} : { project: [] }),
    };
    bases.set(key, known);
    return known;
  };
  for (const item of desired) {
    if (item.resource !== 'issue') continue;
    if (item.parent === null) at(item.key);
    const entry = entries?.get(item.key);
    if (entry !== undefined) at(linkHolder(item)).project?.push(entry);
    if (unfinished?.keys.has(item.key) === true) continue;
    if (item.parent !== null && !left.has(item.key))
      at(item.parent).children.push(linkDigest(item.key, item.parent));
    for (const blocker of item.blockedBy)
      at(linkHolder(item)).dependencies.push(linkDigest(item.key, blocker));
  }
  if (unfinished !== null)
    for (const [holder, { children, dependencies }] of before(desired, unfinished)) {
      at(holder).children.push(...children);
      at(holder).dependencies.push(...dependencies);
    }
  return new Map([...bases].map(([key, base]) => [key, sortedBase(base)]));
}

/** What the markers say now of the links of unfinished items: holder and its digests. */
function before(
  desired: readonly DesiredItem[],
  { keys, existing }: Unfinished,
): readonly (readonly [ItemKey, LinkBase])[] {
  if (keys.size === 0) return [];
  const index = new LinkIndex(existing, desired);
  const digests = new Set(
    desired.flatMap((item) => (keys.has(item.key) ? index.digestsOf(item, foundOf(existing, item)) : [])),
  );
  return index.holders.map(({ key, marker }) => [
    index.presentKey(key),
    {
      children: (marker.children ?? []).filter((one) => digests.has(one)),
      dependencies: (marker.dependencies ?? []).filter((one) => digests.has(one)),
    },
  ]);
}

function foundOf({ managed }: Existing, { key, renamedFrom }: DesiredItem): ManagedItem | null {
  const one = managed.get(itemName({ resource: 'issue', key }));
  if (one !== undefined || renamedFrom === null) return one ?? null;
  return managed.get(itemName({ resource: 'issue', key: renamedFrom })) ?? null;
}

interface Said {
  readonly children: string[];
  readonly dependencies: string[];
  readonly project?: string[];
}

function sortedBase({ children, dependencies, project }: Said): LinkBase {
  return {
    ...(project === undefined ? {} : { project: sortBy(new Set(project), (one) => one) }),
    children: sortBy(new Set(children), (one) => one),
    dependencies: sortBy(new Set(dependencies), (one) => one),
  };
}
