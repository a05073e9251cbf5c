import type { Late, NextAct } from '../programme/status.ts';
import type { RolloutState } from '../workflow/state.ts';

/** A step that a person can take, with the role that takes it where the plan says it. */
export type Act = NextAct & { readonly by?: string | null };

export type ActCode = Act['code'];

export type LateKind = Late['kind'];

/** The state of a rollout when it needs help. */
export type TroubledRollout = Extract<RolloutState['state'], 'degraded' | 'paused' | 'rolledBack'>;
