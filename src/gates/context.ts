import type { Day } from '../values/date.ts';
import type { EvidenceIndex } from './evidence.ts';
import type { ReasonCode } from './reasons.ts';
import type { Verdict } from './verdict.ts';

/** Which gate and item evidence must be about. */
export interface GateScope {
  readonly id: string;
  readonly item: string;
}

/** What a verdict depends on besides the definition: where the item stands, the records, the day. */
export interface GateContext {
  /** The day asked about, in the programme's time zone. */
  readonly day: Day;
  /** False before the item has started: the verdict is then `inconclusive` (`not-started`). */
  readonly isStarted: boolean;
  readonly epoch: number;
  /** Beginning of the epoch; null = evidence from before the start counts. */
  readonly since: { readonly time: number; readonly day: Day } | null;
  readonly evidence: EvidenceIndex;
  /** True when a record that could concern this gate cannot be read. */
  readonly isUnreadable: boolean;
  /** Standing of the implicit musts of a phase gate, and of gates and conditions it depends on. */
  readonly implicit: readonly ImplicitStanding[];
}

/** How an implicit must stands, worked out by whoever knows the state. */
export interface ImplicitStanding {
  /** `sprint:sprint-1`, `rollout:rollout`, `requires:gate-data`, `condition:extra-test`, `soak`, `observations`. */
  readonly id: string;
  readonly verdict: Verdict;
  readonly reasons: readonly ReasonCode[];
  readonly evidence: readonly string[];
  /** First day on which it is met by waiting alone. */
  readonly from?: Day;
}
