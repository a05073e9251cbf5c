import type { FindingCode } from '../findings/codes.ts';
import type { Severity } from '../findings/finding.ts';
import type { CriterionResult } from '../gates/gate.ts';
import type { ReasonCode } from '../gates/reasons.ts';
import type { Verdict } from '../gates/verdict.ts';
import type {
  DecisionState,
  ItemState,
  ProgrammeState,
  ReviewState,
  RolloutState,
} from '../workflow/state.ts';
import type { ActCode, LateKind, TroubledRollout } from './acts.ts';
import type { labels } from './en/labels.ts';

/** The two sentences of a finding: what is wrong, and what to do. Placeholders are `{{argument}}`. */
export interface FindingText {
  readonly message: string;
  readonly help: string;
}

export type FindingTexts = Readonly<Record<FindingCode, FindingText>>;

/** Why milepost says it, and a right example where that helps: one to three sentences. */
export type Explanations = Readonly<Record<FindingCode, string>>;

/** A clause that fits after "because", without a full stop. */
export type ReasonTexts = Readonly<Record<ReasonCode, string>>;

/** A sentence without its full stop; the command to run follows it. */
export type NextTexts = Readonly<Record<NextKey, string>>;

/** An act, or a case of one that needs other words. */
type NextKey =
  | Exclude<ActCode, 'recover-rollout'>
  | `recover-${TroubledRollout}`
  | 'programme-held'
  | 'decide-narrow';

/** Every state of a part of the programme. */
export type StateName =
  | ProgrammeState['delivery']
  | ItemState['state']
  | RolloutState['state']
  | ReviewState['state'];

/** Words of closed lists, for screen and report. */
export interface Words {
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly decision: Readonly<Record<DecisionState['decision'], string>>;
  readonly move: Readonly<Record<NonNullable<DecisionState['move']>, string>>;
  readonly state: Readonly<Record<StateName, string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly level: Readonly<Record<CriterionResult['level'], string>>;
  readonly kind: Readonly<Record<LateKind | 'gate', string>>;
}

/** English gives the keys; a language that lacks one does not compile. `_one` and `_other` are plural forms. */
export type Labels = Readonly<Record<keyof typeof labels, string>>;

/** What a language fills, besides explanations, help and usage errors (`explain.ts`, `commands.ts`, `usage.ts`) and the tracker's words (`plain.ts`). */
export interface Catalogue {
  readonly findings: FindingTexts;
  readonly reasons: ReasonTexts;
  readonly next: NextTexts;
  readonly words: Words;
  readonly labels: Labels;
}
