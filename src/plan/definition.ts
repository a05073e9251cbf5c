import type { Approval, Criteria, Decide, Score } from '../schema/types.generated.ts';
import type { ImplicitCriterion } from './plan.ts';

/** The definition of an item as it stands in the record that started it (`starts[].pinned`). */
export type Pinned = Approval['starts'][number]['pinned'];

/** A gate without titles and prose: what a verdict is computed from. */
export interface GateDefinition {
  readonly id: string;
  /** Phase, sprint or stage it belongs to. */
  readonly item: string;
  readonly requires: readonly string[];
  readonly criteria: Criteria;
  readonly score: Score | null;
  readonly decide: Decide;
  readonly implicit: readonly ImplicitCriterion[];
  /** Only for a rollout stage. */
  readonly stage: NonNullable<Pinned['stage']> | null;
  readonly digest: string;
  readonly pinned: Pinned;
}
