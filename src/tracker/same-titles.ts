import { type Finding, finding } from '../findings/finding.ts';
import { comparable } from '../render/ticks.ts';
import { sortBy } from '../values/order.ts';
import type { Change } from './change.ts';
import type { ExistingItem, NamedItem } from './port.ts';

/**
 * Tells which issues of people have the title of one that is to be created and are not taken over anyway: the same work
 * may be meant. A title is no identity, so nothing is taken over by it. (A milestone of the same title is taken over: see `AdoptionDesk`.)
 */
export function sameTitles(changes: readonly Change[], items: readonly NamedItem[]): readonly Finding[] {
  const taken = new Set(changes.flatMap((change) => (change.kind === 'adopt' ? [change.handle] : [])));
  const byTitle = new Map<string, NamedItem>();
  for (const item of sortBy(items, ({ number }) => number ?? 0)) {
    const title = comparable(item.title);
    if (!byTitle.has(title) && !taken.has(item.handle)) byTitle.set(title, item);
  }
  return changes.flatMap((change) => {
    if (change.kind !== 'create' || change.resource !== 'issue') return [];
    const found = byTitle.get(comparable(change.desired.title));
    if (found === undefined) return [];
    return [finding('tracker-same-title', { key: change.key, item: found.handle }, found.place)];
  });
}

/** Open issues of people that may be taken over. */
export function freeIssues(unmarked: readonly ExistingItem[]): readonly NamedItem[] {
  return unmarked.filter(
    ({ resource, closed, isTrusted }) => resource === 'issue' && closed === null && isTrusted,
  );
}
