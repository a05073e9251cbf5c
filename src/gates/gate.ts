import type { Threshold } from '../schema/types.generated.ts';
import type { Day } from '../values/date.ts';
import type { ReasonCode } from './reasons.ts';
import type { Verdict } from './verdict.ts';

/** Percent of the possible points in the worst and in the best case. */
export interface ScoreInterval {
  readonly low: number;
  readonly high: number;
}

/** What was measured, in the criterion's unit; part and whole where it was counted. */
export interface Observed {
  readonly value: number | null;
  readonly part?: number;
  readonly whole?: number;
  readonly key?: string;
  readonly unit: string;
  /** Last day on which it was true. */
  readonly on: Day;
}

/** The verdict of one criterion. An implicit must has an id like `sprint:sprint-1`. */
export interface CriterionResult {
  readonly id: string;
  readonly kind: 'metric' | 'check' | 'implicit';
  readonly level: 'must' | 'should' | 'advisory';
  /** Weight in the score, given by the gate; null = not scored. */
  readonly weight: number | null;
  readonly verdict: Verdict;
  readonly reasons: readonly ReasonCode[];
  readonly observed: Observed | null;
  readonly target: Threshold | null;
  readonly unit: string | null;
  readonly assumed: boolean;
  /** Records that counted. */
  readonly evidence: readonly string[];
  /** Records that were looked at and did not count, with the first rule that failed. */
  readonly refused: readonly RefusedRecord[];
  /** Last day on which this result holds; null = until a record changes it. */
  readonly validUntil: Day | null;
  /** For a soak: the first day on which it is met by waiting alone. */
  readonly from?: Day;
  /** Set when a check record with a reason took the criterion out. */
  readonly notApplicable: boolean;
}

export interface RefusedRecord {
  readonly record: string;
  readonly reason: ReasonCode;
  /** Corrections that this reading of the record rests on. */
  readonly corrections: readonly string[];
}

/** The verdict of one gate: a pure function of definition, records and day. */
export interface GateResult {
  readonly id: string;
  readonly verdict: Verdict;
  readonly reasons: readonly ReasonCode[];
  /** null when no criterion is scored. */
  readonly score: ScoreInterval | null;
  readonly criteria: readonly CriterionResult[];
  readonly validUntil: Day | null;
  /** Binds a decision to definition, epoch and criterion verdicts. */
  readonly digest: string;
}
