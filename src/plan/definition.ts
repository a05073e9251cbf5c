import type { Approval, Criteria, Decide, Score } from '../schema/types.generated.ts';
import { digestOf } from '../values/digest.ts';
import { compareText, sortBy } from '../values/order.ts';
import { formatWeeks, parseWeeks } from '../values/weeks.ts';
import type { ImplicitCriterion, Plan, PlanGate } from './plan.ts';

/** The definition of an item as it stands in the record that started it (`starts[].pinned`). */
export type Pinned = Approval['starts'][number]['pinned'];

/** A gate without titles and prose: what a verdict is computed from. */
export interface GateDefinition {
  readonly id: string;
  /** Phase, sprint or stage it belongs to. */
  readonly item: string;
  readonly requires: readonly string[];
  readonly criteria: Criteria;
  readonly score: Score | null;
  readonly decide: Decide;
  readonly implicit: readonly ImplicitCriterion[];
  /** Only for a rollout stage. */
  readonly stage: NonNullable<Pinned['stage']> | null;
  /** Meaning digest: equal for plans that differ in titles, prose, comments or key order only. */
  readonly digest: string;
  readonly pinned: Pinned;
}

/** The definition that the plan gives a gate now. */
export function definitionOf(plan: Plan, gate: PlanGate): GateDefinition {
  return fromPinned(gate.item, pinnedOf(plan, gate));
}

/** The definition that a record holds. */
export function fromPinned(item: string, pinned: Pinned): GateDefinition {
  const { gate } = pinned;
  return {
    id: gate.id,
    item,
    requires: gate.requires ?? [],
    criteria: gate.criteria,
    score: gate.score ?? null,
    decide: gate.decide ?? { roles: {} },
    implicit: pinned.implicit ?? [],
    stage: pinned.stage ?? null,
    digest: digestOf(pinned),
    pinned,
  };
}

function pinnedOf(plan: Plan, gate: PlanGate): Pinned {
  const phase = plan.phases.find(({ value }) => value.id === gate.phase)?.value;
  const stage = phase?.rollout?.stages.find(({ id }) => id === gate.item);
  const weeks = gate.owner === 'phase' ? phase?.weeks : stage?.weeks;
  return {
    gate: {
      id: gate.id,
      requires: [...gate.requires].sort(compareText),
      criteria: sortBy(gate.criteria.map(withoutProse), ({ id }) => id).slice(),
      ...(gate.score === null ? {} : { score: gate.score }),
      decide: gate.decide,
    },
    ...(gate.implicit.length === 0 ? {} : { implicit: sortBy(gate.implicit, ({ id }) => id).slice() }),
    ...(weeks === undefined ? {} : { weeks: sameWeeks(weeks) }),
    ...(gate.owner === 'sprint' ? { sprintWeeks: phase?.sprintWeeks ?? 2 } : {}),
    ...(stage === undefined ? {} : { stage: stageOf(stage) }),
  };
}

type Stage = NonNullable<Plan['phases'][number]['value']['rollout']>['stages'][number];

function stageOf({ share, soak, observations, hardStops }: Stage): NonNullable<Pinned['stage']> {
  return {
    share,
    ...(soak === undefined ? {} : { soak }),
    ...(observations === undefined ? {} : { observations }),
    ...(hardStops === undefined
      ? {}
      : { hardStops: hardStops.map(({ metric, unit, fail }) => ({ metric, unit, fail })) }),
  };
}

/** `1` and `1-1` mean the same. */
function sameWeeks(weeks: string | number): string | number {
  const parsed = parseWeeks(weeks);
  return parsed === null ? weeks : formatWeeks(parsed);
}

function withoutProse(criterion: Criteria[number]): Criteria[number] {
  const { title: _title, source: _source, addedBy: _addedBy, owner: _owner, ...meaning } = criterion;
  if (meaning.kind === 'check') return meaning;
  const { assumed: _assumed, kind: _kind, ...measured } = meaning;
  return measured;
}
