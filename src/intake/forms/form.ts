import type { Place } from '../../findings/finding.ts';
import type { Language } from '../../text/plain-words.ts';

/** The forms that there are, and the section of the plan that each of them fills. */
export const formSections = {
  readiness: 'readiness',
  'business-case': 'businessCase',
  'data-audit': 'dataQuality',
} as const;

export type FormName = keyof typeof formSections;

export const formNames: readonly FormName[] = ['readiness', 'business-case', 'data-audit'];

/** Version of the forms; a form of another one is not read. */
export const FORM_VERSION = '1.0';

/** Name of the sheet that says which form a workbook is, and first word of a form as CSV. */
export const MARK = 'milepost';

/** What a form is, as it says itself. */
export interface FormMark {
  readonly form: FormName;
  readonly language: Language;
}

/** What a person may fill in. */
export type AnswerKind =
  | { readonly kind: 'whole' | 'number'; readonly low: number; readonly high: number | null }
  | { readonly kind: 'yes-no' | 'text' | 'line' | 'day' | 'id' }
  | { readonly kind: 'choice'; readonly choices: readonly Choice[] };

export interface Choice {
  readonly value: string;
  /** As the form shows it. */
  readonly label: string;
}

export type Answer = string | number | boolean | null;

/** One line of a form. */
export interface Slot {
  /** Stable name of the line, `score.data`. */
  readonly id: string;
  readonly title: string;
  readonly answer: Answer;
  readonly answerKind: AnswerKind;
  /** A second answer: a reason, the end of a range, the rows counted. null kind = there is none. */
  readonly more: Answer;
  readonly moreKind: AnswerKind | null;
}

/** What was filled in on a line, and where. */
export interface Filled {
  readonly answer: Answer;
  readonly more: Answer;
  readonly place: Place;
  readonly morePlace: Place;
}

export const TEXT: AnswerKind = { kind: 'text' };
export const LINE: AnswerKind = { kind: 'line' };
export const DAY: AnswerKind = { kind: 'day' };
export const COUNT: AnswerKind = { kind: 'whole', low: 0, high: null };
export const MONEY: AnswerKind = { kind: 'number', low: 0, high: null };
export const PERCENT: AnswerKind = { kind: 'number', low: 0, high: 100 };

/** A line with one answer. */
export function slot(id: string, title: string, answerKind: AnswerKind, answer: Answer | undefined): Slot {
  return { id, title, answer: answer ?? null, answerKind, more: null, moreKind: null };
}
