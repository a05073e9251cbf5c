import { Temporal } from 'temporal-polyfill';

/** A calendar day, `YYYY-MM-DD`. It has no time and no zone. */
export type Day = string;

const DAY = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const INSTANT =
  /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;
const DURATION = /^P(0|[1-9]\d{0,4})([DW])$/;
const ZONE_NAME = /^[A-Za-z][A-Za-z0-9_+/-]*$/;
const DAY_MILLISECONDS = 86_400_000;
const HOUR_MILLISECONDS = 3_600_000;

// Reading a day costs ten times the arithmetic on it. Only speed depends on these two maps.
const MOST_KEPT = 20_000;
const keptDays = new Map<string, Temporal.PlainDate>();
const keptOffsets = new Map<string, Map<number, number>>();

/** True for a real day written exactly `YYYY-MM-DD`, in the years 1900 to 2999. */
export function isDay(text: string): boolean {
  return text >= '1900' && text < '3000' && findDate(text) !== null;
}

/**
 * True for a real RFC 3339 instant: capital `T` and `Z`, or an offset such as `+02:00`; up to nine decimals.
 * Leap seconds and years outside 1900 to 2999 are refused.
 */
export function isInstant(text: string): boolean {
  const match = INSTANT.exec(text);
  return match?.[1] !== undefined && isDay(match[1]);
}

/** True for a time-zone name this Node knows, such as `Europe/Amsterdam` or `UTC`; a bare offset is no name. */
export function isTimeZone(name: string): boolean {
  if (!ZONE_NAME.test(name)) return false;
  try {
    offsetAt(0, name);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/**
 * The day `n` days later, or earlier when negative.
 * @throws RangeError when `day` is not a day, or the year leaves 0000 to 9999
 */
export function addDays(day: Day, n: number): Day {
  return print(readDate(day).add({ days: n }));
}

/** The same day `n` months later, clamped to the month's end: 31 August + 6 is 28 February. */
export function addMonths(day: Day, n: number): Day {
  return print(readDate(day).add({ months: n }, { overflow: 'constrain' }));
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return readDate(from).until(readDate(to), { largestUnit: 'day' }).days;
}

/** Below 0, 0 or above 0, for sorting. Days are compared as text, which is their order in time. */
export function compareDays(a: Day, b: Day): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The earliest of the days. */
export function minDay(first: Day, ...rest: readonly Day[]): Day {
  return rest.reduce((least, day) => (compareDays(day, least) < 0 ? day : least), first);
}

/** The latest of the days. */
export function maxDay(first: Day, ...rest: readonly Day[]): Day {
  return rest.reduce((most, day) => (compareDays(day, most) > 0 ? day : most), first);
}

/** ISO weekday, 1 (Monday) to 7 (Sunday). */
export function weekday(day: Day): number {
  return readDate(day).dayOfWeek;
}

/** ISO week with the ISO year: 2027-01-01 is in `2026-W53`. */
export function isoWeek(day: Day): string {
  const { yearOfWeek, weekOfYear } = readDate(day);
  return `${yearOfWeek}-W${String(weekOfYear).padStart(2, '0')}`;
}

/** The calendar year, which is not always the ISO year of its week. */
export function yearOf(day: Day): number {
  return readDate(day).year;
}

/** The month, `YYYY-MM`. */
export function monthOf(day: Day): string {
  return print(readDate(day)).slice(0, 7);
}

/** Day of the month, 1 to 31. */
export function dayOfMonth(day: Day): number {
  return readDate(day).day;
}

/**
 * The nth weekday of a month: `('2026-11', 1, 1)` is its first Monday.
 * @param month `YYYY-MM`
 * @param nth 1 to 5
 * @param weekdayNumber 1 (Monday) to 7 (Sunday)
 * @throws RangeError when the month has no such day: not every month has a fifth Monday
 */
export function nthWeekdayOfMonth(month: string, nth: number, weekdayNumber: number): Day {
  const first = `${month}-01`;
  const found = addDays(first, ((weekdayNumber - weekday(first) + 7) % 7) + 7 * (nth - 1));
  if (monthOf(found) !== month || weekday(found) !== weekdayNumber) {
    throw new RangeError(`${month} has no weekday ${weekdayNumber} number ${nth}`);
  }
  return found;
}

/**
 * The day it is in a zone at an instant.
 * @throws RangeError when the instant or the zone does not exist
 */
export function dayOfInstant(instant: string, timeZone: string): Day {
  const at = epochMilliseconds(instant);
  const offset = keptOffset(at, timeZone) ?? offsetAt(at, timeZone);
  return addDays('1970-01-01', Math.floor((at + offset) / DAY_MILLISECONDS));
}

/** The first instant of a day in a zone, in UTC: `2026-07-01` in Amsterdam is `2026-06-30T22:00:00Z`. */
export function startOfDay(day: Day, timeZone: string): string {
  return readDate(day).toZonedDateTime({ timeZone }).toInstant().toString();
}

/** Milliseconds since 1970-01-01T00:00Z, rounded down. @throws RangeError when it is not an instant */
export function epochMilliseconds(instant: string): number {
  return readInstant(instant).epochMilliseconds;
}

/** The instant so many hours later, in UTC. Parts of an hour are rounded to the millisecond. */
export function addHours(instant: string, hours: number): string {
  return readInstant(instant)
    .add({ milliseconds: Math.round(hours * HOUR_MILLISECONDS) })
    .toString();
}

/** Days of a duration `P14D` or `P2W`; null for any other text. */
export function parseDuration(text: string): number | null {
  const match = DURATION.exec(text);
  if (match === null) return null;
  return Number(match[1]) * (match[2] === 'W' ? 7 : 1);
}

function findDate(text: string): Temporal.PlainDate | null {
  const kept = keptDays.get(text);
  if (kept !== undefined) return kept;
  const match = DAY.exec(text);
  if (match === null) return null;
  const date = Temporal.PlainDate.from({
    year: Number(match[1]),
    month: Number(match[2]),
    day: Number(match[3]),
  });
  if (date.day !== Number(match[3])) return null; // constrained: 30 February became the 28th
  if (keptDays.size >= MOST_KEPT) keptDays.clear();
  keptDays.set(text, date);
  return date;
}

function readDate(text: Day): Temporal.PlainDate {
  const date = findDate(text);
  if (date === null) throw new RangeError(`not a day: ${text}`);
  return date;
}

function readInstant(text: string): Temporal.Instant {
  if (!isInstant(text)) throw new RangeError(`not an instant: ${text}`);
  return Temporal.Instant.from(text);
}

function print(date: Temporal.PlainDate): Day {
  if (date.year < 0 || date.year > 9999) throw new RangeError(`out of range: ${date.toString()}`);
  return date.toString();
}

/** Offset of a zone in milliseconds for the UTC day around `at`; null when the clock changes within that day. */
function keptOffset(at: number, timeZone: string): number | null {
  const utcDay = Math.floor(at / DAY_MILLISECONDS);
  const offset = midnightOffset(utcDay, timeZone);
  return offset === midnightOffset(utcDay + 1, timeZone) ? offset : null;
}

function midnightOffset(utcDay: number, timeZone: string): number {
  const offsets = keptOffsets.get(timeZone) ?? new Map<number, number>();
  const kept = offsets.get(utcDay);
  if (kept !== undefined) return kept;
  const offset = offsetAt(utcDay * DAY_MILLISECONDS, timeZone);
  if (offsets.size >= MOST_KEPT) offsets.clear();
  keptOffsets.set(timeZone, offsets.set(utcDay, offset));
  return offset;
}

function offsetAt(at: number, timeZone: string): number {
  const zoned = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
  return zoned.offsetNanoseconds / 1_000_000;
}
