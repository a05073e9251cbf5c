import type { Existing, ManagedItem } from './existing.ts';
import { type Desired, type DesiredItem, type ItemKey, itemName } from './item.ts';
import { linkDigest } from './marker.ts';
import type { Tracker } from './port.ts';
import { readOne } from './read.ts';

/**
 * What the issues wait for, on a tracker that lists only how many. It is asked for an issue only where the number and
 * our markers leave a doubt that could lead to a write; where we set all that is wanted and nothing of it can have
 * gone, the answer is known.
 */
export async function withBlockers(
  tracker: Tracker,
  existing: Existing,
  desired: Desired,
): Promise<Existing> {
  const wanted = new Map(desired.items.map((item) => [itemName(item), item]));
  const set = new Set([...existing.managed.values()].flatMap(({ marker }) => marker.dependencies ?? []));
  const keys = [...existing.managed.values()].map(({ key }) => key);
  const handles = new Map([...existing.managed].map(([name, { item }]) => [name, item.handle]));
  const managed = new Map<string, ManagedItem>();
  for (const [name, found] of existing.managed) {
    const known = knownBlockers(found, wanted.get(name), set, keys);
    if (known !== null) managed.set(name, { ...found, blockedBy: known });
    else {
      const blockedBy = await tracker.blockers(found.item.handle);
      managed.set(name, readOne({ ...found.item, blockedBy }, desired.programme, handles) ?? found);
    }
  }
  return { ...existing, managed };
}

/** null = only the tracker can tell. */
function knownBlockers(
  { resource, key, item, blockedBy }: ManagedItem,
  desired: DesiredItem | undefined,
  set: ReadonlySet<string>,
  keys: readonly ItemKey[],
): readonly ItemKey[] | null {
  if (resource === 'milestone' || item.blockedBy !== null) return blockedBy;
  if (item.blockerCount === 0) return [];
  const isSet = (blocker: ItemKey): boolean => set.has(linkDigest(key, blocker));
  if (desired === undefined) return []; // left the plan: its links are never looked at
  const ours = desired.blockedBy.filter(isSet);
  const isWhole = ours.length === desired.blockedBy.length;
  if (item.blockerCount === null) return isWhole && ours.length === 0 && !keys.some(isSet) ? [] : null;
  if (!isWhole || item.blockerCount < ours.length) return null;
  const isMore = item.blockerCount > ours.length;
  return isMore && keys.some((one) => isSet(one) && !ours.includes(one)) ? null : ours;
}
