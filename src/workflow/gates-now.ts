import { evaluateGate } from '../gates/evaluate.ts';
import type { GateResult } from '../gates/gate.ts';
import { worst } from '../gates/verdict.ts';
import { definitionOf, type GateDefinition } from '../plan/definition.ts';
import type { PlanGate } from '../plan/plan.ts';
import type { Day } from '../values/date.ts';
import { isPassed, type Replay } from './replay-state.ts';
import { gateContext } from './standing.ts';

/** The verdict of every gate on one day, in plan order. A passed gate keeps the verdict it was passed on. */
export function gatesNow(fold: Replay, day: Day): ReadonlyMap<string, GateResult> {
  return new Map([...fold.plan.gates.values()].map((gate) => [gate.id, gateNow(fold, gate, day)]));
}

export function gateNow(fold: Replay, gate: PlanGate, day: Day): GateResult {
  const decided = fold.decisions.get(gate.id)?.result;
  if (decided && isPassed(fold, gate.id)) return { ...decided, validUntil: null };
  const planned = definitionOf(fold.plan, gate);
  const pinned = definitionInForce(fold, gate);
  const result = evaluate(fold, gate, pinned ?? planned, day);
  if (pinned === null || pinned.digest === planned.digest || !isRunning(fold, gate)) return result;
  const other = evaluate(fold, gate, planned, day);
  const verdict = worst([result.verdict, other.verdict]);
  return {
    ...(verdict === result.verdict ? result : other),
    digest: result.digest,
    reasons: [...(verdict === result.verdict ? result : other).reasons, 'plan-drifted'],
  };
}

/** What a decision is bound to: the verdict under the definition in force alone, whatever the plan says now. */
export function gateInForce(fold: Replay, gate: PlanGate, day: Day): GateResult {
  const definition = definitionInForce(fold, gate);
  return definition === null || isPassed(fold, gate.id)
    ? gateNow(fold, gate, day)
    : evaluate(fold, gate, definition, day);
}

function evaluate(fold: Replay, gate: PlanGate, definition: GateDefinition, day: Day): GateResult {
  return evaluateGate(definition, gateContext(fold, gate, definition, day, fold.evidence));
}

/** The definition that a record pinned when the part started. */
export function definitionInForce(fold: Replay, gate: PlanGate): GateDefinition | null {
  if (gate.owner === 'stage') return fold.rollout?.definitions.get(gate.id) ?? null;
  return fold.items.get(gate.item)?.definition ?? null;
}

function isRunning(fold: Replay, gate: PlanGate): boolean {
  if (gate.owner === 'stage') return fold.rollout?.stages[fold.rollout.chart.context.stage]?.id === gate.id;
  const state = fold.items.get(gate.item)?.chart.state;
  return state === 'active' || state === 'held';
}
