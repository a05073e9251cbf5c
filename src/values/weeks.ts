import { addDays, type Day, daysBetween, weekday } from './date.ts';

/** Programme weeks, both ends counted from 1; `last` is null when open-ended (`13+`). */
export interface Weeks {
  readonly first: number;
  readonly last: number | null;
}

/** What a start off Monday means: counted from that day, from the Monday before, or from the Monday after. */
export type StartRule = 'exact' | 'snap-back' | 'snap-next';

// Four digits keep every date below the year 9999: 9999 weeks are 192 years.
const WEEKS = /^([1-9]\d{0,3})(?:-([1-9]\d{0,3})|(\+))?$/;

/** Reads `1`, `'4-6'` or `'13+'`; null for anything else, for weeks that end before they start, and above 9999. */
export function parseWeeks(value: string | number): Weeks | null {
  const match = WEEKS.exec(String(value));
  if (match === null) return null;
  const first = Number(match[1]);
  if (match[3] === '+') return { first, last: null };
  const last = match[2] === undefined ? first : Number(match[2]);
  return last < first ? null : { first, last };
}

/** The text `parseWeeks` reads: `4`, `4-6` or `13+`. */
export function formatWeeks(weeks: Weeks): string {
  if (weeks.last === null) return `${weeks.first}+`;
  return weeks.last === weeks.first ? `${weeks.first}` : `${weeks.first}-${weeks.last}`;
}

/** The same weeks so many weeks later; an open end stays open. @throws RangeError when week 1 is passed */
export function shiftWeeks(weeks: Weeks, by: number): Weeks {
  const first = weeks.first + by;
  if (!Number.isInteger(first) || first < 1) throw new RangeError(`no week ${first}`);
  return { first, last: weeks.last === null ? null : weeks.last + by };
}

/** First day of programme week `n`. */
export function weekStart(start: Day, n: number): Day {
  return addDays(start, 7 * (n - 1));
}

/** Last day of programme week `n`, six days after its first. */
export function weekEnd(start: Day, n: number): Day {
  return addDays(start, 7 * n - 1);
}

/** The programme week a day is in, from 1; null before the start. */
export function programmeWeek(start: Day, day: Day): number | null {
  const days = daysBetween(start, day);
  return days < 0 ? null : Math.floor(days / 7) + 1;
}

/** The day from which weeks are counted; a Monday stays under every rule. */
export function applyStartRule(start: Day, rule: StartRule): Day {
  const pastMonday = weekday(start) - 1;
  switch (rule) {
    case 'exact':
      return start;
    case 'snap-back':
      return addDays(start, -pastMonday);
    case 'snap-next':
      return addDays(start, (7 - pastMonday) % 7);
  }
}
