import { finding } from '../findings/finding.ts';
import { indexEvidence } from '../gates/evidence.ts';
import { definitionOf } from '../plan/definition.ts';
import type { Plan, PlanGate } from '../plan/plan.ts';
import type { Schedule } from '../plan/schedule.ts';
import type { Approval, Decision, RecordFile, RecordSet } from '../records/kinds.ts';
import { factsOf } from '../records/supersede.ts';
import { type Day, dayOfInstant, epochMilliseconds } from '../values/date.ts';
import { hasQuorum, plainDigest } from './binding.ts';
import { startItem } from './machines/item.ts';
import { startProgramme } from './machines/programme.ts';
import { withoutEffect } from './refusals.ts';
import { byOtherRole, conflictingDecisions, notBound, rememberDecision } from './replay-decisions.ts';
import { decideItem, holdsReach, startItems } from './replay-items.ts';
import { observe } from './replay-observe.ts';
import { applyReviewStep, makeNextReview, reviewsReach } from './replay-reviews.ts';
import { concernsRollout, decideRollout, makeRollout } from './replay-rollout.ts';
import {
  hasEnded,
  type ItemEntry,
  type Moment,
  momentOf,
  type Replay,
  type Unreadable,
} from './replay-state.ts';

export interface ReplayInput {
  readonly plan: Plan;
  /** Planned weeks before anything slipped: the planned anchor of the reviews. */
  readonly schedule: Schedule;
  /** Records up to `day`, in replay order. */
  readonly records: RecordSet;
  /** Records that cannot be used, as far as their names tell. */
  readonly unreadable: readonly Unreadable[];
  readonly day: Day;
}

/**
 * Replays the records through the charts. Where things stand is this fold and nothing else; a record that is not
 * allowed where it stands changes nothing and is a finding.
 */
export function replay(input: ReplayInput): Replay {
  const fold = startReplay(input);
  const conflicts = conflictingDecisions(input.records.ordered);
  for (const file of input.records.ordered) {
    const { record } = file;
    const moment = momentOf(fold, record.at, epochMilliseconds(record.at));
    reach(fold, moment.day);
    const rival = conflicts.get(record.id);
    if (rival === undefined) apply(fold, file, moment);
    else {
      fold.disputed.add(record.about);
      fold.findings.push(finding('decisions-conflict', { other: rival }, file.place));
    }
  }
  reach(fold, input.day);
  makeNextReview(fold, input.day);
  comparePlan(fold);
  return fold;
}

function startReplay({ plan, schedule, records, unreadable }: ReplayInput): Replay {
  const { timeZone, limits } = plan.milepost.value;
  const dayOf = (instant: string): Day => dayOfInstant(instant, timeZone);
  const items = makeItems(plan);
  return {
    plan,
    schedule,
    maxRecycles: limits?.maxRecycles ?? 2,
    dayOf,
    evidence: indexEvidence(factsOf(records.ordered), dayOf),
    positions: new Map(records.ordered.map(({ record }, i) => [record.id, i])),
    byId: records.byId,
    unreadable,
    programme: startProgramme(),
    heldUntil: null,
    isFirstApprovalDone: false,
    items,
    itemOfGate: new Map([...items.values()].map(({ id, gate }) => [gate.id, id])),
    rollout: makeRollout(plan),
    reviews: new Map(),
    reviewsPast: 0,
    decisions: new Map(),
    history: [],
    disputed: new Set(),
    conditions: new Map(),
    findings: [],
  };
}

function makeItems(plan: Plan): Map<string, ItemEntry> {
  const items = new Map<string, ItemEntry>();
  for (const gate of plan.gates.values())
    if (gate.owner !== 'stage') items.set(gate.item, makeItem(gate, gate.owner));
  return items;
}

function makeItem(gate: PlanGate, kind: 'phase' | 'sprint'): ItemEntry {
  return {
    id: gate.item,
    kind,
    phase: gate.phase,
    gate,
    chart: startItem(),
    since: null,
    openWindow: false,
    heldUntil: null,
    definition: null,
    endedDay: null,
  };
}

/** Time as an event, at the start of a local day: it may end a hold and make reviews due, nothing else. */
function reach(fold: Replay, day: Day): void {
  holdsReach(fold, day);
  reviewsReach(fold, day);
}

function apply(fold: Replay, file: RecordFile, moment: Moment): void {
  const { record } = file;
  if (hasEnded(fold) && (record.kind === 'approval' || record.kind === 'decision')) {
    fold.findings.push(withoutEffect(file, `programme: ${fold.programme.state.delivery}`, []));
    return;
  }
  switch (record.kind) {
    case 'approval':
      approve(fold, file, record, moment);
      break;
    case 'decision':
      decide(fold, file, record, moment);
      break;
    case 'evidence':
      if (fold.rollout !== null && concernsRollout(fold, record.about))
        observe(fold, fold.rollout, file, record);
      else note(fold, file);
      break;
    case 'check':
      note(fold, file);
      break;
    case 'review-step':
      applyReviewStep(fold, file, record, moment);
      break;
    case 'correction':
      correct(fold, file, record.supersedes);
      break;
    case 'vote':
    case 'waiver':
      fold.findings.push(finding('record-kind-not-yet', { kind: record.kind }, file.places.at(['kind'])));
  }
}

/** Evidence and checks move nothing; for a part that is stopped or has not begun they cannot count either. */
function note(fold: Replay, file: RecordFile): void {
  const { about } = file.record;
  const item = fold.items.get(fold.itemOfGate.get(about) ?? about);
  if (item === undefined || !fold.isFirstApprovalDone || item.chart.state === 'planned') return;
  const next = item.chart.send({ type: 'NOTED' });
  if (next === null) fold.findings.push(withoutEffect(file, `${item.id}: ${item.chart.state}`, []));
  else item.chart = next;
}

function approve(fold: Replay, file: RecordFile, record: Approval, moment: Moment): void {
  const { decide: deciders } = fold.plan.milepost.value;
  const { role } = record.by;
  if (!fold.isFirstApprovalDone && !hasQuorum(deciders, role)) {
    fold.findings.push(byOtherRole(file, deciders));
    return;
  }
  const next = fold.programme.send({ type: 'APPROVE' });
  if (next !== null) fold.programme = next;
  const isFirst = !fold.isFirstApprovalDone;
  fold.isFirstApprovalDone = true;
  startItems(fold, file, record.starts, moment, { isFirst });
}

function decide(fold: Replay, file: RecordFile, record: Decision, moment: Moment): void {
  const item = fold.items.get(fold.itemOfGate.get(record.about) ?? '');
  if (item !== undefined) decideItem(fold, file, record, item, moment);
  else if (fold.rollout !== null && concernsRollout(fold, record.about))
    decideRollout(fold, fold.rollout, file, record, moment);
  else if (record.about === 'programme') decideProgramme(fold, file, record, moment);
  else return;
  settleProgramme(fold);
}

/** Hold, stop or close the whole programme. */
function decideProgramme(fold: Replay, file: RecordFile, record: Decision, moment: Moment): void {
  const { decide: deciders } = fold.plan.milepost.value;
  const force = {
    isBound: record.digest === plainDigest('programme', 0),
    hasQuorum: hasQuorum(deciders, record.by.role),
  };
  const type = record.decision === 'hold' ? 'HOLD' : record.decision === 'stop' ? 'STOP' : null;
  const isDated = type !== 'HOLD' || record.until !== undefined;
  const next = type === null || !isDated ? null : fold.programme.send({ type, ...force });
  if (next === null) {
    if (!force.isBound) fold.findings.push(notBound(file, record, '-'));
    else if (!force.hasQuorum) fold.findings.push(byOtherRole(file, deciders));
    else if (!isDated) fold.findings.push(finding('hold-without-day', {}, file.places.at(['decision'])));
    else fold.findings.push(withoutEffect(file, ...programmeMoves(fold)));
    return;
  }
  fold.programme = next;
  fold.heldUntil = type === 'HOLD' ? (record.until ?? null) : null;
  rememberDecision(fold, record, 'programme', moment, null);
}

function programmeMoves({ programme }: Replay): readonly [string, readonly string[]] {
  const { delivery } = programme.state;
  const mayHold = delivery === 'running' || delivery === 'held';
  return [`programme: ${delivery}`, mayHold ? ['hold', 'stop'] : ['stop']];
}

/** All phases passed, nothing reopened and everything live: the programme operates. */
function settleProgramme(fold: Replay): void {
  const items = [...fold.items.values()];
  const isOver = ({ kind, chart }: ItemEntry): boolean =>
    chart.state === 'passed' ||
    (kind === 'sprint' && (chart.state === 'planned' || chart.state === 'stopped'));
  const isLive = fold.rollout === null || fold.rollout.chart.state === 'improving';
  if (items.length === 0 || !isLive || !items.every(isOver)) return;
  fold.programme = fold.programme.send({ type: 'ALL_PASSED' }) ?? fold.programme;
}

/** A correction of evidence that an earlier decision rested on leaves the decision standing, and says so. */
function correct(fold: Replay, file: RecordFile, supersedes: string): void {
  for (const decision of fold.decisions.values()) {
    const record = fold.byId.get(decision.record)?.record;
    if (record?.kind === 'decision' && record.seen.evidence.includes(supersedes))
      fold.findings.push(
        finding('evidence-corrected-since', { decision: record.id, gate: decision.gate }, file.place),
      );
  }
}

/** Parts whose plan differs from the definition in force. */
function comparePlan(fold: Replay): void {
  const isDrifted = driftedItems(fold).size > 0;
  if (isDrifted) fold.programme = fold.programme.send({ type: 'PLAN_CHANGED' }) ?? fold.programme;
}

/** Ids of running phases, sprints and the running stage whose plan is not the definition in force. */
export function driftedItems(fold: Replay): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { id, gate, chart, definition } of fold.items.values()) {
    const isRunning = chart.state === 'active' || chart.state === 'held';
    if (isRunning && definition !== null && definition.digest !== definitionOf(fold.plan, gate).digest)
      found.add(id);
  }
  const { rollout } = fold;
  const stage = rollout === null ? undefined : rollout.stages[rollout.chart.context.stage];
  const pinned = stage && rollout?.definitions.get(stage.id);
  if (
    stage &&
    pinned &&
    rollout?.chart.state !== 'improving' &&
    rollout?.chart.state !== 'abandoned' &&
    pinned.digest !== definitionOf(fold.plan, stage).digest
  )
    found.add(stage.id);
  return found;
}
