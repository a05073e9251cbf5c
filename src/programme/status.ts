import { type NextStep, nextSteps } from '../gates/next.ts';
import type { Verdict } from '../gates/verdict.ts';
import { definitionOf } from '../plan/definition.ts';
import type { PlanItem } from '../plan/plan.ts';
import { addDays, compareDays, type Day } from '../values/date.ts';
import { sortBy } from '../values/order.ts';
import type { Weeks } from '../values/weeks.ts';
import { definitionInForce } from '../workflow/gates-now.ts';
import { mayStart } from '../workflow/replay-items.ts';
import { isPromiseKept } from '../workflow/replay-reviews.ts';
import { mayStartRollout } from '../workflow/replay-rollout.ts';
import { hasEnded, isPassed } from '../workflow/replay-state.ts';
import type { Programme } from './programme.ts';

/** Where the programme stands on one day. */
export interface Status {
  readonly at: Day;
  readonly phases: readonly PhaseStatus[];
  readonly late: readonly Late[];
  readonly next: readonly NextAct[];
  /** What turns red first if nobody acts; null when nothing does. */
  readonly foresight: Foresight | null;
}

export interface PhaseStatus {
  readonly id: string;
  readonly title: string;
  readonly state: string;
  readonly published: Weeks | null;
  readonly planned: Weeks | null;
  readonly start: Day | null;
  readonly end: Day | null;
  readonly gate: { readonly id: string; readonly verdict: Verdict };
}

/** Something whose day has gone by. */
export interface Late {
  readonly id: string;
  readonly kind:
    | 'phase'
    | 'sprint'
    | 'stage'
    | 'task'
    | 'deliverable'
    | 'communication'
    | 'training'
    | 'review'
    | 'action'
    | 'condition';
  readonly due: Day;
  readonly title: string;
}

/** A step at a gate, or something about a review. */
export type NextAct =
  | NextStep
  | { readonly code: 'open-review' | 'close-review'; readonly period: string; readonly due: Day }
  | { readonly code: 'start-rollout'; readonly rollout: string }
  | { readonly code: 'promote'; readonly stage: string }
  | { readonly code: 'recover-rollout'; readonly rollout: string; readonly state: string };

export interface Foresight {
  readonly on: Day;
  readonly kind: 'gate' | Late['kind'];
  readonly id: string;
}

export function statusOf(programme: Programme): Status {
  return {
    at: programme.day,
    phases: phasesOf(programme),
    late: lateThings(programme, programme.day),
    next: nextActs(programme),
    foresight: foresee(programme),
  };
}

function phasesOf({ plan, state, schedule, gates }: Programme): readonly PhaseStatus[] {
  return plan.phases.map(({ value: phase }) => {
    const when = schedule.items.get(phase.id);
    return {
      id: phase.id,
      title: phase.title,
      state: state.items.get(phase.id)?.state ?? 'planned',
      published: when?.published ?? null,
      planned: when?.planned ?? null,
      start: when?.start ?? null,
      end: when?.end ?? null,
      gate: { id: phase.gate.id, verdict: gates.get(phase.gate.id)?.verdict ?? 'inconclusive' },
    };
  });
}

/** Everything that should have been done by a day, if nothing is done from now on. After its end nothing is owed. */
export function lateThings(programme: Programme, day: Day): readonly Late[] {
  if (hasEnded(programme.fold)) return [];
  const found = [...lateItems(programme), ...lateReviews(programme), ...latePromises(programme)];
  const late = found.filter(({ due }) => compareDays(due, day) < 0);
  return sortBy(
    late,
    ({ due }) => due,
    ({ kind }) => kind,
    ({ id }) => id,
  );
}

function lateItems(programme: Programme): readonly Late[] {
  const { plan, schedule } = programme;
  const found: Late[] = [];
  for (const item of plan.items.values()) {
    const kind = datedKind(item.kind);
    const end = schedule.items.get(item.id)?.end ?? null;
    if (kind === null || end === null || isSettled(programme, item)) continue;
    found.push({ id: item.id, kind, due: end, title: item.title });
  }
  return found;
}

function datedKind(kind: PlanItem['kind']): Late['kind'] | null {
  switch (kind) {
    case 'phase':
    case 'sprint':
    case 'stage':
    case 'task':
    case 'deliverable':
    case 'communication':
    case 'training':
      return kind;
    case 'gate':
    case 'rollout':
    case 'improvement':
      return null;
  }
}

/** Done, passed, stopped, or left behind by a phase that is over. */
export function isSettled({ state, fold }: Programme, item: PlanItem): boolean {
  const own = state.items.get(item.id)?.state;
  if (own !== undefined) return own === 'passed' || own === 'stopped';
  if (item.kind === 'stage') return fold.rollout?.chart.state === 'abandoned' || isPassed(fold, item.id);
  const last = fold.evidence
    .checked(item.id)
    .filter(({ box }) => box === null)
    .at(-1)?.result;
  if (last === 'done' || last === 'not-applicable') return true;
  const phase = state.items.get(item.phase)?.state;
  return phase === 'passed' || phase === 'stopped';
}

function lateReviews({ state }: Programme): readonly Late[] {
  return [...state.reviews.values()]
    .filter((one) => one.state === 'due' || one.state === 'overdue' || one.state === 'open')
    .map(({ period, due }) => ({ id: period, kind: 'review', due, title: period }));
}

function latePromises({ state, fold }: Programme): readonly Late[] {
  const actions = [...state.reviews.values()].flatMap((one) => one.actions);
  const conditions = [...state.decisions.values()].flatMap((one) => one.conditions);
  return [
    ...actions.map(({ id, due, text }): Late => ({ id, kind: 'action', due, title: text })),
    ...conditions.map(({ id, due, text }): Late => ({ id, kind: 'condition', due, title: text })),
  ].filter(({ id }) => !isPromiseKept(fold.evidence, id));
}

function nextActs(programme: Programme): readonly NextAct[] {
  const { state, plan, fold } = programme;
  if (state.delivery === 'draft') return [{ code: 'approve' }];
  if (hasEnded(fold)) return [];
  const changed = [...state.drifted].map((item): NextAct => ({ code: 'approve-change', item }));
  const gates = openGates(programme).flatMap((id) => gateSteps(programme, id));
  const startable = [...plan.gates.values()].some((gate) => couldStart(programme, gate.item))
    ? [{ code: 'approve' } as const]
    : [];
  return [...changed, ...startable, ...rolloutActs(programme), ...reviewActs(programme), ...gates];
}

/** Gates of parts that run now, in plan order. */
export function openGates({ plan, state }: Programme): readonly string[] {
  return [...plan.gates.values()]
    .filter(({ owner, item }) => {
      const own = state.items.get(item)?.state;
      if (owner !== 'stage') return own === 'active' || own === 'held';
      return (
        state.rollout?.stageId === item &&
        state.rollout.state !== 'improving' &&
        state.rollout.state !== 'abandoned'
      );
    })
    .map(({ id }) => id);
}

/** Steps of one gate under the definition in force. */
export function gateSteps({ plan, fold, gates }: Programme, id: string): readonly NextStep[] {
  const gate = plan.gates.get(id);
  const result = gates.get(id);
  if (gate === undefined || result === undefined) return [];
  return nextSteps(definitionInForce(fold, gate) ?? definitionOf(plan, gate), result);
}

/** A planned part whose required gates have all passed, that no record has started. */
export function couldStart({ fold, state }: Programme, id: string): boolean {
  const item = fold.items.get(id);
  if (item === undefined || item.chart.state !== 'planned' || state.delivery !== 'running') return false;
  return mayStart(fold, item, item.gate.requires);
}

function rolloutActs({ state, fold, gates }: Programme): readonly NextAct[] {
  const { rollout } = state;
  if (rollout === null || fold.rollout === null) return [];
  switch (rollout.state) {
    case 'notStarted':
      return state.delivery === 'running' && mayStartRollout(fold, fold.rollout)
        ? [{ code: 'start-rollout', rollout: rollout.id }]
        : [];
    case 'ready': {
      const isPass = rollout.stageId !== null && gates.get(rollout.stageId)?.verdict === 'pass';
      return isPass && rollout.stageId !== null ? [{ code: 'promote', stage: rollout.stageId }] : [];
    }
    case 'degraded':
    case 'paused':
    case 'rolledBack':
      return [{ code: 'recover-rollout', rollout: rollout.id, state: rollout.state }];
    case 'observing':
    case 'improving':
    case 'abandoned':
      return [];
  }
}

function reviewActs({ state }: Programme): readonly NextAct[] {
  return [...state.reviews.values()].flatMap(({ period, due, state: own }): readonly NextAct[] => {
    if (own === 'due' || own === 'overdue') return [{ code: 'open-review', period, due }];
    return own === 'open' ? [{ code: 'close-review', period, due }] : [];
  });
}

/** The first worsening to come: a verdict that runs out, or something that becomes late. */
function foresee(programme: Programme): Foresight | null {
  const { gates, day, state, fold } = programme;
  if (state.delivery === 'draft' || hasEnded(fold)) return null;
  const expiring = openGates(programme).flatMap((id): readonly Foresight[] => {
    const result = gates.get(id);
    const isGood = result?.verdict === 'pass' || result?.verdict === 'warn';
    return isGood && result.validUntil !== null
      ? [{ on: addDays(result.validUntil, 1), kind: 'gate', id }]
      : [];
  });
  const coming = [...lateItems(programme), ...comingReviews(programme), ...latePromises(programme)]
    .filter(({ due }) => compareDays(due, day) >= 0)
    .map(({ due, kind, id }): Foresight => ({ on: addDays(due, 1), kind, id }));
  return (
    sortBy(
      [...expiring, ...coming],
      ({ on }) => on,
      ({ kind }) => kind,
      ({ id }) => id,
    )[0] ?? null
  );
}

function comingReviews({ state }: Programme): readonly Late[] {
  return [...state.reviews.values()]
    .filter((one) => one.state !== 'closed' && one.state !== 'skipped')
    .map(({ period, due }) => ({ id: period, kind: 'review', due, title: period }));
}
