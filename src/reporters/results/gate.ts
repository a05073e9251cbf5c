import type { CriterionResult, GateResult, Observed, ScoreInterval } from '../../gates/gate.ts';
import type { ReasonCode } from '../../gates/reasons.ts';
import type { Verdict } from '../../gates/verdict.ts';
import type { Programme } from '../../programme/programme.ts';
import { gateSteps } from '../../programme/status.ts';
import type { Threshold } from '../../schema/types.generated.ts';
import type { Act } from '../../text/acts.ts';
import type { Texts } from '../../text/translate.ts';
import type { Day } from '../../values/date.ts';
import { isPassed } from '../../workflow/replay-state.ts';
import type { Condition, DecisionState } from '../../workflow/state.ts';
import { takeable } from '../acts.ts';

export interface GatesResult {
  readonly at: Day;
  readonly gates: readonly GateEntry[];
}

interface GateEntry {
  readonly id: string;
  readonly title: string;
  readonly verdict: Verdict;
  readonly reasons: readonly ReasonCode[];
  readonly score?: ScoreInterval;
  readonly criteria: readonly CriterionEntry[];
  readonly decision: DecisionEntry | null;
  readonly validUntil: Day | null;
  readonly next: readonly string[];
  readonly digest: string;
}

interface CriterionEntry
  extends Pick<
    CriterionResult,
    | 'id'
    | 'kind'
    | 'level'
    | 'weight'
    | 'verdict'
    | 'reasons'
    | 'evidence'
    | 'unit'
    | 'assumed'
    | 'notApplicable'
  > {
  readonly observed: Observed | null;
  readonly target: Threshold | null;
  readonly validUntil: Day | null;
}

interface DecisionEntry {
  readonly record: string;
  readonly decision: DecisionState['decision'];
  readonly by: string;
  readonly at: Day;
  readonly move?: string;
  readonly until?: Day;
  readonly conditions?: readonly Condition[];
  readonly reason?: string;
}

/** Verdicts of these gates, in the order asked for; an id that the plan does not know is left out. */
export function chosenGates({ gates }: Programme, ids: readonly string[]): readonly GateResult[] {
  return [...new Set(ids)].flatMap((id) => gates.get(id) ?? []);
}

/** Whether the gate has been passed by a decision that is in force. */
export function isGatePassed({ fold }: Programme, id: string): boolean {
  return isPassed(fold, id);
}

/** The published shape of `gate`. */
export function gateResults(programme: Programme, ids: readonly string[], texts: Texts): GatesResult {
  return {
    at: programme.day,
    gates: chosenGates(programme, ids).map((result) => gateEntry(programme, result, texts)),
  };
}

/** The smallest way to a yes; none for a gate that has been passed. */
export function stepsOf(programme: Programme, id: string): readonly Act[] {
  if (isGatePassed(programme, id)) return [];
  return gateSteps(programme, id).map((step) => takeable(programme, step));
}

function gateEntry(programme: Programme, result: GateResult, texts: Texts): GateEntry {
  const { id, verdict, reasons, score, criteria, validUntil, digest } = result;
  const decision = programme.state.decisions.get(id);
  return {
    id,
    title: programme.plan.gates.get(id)?.title ?? id,
    verdict,
    reasons,
    ...(score === null ? {} : { score: { low: score.low, high: score.high } }),
    criteria: criteria.map(criterionEntry),
    decision: decision === undefined ? null : decisionEntry(decision),
    validUntil,
    next: stepsOf(programme, id).map((step) => texts.next(step)),
    digest,
  };
}

function criterionEntry(one: CriterionResult): CriterionEntry {
  const { id, kind, level, weight, verdict, reasons, observed, target, unit } = one;
  const { evidence, validUntil, assumed, notApplicable } = one;
  return {
    id,
    kind,
    level,
    weight,
    verdict,
    reasons,
    observed,
    target,
    unit,
    assumed,
    evidence,
    validUntil,
    notApplicable,
  };
}

function decisionEntry({
  record,
  decision,
  by,
  day,
  move,
  until,
  conditions,
  reason,
}: DecisionState): DecisionEntry {
  return {
    record,
    decision,
    by,
    at: day,
    ...(move === null ? {} : { move }),
    ...(until === null ? {} : { until }),
    ...(conditions.length === 0
      ? {}
      : { conditions: conditions.map(({ id, text, owner, due }) => ({ id, text, owner, due })) }),
    ...(reason === null ? {} : { reason }),
  };
}
