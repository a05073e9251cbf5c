import { createInstance, type i18n } from 'i18next';
import type { Catalogue } from './catalogue.ts';
import { catalogue as en } from './en/catalogue.ts';
import { catalogue as nl } from './nl/catalogue.ts';
import type { Language } from './plain-words.ts';

export type Args = Readonly<Record<string, string | number>>;

/** One language's catalogue, asked by path: `reasons/stale`, `labels/list.and`. */
export interface Speaker {
  readonly language: Language;
  text(path: string, args?: Args): string;
}

const catalogues: Readonly<Record<Language, Catalogue>> = { en, nl };

/**
 * A speaker of a language. A text that it lacks is said in English.
 * @param isStrict throw for a path that no catalogue has; else the path itself is said
 */
export function speakerOf(language: Language, isStrict: boolean): Speaker {
  const instance = createInstance();
  start(instance, language, isStrict);
  return {
    language,
    // `replace` keeps arguments apart from options of i18next that have the same name, such as `context`.
    text: (path, args = {}) => {
      const { count } = args;
      return instance.t(path, { replace: args, ...(typeof count === 'number' ? { count } : {}) });
    },
  };
}

function start(instance: i18n, language: Language, isStrict: boolean): void {
  void instance.init({
    initAsync: false,
    lng: language,
    fallbackLng: 'en',
    resources: { [language]: { all: catalogues[language] }, en: { all: en } },
    ns: 'all',
    defaultNS: 'all',
    keySeparator: '/',
    nsSeparator: false,
    interpolation: { escapeValue: false, skipOnVariables: true },
    parseMissingKeyHandler: (key) => {
      if (isStrict) throw new Error(`no text for ${key}`);
      return key;
    },
  });
}
