import type { ProgrammeState, ReviewState } from '../workflow/state.ts';
import type { CloseReason } from './item.ts';

/** How a phase or sprint ended: passed is completed, stopped is not planned any more; null while it has not. */
export function endedItem(state: ProgrammeState, id: string): CloseReason | null {
  const found = state.items.get(id)?.state;
  if (found === 'passed') return 'completed';
  return found === 'stopped' ? 'not_planned' : null;
}

/** How a rollout stage ended. Going back to an earlier stage opens the later ones again. */
export function endedStage({ rollout }: ProgrammeState, index: number): CloseReason | null {
  if (rollout === null) return null;
  if (rollout.state === 'abandoned') return 'not_planned';
  if (rollout.state === 'improving') return 'completed';
  return rollout.stage !== null && rollout.stage > index ? 'completed' : null;
}

/** How a review ended. */
export function endedReview({ state }: ReviewState): CloseReason | null {
  if (state === 'closed') return 'completed';
  return state === 'skipped' ? 'not_planned' : null;
}
