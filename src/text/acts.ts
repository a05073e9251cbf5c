import type { NextStep } from '../gates/next.ts';
import type { Day } from '../values/date.ts';
import type { RolloutState } from '../workflow/state.ts';

/**
 * A step that a person can take: at a gate, or about a review or the rollout. `programme/status.ts` makes these; the
 * shape is repeated here, since that room lies above this one. The compiler tells when the two differ.
 */
export type Act = Step & {
  /** Role that takes the step, where the plan says it. */
  readonly by?: string | null;
};

type Step =
  | NextStep
  | { readonly code: 'open-review' | 'close-review'; readonly period: string; readonly due: Day }
  | { readonly code: 'start-rollout'; readonly rollout: string }
  | { readonly code: 'promote'; readonly stage: string }
  | { readonly code: 'recover-rollout'; readonly rollout: string; readonly state: string };

export type ActCode = Act['code'];

/** What can be late. */
export type LateKind =
  | 'phase'
  | 'sprint'
  | 'stage'
  | 'task'
  | 'deliverable'
  | 'communication'
  | 'training'
  | 'review'
  | 'action'
  | 'condition';

export interface LateThing {
  readonly id: string;
  readonly kind: LateKind;
  readonly due: Day;
  readonly title: string;
}

/** What turns red first if nobody acts. */
export interface Worsening {
  readonly on: Day;
  readonly kind: 'gate' | LateKind;
  readonly id: string;
}

/** Where a programme stands, in numbers. */
export interface Standing {
  readonly delivery: 'draft' | 'running' | 'held' | 'operating' | 'stopped' | 'closed';
  /** Week of the programme; null before its first day. */
  readonly week: number | null;
  readonly heldUntil: Day | null;
  /** Titles of the phases that run. */
  readonly active: readonly string[];
  readonly passed: number;
  readonly phases: number;
  readonly late: number;
}

/** The state of a rollout when it needs help. */
export type TroubledRollout = Extract<RolloutState['state'], 'degraded' | 'paused' | 'rolledBack'>;
