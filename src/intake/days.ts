import type { ImportMap } from '../schema/types.generated.ts';
import { isDay } from '../values/date.ts';

/** How a sheet writes dates; a year always has four digits, since 26 is no year that everybody reads alike. */
export type DateFormat = ImportMap['dates'];

const PARTS: Readonly<Record<string, string>> = {
  yyyy: '(?<year>[0-9]{4})',
  MM: '(?<month>[0-9]{2})',
  M: '(?<month>[0-9]{1,2})',
  dd: '(?<day>[0-9]{2})',
  d: '(?<day>[0-9]{1,2})',
};

/** The day that a text means in a stated format; null when it is written otherwise, or no real day. */
export function readDay(text: string, format: DateFormat): string | null {
  const pattern = format.replace(/yyyy|MM?|dd?|[-./]/g, (part) => PARTS[part] ?? `\\${part}`);
  const { year, month, day } = new RegExp(`^${pattern}$`).exec(text.trim())?.groups ?? {};
  if (year === undefined || month === undefined || day === undefined) return null;
  const found = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(found) ? found : null;
}

/** How a text is built, without what it says: digits as 9, words as A. `26 MAR 2018` is `99 A 9999`. */
export function shapeOf(text: string): string {
  return text
    .trim()
    .replace(/\p{L}+/gu, 'A')
    .replace(/\p{Nd}/gu, '9')
    .replace(/\s+/g, ' ');
}
