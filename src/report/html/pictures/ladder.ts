import type { Programme } from '../../../programme/programme.ts';
import { stageSize } from '../../../values/decimal.ts';
import { isPassed } from '../../../workflow/replay-state.ts';

export type StageStanding = 'passed' | 'live' | 'to-come';

export interface LadderStep {
  readonly id: string;
  readonly title: string;
  /** Percent that uses it at this stage. */
  readonly share: number;
  readonly size: number;
  readonly standing: StageStanding;
}

/** The stages of a rollout from the lowest share to the highest, and what follows them. */
export interface LadderPicture {
  readonly steps: readonly LadderStep[];
  readonly unit: string;
  readonly improvement: { readonly title: string; readonly standing: StageStanding };
}

/** null without a rollout. */
export function ladderPicture(programme: Programme): LadderPicture | null {
  const rollout = programme.plan.phases.find(({ value }) => value.rollout !== undefined)?.value.rollout;
  if (rollout === undefined) return null;
  const isImproving = programme.state.rollout?.state === 'improving';
  return {
    steps: rollout.stages.map(({ id, title, share }) => ({
      id,
      title,
      share,
      size: stageSize(share, rollout.population),
      standing: stageStanding(programme, id),
    })),
    unit: rollout.unit,
    improvement: { title: rollout.improvement.title, standing: isImproving ? 'live' : 'to-come' },
  };
}

/** Live as long as the rollout stands on it; a stage that was passed and left again is no longer live. */
export function stageStanding({ state, fold }: Programme, id: string): StageStanding {
  const isLive = state.rollout?.stageId === id && state.rollout.state !== 'improving';
  if (isLive) return 'live';
  return isPassed(fold, id) ? 'passed' : 'to-come';
}
