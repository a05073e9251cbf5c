import { calendar as en } from './en/calendar.ts';
import { fill } from './fill.ts';
import { calendar as nl } from './nl/calendar.ts';
import type { Language } from './plain-words.ts';
import type { ArgsOf } from './translate.ts';

type CalendarKey = keyof typeof en;

/** English gives the keys; a language that lacks one does not compile. */
export type CalendarCatalogue = Readonly<Record<CalendarKey, string>>;

const catalogues: Readonly<Record<Language, CalendarCatalogue>> = { en, nl };

/** What the calendar file says in one language. */
export type CalendarText = <K extends CalendarKey>(key: K, ...args: ArgsOf<(typeof en)[K]>) => string;

export function calendarText(language: Language): CalendarText {
  return (key, ...[args]) => fill(catalogues[language][key], args ?? {});
}
