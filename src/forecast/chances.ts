import type { Programme } from '../programme/programme.ts';

/** Fewer decisions of its own tell a programme nothing about the next ones. */
export const FEWEST_DECISIONS = 10;

/** Percent of the planned working days, where the plan states none. */
const USUAL_SHORTEST = 90;
const USUAL_LONGEST = 150;

export interface Spread {
  readonly shortest: SpreadEnd;
  readonly longest: SpreadEnd;
}

export interface SpreadEnd {
  /** Percent of the planned working days. */
  readonly percent: number;
  readonly source: 'plan' | 'assumed';
}

/** That a phase or sprint is done over at its gate; that a rollout stage is. */
export interface Chances {
  readonly recycle: Chance;
  readonly repeat: Chance;
}

export interface Chance {
  /** Percent; null = not known, and then nothing is done over in any run. */
  readonly percent: number | null;
  readonly source: 'plan' | 'observed' | 'unknown';
  /** Own decisions that were counted. */
  readonly decisions: number;
}

export function spreadOf({ plan }: Programme): Spread {
  const { shortest, longest } = plan.milepost.value.forecast ?? {};
  return { shortest: endOf(shortest, USUAL_SHORTEST), longest: endOf(longest, USUAL_LONGEST) };
}

/** Whether an end of it rests on nothing that anybody stated. */
export function isAssumed({ shortest, longest }: Spread): boolean {
  return shortest.source === 'assumed' || longest.source === 'assumed';
}

function endOf(stated: number | undefined, usual: number): SpreadEnd {
  return stated === undefined ? { percent: usual, source: 'assumed' } : { percent: stated, source: 'plan' };
}

/** What the plan says; else what this programme's own decisions say, from ten on; else nothing. */
export function chancesOf(programme: Programme): Chances {
  const { recycleChance, repeatChance } = programme.plan.milepost.value.forecast ?? {};
  return {
    recycle: chanceOf(recycleChance, decisionsAt(programme, false)),
    repeat: chanceOf(repeatChance, decisionsAt(programme, true)),
  };
}

function chanceOf(stated: number | undefined, backwards: readonly boolean[]): Chance {
  const decisions = backwards.length;
  if (stated !== undefined) return { percent: stated, source: 'plan', decisions };
  if (decisions < FEWEST_DECISIONS) return { percent: null, source: 'unknown', decisions };
  const back = backwards.filter(Boolean).length;
  return { percent: Math.round((back * 10_000) / decisions) / 100, source: 'observed', decisions };
}

/** Decisions that moved on (false) or back (true), at rollout stages or at all other gates; holds do neither. */
function decisionsAt({ plan, state }: Programme, areStages: boolean): readonly boolean[] {
  return state.history.flatMap(({ gate, decision, move }) => {
    const owner = plan.gates.get(gate)?.owner;
    if (owner === undefined || (owner === 'stage') !== areStages) return [];
    if (decision === 'recycle') return [true];
    if (areStages) return move === 'promote' ? [false] : [];
    return decision === 'go' || decision === 'go-with-conditions' ? [false] : [];
  });
}
