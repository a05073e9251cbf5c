import { type Day, epochMilliseconds } from '../values/date.ts';
import type { Language } from './plain-words.ts';

/** Never the machine's own locale or time zone: the same page on every machine with the same Node. */
const LOCALES: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** A day for screen and page: `6 november 2026`. */
export function formatDay(day: Day, language: Language): string {
  return inUtc(day, language, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** A day where there is little room: `6 nov 2026`. */
export function formatShortDay(day: Day, language: Language): string {
  return inUtc(day, language, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** From one day to another, with what they share told once: `5 – 11 jan 2026`. */
export function formatSpan(start: Day, end: Day, language: Language): string {
  const format = new Intl.DateTimeFormat(LOCALES[language], {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.formatRange(moment(start), moment(end)).replace(/\s/g, ' ');
}

/** A month `2026-11`: `november 2026`. */
export function formatMonth(month: string, language: Language): string {
  return inUtc(`${month}-01`, language, { month: 'long', year: 'numeric' });
}

/** The month of a day on an axis: `nov`, and `jan 27` where a year begins. */
export function formatTick(day: Day, language: Language): string {
  const isJanuary = day.slice(5, 7) === '01';
  return inUtc(day, language, { month: 'short', ...(isJanuary ? { year: '2-digit' } : {}) });
}

export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 12 }).format(value);
}

/** An amount: whole ones without cents. The code is that of ISO 4217. */
export function formatMoney(value: number, currency: string, language: Language): string {
  const decimals = Number.isInteger(value) ? 0 : 2;
  return new Intl.NumberFormat(LOCALES[language], {
    style: 'currency',
    currency,
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value);
}

function inUtc(day: Day, language: Language, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone: 'UTC' }).format(moment(day));
}

function moment(day: Day): number {
  return epochMilliseconds(`${day}T00:00:00Z`);
}
