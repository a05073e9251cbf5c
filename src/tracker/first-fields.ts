import { comparable } from '../render/ticks.ts';
import type { FieldChange, FieldChanges, FieldName } from './change.ts';
import type { DesiredItem } from './item.ts';
import type { ExistingItem } from './port.ts';

/** Everything a new item gets, as changes from nothing. */
export function createFields(item: DesiredItem): FieldChanges {
  const ticked = item.boxes.filter(({ isDone }) => isDone).map(({ id }) => id);
  const all: readonly (readonly [FieldName, FieldChange['to']])[] = [
    ['title', comparable(item.title)],
    ['block', comparable(item.block)],
    ['ticks', ticked],
    ['labels', item.labels],
    ['milestone', item.milestone],
    ['due', item.due],
    ['parent', item.parent],
    ['blockedBy', item.blockedBy],
  ];
  const given = all.filter(([, to]) => to !== null && to.length > 0);
  return Object.fromEntries(given.map(([name, to]) => [name, { from: null, to }]));
}

/** What an item gets that is taken over: title, milestone, due date and state stay people's. */
export function adoptFields(item: DesiredItem, { parent }: ExistingItem): FieldChanges {
  return {
    key: { from: null, to: item.key },
    block: { from: null, to: comparable(item.block) },
    ...(item.resource === 'issue' ? { labels: { from: null, to: item.labels } } : {}),
    ...(item.parent === null || parent !== null ? {} : { parent: { from: null, to: item.parent } }),
    ...(item.blockedBy.length === 0 ? {} : { blockedBy: { from: [], to: item.blockedBy } }),
  };
}
