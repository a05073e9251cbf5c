import type { Threshold } from '../schema/types.generated.ts';
import type { Day } from '../values/date.ts';
import { decimal, decimalText } from '../values/decimal.ts';
import type { Weeks } from '../values/weeks.ts';
import type { StateName } from './catalogue.ts';
import { plain as en } from './en/plain.ts';
import { words as enWords } from './en/words.ts';
import { fill } from './fill.ts';
import { plain as nl } from './nl/plain.ts';
import { words as nlWords } from './nl/words.ts';
import type { Language, PlainWords } from './plain-words.ts';

const OPERATORS = ['gt', 'gte', 'lt', 'lte', 'eq'] as const;

/** The words of a language for text on a tracker. */
export function plainWords(language: Language): PlainWords {
  return language === 'nl' ? nl : en;
}

/** A state of a part of the programme in a word. */
export function plainState(state: StateName, language: Language): string {
  return (language === 'nl' ? nlWords : enWords).state[state];
}

/** A day in words: `6 november 2026`. */
export function plainDay(day: Day, language: Language): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${plainMonthName(Number(month), language)} ${year}`;
}

/** A month `2026-11` in words: `november 2026`. */
export function plainMonth(month: string, language: Language): string {
  const [year = '', number = ''] = month.split('-');
  return `${plainMonthName(Number(number), language)} ${year}`;
}

/** A number with the language's decimal sign and its thousands apart: `12.345,6` or `12,345.6`. */
export function plainNumber(value: number, language: Language): string {
  const { decimalPoint, thousands } = plainWords(language);
  const [whole = '', fraction] = decimalText(decimal(value)).split('.');
  const grouped = whole.replace(/\d(?=(\d{3})+$)/g, `$&${thousands}`);
  return fraction === undefined ? grouped : `${grouped}${decimalPoint}${fraction}`;
}

/** Programme weeks in words: `weeks 4 to 6`, `from week 13`. */
export function plainWeeks(weeks: Weeks, language: Language): string {
  const words = plainWords(language);
  if (weeks.last === null) return fill(words.openWeeks, { week: weeks.first });
  if (weeks.last === weeks.first) return fill(words.oneWeek, { week: weeks.first });
  return fill(words.weeks, { first: weeks.first, last: weeks.last });
}

/** A unit in words: `percent` is `%`, `documents/minute` is `documents per minute`. */
export function plainUnit(unit: string, language: Language): string {
  const { units, outOf } = plainWords(language);
  const [, highest] = /^out-of-([0-9]+)$/.exec(unit) ?? [];
  if (highest !== undefined) return fill(outOf, { highest });
  return unit
    .split('/')
    .map((part) => (Object.hasOwn(units, part) ? (units[part] ?? part) : part))
    .join(' per ');
}

/** A value with its unit: `95 %`. */
export function plainValue(value: number, unit: string, language: Language): string {
  return `${plainNumber(value, language)} ${plainUnit(unit, language)}`;
}

/** A threshold in words with its unit: `at least 95 %`. */
export function plainThreshold(threshold: Threshold, unit: string, language: Language): string {
  const words = plainWords(language);
  const [low, high] = threshold.between ?? [];
  if (low !== undefined && high !== undefined)
    return fill(words.between, { low: plainNumber(low, language), high: plainValue(high, unit, language) });
  const parts = OPERATORS.flatMap((operator) => {
    const value = threshold[operator];
    return value === undefined ? [] : [`${words.operator[operator]} ${plainValue(value, unit, language)}`];
  });
  return parts.join(', ');
}

function plainMonthName(month: number, language: Language): string {
  return plainWords(language).months[month - 1] ?? '';
}
