import { boxesOf, comparable } from '../render/ticks.ts';
import { sortBy } from '../values/order.ts';
import type { DesiredItem } from './item.ts';
import { type Marker, orNone, textDigest } from './marker.ts';

/** The marker of an item that is new: everything desired was just written, links apart. */
export function newMarker(item: DesiredItem, programme: string): Marker {
  const isIssue = item.resource === 'issue';
  return {
    programme,
    key: item.key,
    title: textDigest(comparable(item.title)),
    block: textDigest(comparable(item.block)),
    labels: isIssue ? item.labels.map((label) => label.slice('mp:'.length)) : null,
    milestone: isIssue ? orNone(item.milestone) : null,
    due: isIssue ? null : orNone(item.due),
    ticked: doneBoxes(item),
    state: 'open',
    children: null,
    dependencies: null,
    project: null,
  };
}

/**
 * The marker of an item that is taken over: B := D, so that every difference in title, milestone, date and state
 * counts as the person's and stays.
 */
export function adoptedMarker(item: DesiredItem, programme: string): Marker {
  const { closed } = item.state;
  const marker = newMarker(item, programme);
  if (closed === null) return marker;
  return { ...marker, state: closed === 'completed' ? 'seen-completed' : 'seen-not_planned' };
}

/** Ids of the boxes that stand in the text and that a record says are done. */
export function doneBoxes(item: DesiredItem): readonly string[] {
  const there = new Set(boxesOf(item.block));
  const done = item.boxes.filter(({ id, isDone }) => isDone && there.has(id)).map(({ id }) => id);
  return sortBy(done, (id) => id);
}
