import type { GateContext, ImplicitStanding } from '../gates/context.ts';
import { judgeCheck } from '../gates/criteria/check.ts';
import type { EvidenceIndex } from '../gates/evidence.ts';
import type { CriterionResult } from '../gates/gate.ts';
import type { ReasonCode } from '../gates/reasons.ts';
import type { Verdict } from '../gates/verdict.ts';
import type { GateDefinition } from '../plan/definition.ts';
import type { PlanGate } from '../plan/plan.ts';
import { addDays, compareDays, type Day, parseDuration } from '../values/date.ts';
import { compareText } from '../values/order.ts';
import { type ItemEntry, isPassed, type Replay, type RolloutEntry } from './replay-state.ts';

/** What the verdict of a gate depends on besides its definition, at one moment of the replay. */
export function gateContext(
  replay: Replay,
  gate: PlanGate,
  definition: GateDefinition,
  day: Day,
  evidence: EvidenceIndex,
): GateContext {
  const isStage = gate.owner === 'stage';
  const standing = isStage ? stageStanding(replay, gate) : itemStanding(replay.items.get(gate.item));
  const base: GateContext = {
    day,
    ...standing,
    evidence,
    isUnreadable: mayBeUnreadable(replay, gate, definition, null),
    implicit: [],
  };
  if (!base.isStarted) return base;
  const implicit = isStage
    ? stageImplicit(replay.rollout, definition, day)
    : definition.implicit.map((one) => implicitStanding(replay, one, base));
  return { ...base, implicit: [...implicit, ...dependencies(replay, gate, definition, base)] };
}

/**
 * A record that cannot be used could be about this gate: then nobody can say.
 * @param before only records older than this one matter; null = all of them
 */
export function mayBeUnreadable(
  replay: Replay,
  gate: PlanGate,
  definition: GateDefinition,
  before: string | null,
): boolean {
  const older = replay.unreadable.filter(({ id }) => before === null || compareText(id, before) < 0);
  if (older.length === 0) return false;
  if (definition.criteria.some((one) => one.kind !== 'check' && one.window === 'any')) return true;
  const subjects = subjectsOf(replay, gate, definition);
  return older.some(({ subject }) => subject === null || subjects.has(subject));
}

/** What a record can be about and change this gate: its part, what it asks for, what it waits for. */
function subjectsOf(replay: Replay, gate: PlanGate, definition: GateDefinition): ReadonlySet<string> {
  const { itemOfGate, rollout } = replay;
  const asked = definition.criteria.flatMap((one) => (one.kind === 'check' ? [one.item ?? one.id] : []));
  const before = gatesBefore(replay, definition);
  const promised = before.flatMap((one) => (replay.conditions.get(one) ?? []).map(({ id }) => id));
  const parts = [
    ...before.map((one) => itemOfGate.get(one) ?? one),
    ...definition.implicit.map(({ item }) => item),
  ];
  const shared = gate.owner === 'stage' && rollout !== null ? [rollout.id, rollout.improvement] : [];
  const own = [gate.id, gate.item, gate.phase];
  return new Set(['programme', ...own, ...asked, ...before, ...promised, ...parts, ...shared]);
}

/** Gates that come before this one: required, or of the sprints and stages that a phase waits for. */
function gatesBefore({ items, rollout }: Replay, { requires, implicit }: GateDefinition): readonly string[] {
  const inside = implicit.flatMap(({ kind, item }) => {
    if (kind === 'rollout') return rollout?.stages.map(({ id }) => id) ?? [];
    const gate = kind === 'sprint' ? items.get(item)?.gate.id : undefined;
    return gate === undefined ? [] : [gate];
  });
  return [...new Set([...requires, ...inside])];
}

type Standing = Pick<GateContext, 'isStarted' | 'epoch' | 'since'>;

function itemStanding(item: ItemEntry | undefined): Standing {
  if (item === undefined || item.chart.state === 'planned')
    return { isStarted: false, epoch: 0, since: null };
  return { isStarted: true, epoch: item.chart.context.epoch, since: item.openWindow ? null : item.since };
}

function stageStanding({ rollout }: Replay, gate: PlanGate): Standing {
  const index = rollout?.stages.findIndex(({ id }) => id === gate.id) ?? -1;
  if (
    rollout === null ||
    index < 0 ||
    rollout.chart.context.stage !== index ||
    rollout.chart.state === 'improving'
  )
    return { isStarted: false, epoch: 0, since: null };
  return { isStarted: true, epoch: rollout.chart.context.epoch, since: rollout.since };
}

function implicitStanding(
  replay: Replay,
  { id, kind, item }: GateDefinition['implicit'][number],
  base: GateContext,
): ImplicitStanding {
  switch (kind) {
    case 'sprint':
      return sprintStanding(id, replay.items.get(item)?.chart.state);
    case 'rollout':
      return rolloutStanding(id, replay.rollout);
    case 'deliverable': {
      const result = judgeCheck({ id: item, kind: 'check', level: 'must', item }, { id: item, item }, base);
      return { id, ...standingOf(result) };
    }
  }
}

type Judged = Pick<CriterionResult, 'verdict' | 'reasons' | 'evidence' | 'refused'>;

/** What was looked at and made an error belongs to what a decision has seen. */
function standingOf({ verdict, reasons, evidence, refused }: Judged): Omit<ImplicitStanding, 'id'> {
  const wrong = verdict === 'error' ? refused.map(({ record }) => record) : [];
  return { verdict, reasons, evidence: [...evidence, ...wrong] };
}

function sprintStanding(id: string, state: string | undefined): ImplicitStanding {
  if (state === 'passed') return standing(id, 'pass');
  return state === 'stopped'
    ? standing(id, 'fail', 'check-not-done')
    : standing(id, 'inconclusive', 'no-evidence');
}

function rolloutStanding(id: string, rollout: RolloutEntry | null): ImplicitStanding {
  const state = rollout?.chart.state;
  if (state === 'improving') return standing(id, 'pass');
  if (state === 'abandoned') return standing(id, 'fail', 'check-not-done');
  return standing(id, 'inconclusive', 'observations-pending');
}

/** Observations in a row and the soak of a stage. */
function stageImplicit(
  rollout: RolloutEntry | null,
  { stage }: GateDefinition,
  day: Day,
): readonly ImplicitStanding[] {
  if (rollout === null) return [];
  const isReady = rollout.chart.state === 'ready';
  const observations = isReady
    ? standing('observations', 'pass')
    : standing('observations', 'inconclusive', 'observations-pending');
  const over = soakOver(rollout, stage?.soak);
  if (over === null) return [observations];
  const soak: ImplicitStanding =
    compareDays(day, over) >= 0
      ? standing('soak', 'pass')
      : { ...standing('soak', 'inconclusive', 'soak'), from: over };
  return [observations, soak];
}

/** First day on which the soak is over; null without soak. */
export function soakOver({ since }: RolloutEntry, soak: string | undefined): Day | null {
  const days = soak === undefined ? null : parseDuration(soak);
  return days === null || since === null ? null : addDays(since.day, days);
}

/** Required gates that are open (again), and conditions of the go that opened this part. */
function dependencies(
  replay: Replay,
  gate: PlanGate,
  definition: GateDefinition,
  base: GateContext,
): readonly ImplicitStanding[] {
  const found: ImplicitStanding[] = [];
  for (const required of definition.requires) {
    if (gate.owner !== 'stage' && !isPassed(replay, required))
      found.push(
        standing(
          `requires:${required}`,
          'inconclusive',
          replay.disputed.has(required) ? 'disputed' : 'not-started',
        ),
      );
  }
  for (const before of gatesBefore(replay, definition))
    for (const { id } of replay.conditions.get(before) ?? []) {
      const context = { ...base, since: null };
      const result = judgeCheck({ id, kind: 'check', level: 'must', item: id }, { id, item: id }, context);
      found.push({ id: `condition:${id}`, ...standingOf(result) });
    }
  if (replay.programme.state.delivery === 'held')
    found.push(standing('programme:held', 'inconclusive', 'not-started'));
  return found;
}

function standing(id: string, verdict: Verdict, ...reasons: readonly ReasonCode[]): ImplicitStanding {
  return { id, verdict, reasons, evidence: [] };
}
