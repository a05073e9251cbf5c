import type { Finding } from '../findings/finding.ts';
import type { ItemKey, Resource } from './item.ts';

/**
 * What became of one write: `changed` = the item is not as it was shown, so nothing was written; `skipped` = not
 * tried; `dropped` = done, but the tracker left something out; `lost` = another run holds the lock.
 */
export type StepOutcome = 'done' | 'refused' | 'unknown' | 'changed' | 'skipped' | 'dropped' | 'lost';

export interface StepResult {
  readonly kind: 'create' | 'update' | 'close' | 'adopt' | 'link' | 'refresh';
  readonly resource: Resource;
  readonly key: ItemKey;
  readonly outcome: StepOutcome;
  /** Why it is not done, as the tracker said it. */
  readonly finding: Finding | null;
}

/** What an apply did, write by write. */
export interface ApplyOutcome {
  readonly results: readonly StepResult[];
}

export type ApplyVerdict = 'done' | 'refused' | 'partial';

/** `refused` = the tracker said no and nothing was written; `partial` = more remains for another run. */
export function applyVerdict({ results }: ApplyOutcome): ApplyVerdict {
  if (results.every(({ outcome }) => outcome === 'done')) return 'done';
  const isRefused = results.some(({ outcome }) => outcome === 'refused');
  return isRefused && !results.some(({ outcome }) => MAYBE_WRITTEN.includes(outcome)) ? 'refused' : 'partial';
}

const MAYBE_WRITTEN: readonly StepOutcome[] = ['done', 'dropped', 'unknown', 'lost'];

/** Writes that happened. */
export function writesDone({ results }: ApplyOutcome): number {
  return results.filter(({ outcome }) => outcome === 'done' || outcome === 'dropped').length;
}
