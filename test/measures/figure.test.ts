import { expect, test } from 'vitest';
import { figureOf } from '../../src/measures/figure.ts';
import { fraction, ratio } from '../../src/values/fraction.ts';

test('a written value is taken as it stands, also zero', () => {
  expect(figureOf({ value: 0, part: 3, whole: 4, unit: 'percent' })).toEqual(fraction(0));
});

test('a counted part is points of a hundred for percent, and a plain quotient for any other unit', () => {
  expect(figureOf({ part: 16, whole: 626, unit: 'percent' })).toEqual(ratio(16, 626, 100));
  expect(figureOf({ part: 3, whole: 4, unit: 'count' })).toEqual(ratio(3, 4, 1));
});

test('half a count, or one of nothing, is no figure', () => {
  expect(figureOf({ part: 3, unit: 'percent' })).toBeNull();
  expect(figureOf({ whole: 3, unit: 'percent' })).toBeNull();
  expect(figureOf({ part: 0, whole: 0, unit: 'percent' })).toBeNull();
});
