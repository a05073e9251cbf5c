import type { Finding } from '../findings/finding.ts';
import { finding } from '../findings/finding.ts';
import type { GateResult } from '../gates/gate.ts';
import type { Verdict } from '../gates/verdict.ts';
import type { Decision, RecordFile } from '../records/kinds.ts';
import type { Decide } from '../schema/types.generated.ts';
import { type Binding, hasQuorum } from './binding.ts';
import type { Moment, Replay } from './replay-state.ts';

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

/** Why a decision has no effect: the first reason that holds. */
export function decisionFindings(
  file: RecordFile,
  decision: Decision,
  state: string,
  { result, isBound, isDisputed }: Binding,
  decide: Decide,
): readonly Finding[] {
  const place = file.places.at(['decision']);
  const allowed = allowedDecisions(result.verdict);
  if (!isBound)
    return [
      finding(
        'decision-not-bound',
        { seen: decision.seen.verdict, verdict: result.verdict },
        file.places.at(['digest']),
      ),
    ];
  if (isDisputed) return [finding('decision-disputed', { gate: result.id }, place)];
  if (!allowed.includes(decision.decision)) {
    const args = { decision: decision.decision, verdict: result.verdict, allowed: allowed.join(', ') };
    return [finding('decision-not-supported', args, place)];
  }
  const { role } = decision.by;
  if (!hasQuorum(decide, role))
    return [
      finding(
        'decision-by-other-role',
        { role, roles: Object.keys(decide.roles).join(', ') },
        file.places.at(['by', 'role']),
      ),
    ];
  if (decision.decision === 'hold' && decision.until === undefined)
    return [finding('hold-without-day', {}, place)];
  return [finding('record-without-effect', { state, allowed: allowed.join(', ') }, place)];
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
  replay.decisions.set(gate, {
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
  });
}

/**
 * Decisions on one gate of which neither knows the other count as none, until a later one knows both.
 * @returns ids of the decisions without effect, with the other one
 */
export function conflictingDecisions(ordered: readonly RecordFile[]): ReadonlyMap<string, string> {
  const byGate = new Map<string, Decision[]>();
  for (const { record } of ordered)
    if (record.kind === 'decision') byGate.set(record.about, [...(byGate.get(record.about) ?? []), record]);
  const found = new Map<string, string>();
  for (const decisions of byGate.values())
    for (const [i, later] of decisions.entries()) {
      const earlier = decisions[i - 1];
      if (earlier === undefined || knows(later, earlier, decisions)) continue;
      found.set(earlier.id, later.id);
      found.set(later.id, earlier.id);
    }
  return found;
}

/** Whether a decision names the other among its causes, directly or through decisions on the same gate. */
function knows(later: Decision, earlier: Decision, all: readonly Decision[]): boolean {
  const after = later.after ?? [];
  if (after.includes(earlier.id)) return true;
  return all.some(
    (other) => other !== later && after.includes(other.id) && (other.after ?? []).includes(earlier.id),
  );
}
