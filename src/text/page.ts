import { page as en } from './en/page.ts';
import { fill } from './fill.ts';
import { page as nl } from './nl/page.ts';
import type { Language } from './plain-words.ts';
import type { ArgsOf } from './translate.ts';

type PageKey = keyof typeof en;

/** English gives the keys; a language that lacks one does not compile. */
export type PageCatalogue = Readonly<Record<PageKey, string>>;

const catalogues: Readonly<Record<Language, PageCatalogue>> = { en, nl };

/** What the page for a director says besides the words of the other reports; what is put in is plain text. */
export type PageText = <K extends PageKey>(key: K, ...args: ArgsOf<(typeof en)[K]>) => string;

export function pageText(language: Language): PageText {
  return (key, ...[args]) => fill(catalogues[language][key], args ?? {});
}
