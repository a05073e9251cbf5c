import { expect, test } from 'vitest';
import {
  addDays,
  addHours,
  addMonths,
  compareDays,
  dayOfInstant,
  dayOfMonth,
  daysBetween,
  epochMilliseconds,
  isDay,
  isInstant,
  isoWeek,
  isTimeZone,
  maxDay,
  minDay,
  monthOf,
  nthWeekdayOfMonth,
  parseDuration,
  startOfDay,
  weekday,
  yearOf,
} from '../../src/values/date.ts';
import { readWorkedExamples } from './worked-examples.ts';

const calendar = readWorkedExamples().WE08_rollout_calendar;

test.each(['2026-01-05', '2028-02-29', '1900-01-01', '2999-12-31'])('%s is a day', (text) => {
  expect(isDay(text)).toBe(true);
});

test.each([
  '2026-02-30',
  '2027-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-1-5',
  '20260105',
  '1899-12-31',
  '3000-01-01',
  ' 2026-01-05',
  '2026-01-05\n',
  '2026-01-05T00:00:00Z',
  '',
])('%j is not a day', (text) => {
  expect(isDay(text)).toBe(false);
});

test.each(['2026-01-05T09:00:00Z', '2026-01-05T09:00:00.123+01:00', '2026-01-05T09:00:00-00:00'])(
  '%s is an instant',
  (text) => {
    expect(isInstant(text)).toBe(true);
    expect(Number.isFinite(epochMilliseconds(text))).toBe(true);
  },
);

test.each([
  '2026-01-05',
  '2026-01-05T09:00:00',
  '2026-01-05T09:00Z',
  '2026-02-30T09:00:00Z',
  '2026-01-05T24:00:00Z',
  '2026-01-05T09:00:60Z',
  '2026-01-05t09:00:00z',
  '2026-01-05T09:00:00+24:00',
  '2026-01-05T09:00:00Z[Europe/Amsterdam]',
])('%s is not an instant', (text) => {
  expect(isInstant(text)).toBe(false);
  expect(() => epochMilliseconds(text)).toThrow(RangeError);
});

test('arithmetic on a day that does not exist throws', () => {
  expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
  expect(() => weekday('2026-02-30')).toThrow(RangeError);
});

test('days are added over the end of a month and a leap day', () => {
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
});

test('84 days after a start before the clock change are not a day short', () => {
  const { start, week_13_start } = calendar.dst_trap;
  expect(addDays(start, 84)).toBe(week_13_start);
});

test('day 90 and day 126 of the worked example are where it has them', () => {
  const { day_90, day_126 } = calendar.start_2026_01_05;
  expect(addDays('2026-01-05', 89)).toBe(day_90.date);
  expect(weekday(day_90.date)).toBe(6);
  expect(addDays('2026-01-05', 125)).toBe(day_126.date);
});

test('months are added from the anchor and clamped to the end of the month', () => {
  expect(addMonths('2026-08-31', 6)).toBe('2027-02-28');
  expect(addMonths('2026-08-31', 7)).toBe('2027-03-31');
  expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
});

test('days between are negative when the second is earlier', () => {
  expect(daysBetween('2026-01-05', '2026-12-31')).toBe(360);
  expect(daysBetween('2026-12-31', '2026-01-05')).toBe(-360);
});

test('days compare in order of time', () => {
  expect(compareDays('2026-01-05', '2026-01-06')).toBeLessThan(0);
  expect(compareDays('2026-01-06', '2026-01-05')).toBeGreaterThan(0);
  expect(compareDays('2026-01-05', '2026-01-05')).toBe(0);
});

test('the earliest and the latest of several days are found', () => {
  expect(minDay('2026-03-01', '2026-01-05', '2026-02-01')).toBe('2026-01-05');
  expect(maxDay('2026-01-05', '2026-03-01', '2026-02-01')).toBe('2026-03-01');
});

test('a week runs from Monday 1 to Sunday 7', () => {
  expect(weekday('2026-01-05')).toBe(1);
  expect(weekday('2026-01-11')).toBe(7);
});

test('the first days of 2027 are in the last week of ISO year 2026', () => {
  expect(isoWeek('2027-01-01')).toBe('2026-W53');
  expect(isoWeek('2027-01-04')).toBe('2027-W01');
});

test('year, month and day of the month are those of the calendar', () => {
  expect([yearOf('2027-01-01'), monthOf('2027-01-01'), dayOfMonth('2027-01-31')]).toEqual([
    2027,
    '2027-01',
    31,
  ]);
});

test('the first Monday and the third Friday of a month are found', () => {
  expect(nthWeekdayOfMonth('2026-11', 1, 1)).toBe('2026-11-02');
  expect(nthWeekdayOfMonth('2026-11', 3, 5)).toBe('2026-11-20');
});

test('a fifth Monday that a month does not have throws', () => {
  expect(nthWeekdayOfMonth('2026-11', 5, 1)).toBe('2026-11-30');
  expect(() => nthWeekdayOfMonth('2026-12', 5, 1)).toThrow(RangeError);
});

test('late evening in UTC is already the next day in Amsterdam', () => {
  expect(dayOfInstant('2026-07-01T21:59:59Z', 'Europe/Amsterdam')).toBe('2026-07-01');
  expect(dayOfInstant('2026-07-01T22:00:00Z', 'Europe/Amsterdam')).toBe('2026-07-02');
  expect(dayOfInstant('2026-01-04T23:00:00Z', 'Europe/Amsterdam')).toBe('2026-01-05');
});

test('the same instant is two days in Kiritimati and Los Angeles', () => {
  const instant = '2026-01-05T12:00:00+01:00';
  expect(dayOfInstant(instant, 'Pacific/Kiritimati')).toBe('2026-01-06');
  expect(dayOfInstant(instant, 'America/Los_Angeles')).toBe('2026-01-05');
});

test('on the day of the clock change the day is taken from the exact offset', () => {
  // Newfoundland went back one hour at 00:01, so midnight came twice.
  expect(dayOfInstant('2006-10-29T02:30:30Z', 'America/St_Johns')).toBe('2006-10-29');
  expect(dayOfInstant('2006-10-29T02:31:30Z', 'America/St_Johns')).toBe('2006-10-28');
  expect(dayOfInstant('2006-10-29T03:30:00Z', 'America/St_Johns')).toBe('2006-10-29');
});

test('a day starts at the offset of its zone and season', () => {
  expect(startOfDay('2026-07-01', 'Europe/Amsterdam')).toBe('2026-06-30T22:00:00Z');
  expect(startOfDay('2026-01-05', 'Europe/Amsterdam')).toBe('2026-01-04T23:00:00Z');
});

test('the day of the spring clock change has 23 hours', () => {
  const [first, next] = ['2027-03-28', '2027-03-29'].map((day) => startOfDay(day, 'Europe/Amsterdam'));
  expect(epochMilliseconds(next ?? '') - epochMilliseconds(first ?? '')).toBe(23 * 3_600_000);
});

test('hours are added to an instant and given in UTC', () => {
  expect(addHours('2027-03-28T00:00:00+01:00', 23)).toBe('2027-03-28T22:00:00Z');
  expect(addHours('2026-01-05T09:00:00Z', -0.5)).toBe('2026-01-05T08:30:00Z');
});

test('durations in days and weeks are read as days', () => {
  expect(['P14D', 'P2W', 'P0D'].map(parseDuration)).toEqual([14, 14, 0]);
});

test.each(['P1M', 'P1W2D', 'PT14H', 'P-1D', 'P1.5D', '14D', 'p14d', 'P014D', 'P', ''])(
  '%j is no duration',
  (text) => {
    expect(parseDuration(text)).toBeNull();
  },
);

test.each(['Europe/Amsterdam', 'UTC', 'Etc/GMT-14'])('%s is a time zone', (name) => {
  expect(isTimeZone(name)).toBe(true);
});

test.each(['Amsterdam', '+01:00', 'Europe/Atlantis', '2026-01-01T00:00Z[UTC]', ''])(
  '%j is not a time zone',
  (name) => {
    expect(isTimeZone(name)).toBe(false);
  },
);

test('an unknown zone or instant throws', () => {
  expect(() => dayOfInstant('2026-01-05T09:00:00Z', 'Europe/Atlantis')).toThrow(RangeError);
  expect(() => dayOfInstant('2026-01-05', 'UTC')).toThrow(RangeError);
});
