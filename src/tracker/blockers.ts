import type { Existing, ManagedItem } from './existing.ts';
import { type Desired, type DesiredItem, itemName } from './item.ts';
import { LinkIndex } from './link-index.ts';
import type { Tracker } from './port.ts';
import { handlesOf, readOne } from './read.ts';
import { renamesOf } from './renames.ts';

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
  const renames = renamesOf(desired.items, existing.managed);
  const wanted = new Map(desired.items.map((item) => [itemName(item), item]));
  const handles = handlesOf(existing.managed, renames);
  const index = new LinkIndex(existing, desired.items);
  const managed = new Map<string, ManagedItem>();
  for (const [name, found] of existing.managed) {
    const known = knownBlockers(found, wanted.get(renames.get(name) ?? name), index);
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
  found: ManagedItem,
  desired: DesiredItem | undefined,
  index: LinkIndex,
): readonly string[] | null {
  const { resource, item, blockedBy } = found;
  if (resource === 'milestone' || item.blockedBy !== null) return blockedBy;
  if (item.blockerCount === 0) return [];
  if (desired === undefined) return []; // left the plan: its links are never looked at
  const names = index.namesOf(desired, found);
  const ours = desired.blockedBy.filter((blocker) => index.isSet(names, blocker));
  const isWhole = ours.length === desired.blockedBy.length;
  if (item.blockerCount === null) return isWhole && ours.length === 0 && !index.hasFormer(names) ? [] : null;
  if (!isWhole || item.blockerCount < ours.length) return null;
  return item.blockerCount > ours.length && index.hasFormer(names) ? null : ours;
}
