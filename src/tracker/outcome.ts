import type { Finding } from '../findings/finding.ts';
import type { Change } from './change.ts';
import { type ItemKey, itemName, type Resource } from './item.ts';

/**
 * What became of one write: `changed` = the item is not as it was shown, so its text was not written; `skipped` = not
 * tried; `dropped` = done, but the tracker left something out; `lost` = another run holds the lock; `left` = the
 * project does not take it, which is told and leaves the apply as good as it is.
 */
export type StepOutcome =
  | 'done'
  | 'refused'
  | 'unknown'
  | 'changed'
  | 'skipped'
  | 'dropped'
  | 'lost'
  | 'left';

export interface StepResult {
  readonly kind: 'create' | 'update' | 'close' | 'adopt' | 'link' | 'place' | 'refresh';
  readonly resource: Resource;
  readonly key: ItemKey;
  readonly outcome: StepOutcome;
  /** Why it is not done, as the tracker said it. */
  readonly finding: Finding | null;
}

/** What an apply did, write by write. */
export interface ApplyOutcome {
  readonly results: readonly StepResult[];
  /** What kept the run from noting what it did for the next one; absent or null = nothing. */
  readonly trouble?: Finding | null;
}

export type ApplyVerdict = 'done' | 'refused' | 'partial';

/** `refused` = the tracker said no and nothing was written; `partial` = more remains for another run. */
export function applyVerdict({ results, trouble = null }: ApplyOutcome): ApplyVerdict {
  if (trouble === null && results.every(({ outcome }) => outcome === 'done' || outcome === 'left'))
    return 'done';
  const isRefused = results.some(({ outcome }) => outcome === 'refused');
  return isRefused && !results.some(({ outcome }) => MAYBE_WRITTEN.includes(outcome)) ? 'refused' : 'partial';
}

const MAYBE_WRITTEN: readonly StepOutcome[] = ['done', 'dropped', 'unknown', 'lost', 'changed'];

/** Writes that happened. */
export function writesDone({ results }: ApplyOutcome): number {
  return results.filter(({ outcome }) => outcome === 'done' || outcome === 'dropped').length;
}

/** Changes of which every write happened; links belong to the change of their item. */
export function changesDone(changes: readonly Change[], { results }: ApplyOutcome): number {
  const ofChange = new Map<string, boolean>();
  for (const result of results) {
    if (result.kind === 'refresh') continue;
    const name = nameOfChange(result, result.kind === 'close');
    const isDone = result.outcome === 'done' || result.outcome === 'left';
    ofChange.set(name, isDone && (ofChange.get(name) ?? true));
  }
  return changes.filter(
    (change) =>
      change.kind !== 'keep' && ofChange.get(nameOfChange(change, change.kind === 'close')) === true,
  ).length;
}

/** What is made and closed in one run is two changes. */
function nameOfChange(
  item: { readonly resource: Resource; readonly key: ItemKey },
  isClose: boolean,
): string {
  return `${isClose ? 'close' : 'write'} ${itemName(item)}`;
}
