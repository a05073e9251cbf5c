import type { Check, RecordSet } from '../records/kinds.ts';
import { standingFacts } from '../render/facts.ts';

/** What the check records say of one item or one of its boxes. */
export interface CheckedState {
  readonly isDone: boolean;
  /** True if it was pulled from the tracker. */
  readonly isPulled: boolean;
  /** Id of the record that says it. */
  readonly record: string;
}

/** State of items and boxes by `itemPath`; what no record mentions is absent. */
export type CheckedItems = ReadonlyMap<string, CheckedState>;

/** Name of an item, or of a box of an item, among the checks. A review's steps are items of their own. */
export function itemPath(item: string, box?: string): string {
  return box === undefined ? item : `${item}#${box}`;
}

/**
 * The last check of every item and box, with corrections applied. A disputed one says nothing. `not-applicable`
 * counts as done: nobody has to do it.
 */
export function checkedItems(records: RecordSet): CheckedItems {
  const found = new Map<string, CheckedState>();
  for (const { record } of standingFacts(records))
    if (record.kind === 'check') found.set(checkPath(record), stateOf(record));
  return found;
}

interface CheckSubject extends Pick<Check, 'about' | 'item'> {
  readonly box?: string | null | undefined;
}

/** Name of what a check is about. One step of two reviews is two items: the period tells them apart. */
export function checkPath({ about, item, box }: CheckSubject): string {
  return itemPath(/^\d{4}-\d{2}$/.test(about) ? `${about}/${item}` : item, box ?? undefined);
}

function stateOf({ id, result, source }: Check): CheckedState {
  return { isDone: result !== 'not-done', isPulled: source?.kind === 'issue', record: id };
}
