import { expect, test } from 'vitest';
import { cutBy, rangeText } from '../../../src/plan/rules/amounts.ts';
import { regionOf } from '../../../src/plan/rules/region.ts';

test('amounts are cut at every border, on the right side of it', () => {
  const pieces = cutBy([regionOf({ lt: 10 }), regionOf({ gte: 10, lte: 20 })]);
  expect(pieces.map(rangeText)).toEqual(['0 ≤ x < 10', '10 ≤ x ≤ 20', '20 < x']);
});

test('an amount that is a border of its own is a piece', () => {
  const pieces = cutBy([regionOf({ lt: 10 }), regionOf({ gt: 10 })]);
  expect(pieces.map(rangeText)).toEqual(['0 ≤ x < 10', '10 ≤ x ≤ 10', '10 < x']);
});
