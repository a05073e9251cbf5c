import { expect, test } from 'vitest';
import { isoWeek } from '../../src/values/date.ts';
import {
  applyStartRule,
  formatWeeks,
  parseWeeks,
  programmeWeek,
  type StartRule,
  shiftWeeks,
  type Weeks,
  weekEnd,
  weekStart,
} from '../../src/values/weeks.ts';
import { readWorkedExamples } from './worked-examples.ts';

const example = readWorkedExamples().WE08_rollout_calendar;
const START = '2026-01-05';

function read(value: string | number): Weeks {
  const weeks = parseWeeks(value);
  if (weeks === null) throw new Error(`no weeks: ${value}`);
  return weeks;
}

test('one week, a range and an open end are read', () => {
  expect([1, '1', '4-6', '13+'].map(parseWeeks)).toEqual([
    { first: 1, last: 1 },
    { first: 1, last: 1 },
    { first: 4, last: 6 },
    { first: 13, last: null },
  ]);
});

test.each([0, -1, 1.5, Number.NaN, '', '0', '6-4', '0-3', '4-', '-4', '4 - 6', '4–6', '04', '4-6+', '10000'])(
  '%j is no weeks',
  (value) => {
    expect(parseWeeks(value)).toBeNull();
  },
);

test('weeks are written as they are read', () => {
  expect(['1', '4-6', '13+'].map((text) => formatWeeks(read(text)))).toEqual(['1', '4-6', '13+']);
  expect(formatWeeks(read('4-4'))).toBe('4');
});

test('shifted weeks keep their length, an open end stays open', () => {
  expect(shiftWeeks(read('7-10'), 2)).toEqual({ first: 9, last: 12 });
  expect(shiftWeeks(read('13+'), -2)).toEqual({ first: 11, last: null });
});

test('weeks cannot be shifted before the first', () => {
  expect(() => shiftWeeks(read('2-3'), -2)).toThrow(RangeError);
});

test.each(example.start_2026_01_05.weeks)('$item in weeks $weeks runs from $start to $end', (row) => {
  const { first, last } = read(row.weeks);
  expect(weekStart(START, first)).toBe(row.start);
  expect(last === null ? null : weekEnd(START, last)).toBe(row.end);
});

test.each(example.start_2026_01_05.weeks)('$item in weeks $weeks is ISO $iso', (row) => {
  const { first, last } = read(row.weeks);
  const [from, to] = [isoWeek(weekStart(START, first)), isoWeek(weekEnd(START, last ?? first))];
  if (last === null) expect(`${from}..`).toBe(row.iso);
  else expect(first === last ? from : `${from}..${to.slice(5)}`).toBe(row.iso);
});

test.each(example.start_2026_01_05.as_of)('$date is in programme week $programme_week', (row) => {
  expect(programmeWeek(START, row.date)).toBe(row.programme_week);
});

test.each(example.start_2026_10_05)('week $week over the new year is $iso', (row) => {
  const [start, end] = [weekStart('2026-10-05', row.week), weekEnd('2026-10-05', row.week)];
  expect([start, end, isoWeek(start), isoWeek(end)]).toEqual([row.start, row.end, row.iso, row.iso]);
});

const rules: readonly (readonly [StartRule, 'exact' | 'snap_back_monday' | 'snap_next_monday'])[] = [
  ['exact', 'exact'],
  ['snap-back', 'snap_back_monday'],
  ['snap-next', 'snap_next_monday'],
];

test.each(rules)('a start on a Wednesday under %s gives the weeks of the example', (rule, key) => {
  const row = example.start_mid_week_2026_01_07[key];
  const start = applyStartRule('2026-01-07', rule);
  expect({ start: weekStart(start, 1), end: weekEnd(start, 1) }).toMatchObject({
    start: row.week_1.start,
    end: row.week_1.end,
  });
  expect([13, 17, 19].map((week) => weekStart(start, week))).toEqual([
    row.week_13_start,
    row.roll_3_start,
    row.roll_4_start,
  ]);
});

test.each(rules)('a Monday stays under %s', (rule) => {
  expect(applyStartRule(START, rule)).toBe(START);
});

test('a Sunday snaps back six days or on one', () => {
  expect(applyStartRule('2026-01-11', 'snap-back')).toBe('2026-01-05');
  expect(applyStartRule('2026-01-11', 'snap-next')).toBe('2026-01-12');
});

test('week 13 starts on its day although the clock goes back', () => {
  expect(weekStart(example.dst_trap.start, 13)).toBe(example.dst_trap.week_13_start);
});
