import { finding } from '../findings/finding.ts';
import { fromPinned } from '../plan/definition.ts';
import type { Approval, Decision, RecordFile } from '../records/kinds.ts';
import { compareDays, type Day } from '../values/date.ts';
import { bindGate, hasQuorum } from './binding.ts';
import type { ItemEvent } from './machines/item.ts';
import { withoutEffect } from './refusals.ts';
import { decisionFindings, rememberDecision } from './replay-decisions.ts';
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
    replay.findings.push(withoutEffect(file, `${item.id}: ${item.chart.state}`, []));
    return;
  }
  const binding = bindGate(replay, item.gate, definition, decision, moment.day);
  const event: ItemEvent = {
    type: 'DECISION',
    decision: decision.decision,
    verdict: binding.result.verdict,
    isBound: binding.isBound,
    hasQuorum: hasQuorum(definition.decide, decision.by.role),
    maxRecycles: replay.maxRecycles,
    hasUntil: decision.until !== undefined,
  };
  const wasPassed = item.chart.state === 'passed';
  const isInForce = !binding.isDisputed && move(item, event);
  if (!isInForce) {
    replay.findings.push(...decisionFindings(file, decision, item.chart.state, binding, definition.decide));
    if (binding.isDisputed) replay.disputed.add(item.gate.id);
    return;
  }
  rememberDecision(replay, decision, item.gate.id, moment, binding.result);
  settleItem(replay, item, decision, moment);
  if (wasPassed) replay.programme = replay.programme.send({ type: 'REOPENED' }) ?? replay.programme;
  startItems(replay, file, decision.starts ?? [], moment, false);
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

/**
 * Starts the parts a record names, with the definition it pins, or takes a changed definition over for a part
 * that already runs. A part whose required gates are open does not start: that is a finding.
 */
export function startItems(
  replay: Replay,
  file: RecordFile,
  starts: Approval['starts'],
  moment: Moment,
  isFirst: boolean,
): void {
  for (const [i, { item: id, digest, pinned }] of starts.entries()) {
    const definition = fromPinned(id, pinned);
    const place = file.places.at(['starts', i, 'item']);
    const item = replay.items.get(id);
    if (definition.digest !== digest)
      replay.findings.push(finding('start-digest-differs', { item: id }, place));
    else if (replay.rollout?.stages.some((stage) => stage.item === id))
      replay.rollout.definitions.set(id, definition);
    else if (item === undefined) replay.findings.push(finding('start-item-unknown', { item: id }, place));
    else if (item.chart.state !== 'planned') takeOver(replay, file, item, definition);
    else if (move(item, { type: 'START', gatesPassed: mayStart(replay, item, definition.requires) })) {
      item.definition = definition;
      item.since = moment;
      item.openWindow = isFirst;
    } else
      replay.findings.push(
        finding('start-too-early', { item: id, gates: openGates(replay, definition.requires) }, place),
      );
  }
}

/** A changed definition of a running part needs whoever decides at its gate. */
function takeOver(
  replay: Replay,
  file: RecordFile,
  item: ItemEntry,
  definition: ItemEntry['definition'],
): void {
  const { role } = file.record.by;
  if (item.definition !== null && !hasQuorum(item.definition.decide, role)) {
    const roles = Object.keys(item.definition.decide.roles).join(', ');
    replay.findings.push(finding('decision-by-other-role', { role, roles }, file.places.at(['by', 'role'])));
  } else item.definition = definition;
}

/** Whether a planned part could start now: the gates it requires have passed, and a sprint's phase is running. */
export function mayStart(replay: Replay, item: ItemEntry, requires: readonly string[]): boolean {
  if (!requires.every((gate) => isPassed(replay, gate))) return false;
  return item.kind === 'phase' || replay.items.get(item.phase)?.chart.state === 'active';
}

function openGates(replay: Replay, requires: readonly string[]): string {
  return requires.filter((gate) => !isPassed(replay, gate)).join(', ') || '-';
}

function move(item: ItemEntry, event: ItemEvent): boolean {
  const next = item.chart.send(event);
  if (next === null) return false;
  item.chart = next;
  return true;
}
