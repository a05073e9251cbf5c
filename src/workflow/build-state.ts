import type { GateDefinition } from '../plan/definition.ts';
import { compareDays } from '../values/date.ts';
import { sortBy } from '../values/order.ts';
import { driftedItems } from './replay.ts';
import { isPromiseKept } from './replay-reviews.ts';
import {
  currentStage,
  type ItemEntry,
  type Replay,
  type ReviewEntry,
  type RolloutEntry,
} from './replay-state.ts';
import type { ItemState, ProgrammeState, ReviewAction, ReviewState, RolloutState } from './state.ts';

/** The state after a replay as plain data. */
export function stateOf(fold: Replay): ProgrammeState {
  return {
    ...fold.programme.state,
    heldUntil: fold.heldUntil,
    items: new Map([...fold.items].map(([id, item]) => [id, itemState(item)])),
    rollout: fold.rollout === null ? null : rolloutState(fold.rollout),
    reviews: new Map(
      sortBy(fold.reviews.values(), ({ nominal }) => nominal).map((review) => [
        review.period,
        reviewState(fold, review),
      ]),
    ),
    decisions: fold.decisions,
    history: fold.history,
    disputed: fold.disputed,
    drifted: driftedItems(fold),
    findings: fold.findings,
  };
}

function itemState(item: ItemEntry): ItemState {
  return {
    id: item.id,
    kind: item.kind,
    state: item.chart.state,
    epoch: item.chart.context.epoch,
    recycles: item.chart.context.recycles,
    since: item.since?.at ?? null,
    sinceDay: item.since?.day ?? null,
    openWindow: item.openWindow,
    heldUntil: item.heldUntil,
    definition: item.definition,
    endedDay: item.endedDay,
  };
}

function rolloutState(rollout: RolloutEntry): RolloutState {
  const { state, context } = rollout.chart;
  const stage = currentStage(rollout);
  const definition: GateDefinition | undefined =
    stage === null ? undefined : rollout.definitions.get(stage.id);
  return {
    id: rollout.id,
    state,
    stage: stage === null ? null : context.stage,
    stageId: stage?.id ?? null,
    share: state === 'abandoned' ? 0 : (definition?.stage?.share ?? 0),
    epoch: context.epoch,
    since: rollout.since?.at ?? null,
    sinceDay: rollout.since?.day ?? null,
    good: context.good,
    bad: context.bad,
    lastGood: rollout.lastGood,
    improvingDay: rollout.improvingDay,
    startedDay: rollout.startedDay,
    definitions: rollout.definitions,
  };
}

function reviewState(fold: Replay, review: ReviewEntry): ReviewState {
  return {
    period: review.period,
    nominal: review.nominal,
    due: review.due,
    state: review.chart.state,
    done: review.chart.context.done,
    actions: review.actions.map((action) => withProgress(fold, action)),
    carried: review.carried,
    openedDay: review.openedDay,
    endedDay: review.endedDay,
    reason: review.reason,
  };
}

function withProgress(fold: Replay, action: ReviewAction): ReviewAction {
  const later = [...fold.reviews.values()].filter(({ period }) => compareDays(period, action.period) > 0);
  return {
    ...action,
    isDone: isPromiseKept(
      fold.evidence.knowing(() => true),
      action.id,
    ),
    carriedTimes: later.filter(({ carried }) => carried.has(action.id)).length,
  };
}
