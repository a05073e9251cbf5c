import type { Language } from './plain-words.ts';

/** Languages of everything people read, English first: it is the one that others fall back to. */
export const languages: readonly Language[] = ['en', 'nl'];

/** True for a language that has its catalogue here. */
export function isLanguage(text: string): text is Language {
  return languages.some((language) => language === text);
}

/** The language of a locale name as in LANG: `nl_NL.UTF-8` is `nl`; null for one that milepost does not speak. */
export function languageOf(locale: string): Language | null {
  const [name = ''] = locale.toLowerCase().split(/[-_.@]/);
  return isLanguage(name) ? name : null;
}
