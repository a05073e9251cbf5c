import { outcome as en } from './en/outcome.ts';
import { fill } from './fill.ts';
import { outcome as nl } from './nl/outcome.ts';
import type { Language } from './plain-words.ts';
import type { ArgsOf } from './translate.ts';

type OutcomeKey = keyof typeof en;

/** English gives the keys; a language that lacks one does not compile. */
export type OutcomeCatalogue = Readonly<Record<OutcomeKey, string>>;

const catalogues: Readonly<Record<Language, OutcomeCatalogue>> = { en, nl };

/** What the outcome part of the report says in one language; what is put in has to be safe Markdown. */
export type OutcomeText = <K extends OutcomeKey>(key: K, ...args: ArgsOf<(typeof en)[K]>) => string;

export function outcomeText(language: Language): OutcomeText {
  return (key, ...[args]) => fill(catalogues[language][key], args ?? {});
}
