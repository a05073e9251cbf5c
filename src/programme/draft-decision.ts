import type { GateResult } from '../gates/gate.ts';
import { definitionOf } from '../plan/definition.ts';
import type { PlanGate } from '../plan/plan.ts';
import type { Approval, Decision } from '../records/kinds.ts';
import { compareText } from '../values/order.ts';
import { plainDigest } from '../workflow/binding.ts';
import { gateInForce } from '../workflow/gates-now.ts';
import { isPassed } from '../workflow/replay-state.ts';
import type { Programme } from './programme.ts';

type Starts = Approval['starts'];

/** What a decision is bound to: digest, what was seen, and what it knows. */
export type DecisionBasis = Pick<Decision, 'digest' | 'seen'> & { readonly after: string[] };

/**
 * The basis of a decision at a gate as it stands now, under the definition in force. A part that has not begun has
 * no verdict: it can only be stopped.
 */
export function gateBasis(programme: Programme, { id }: GateResult): DecisionBasis {
  const { plan, fold, day } = programme;
  const gate = plan.gates.get(id);
  if (gate === undefined || fold.items.get(gate.item)?.definition === null)
    return unbegunBasis(programme, id);
  const result = gateInForce(fold, gate, day);
  return {
    digest: result.digest,
    seen: {
      verdict: result.verdict,
      ...(result.score === null ? {} : { score: { low: result.score.low, high: result.score.high } }),
      criteria: result.criteria.map(({ id, verdict }) => ({ id, verdict })),
      evidence: seenRecords(result),
    },
    after: causesOf(programme, result.id),
  };
}

/** The basis of a decision about no gate: the programme, or a rollout that is not at a stage. */
export function plainBasis(programme: Programme, about: string, epoch: number): DecisionBasis {
  return {
    digest: plainDigest(about, epoch),
    seen: { verdict: 'pass', criteria: [], evidence: [] },
    after: causesOf(programme, about),
  };
}

function unbegunBasis(programme: Programme, id: string): DecisionBasis {
  return {
    digest: plainDigest(id, 0),
    seen: { verdict: 'inconclusive', criteria: [], evidence: [] },
    after: causesOf(programme, id),
  };
}

/** Records that counted, and those that were looked at and refused. */
function seenRecords({ criteria }: GateResult): string[] {
  const ids = criteria.flatMap(({ evidence, refused }) => [
    ...evidence,
    ...refused.flatMap(({ record, corrections }) => [record, ...corrections]),
  ]);
  return [...new Set(ids)].sort(compareText);
}

const MOST_CAUSES = 50;

/**
 * Earlier decisions about the same, and the newest record there is: what was known comes first in the replay, also
 * within one second or with a clock that is behind.
 */
function causesOf({ records }: Programme, about: string): string[] {
  const decisions = records.ordered
    .filter(({ record }) => record.kind === 'decision' && record.about === about)
    .map(({ record }) => record.id);
  const newest = records.ordered.slice(-1).map(({ record }) => record.id);
  return [...new Set([...decisions.slice(1 - MOST_CAUSES), ...newest])];
}

/**
 * Parts that start when a gate passes (null: when the plan is approved), each with the definition that is then in
 * force: planned, with all required gates passed, and a sprint's phase running or starting too.
 */
export function startsAfter({ plan, fold }: Programme, passing: string | null): Starts {
  const starting = new Set<string>();
  const isMet = (gate: string): boolean => gate === passing || isPassed(fold, gate);
  const candidates = [...plan.gates.values()].filter(({ owner }) => owner !== 'stage');
  for (const kind of ['phase', 'sprint'] as const)
    for (const gate of candidates) {
      const item = fold.items.get(gate.item);
      if (item?.kind !== kind || item.chart.state !== 'planned' || !gate.requires.every(isMet)) continue;
      const phase = fold.items.get(gate.phase)?.chart.state;
      if (kind === 'phase' || phase === 'active' || starting.has(gate.phase)) starting.add(gate.item);
    }
  const byPhaseFirst = [...starting];
  return byPhaseFirst.flatMap((id) =>
    startOf(
      plan,
      candidates.find(({ item }) => item === id),
    ),
  );
}

/** New pins for running parts whose plan has changed. */
export function changedStarts({ plan, state, fold }: Programme): Starts {
  return [...state.drifted].flatMap((id) => {
    const gate = fold.items.get(id)?.gate ?? plan.gates.get(id);
    return startOf(plan, gate);
  });
}

export function startOf(plan: Programme['plan'], gate: PlanGate | undefined): Starts {
  if (gate === undefined) return [];
  const { digest, pinned } = definitionOf(plan, gate);
  return [{ item: gate.item, digest, pinned }];
}
