import { type Finding, finding, type Place } from '../findings/finding.ts';
import { fromPinned, type GateDefinition } from '../plan/definition.ts';
import type { Approval, Decision, RecordFile } from '../records/kinds.ts';
import { compareDays, type Day } from '../values/date.ts';
import { type Binding, bindGate, bindPassedGate, hasQuorum, plainDigest } from './binding.ts';
import type { ItemEvent } from './machines/item.ts';
import { withoutEffect } from './refusals.ts';
import {
  allowedDecisions,
  byOtherRole,
  decisionFindings,
  isComplete,
  notBound,
  rememberDecision,
} from './replay-decisions.ts';
import { type ItemEntry, isPassed, type Moment, type Replay } from './replay-state.ts';

/** Lets holds end whose last day has gone by. */
export function holdsReach(replay: Replay, day: Day): void {
  for (const item of replay.items.values())
    if (item.heldUntil !== null && compareDays(item.heldUntil, day) < 0 && move(item, { type: 'HOLD_ENDS' }))
      item.heldUntil = null;
  if (replay.heldUntil !== null && compareDays(replay.heldUntil, day) < 0) {
    replay.programme = replay.programme.send({ type: 'HOLD_ENDS' }) ?? replay.programme;
    replay.heldUntil = null;
  }
}

/** A decision at the gate of a phase or sprint. */
export function decideItem(
  replay: Replay,
  file: RecordFile,
  decision: Decision,
  item: ItemEntry,
  moment: Moment,
): void {
  const definition = item.definition;
  if (definition === null) {
    stopPlanned(replay, file, decision, item, moment);
    return;
  }
  const binding = bindItem(replay, decision, item, definition, moment.day);
  const event: ItemEvent = {
    type: 'DECISION',
    decision: decision.decision,
    verdict: binding.result.verdict,
    isBound: binding.isBound,
    hasQuorum: hasQuorum(definition.decide, decision.by.role),
    maxRecycles: replay.maxRecycles,
    isComplete: isComplete(decision),
  };
  const wasPassed = item.chart.state === 'passed';
  const isInForce = !binding.isDisputed && move(item, event);
  if (!isInForce) {
    const allowed = allowedNow(replay, item, binding);
    const state = `${item.id}: ${item.chart.state}`;
    replay.findings.push(...decisionFindings(file, decision, state, binding, definition.decide, allowed));
    if (binding.isDisputed) replay.disputed.add(item.gate.id);
    return;
  }
  rememberDecision(replay, decision, item.gate.id, moment, binding.result);
  settleItem(replay, item, decision, moment);
  if (wasPassed) replay.programme = replay.programme.send({ type: 'REOPENED' }) ?? replay.programme;
  startItems(replay, file, decision.starts ?? [], moment);
}

function bindItem(
  replay: Replay,
  decision: Decision,
  item: ItemEntry,
  definition: GateDefinition,
  day: Day,
): Binding {
  const passedOn = item.chart.state === 'passed' ? replay.decisions.get(item.gate.id)?.result : null;
  return passedOn
    ? bindPassedGate(passedOn, decision)
    : bindGate(replay, item.gate, definition, decision, day);
}

/** What has not begun has no verdict to decide on: it can only be stopped. */
function stopPlanned(
  replay: Replay,
  file: RecordFile,
  decision: Decision,
  item: ItemEntry,
  moment: Moment,
): void {
  const isBound = decision.digest === plainDigest(item.gate.id, 0);
  const isQuorate = hasQuorum(item.gate.decide, decision.by.role);
  const { state } = item.chart;
  const event: ItemEvent = {
    type: 'DECISION',
    decision: decision.decision,
    verdict: 'inconclusive',
    isBound,
    hasQuorum: isQuorate,
    maxRecycles: replay.maxRecycles,
    isComplete: false,
  };
  if (move(item, event)) {
    rememberDecision(replay, decision, item.gate.id, moment, null);
    settleItem(replay, item, decision, moment);
  } else if (state !== 'planned' || decision.decision !== 'stop')
    replay.findings.push(withoutEffect(file, `${item.id}: ${state}`, state === 'planned' ? ['stop'] : []));
  else if (!isBound) replay.findings.push(notBound(file, decision, '-'));
  else replay.findings.push(byOtherRole(file, item.gate.decide));
}

/** Decisions that would have an effect on the part as it stands. */
function allowedNow(
  { maxRecycles }: Replay,
  { chart }: ItemEntry,
  { result }: Binding,
): readonly Decision['decision'][] {
  const isLeft = chart.context.recycles < maxRecycles;
  return allowedDecisions(result.verdict).filter((one) => {
    if (one === 'recycle') return isLeft && chart.state !== 'stopped';
    if (chart.state === 'active') return true;
    return chart.state === 'held' && (one === 'hold' || one === 'stop');
  });
}

function settleItem(replay: Replay, item: ItemEntry, decision: Decision, moment: Moment): void {
  item.heldUntil = decision.decision === 'hold' ? (decision.until ?? null) : null;
  if (decision.decision === 'recycle') {
    item.since = moment;
    item.openWindow = false;
    item.endedDay = null;
    replay.conditions.delete(item.gate.id);
  }
  if (decision.decision === 'go-with-conditions')
    replay.conditions.set(item.gate.id, decision.conditions ?? []);
  if (item.chart.state === 'passed' || item.chart.state === 'stopped') item.endedDay = moment.day;
}

/** How a record came to start parts. */
interface StartedBy {
  /** True for the first approval, which opens the window for earlier evidence. */
  readonly isFirst?: boolean;
  /** The rollout stage that the record has just entered. */
  readonly entered?: string | null;
}

/**
 * Starts the parts a record names, with the definition it pins, or takes a changed definition over for a part
 * that already runs. A part whose required gates are open does not start: that is a finding.
 */
export function startItems(
  replay: Replay,
  file: RecordFile,
  starts: Approval['starts'],
  moment: Moment,
  by: StartedBy = {},
): void {
  for (const [i, { item: id, digest, pinned }] of starts.entries()) {
    const definition = fromPinned(id, pinned);
    const place = file.places.at(['starts', i, 'item']);
    const item = replay.items.get(id);
    const isStage = replay.rollout?.stages.some((stage) => stage.item === id) === true;
    if (definition.digest !== digest)
      replay.findings.push(finding('start-digest-differs', { item: id }, place));
    else if (isStage) pinStage(replay, file, id, definition, by.entered === id, place);
    else if (item === undefined) replay.findings.push(finding('start-item-unknown', { item: id }, place));
    else if (item.chart.state !== 'planned') takeOver(replay, file, item, definition);
    else start(replay, file, item, definition, moment, by.isFirst === true, place);
  }
}

function start(
  replay: Replay,
  file: RecordFile,
  item: ItemEntry,
  definition: GateDefinition,
  moment: Moment,
  isFirst: boolean,
  place: Place,
): void {
  if (file.record.kind === 'approval' && !mayApprove(replay, item, file.record.by.role)) {
    replay.findings.push(byOtherRole(file, item.gate.decide));
    return;
  }
  if (!move(item, { type: 'START', gatesPassed: mayStart(replay, item, definition.requires) })) {
    replay.findings.push(tooEarly(replay, item.id, definition, place));
    return;
  }
  item.definition = definition;
  item.since = moment;
  item.openWindow = isFirst;
}

/** A decision at a gate has been judged; an approval starts a part for those who decide there, or about everything. */
function mayApprove({ plan }: Replay, { gate }: ItemEntry, role: string): boolean {
  return hasQuorum(plan.milepost.value.decide, role) || hasQuorum(gate.decide, role);
}

function tooEarly(replay: Replay, item: string, { requires }: GateDefinition, place: Place): Finding {
  const open = requires.filter((gate) => !isPassed(replay, gate));
  return finding('start-too-early', { item, gates: open.join(', ') || '-' }, place);
}

/** A changed definition of a running part needs whoever decides at its gate. */
function takeOver(replay: Replay, file: RecordFile, item: ItemEntry, definition: GateDefinition): void {
  if (item.definition !== null && !hasQuorum(item.definition.decide, file.record.by.role))
    replay.findings.push(byOtherRole(file, item.definition.decide));
  else item.definition = definition;
}

/** A stage gets its definition from the move that enters it; later only from those who decide at it. */
function pinStage(
  replay: Replay,
  file: RecordFile,
  id: string,
  definition: GateDefinition,
  isEntered: boolean,
  place: Place,
): void {
  const pinned = replay.rollout?.definitions.get(id);
  if (!isEntered && pinned === undefined) replay.findings.push(tooEarly(replay, id, definition, place));
  else if (!isEntered && pinned !== undefined && !hasQuorum(pinned.decide, file.record.by.role))
    replay.findings.push(byOtherRole(file, pinned.decide));
  else replay.rollout?.definitions.set(id, definition);
}

/** Whether a planned part could start now: the gates it requires have passed, and a sprint's phase is running. */
export function mayStart(replay: Replay, item: ItemEntry, requires: readonly string[]): boolean {
  if (!requires.every((gate) => isPassed(replay, gate))) return false;
  return item.kind === 'phase' || replay.items.get(item.phase)?.chart.state === 'active';
}

function move(item: ItemEntry, event: ItemEvent): boolean {
  const next = item.chart.send(event);
  if (next === null) return false;
  item.chart = next;
  return true;
}
