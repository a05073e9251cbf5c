import { evaluateGate } from '../gates/evaluate.ts';
import type { GateResult } from '../gates/gate.ts';
import type { GateDefinition } from '../plan/definition.ts';
import type { PlanGate } from '../plan/plan.ts';
import type { Decision } from '../records/kinds.ts';
import type { Decide } from '../schema/types.generated.ts';
import type { Day } from '../values/date.ts';
import { digestOf } from '../values/digest.ts';
import type { Replay } from './replay-state.ts';
import { gateContext, mayBeUnreadable } from './standing.ts';

/** What a decision was computed from, worked out again. */
export interface Binding {
  readonly result: GateResult;
  /** Digest and verdict in the record are those of exactly what it saw. */
  readonly isBound: boolean;
  /** Earlier records that it did not see would have given another result. */
  readonly isDisputed: boolean;
}

/** Recomputes a gate from exactly the records a decision saw, on its own day, under the definition in force. */
export function bindGate(
  replay: Replay,
  gate: PlanGate,
  definition: GateDefinition,
  decision: Decision,
  day: Day,
): Binding {
  const seen = new Set(decision.seen.evidence);
  const position = replay.positions.get(decision.id) ?? 0;
  const isUnreadable = mayBeUnreadable(replay, gate, definition, decision.id);
  const of = (isKnown: (id: string) => boolean): GateResult => {
    const context = gateContext(replay, gate, definition, day, replay.evidence.knowing(isKnown));
    return evaluateGate(definition, { ...context, isUnreadable });
  };
  const seenNow = of((id) => seen.has(id));
  // A record that could not be read then may have been repaired since; a claimed error only allows less.
  const result = decision.seen.verdict === 'error' ? { ...seenNow, verdict: 'error' as const } : seenNow;
  const before = of((id) => (replay.positions.get(id) ?? Number.POSITIVE_INFINITY) < position);
  return boundTo(result, decision, before.digest !== result.digest);
}

/** A passed gate is not judged again: what is decided on it rests on the verdict it was passed on. */
export function bindPassedGate(result: GateResult, decision: Decision): Binding {
  return boundTo(result, decision, false);
}

function boundTo(result: GateResult, { digest, seen }: Decision, isOther: boolean): Binding {
  const isBound = digest === result.digest && seen.verdict === result.verdict;
  return { result, isBound, isDisputed: isBound && isOther };
}

/**
 * Digest of a decision without a verdict: about the programme, a rollout that has not started or is at zero, or
 * the gate of a part that has not begun.
 */
export function plainDigest(about: string, epoch: number): string {
  return digestOf({ about, epoch });
}

/** Whether one person of this role is enough. Gates that need several people wait for votes, which come later. */
export function hasQuorum({ roles }: Decide, role: string): boolean {
  const needed = Object.values(roles).reduce((sum, count) => sum + count, 0);
  return needed === 1 && Object.hasOwn(roles, role);
}
