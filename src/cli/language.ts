import { isLanguage, languageOf as languageOfLocale } from '../text/languages.ts';
import type { Language } from '../text/plain-words.ts';
import type { GlobalOptions, Services } from './services.ts';

/** `--language`, else the programme's, else that of the surroundings (an empty variable is none), else English. */
export function languageOf(
  options: GlobalOptions,
  services: Pick<Services, 'env'>,
  ofProgramme?: Language,
): Language {
  if (options.language !== undefined && isLanguage(options.language)) return options.language;
  const { LC_ALL, LC_MESSAGES, LANG } = services.env;
  return ofProgramme ?? languageOfLocale(LC_ALL || LC_MESSAGES || LANG || '') ?? 'en';
}
