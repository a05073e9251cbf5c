import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { addDays, compareDays, dayOfInstant, daysBetween, isDay, isoWeek } from '../../src/values/date.ts';

const FIRST = '1900-01-01';
const days = fc.integer({ min: 0, max: 365_000 }).map((n) => addDays(FIRST, n));
const shifts = fc.integer({ min: -30_000, max: 30_000 });

test('days between undoes add days', () => {
  fc.assert(fc.property(days, shifts, (day, n) => daysBetween(day, addDays(day, n)) === n));
  fc.assert(fc.property(days, days, (a, b) => addDays(a, daysBetween(a, b)) === b));
});

test('every day made by adding is a day', () => {
  fc.assert(fc.property(days, isDay));
});

test('days compare as their distance', () => {
  fc.assert(fc.property(days, days, (a, b) => Math.sign(compareDays(a, b)) === Math.sign(daysBetween(b, a))));
});

test('ISO weeks never go back as days go on', () => {
  fc.assert(
    fc.property(days, fc.nat(800), (day, n) => {
      expect(isoWeek(day) <= isoWeek(addDays(day, n))).toBe(true);
    }),
  );
});

test('a day and the same day a week later are in different ISO weeks', () => {
  fc.assert(fc.property(days, (day) => isoWeek(day) !== isoWeek(addDays(day, 7))));
});

test('the kept offsets give the day that Temporal gives', () => {
  const zones = fc.constantFrom(
    'Europe/Amsterdam',
    'America/St_Johns',
    'Australia/Lord_Howe',
    'Pacific/Kiritimati',
    'Pacific/Apia',
    'Asia/Kathmandu',
    'UTC',
  );
  const seconds = fc.integer({ min: 0, max: 1_900_000_000 });
  fc.assert(
    fc.property(zones, seconds, (zone, second) => {
      const instant = Temporal.Instant.fromEpochMilliseconds(second * 1000);
      const expected = instant.toZonedDateTimeISO(zone).toPlainDate().toString();
      expect(dayOfInstant(instant.toString(), zone)).toBe(expected);
    }),
    { numRuns: 500 },
  );
});
