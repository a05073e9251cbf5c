import { diagrams as en } from './en/diagrams.ts';
import { fill } from './fill.ts';
import { diagrams as nl } from './nl/diagrams.ts';
import type { Language } from './plain-words.ts';
import type { ArgsOf } from './translate.ts';

type DiagramKey = keyof typeof en;

/** English gives the keys; a language that lacks one does not compile. */
export type DiagramCatalogue = Readonly<Record<DiagramKey, string>>;

const catalogues: Readonly<Record<Language, DiagramCatalogue>> = { en, nl };

/** What diagrams say in one language. They stand on trackers too, so no word of them comes from `Intl`. */
export type DiagramText = <K extends DiagramKey>(key: K, ...args: ArgsOf<(typeof en)[K]>) => string;

export function diagramText(language: Language): DiagramText {
  return (key, ...[args]) => fill(catalogues[language][key], args ?? {});
}
