import type { ItemKey, Resource } from './item.ts';

/** What became of one write: `changed` = the item is not as it was shown, so nothing was written; `skipped` = not tried. */
export type StepOutcome = 'done' | 'refused' | 'unknown' | 'changed' | 'skipped';

export interface StepResult {
  readonly kind: 'create' | 'update' | 'close' | 'adopt' | 'link' | 'refresh';
  readonly resource: Resource;
  readonly key: ItemKey;
  readonly outcome: StepOutcome;
  /** Why it is not done, as the tracker said it. */
  readonly reason: string | null;
}

/** What an apply did, write by write. */
export interface ApplyOutcome {
  readonly results: readonly StepResult[];
}

export type ApplyVerdict = 'done' | 'refused' | 'partial';

/** `refused` = nothing was written; `partial` = something was, or may have been, and more remains. */
export function applyVerdict({ results }: ApplyOutcome): ApplyVerdict {
  if (results.every(({ outcome }) => outcome === 'done')) return 'done';
  return results.some(({ outcome }) => outcome === 'done' || outcome === 'unknown') ? 'partial' : 'refused';
}

/** Writes that happened. */
export function writesDone({ results }: ApplyOutcome): number {
  return results.filter(({ outcome }) => outcome === 'done').length;
}
