import type { Programme } from '../programme/programme.ts';
import type { NextAct } from '../programme/status.ts';
import type { Act } from '../text/acts.ts';

/**
 * Steps of the whole programme. That a gate has to be passed first is left out: its own steps are in the list, or
 * come with their time. A promotion stands in the list once.
 */
export function takeableActs(programme: Programme, acts: readonly NextAct[]): readonly Act[] {
  const useful = acts.filter(({ code }) => code !== 'pass-first');
  const taken = (useful.length === 0 ? acts : useful).map((act) => takeable(programme, act));
  const promotion = taken.find(({ code }) => code === 'promote');
  return taken.filter((act) => act.code !== 'promote' || act === promotion);
}

/**
 * A step as a person can take it: a gate to pass first is named by its own id, not by the sprint's; a stage that has
 * proved itself is promoted, since a rollout moves by its own command.
 */
export function takeable(programme: Programme, act: NextAct): Act {
  const { gates } = programme.plan;
  if (act.code === 'pass-first' && !gates.has(act.required)) {
    const gate = [...gates.values()].find(({ item }) => item === act.required);
    return gate === undefined ? act : { ...act, required: gate.id };
  }
  if (act.code === 'decide' && gates.get(act.gate)?.owner === 'stage')
    return { code: 'promote', stage: act.gate, by: act.roles[0] ?? null };
  return { ...act, by: roleFor(programme, act) };
}

/** Owners stand in the plan only: the definition that a record pins has none. */
function roleFor(programme: Programme, act: NextAct): string | null {
  const { plan, state } = programme;
  switch (act.code) {
    case 'measure':
    case 'improve':
    case 'confirm':
    case 'finish': {
      const criteria = plan.gates.get(act.gate)?.criteria ?? [];
      return criteria.find(({ id }) => id === act.criterion)?.owner ?? act.owner;
    }
    case 'deliver':
      return deliverableOwner(programme, act.item);
    case 'meet-condition': {
      const conditions = [...state.decisions.values()].flatMap((one) => one.conditions);
      return conditions.find(({ id }) => id === act.item)?.owner ?? null;
    }
    case 'open-review':
    case 'close-review':
      return plan.review?.value.owner ?? null;
    case 'approve':
    case 'approve-change':
      return decider(plan.milepost.value.decide.roles);
    case 'start-rollout':
    case 'promote':
    case 'recover-rollout':
      return decider(rolloutOf(programme)?.decide?.roles ?? plan.milepost.value.decide.roles);
    case 'observe':
      return rolloutOf(programme)?.stages.find(({ id }) => id === act.gate)?.owner ?? null;
    case 'decide':
      return act.roles[0] ?? null;
    case 'pass-first':
    case 'finish-rollout':
    case 'wait':
    case 'repair':
    case 'repair-records':
    case 'settle':
      return null;
  }
}

function deliverableOwner({ plan }: Programme, id: string): string | null {
  const all = plan.phases.flatMap(({ value }) => value.deliverables ?? []);
  return all.find((one) => one.id === id)?.owner ?? null;
}

type Rollout = NonNullable<Programme['plan']['phases'][number]['value']['rollout']>;

function rolloutOf({ plan }: Programme): Rollout | undefined {
  return plan.phases.find(({ value }) => value.rollout !== undefined)?.value.rollout;
}

function decider(roles: Readonly<Record<string, number>>): string | null {
  return Object.keys(roles)[0] ?? null;
}
