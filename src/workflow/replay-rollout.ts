import { type Finding, finding } from '../findings/finding.ts';
import { definitionOf, type GateDefinition } from '../plan/definition.ts';
import { rolloutId } from '../plan/items.ts';
import type { Plan, PlanGate } from '../plan/plan.ts';
import type { Decision, RecordFile } from '../records/kinds.ts';
import type { Decide } from '../schema/types.generated.ts';
import { type Binding, bindGate, hasQuorum, plainDigest } from './binding.ts';
import { type RolloutEvent, startRollout } from './machines/rollout.ts';
import { withoutEffect } from './refusals.ts';
import {
  allowedDecisions,
  byOtherRole,
  decisionFindings,
  isComplete,
  notBound,
  rememberDecision,
} from './replay-decisions.ts';
import { startItems } from './replay-items.ts';
import {
  currentStage,
  isPassed,
  type Moment,
  moveRollout,
  type Replay,
  type RolloutEntry,
} from './replay-state.ts';

/** The rollout of the plan, not started; null without one. */
export function makeRollout(plan: Plan): RolloutEntry | null {
  for (const { value: phase } of plan.phases) {
    if (!phase.rollout) continue;
    const stages = phase.rollout.stages.flatMap(({ id }) => plan.gates.get(id) ?? []);
    return {
      id: rolloutId(phase.rollout),
      phase: phase.id,
      stages,
      improvement: phase.rollout.improvement.id,
      requires: phase.rollout.requires ?? [],
      chart: startRollout(stages.length),
      since: null,
      lastGood: null,
      improvingDay: null,
      startedDay: null,
      definitions: new Map(),
    };
  }
  return null;
}

/** Whether a record is about the rollout: itself, one of its stages, or what comes after them. */
export function concernsRollout({ rollout }: Replay, about: string): boolean {
  if (rollout === null) return false;
  return (
    about === rollout.id || about === rollout.improvement || rollout.stages.some(({ id }) => id === about)
  );
}

/** A decision about the rollout: start, promote, resume, pause, step back, roll back, stop. */
export function decideRollout(
  replay: Replay,
  rollout: RolloutEntry,
  file: RecordFile,
  decision: Decision,
  moment: Moment,
): void {
  const stage = currentStage(rollout);
  const isAtStage = stage !== null && decision.about === stage.id && rollout.chart.state !== 'improving';
  const gate = stage ?? rollout.stages[0];
  if (gate === undefined || (!isAtStage && decision.about !== rollout.id)) {
    replay.findings.push(
      withoutEffect(file, `${rollout.id}: ${rollout.chart.state}`, [stage?.id ?? rollout.id]),
    );
    return;
  }
  const definition = rollout.definitions.get(gate.id) ?? definitionOf(replay.plan, gate);
  const binding = isAtStage ? bindGate(replay, gate, definition, decision, moment.day) : null;
  const event = rolloutEvent(
    replay,
    rollout,
    decision,
    binding,
    hasQuorum(definition.decide, decision.by.role),
  );
  const before = rollout.chart;
  const entering = stageAfter(rollout, event);
  const lacksPin = entering !== null && !(decision.starts ?? []).some(({ item }) => item === entering.id);
  if (lacksPin) {
    replay.findings.push(finding('start-missing', { item: entering.id }, file.places.at(['decision'])));
    return;
  }
  if (binding?.isDisputed === true || event === null || !moveRollout(rollout, event)) {
    refuse(replay, file, decision, rollout, binding, definition);
    return;
  }
  settle(replay, rollout, before, moment);
  rememberDecision(replay, decision, isAtStage ? gate.id : rollout.id, moment, binding?.result ?? null);
  keepConditions(replay, gate.id, decision);
  startItems(replay, file, decision.starts ?? [], moment, { entered: entering?.id ?? null });
}

/** Conditions of a promotion become musts of the next stage; any other move from the stage ends them. */
function keepConditions({ conditions }: Replay, gate: string, decision: Decision): void {
  if (decision.decision === 'go-with-conditions') conditions.set(gate, decision.conditions ?? []);
  else conditions.delete(gate);
}

function settle(replay: Replay, rollout: RolloutEntry, before: RolloutEntry['chart'], moment: Moment): void {
  if (rollout.chart.context.epoch > before.context.epoch) {
    rollout.since = moment;
    rollout.lastGood = null;
  }
  if (rollout.chart.state === 'rolledBack') rollout.since = null;
  if (rollout.chart.context.stage === 0 && rollout.startedDay === null) rollout.startedDay = moment.day;
  if (rollout.chart.state === 'improving' && rollout.improvingDay === null) rollout.improvingDay = moment.day;
  const wasBack =
    rollout.chart.state === 'rolledBack' ||
    (before.state === 'improving' && rollout.chart.state === 'observing');
  if (wasBack) replay.programme = replay.programme.send({ type: 'ROLLED_BACK' }) ?? replay.programme;
}

/** The stage that a move would enter; it needs its definition pinned. */
export function stageAfter({ chart, stages }: RolloutEntry, event: RolloutEvent | null): PlanGate | null {
  if (event === null) return null;
  const { stage } = chart.context;
  if (event.type === 'PROMOTE') return stages[stage + 1] ?? null;
  if (event.type === 'RESUME' && chart.state === 'rolledBack') return stages[0] ?? null;
  return null;
}

function rolloutEvent(
  replay: Replay,
  rollout: RolloutEntry,
  decision: Decision,
  binding: Binding | null,
  isQuorate: boolean,
): RolloutEvent | null {
  const isBound =
    binding === null
      ? decision.digest === plainDigest(rollout.id, rollout.chart.context.epoch)
      : binding.isBound;
  const force = { isBound, hasQuorum: isQuorate };
  if (!isMoveOf(decision)) return null;
  if (decision.move === undefined) return { type: 'STOP', ...force };
  switch (decision.move) {
    case 'promote':
      return { type: 'PROMOTE', isAllowed: mayPromote(replay, rollout, decision, binding), ...force };
    case 'resume':
      return { type: 'RESUME', ...force };
    case 'pause':
      return { type: 'PAUSE', ...force };
    case 'step-back':
      return { type: 'STEP_BACK', ...force };
    case 'roll-back':
      return { type: 'ROLL_BACK', ...force };
  }
}

/** Every move is one kind of decision: a promotion called a recycle would escape the verdict. */
function isMoveOf({ decision, move }: Decision): boolean {
  if (move === undefined) return decision === 'stop';
  switch (move) {
    case 'promote':
      return decision === 'go' || decision === 'go-with-conditions';
    case 'resume':
      return decision === 'go';
    case 'pause':
      return decision === 'hold';
    case 'step-back':
    case 'roll-back':
      return decision === 'recycle';
  }
}

/** The first stage needs its gates and its phase; a later one the verdict of the stage before. */
function mayPromote(
  replay: Replay,
  rollout: RolloutEntry,
  decision: Decision,
  binding: Binding | null,
): boolean {
  if (replay.programme.state.delivery !== 'running') return false;
  if (binding === null) return mayStartRollout(replay, rollout);
  return isComplete(decision) && allowedDecisions(binding.result.verdict).includes(decision.decision);
}

export function mayStartRollout(replay: Replay, rollout: RolloutEntry): boolean {
  const isPhaseActive = replay.items.get(rollout.phase)?.chart.state === 'active';
  return isPhaseActive && rollout.requires.every((gate) => isPassed(replay, gate));
}

function refuse(
  replay: Replay,
  file: RecordFile,
  decision: Decision,
  rollout: RolloutEntry,
  binding: Binding | null,
  { decide }: GateDefinition,
): void {
  const state = `${rollout.id}: ${rollout.chart.state}`;
  if (binding === null) replay.findings.push(refusal(replay, file, decision, rollout, state, decide));
  else replay.findings.push(...decisionFindings(file, decision, state, binding, decide, moves(rollout)));
  if (binding?.isDisputed === true) replay.disputed.add(decision.about);
}

/** Why a decision about the rollout itself has no effect. */
function refusal(
  replay: Replay,
  file: RecordFile,
  decision: Decision,
  rollout: RolloutEntry,
  state: string,
  decide: Decide,
): Finding {
  if (decision.digest !== plainDigest(rollout.id, rollout.chart.context.epoch))
    return notBound(file, decision, '-');
  if (!hasQuorum(decide, decision.by.role)) return byOtherRole(file, decide);
  const isStart = decision.move === 'promote' && rollout.chart.state === 'notStarted';
  if (!isStart || mayStartRollout(replay, rollout)) return withoutEffect(file, state, moves(rollout));
  const open = rollout.requires.filter((gate) => !isPassed(replay, gate));
  const args = { item: rollout.id, gates: open.join(', ') || rollout.phase };
  return finding('start-too-early', args, file.places.at(['move']));
}

/** Moves that the state allows. */
export function moves({ chart }: RolloutEntry): readonly string[] {
  switch (chart.state) {
    case 'notStarted':
      return ['promote'];
    case 'observing':
      return ['pause', 'step-back', 'roll-back'];
    case 'ready':
      return ['promote', 'pause', 'step-back', 'roll-back'];
    case 'degraded':
      return ['resume', 'pause', 'step-back', 'roll-back'];
    case 'paused':
      return ['resume', 'step-back', 'roll-back'];
    case 'rolledBack':
      return ['resume'];
    case 'improving':
      return ['step-back', 'roll-back'];
    case 'abandoned':
      return [];
  }
}
