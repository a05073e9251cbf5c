import type { Finding } from '../findings/finding.ts';
import type { GateResult } from '../gates/gate.ts';
import type { Verdict } from '../gates/verdict.ts';
import type { GateDefinition } from '../plan/definition.ts';
import type { Day } from '../values/date.ts';

/** Where everything stands after the replay: plain data, no type of the statechart library leaves the room. */
export interface ProgrammeState {
  readonly delivery: 'draft' | 'running' | 'held' | 'operating' | 'stopped' | 'closed';
  readonly plan: 'none' | 'inSync' | 'drifted';
  readonly rhythm: 'idle' | 'due' | 'inReview' | 'overdue';
  /** Last day of a hold of the whole programme. */
  readonly heldUntil: Day | null;
  /** Phases and sprints by id. */
  readonly items: ReadonlyMap<string, ItemState>;
  readonly rollout: RolloutState | null;
  /** By period (`2026-11`), in order. */
  readonly reviews: ReadonlyMap<string, ReviewState>;
  /** Last decision in force, by gate id. */
  readonly decisions: ReadonlyMap<string, DecisionState>;
  /** Every decision that had an effect, in order. */
  readonly history: readonly DecisionState[];
  /** Gates whose last decisions count as none, until a new one. */
  readonly disputed: ReadonlySet<string>;
  /** Ids of items whose plan differs from the definition in force. */
  readonly drifted: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

export interface ItemState {
  readonly id: string;
  readonly kind: 'phase' | 'sprint';
  readonly state: 'planned' | 'active' | 'held' | 'passed' | 'stopped';
  /** 0 before the start, then +1 at every start, recycle and reopening. */
  readonly epoch: number;
  readonly recycles: number;
  /** When the present epoch began; null before the start. */
  readonly since: string | null;
  readonly sinceDay: Day | null;
  /** True if evidence from before the start counts: items that the first approval opened, in their first epoch. */
  readonly openWindow: boolean;
  readonly heldUntil: Day | null;
  /** The definition in force. */
  readonly definition: GateDefinition | null;
  readonly endedDay: Day | null;
}

export interface RolloutState {
  readonly id: string;
  readonly state:
    | 'notStarted'
    | 'observing'
    | 'ready'
    | 'degraded'
    | 'paused'
    | 'rolledBack'
    | 'improving'
    | 'abandoned';
  /** Index of the stage, from 0; the last one while improving; null before the start and at zero. */
  readonly stage: number | null;
  readonly stageId: string | null;
  /** Share in percent that is live now. */
  readonly share: number;
  readonly epoch: number;
  readonly since: string | null;
  readonly sinceDay: Day | null;
  readonly good: number;
  readonly bad: number;
  readonly lastGood: Day | null;
  /** Day on which `improving` was reached first; the reviews are counted from it. */
  readonly improvingDay: Day | null;
  /** Day on which the first stage started first. */
  readonly startedDay: Day | null;
  /** Definitions in force by stage id. */
  readonly definitions: ReadonlyMap<string, GateDefinition>;
}

export interface ReviewState {
  readonly period: string;
  readonly nominal: Day;
  readonly due: Day;
  readonly state: 'scheduled' | 'due' | 'overdue' | 'open' | 'closed' | 'skipped';
  /** Steps on record that hold what they need. */
  readonly done: readonly string[];
  readonly actions: readonly ReviewAction[];
  /** Actions of earlier reviews carried on in this one: action id to reason. */
  readonly carried: ReadonlyMap<string, string>;
  readonly openedDay: Day | null;
  readonly endedDay: Day | null;
  readonly reason: string | null;
}

export interface ReviewAction {
  readonly id: string;
  readonly text: string;
  readonly owner: string;
  readonly due: Day;
  /** Period in which it was written down. */
  readonly period: string;
  readonly isDone: boolean;
  /** How often it was carried on. */
  readonly carriedTimes: number;
}

export interface DecisionState {
  readonly record: string;
  readonly gate: string;
  readonly decision: 'go' | 'go-with-conditions' | 'hold' | 'recycle' | 'stop';
  readonly move: 'promote' | 'resume' | 'pause' | 'step-back' | 'roll-back' | null;
  readonly day: Day;
  readonly by: string;
  readonly until: Day | null;
  readonly conditions: readonly Condition[];
  readonly verdict: Verdict;
  /** The verdict as it was decided on; null for decisions about no gate. */
  readonly result: GateResult | null;
  readonly reason: string | null;
}

export interface Condition {
  readonly id: string;
  readonly text: string;
  readonly owner: string;
  readonly due: Day;
}
