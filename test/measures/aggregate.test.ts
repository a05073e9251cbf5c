import { expect, test } from 'vitest';
import { type Aggregate, aggregate } from '../../src/measures/aggregate.ts';
import { compareFractions, type Fraction, fraction, ratio } from '../../src/values/fraction.ts';

const values = (...all: readonly number[]) => all.map(fraction);
const isExactly = (found: Fraction | null, wanted: Fraction) =>
  found !== null && compareFractions(found, wanted) === 0;

test.each([
  ['last', 2],
  ['min', 1],
  ['max', 4],
  ['sum', 10],
  ['mean', 2.5],
  ['median', 2.5],
  ['count', 4],
] as const)('the %s of 4, 1, 3 and 2 is %d', (how, wanted) => {
  expect(isExactly(aggregate(values(4, 1, 3, 2), how), fraction(wanted))).toBe(true);
});

test('the median of an odd number of values is the middle one', () => {
  expect(isExactly(aggregate(values(10, -5, 2), 'median'), fraction(2))).toBe(true);
});

test('a mean is exact: the third part of 1 is no rounded number', () => {
  expect(isExactly(aggregate(values(1, 0, 0), 'mean'), ratio(1, 3))).toBe(true);
  expect(isExactly(aggregate(values(0.1, 0.2), 'sum'), fraction(0.3))).toBe(true);
});

test('the values given are not put in another order', () => {
  const given = values(3, 1, 2);
  aggregate(given, 'median');
  expect(given).toEqual(values(3, 1, 2));
});

test.each(['last', 'min', 'max', 'sum', 'mean', 'median', 'count'] satisfies Aggregate[])(
  'the %s of nothing is nothing, never 0',
  (how) => {
    expect(aggregate([], how)).toBeNull();
  },
);
