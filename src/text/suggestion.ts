import type { Language } from './plain-words.ts';

/** The sentence that suggests what was meant, with nothing in it, and what is said instead. */
const texts: Readonly<Record<Language, { readonly empty: string; readonly instead: string }>> = {
  en: { empty: 'Did you mean -?', instead: 'Nothing here has a name like it.' },
  nl: { empty: 'Bedoelde je -?', instead: 'Niets heeft hier een naam die erop lijkt.' },
};

/** A help text without a suggestion that suggests nothing; what else it says stays. */
export function withoutEmptySuggestion(help: string, language: Language): string {
  const { empty, instead } = texts[language];
  if (!help.includes(empty)) return help;
  const rest = help.replace(empty, '').trim();
  return rest === '' ? instead : rest;
}
