import { expect, test } from 'vitest';
import { shortThreshold, shortValue } from '../../src/text/short.ts';

test.each([
  [{ gt: 90 }, '> 90 %'],
  [{ gte: 2.5 }, '≥ 2,5 %'],
  [{ lt: 5 }, '< 5 %'],
  [{ lte: 1200 }, '≤ 1.200 %'],
  [{ eq: 3 }, '= 3 %'],
  [{ between: [4, 6] }, '4–6 %'],
])('%j is shown by its sign', (threshold, text) => {
  expect(shortThreshold(threshold, 'percent', 'nl')).toBe(text);
});

test('without unit a threshold is a bare number', () => {
  expect(shortThreshold({ gt: 90 }, null, 'en')).toBe('> 90');
});

test('a value is rounded to two decimals', () => {
  expect(shortValue(100 / 3, 'percent', null, 'en')).toBe('33.33 %');
});

test('a value that misses its target is never rounded to it', () => {
  expect(shortValue(74.996, 'percent', { gte: 75 }, 'en')).toBe('74.996 %');
  expect(shortValue(4.99999, 'percent', { lt: 5 }, 'en')).toBe('4.99999 %');
  expect(shortValue(75, 'percent', { gte: 75 }, 'en')).toBe('75 %');
});
