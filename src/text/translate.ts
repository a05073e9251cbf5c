import type { Finding, Severity } from '../findings/finding.ts';
import type { CriterionResult } from '../gates/gate.ts';
import type { ReasonCode } from '../gates/reasons.ts';
import type { Verdict } from '../gates/verdict.ts';
import type { StandingFacts } from '../programme/standing.ts';
import type { Foresight, Late } from '../programme/status.ts';
import type { DecisionState } from '../workflow/state.ts';
import { commandOf } from './act-command.ts';
import type { Act, LateKind } from './acts.ts';
import type { FindingText, Labels, StateName } from './catalogue.ts';
import type { labels as keyedLabels } from './en/labels.ts';
import { isLanguage } from './languages.ts';
import type { Language } from './plain-words.ts';
import { actText, foresightText, lateText, standingText } from './sentences.ts';
import { type Args, type Speaker, speakerOf } from './speaker.ts';
import { withoutEmptySuggestion } from './suggestion.ts';

/** A label without its plural form. */
type LabelKey = Singular<keyof Labels>;
type Singular<K> = K extends `${infer Base}_one` | `${infer Base}_other` ? Base : K;

/** The placeholders of a text. */
type Named<T> = T extends `${string}{{${infer Name}}}${infer Rest}` ? Name | Named<Rest> : never;
export type ArgsOf<T> = [Named<T>] extends [never]
  ? [args?: Readonly<Record<string, never>>]
  : [args: Readonly<Record<Named<T>, string | number>>];
type LabelText<K extends LabelKey> = K extends keyof typeof keyedLabels
  ? (typeof keyedLabels)[K]
  : `${K}_other` extends keyof typeof keyedLabels
    ? `{{count}}${(typeof keyedLabels)[`${K}_other`]}`
    : never;
/** Every sentence a person reads, in one language. What comes from a plan or a record is put in as it is. */
export interface Texts {
  readonly language: Language;
  finding(finding: Pick<Finding, 'code' | 'args'>): FindingText;
  label<K extends LabelKey>(key: K, ...args: ArgsOf<LabelText<K>>): string;
  reason(code: ReasonCode): string;
  verdict(verdict: Verdict): string;
  decision(decision: DecisionState['decision']): string;
  move(move: NonNullable<DecisionState['move']>): string;
  state(state: StateName): string;
  severity(severity: Severity): string;
  level(level: CriterionResult['level']): string;
  kind(kind: LateKind | 'gate'): string;
  /** One sentence that ends in the command to run. */
  next(act: Act): string;
  /** The two parts of `next`. */
  nextParts(act: Act): { readonly text: string; readonly command: string };
  late(late: Late): string;
  foresight(worsening: Foresight): string;
  standing(standing: StandingFacts): string;
}

export interface TextsOptions {
  /** Throw for a key that no catalogue has; else the key itself is shown. For tests. */
  readonly isStrict?: boolean;
}

/** The texts of a language, in English for one that milepost does not speak. */
export function textsFor(name: string, options: TextsOptions = {}): Texts {
  const language = isLanguage(name) ? name : 'en';
  const speaker = speakerOf(language, options.isStrict === true);
  const { text } = speaker;
  return {
    language,
    finding: ({ code, args }) => messageAndHelp(speaker, `findings/${code}`, args),
    label: (key, ...[args]) => text(`labels/${key}`, args),
    reason: (code) => text(`reasons/${code}`),
    verdict: (verdict) => text(`words/verdict/${verdict}`),
    decision: (decision) => text(`words/decision/${decision}`),
    move: (move) => text(`words/move/${move}`),
    state: (state) => text(`words/state/${state}`),
    severity: (severity) => text(`words/severity/${severity}`),
    level: (level) => text(`words/level/${level}`),
    kind: (kind) => text(`words/kind/${kind}`),
    next: (act) => `${actText(speaker, act)}: ${commandOf(act)}`,
    nextParts: (act) => ({ text: actText(speaker, act), command: commandOf(act) }),
    late: (late) => lateText(speaker, late),
    foresight: (worsening) => foresightText(speaker, worsening),
    standing: (standing) => standingText(speaker, standing),
  };
}

function messageAndHelp({ text, language }: Speaker, key: string, args: Args | undefined): FindingText {
  const help = withoutEmptySuggestion(text(`${key}/help`, args), language);
  return { message: text(`${key}/message`, args), help };
}
