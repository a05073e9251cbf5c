import type { Programme } from '../programme/programme.ts';
import { type Day, maxDay } from '../values/date.ts';
import { isPassed } from '../workflow/replay-state.ts';
import type { Step } from './steps.ts';

/** How far a step is on the day of the forecast. */
export type Standing =
  | { readonly kind: 'passed'; readonly on: Day | null }
  | { readonly kind: 'stopped' }
  | {
      readonly kind: 'running';
      readonly since: Day;
      readonly heldUntil: Day | null;
      readonly recycles: number;
    }
  | { readonly kind: 'ahead' };

export function standingOf(programme: Programme, step: Step): Standing {
  const { state, fold } = programme;
  const found =
    step.gate.owner === 'stage' ? stageStanding(programme, step.id) : itemStanding(state.items.get(step.id));
  if (found !== null) return found;
  const isDone = isPassed(fold, step.gate.id);
  return isDone ? { kind: 'passed', on: state.items.get(step.id)?.endedDay ?? null } : { kind: 'ahead' };
}

type State = Programme['state'];
type Item = NonNullable<ReturnType<State['items']['get']>>;

function itemStanding(item: Item | undefined): Standing | null {
  if (item === undefined || item.state === 'planned' || item.state === 'passed') return null;
  if (item.state === 'stopped') return { kind: 'stopped' };
  const { sinceDay: since, heldUntil, recycles } = item;
  return since === null ? null : { kind: 'running', since, heldUntil, recycles };
}

function stageStanding({ state: { rollout } }: Programme, id: string): Standing | null {
  if (rollout?.state === 'abandoned') return { kind: 'stopped' };
  if (rollout === null || rollout.sinceDay === null || rollout.stageId !== id) return null;
  if (rollout.state === 'improving') return { kind: 'passed', on: rollout.improvingDay };
  return { kind: 'running', since: rollout.sinceDay, heldUntil: null, recycles: 0 };
}

/** Last day of a hold that covers the step: its own, or that of the whole programme. */
export function heldUntilOf({ state }: Programme, standing: Standing): Day | null {
  const own = standing.kind === 'running' ? standing.heldUntil : null;
  const whole = state.delivery === 'held' ? state.heldUntil : null;
  if (own === null || whole === null) return own ?? whole;
  return maxDay(own, whole);
}
