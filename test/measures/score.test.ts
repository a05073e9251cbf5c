import fc from 'fast-check';
import { expect, test } from 'vitest';
import { percentOf, pointsOf, reaches } from '../../src/measures/score.ts';

test('points run from the worst to the best case', () => {
  const scored = [
    { weight: 3, points: 2 },
    { weight: 2, points: 1 },
    { weight: 2, points: null },
    { weight: 1, points: 0 },
  ] as const;
  expect(pointsOf(scored)).toEqual({ low: 8, high: 12, max: 16 });
  expect(percentOf(8, 16)).toBe(50);
});

test('without anything scored there are no points', () => {
  expect(pointsOf([])).toEqual({ low: 0, high: 0, max: 0 });
});

test('exactly the threshold is reached, a hair less is not', () => {
  expect([reaches(4, 5, 80), reaches(399, 500, 80)]).toEqual([true, false]);
  expect([reaches(2, 3, 66.66), reaches(2, 3, 66.67)]).toEqual([true, false]);
});

test('a threshold with decimals is compared as whole numbers', () => {
  fc.assert(
    fc.property(fc.nat(2000), fc.integer({ min: 1, max: 2000 }), fc.nat(1000), (points, max, tenths) => {
      return reaches(points, max, tenths / 10) === 1000 * points >= tenths * max;
    }),
  );
});
