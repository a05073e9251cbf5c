import { programmeWeek } from '../values/weeks.ts';
import type { Programme } from './programme.ts';
import type { Status } from './status.ts';

/** Where a programme stands, in numbers: what one sentence can say. */
export interface StandingFacts {
  readonly delivery: Programme['state']['delivery'];
  /** Week of the programme; null before its first day. */
  readonly week: number | null;
  readonly heldUntil: string | null;
  /** Titles of the phases that run. */
  readonly active: readonly string[];
  readonly passed: number;
  readonly phases: number;
  readonly late: number;
}

export function standingOf({ state, schedule, day }: Programme, { phases, late }: Status): StandingFacts {
  const stateOf = (id: string): string | undefined => state.items.get(id)?.state;
  return {
    delivery: state.delivery,
    week: programmeWeek(schedule.firstDay, day),
    heldUntil: state.heldUntil,
    active: phases.filter(({ id }) => stateOf(id) === 'active').map(({ title }) => title),
    passed: phases.filter(({ id }) => stateOf(id) === 'passed').length,
    phases: phases.length,
    late: late.length,
  };
}
