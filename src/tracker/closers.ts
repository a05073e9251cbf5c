import type { Existing, ManagedItem } from './existing.ts';
import { type Desired, itemName } from './item.ts';
import type { Tracker } from './port.ts';
import { renamesOf } from './renames.ts';

/**
 * Who closed what the plan wants open again and the marker says that milepost closed: a person may have opened and
 * closed it since. Nothing is asked for any other item.
 * @throws what the tracker throws
 */
export async function withClosers(tracker: Tracker, existing: Existing, desired: Desired): Promise<Existing> {
  const renames = renamesOf(desired.items, existing.managed);
  const open = new Set(desired.items.filter(({ state }) => state.closed === null).map(itemName));
  const managed = new Map<string, ManagedItem>();
  for (const [name, found] of existing.managed)
    managed.set(name, open.has(renames.get(name) ?? name) ? await withCloser(tracker, found) : found);
  return { ...existing, managed };
}

/** A list may leave the closer out: then the item is asked for by itself. */
export async function withCloser(tracker: Tracker, found: ManagedItem): Promise<ManagedItem> {
  const { resource, item, marker, isAttached } = found;
  const isOurClosing = item.closed !== null && item.closed.reason === marker.state;
  if (tracker.isOwn === undefined || resource !== 'issue' || !isAttached || !isOurClosing) return found;
  const closed =
    item.closed?.by === null ? ((await tracker.get(resource, item.handle))?.closed ?? null) : item.closed;
  if (closed === null || closed.by === null) return found;
  const isOurs = await tracker.isOwn(closed.by);
  return { ...found, item: { ...item, closed: { ...closed, isOurs } } };
}
