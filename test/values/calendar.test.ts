import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { printCalendars } from '../../.github/scripts/build-calendars.mjs';
import { makeCalendar } from '../../src/values/calendar.ts';
import type { Day } from '../../src/values/date.ts';

interface CalendarFile {
  readonly year: number;
  readonly daysOff: readonly { readonly date: Day; readonly name: string }[];
}

function readDutch(year: number): CalendarFile {
  const file = new URL(`../../templates/calendars/nl-${year}.yaml`, import.meta.url);
  return parse(readFileSync(file, 'utf8'));
}

const dutch = makeCalendar(readDutch(2027).daysOff);

test('a holiday has its name and is not worked', () => {
  expect(dutch.dayOff('2027-04-27')).toBe('Koningsdag');
  expect(dutch.isWorkingDay('2027-04-27')).toBe(false);
});

test('a weekend is not worked but is no day off', () => {
  expect(dutch.dayOff('2027-04-24')).toBeNull();
  expect(dutch.isWorkingDay('2027-04-24')).toBe(false);
});

test('two names on one day are both told, in any order of the file', () => {
  const company = { date: '2027-04-27', name: 'Bedrijfsdag' };
  const royal = { date: '2027-04-27', name: 'Koningsdag' };
  expect(makeCalendar([royal, company]).dayOff('2027-04-27')).toBe('Bedrijfsdag, Koningsdag');
  expect(makeCalendar([company, royal]).dayOff('2027-04-27')).toBe('Bedrijfsdag, Koningsdag');
});

test('the next working day is the day itself when it is worked', () => {
  expect(dutch.nextWorkingDay('2027-04-26')).toBe('2027-04-26');
});

test('the next working day passes weekend and Easter Monday', () => {
  expect(dutch.nextWorkingDay('2027-03-27')).toBe('2027-03-30');
});

test('ten working days after 20 April 2027 is Liberation Day, worked unless the company closes', () => {
  expect(dutch.addWorkingDays('2027-04-20', 10)).toBe('2027-05-05');
});

test('with Liberation Day as a company day ten working days end after Ascension Day', () => {
  const closed = makeCalendar([...readDutch(2027).daysOff, { date: '2027-05-05', name: 'Bevrijdingsdag' }]);
  expect(closed.addWorkingDays('2027-04-20', 10)).toBe('2027-05-07');
});

test('working days are counted back as well', () => {
  expect(dutch.addWorkingDays('2027-05-05', -10)).toBe('2027-04-20');
});

test('no working days later is the same day, even in a weekend', () => {
  expect(dutch.addWorkingDays('2027-04-24', 0)).toBe('2027-04-24');
});

test('half a working day throws', () => {
  expect(() => dutch.addWorkingDays('2027-04-20', 1.5)).toThrow(RangeError);
});

test('working days count both ends and leave out weekends and holidays', () => {
  expect(dutch.workingDays('2027-04-26', '2027-05-02')).toBe(4);
  expect(dutch.workingDays('2027-04-26', '2027-04-26')).toBe(1);
});

test('there are no working days from a day to an earlier one', () => {
  expect(dutch.workingDays('2027-04-27', '2027-04-26')).toBe(0);
});

test('a week that starts mid-week has three working days left', () => {
  expect(makeCalendar([]).workingDays('2026-01-07', '2026-01-11')).toBe(3);
});

test('a day that does not exist throws', () => {
  expect(() => dutch.dayOff('2027-02-30')).toThrow(RangeError);
  expect(() => dutch.workingDays('2027-02-30', '2027-03-30')).toThrow(RangeError);
});

test('the Dutch calendar of 2027 has nine public days', () => {
  expect(readDutch(2027).daysOff).toHaveLength(9);
});

test("King's Day is a day earlier where 27 April is a Sunday", () => {
  expect(readDutch(2031).daysOff).toContainEqual({ date: '2031-04-26', name: 'Koningsdag' });
  expect(readDutch(2030).daysOff).toContainEqual({ date: '2030-04-27', name: 'Koningsdag' });
});

/** Days that move with Easter. */
test.each([
  [2026, '2026-04-05', '2026-05-25'],
  [2030, '2030-04-21', '2030-06-10'],
  [2034, '2034-04-09', '2034-05-29'],
  [2035, '2035-03-25', '2035-05-14'],
])('the Dutch calendar of %i has Easter on %s and Whit Monday on %s', (year, easter, whitMonday) => {
  const { daysOff } = readDutch(year);
  expect(daysOff).toContainEqual({ date: easter, name: 'Eerste Paasdag' });
  expect(daysOff).toContainEqual({ date: whitMonday, name: 'Tweede Pinksterdag' });
});

test('the shipped calendars are those of date-holidays, for ten years', () => {
  const folder = new URL('../../templates/calendars/', import.meta.url);
  const printed = printCalendars();
  expect(printed.map(([name]) => name)).toEqual(Array.from({ length: 10 }, (_, i) => `nl-${2026 + i}.yaml`));
  expect(readdirSync(folder).sort()).toEqual(printed.map(([name]) => name));
  for (const [name, text] of printed)
    expect([name, readFileSync(new URL(name, folder), 'utf8')]).toEqual([name, text]);
});

test.each(Array.from({ length: 10 }, (_, i) => 2026 + i))(
  'the Dutch calendar of %i is sorted and within its year',
  (year) => {
    const dates = readDutch(year).daysOff.map(({ date }) => date);
    expect(dates.length).toBeGreaterThan(7);
    expect(dates).toEqual([...dates].sort());
    expect(dates.every((date) => date.startsWith(`${year}-`))).toBe(true);
  },
);

test('the Dutch calendar offers Good Friday and Liberation Day as choices', () => {
  const file = new URL('../../templates/calendars/nl-2026.yaml', import.meta.url);
  const choices = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('  # - {date: '));
  expect(choices.join('\n')).toContain('{date: 2026-04-03, name: Goede Vrijdag}');
  expect(choices.join('\n')).toContain('{date: 2026-05-05, name: Bevrijdingsdag}');
});
