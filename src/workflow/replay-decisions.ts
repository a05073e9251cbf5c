import type { Finding } from '../findings/finding.ts';
import { finding } from '../findings/finding.ts';
import type { GateResult } from '../gates/gate.ts';
import type { Verdict } from '../gates/verdict.ts';
import type { Decision, RecordFile } from '../records/kinds.ts';
import type { Decide } from '../schema/types.generated.ts';
import { groupBy } from '../values/order.ts';
import { type Binding, hasQuorum } from './binding.ts';
import type { Moment, Replay } from './replay-state.ts';
import type { DecisionState } from './state.ts';

/** A hold needs its last day; a go with conditions without any would be a "go anyway". */
export function isComplete({ decision, until, conditions }: Decision): boolean {
  if (decision === 'hold') return until !== undefined;
  return decision !== 'go-with-conditions' || (conditions ?? []).length > 0;
}

/** The decisions that a verdict allows. There is no "go anyway". */
export function allowedDecisions(verdict: Verdict): readonly Decision['decision'][] {
  switch (verdict) {
    case 'pass':
      return ['go', 'go-with-conditions', 'hold', 'recycle', 'stop'];
    case 'warn':
      return ['go-with-conditions', 'hold', 'recycle', 'stop'];
    case 'inconclusive':
    case 'error':
    case 'fail':
      return ['hold', 'recycle', 'stop'];
  }
}

/**
 * Why a decision has no effect: the first reason that holds.
 * @param allowed what would have an effect where things stand
 */
export function decisionFindings(
  file: RecordFile,
  decision: Decision,
  state: string,
  { result, isBound, isDisputed }: Binding,
  decide: Decide,
  allowed: readonly string[],
): readonly Finding[] {
  const place = file.places.at(['decision']);
  if (!isBound) return [notBound(file, decision, result.verdict)];
  if (isDisputed) return [finding('decision-disputed', { gate: result.id }, place)];
  if (!allowedDecisions(result.verdict).includes(decision.decision)) {
    const args = { decision: decision.decision, verdict: result.verdict, allowed: allowed.join(', ') || '-' };
    return [finding('decision-not-supported', args, place)];
  }
  if (!hasQuorum(decide, decision.by.role)) return [byOtherRole(file, decide)];
  if (!isComplete(decision))
    return [finding(decision.decision === 'hold' ? 'hold-without-day' : 'conditions-missing', {}, place)];
  return [finding('record-without-effect', { state, allowed: allowed.join(', ') || '-' }, place)];
}

/** The digest is not that of what is being decided. */
export function notBound(file: RecordFile, { seen }: Decision, verdict: Verdict | '-'): Finding {
  return finding('decision-not-bound', { seen: seen.verdict, verdict }, file.places.at(['digest']));
}

/** Somebody decided who does not decide here. */
export function byOtherRole(file: RecordFile, { roles }: Decide): Finding {
  const { role } = file.record.by;
  const args = { role, roles: Object.keys(roles).join(', ') };
  return finding('decision-by-other-role', args, file.places.at(['by', 'role']));
}

/** Keeps the decision that is in force at a gate, with the verdict it was taken on. */
export function rememberDecision(
  replay: Replay,
  decision: Decision,
  gate: string,
  { day }: Moment,
  result: GateResult | null,
): void {
  replay.disputed.delete(gate);
  const found: DecisionState = {
    record: decision.id,
    gate,
    decision: decision.decision,
    move: decision.move ?? null,
    day,
    by: decision.by.role,
    until: decision.until ?? null,
    conditions: decision.conditions ?? [],
    verdict: result?.verdict ?? decision.seen.verdict,
    result,
    reason: decision.reason ?? null,
  };
  replay.decisions.set(gate, found);
  replay.history.push(found);
}

/**
 * Decisions on one gate of which neither knows the other count as none, until a later one knows both.
 * @returns ids of the decisions without effect, with the other one
 */
export function conflictingDecisions(ordered: readonly RecordFile[]): ReadonlyMap<string, string> {
  const decisions = ordered.flatMap(({ record }) => (record.kind === 'decision' ? [record] : []));
  const found = new Map<string, string>();
  for (const onGate of groupBy(decisions, ({ about }) => about).values()) findConflicts(onGate, found);
  return found;
}

function findConflicts(decisions: readonly Decision[], found: Map<string, string>): void {
  const index = new Map(decisions.map(({ id }, i) => [id, i]));
  /** Those that know every decision before them: whoever knows one of these knows them all. */
  const complete = new Set<number>();
  for (const [i, later] of decisions.entries()) {
    const unknown = unknownTo(i, decisions, index, complete);
    if (unknown.length === 0) complete.add(i);
    for (const earlier of unknown) {
      found.set(earlier.id, later.id);
      found.set(later.id, earlier.id);
    }
  }
}

/** Earlier decisions that one does not name among its causes, neither directly nor through other decisions. */
function unknownTo(
  i: number,
  decisions: readonly Decision[],
  index: ReadonlyMap<string, number>,
  complete: ReadonlySet<number>,
): readonly Decision[] {
  const known = new Set<number>();
  const queue = [i];
  let all = -1;
  for (const one of queue)
    for (const id of decisions[one]?.after ?? []) {
      const cause = index.get(id);
      if (cause === undefined || cause <= all || known.has(cause)) continue;
      known.add(cause);
      if (complete.has(cause)) all = Math.max(all, cause);
      else queue.push(cause);
    }
  return decisions.slice(all + 1, i).filter((_, k) => !known.has(all + 1 + k));
}
