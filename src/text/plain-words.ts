import type { CriterionResult } from '../gates/gate.ts';
import type { Verdict } from '../gates/verdict.ts';
import type { Review, Threshold } from '../schema/types.generated.ts';
import type { DecisionState } from '../workflow/state.ts';

/** First parts of the ids of criteria that milepost adds to a gate. */
export const implicitKinds = [
  'sprint',
  'rollout',
  'deliverable',
  'observations',
  'soak',
  'requires',
  'condition',
  'programme',
] as const;

export type ImplicitKind = (typeof implicitKinds)[number];

/** Languages of everything people read. */
export type Language = 'nl' | 'en';

/**
 * Words of text on a tracker that belong to a closed list. They stand here, not in `Intl`, whose data change with
 * Node: another Node would rewrite every issue.
 */
export interface PlainWords {
  readonly months: readonly string[];
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly level: Readonly<Record<CriterionResult['level'], string>>;
  readonly decision: Readonly<Record<DecisionState['decision'], string>>;
  readonly operator: Readonly<Record<Exclude<keyof Threshold, 'between'>, string>>;
  /** Placeholders `{{low}}` and `{{high}}`. */
  readonly between: string;
  /** Placeholder `{{week}}`. */
  readonly oneWeek: string;
  /** Placeholders `{{first}}` and `{{last}}`. */
  readonly weeks: string;
  /** Placeholder `{{week}}`. */
  readonly openWeeks: string;
  readonly needs: Readonly<Record<Review['steps'][number]['needs'], string>>;
  /** What milepost asks of a gate by itself, by the first part of the criterion's id. */
  readonly implicit: Readonly<Record<ImplicitKind, string>>;
  readonly answerType: Readonly<Record<'yes-no' | 'percent' | 'choice' | 'text' | 'money', string>>;
  readonly yes: string;
  readonly no: string;
  /** Parts of unit names; a unit word that is not here stays as it is written. */
  readonly units: Readonly<Record<string, string>>;
  /** A mark out of a highest one, `out-of-10`. Placeholder `{{highest}}`. */
  readonly outOf: string;
  readonly decimalPoint: string;
  readonly thousands: string;
  /** Descriptions of labels, by label name. */
  readonly labels: Readonly<Record<string, string>>;
}
