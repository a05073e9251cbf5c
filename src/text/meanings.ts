import type { ReasonCode } from '../gates/reasons.ts';
import type { Verdict } from '../gates/verdict.ts';
import { meanings as en } from './en/meanings.ts';
import { meanings as nl } from './nl/meanings.ts';
import type { Language } from './plain-words.ts';

/** Why a gate says it, and what makes it go away; nothing needs doing about a pass. */
export interface Meaning {
  readonly why: string;
  readonly help: string;
}

export type Meanings = Readonly<Record<ReasonCode | Verdict, Meaning>> & {
  /** What holds for every usage error. */
  readonly usage: string;
};

const all: Readonly<Record<Language, Meanings>> = { en, nl };

/** A verdict or a reason in full. Apart: only `explain` needs it. */
export function meaningOf(code: ReasonCode | Verdict, language: Language): Meaning {
  return all[language][code];
}

/** What a usage error is about. */
export function usageMeaning(language: Language): string {
  return all[language].usage;
}
