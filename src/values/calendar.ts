import { addDays, type Day, weekday } from './date.ts';
import { compareText } from './order.ts';

const FRIDAY = 5;

/** A day nobody works: a public holiday or a company day. */
export interface DayOff {
  readonly date: Day;
  readonly name: string;
}

/** Which days are worked: Monday to Friday, less the days off. Every method throws RangeError on a false day. */
export interface WorkCalendar {
  /** Name of the day off on this day, also when it falls in a weekend; null for all other days, weekends too. */
  dayOff(day: Day): string | null;
  isWorkingDay(day: Day): boolean;
  /** The day itself when it is worked, else the first worked day after it. */
  nextWorkingDay(day: Day): Day;
  /**
   * The nth worked day after `day`, before it when n is negative; `day` itself, worked or not, when n is 0.
   * Ten after 2027-04-20 is 2027-05-05. Throws RangeError when n is not whole.
   */
  addWorkingDays(day: Day, n: number): Day;
  /** Worked days from the first to the last, both counted; 0 when `to` is before `from`. */
  workingDays(from: Day, to: Day): number;
}

/**
 * A calendar from its days off, in any order. Several names on one day are joined with a comma, in code-point
 * order. Whether the dates are real is for the check of the file: an unreal one is never asked for.
 */
export function makeCalendar(daysOff: Iterable<DayOff>): WorkCalendar {
  const names = nameDays(daysOff);
  const isWorkingDay = (day: Day): boolean => weekday(day) <= FRIDAY && !names.has(day);
  return {
    dayOff: (day) => names.get(addDays(day, 0)) ?? null,
    isWorkingDay,
    nextWorkingDay: (day) => (isWorkingDay(day) ? day : step(day, 1, isWorkingDay)),
    addWorkingDays: (day, n) => walk(day, n, isWorkingDay),
    workingDays: (from, to) => count(from, to, isWorkingDay),
  };
}

function nameDays(daysOff: Iterable<DayOff>): ReadonlyMap<Day, string> {
  const found = new Map<Day, Set<string>>();
  for (const { date, name } of daysOff) found.set(date, (found.get(date) ?? new Set()).add(name));
  return new Map([...found].map(([date, names]) => [date, [...names].sort(compareText).join(', ')]));
}

function step(day: Day, by: 1 | -1, isWorkingDay: (day: Day) => boolean): Day {
  let next = addDays(day, by);
  while (!isWorkingDay(next)) next = addDays(next, by);
  return next;
}

function walk(day: Day, n: number, isWorkingDay: (day: Day) => boolean): Day {
  if (!Number.isInteger(n)) throw new RangeError(`not a whole number of working days: ${n}`);
  let found = addDays(day, 0);
  for (let left = Math.abs(n); left > 0; left -= 1) found = step(found, n > 0 ? 1 : -1, isWorkingDay);
  return found;
}

function count(from: Day, to: Day, isWorkingDay: (day: Day) => boolean): number {
  const last = addDays(to, 0);
  let worked = 0;
  for (let day = addDays(from, 0); day <= last; day = addDays(day, 1)) if (isWorkingDay(day)) worked += 1;
  return worked;
}
