import { expect, test } from 'vitest';
import {
  plainDay,
  plainMonth,
  plainNumber,
  plainThreshold,
  plainUnit,
  plainWeeks,
} from '../../src/text/plain.ts';

test('days and months are written in the language', () => {
  expect(plainDay('2026-11-06', 'nl')).toBe('6 november 2026');
  expect(plainDay('2026-03-01', 'en')).toBe('1 March 2026');
  expect(plainMonth('2026-03', 'nl')).toBe('maart 2026');
});

test.each([
  [0, '0', '0'],
  [12345.6, '12.345,6', '12,345.6'],
  [-1000, '-1.000', '-1,000'],
  [999.05, '999,05', '999.05'],
  [1234567, '1.234.567', '1,234,567'],
])('%d is %s in Dutch and %s in English', (value, nl, en) => {
  expect(plainNumber(value, 'nl')).toBe(nl);
  expect(plainNumber(value, 'en')).toBe(en);
});

test('weeks are written in words', () => {
  expect(plainWeeks({ first: 4, last: 6 }, 'nl')).toBe('week 4 tot en met 6');
  expect(plainWeeks({ first: 4, last: 4 }, 'en')).toBe('week 4');
  expect(plainWeeks({ first: 13, last: null }, 'nl')).toBe('vanaf week 13');
});

test('units are written in words, unknown ones as they are', () => {
  expect(plainUnit('documents/minute', 'nl')).toBe('documenten per minuut');
  expect(plainUnit('documents/minute', 'en')).toBe('documents per minute');
  expect(plainUnit('constructor', 'en')).toBe('constructor');
});

test('thresholds are written in words', () => {
  expect(plainThreshold({ gte: 95 }, 'percent', 'nl')).toBe('minstens 95 %');
  expect(plainThreshold({ lt: 0.5 }, 'EUR/month', 'nl')).toBe('minder dan 0,5 EUR per maand');
  expect(plainThreshold({ between: [1, 5] }, 'points', 'en')).toBe('from 1 to 5 points');
});
