import { evaluateGate } from '../gates/evaluate.ts';
import type { GateResult } from '../gates/gate.ts';
import type { GateDefinition } from '../plan/definition.ts';
import type { PlanGate } from '../plan/plan.ts';
import type { Decision } from '../records/kinds.ts';
import type { Decide } from '../schema/types.generated.ts';
import type { Day } from '../values/date.ts';
import { digestOf } from '../values/digest.ts';
import type { Replay } from './replay-state.ts';
import { gateContext } from './standing.ts';

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
  const of = (isKnown: (id: string) => boolean): GateResult =>
    evaluateGate(definition, gateContext(replay, gate, definition, day, replay.evidence.knowing(isKnown)));
  const result = of((id) => seen.has(id));
  const before = of((id) => (replay.positions.get(id) ?? Number.POSITIVE_INFINITY) < position);
  const isBound = decision.digest === result.digest && decision.seen.verdict === result.verdict;
  return { result, isBound, isDisputed: isBound && before.digest !== result.digest };
}

/** Digest of a decision that is about no gate: the programme, or a rollout that has not started or is at zero. */
export function plainDigest(about: string, epoch: number): string {
  return digestOf({ about, epoch });
}

/** Whether one person of this role is enough. Gates that need several people wait for votes, which come later. */
export function hasQuorum({ roles }: Decide, role: string): boolean {
  const needed = Object.values(roles).reduce((sum, count) => sum + count, 0);
  return needed === 1 && Object.hasOwn(roles, role);
}
