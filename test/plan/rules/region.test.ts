import { expect, test } from 'vitest';
import { contains, intersect, isEmpty, regionOf } from '../../../src/plan/rules/region.ts';

test('only a region without a number is empty', () => {
  expect(isEmpty(regionOf({ between: [6, 4] }))).toBe(true);
  expect(isEmpty(regionOf({ between: [4, 4] }))).toBe(false);
  expect(isEmpty(regionOf({ gt: 4, lte: 4 }))).toBe(true);
  expect(isEmpty(regionOf({ gte: 4 }))).toBe(false);
  expect(isEmpty(regionOf({}))).toBe(false);
});

test('a border belongs to a region or not', () => {
  expect(contains(regionOf({ gte: 90 }), regionOf({ gt: 90 }))).toBe(true);
  expect(contains(regionOf({ gt: 90 }), regionOf({ gte: 90 }))).toBe(false);
  expect(contains(regionOf({ gt: 90 }), regionOf({ gt: 90 }))).toBe(true);
  expect(contains(regionOf({ lt: 5 }), regionOf({ eq: 5 }))).toBe(false);
});

test('a region without an end is in none that ends', () => {
  expect(contains(regionOf({ between: [0, 10] }), regionOf({ gte: 5 }))).toBe(false);
  expect(contains(regionOf({}), regionOf({ gte: 5 }))).toBe(true);
});

test('the numbers in two regions are in both', () => {
  expect(intersect(regionOf({ gte: 5 }), regionOf({ lt: 9 }))).toEqual(regionOf({ gte: 5, lt: 9 }));
  expect(intersect(regionOf({ gte: 5 }), regionOf({ gt: 5 }))).toEqual(regionOf({ gt: 5 }));
});
