import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chanceWithin, daysAt, daysLeft, type Triangle } from '../../src/forecast/triangle.ts';

const triangle: Triangle = { shortest: 9, likely: 10, longest: 15 };

test('the chance rises from nothing at the shortest to sure at the longest', () => {
  expect([0, 9, 10, 15, 20].map((days) => chanceWithin(triangle, days))).toEqual([0, 0, 1 / 6, 1, 1]);
});

const aTriangle = fc
  .tuple(fc.nat(50), fc.nat(50), fc.nat(50))
  .map(([a, b, c]): Triangle => ({ shortest: a + 1, likely: a + b + 1, longest: a + b + c + 1 }));

test('days and chance are each other’s inverse', () => {
  fc.assert(
    fc.property(aTriangle, fc.double({ min: 0, max: 1, noNaN: true }), (one, chance) => {
      const days = daysAt(one, chance);
      expect(days).toBeGreaterThanOrEqual(one.shortest - 1e-9);
      expect(days).toBeLessThanOrEqual(one.longest + 1e-9);
      if (one.longest > one.shortest) expect(chanceWithin(one, days)).toBeCloseTo(chance, 6);
    }),
  );
});

test('what has had its days has at least one left, and never more than the longest leaves', () => {
  fc.assert(
    fc.property(
      aTriangle,
      fc.nat(200),
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      (one, gone, chance) => {
        const left = daysLeft(one, gone, chance);
        expect(left).toBeGreaterThanOrEqual(1);
        expect(left).toBeLessThanOrEqual(Math.max(1, one.longest - gone));
      },
    ),
  );
});

test('a part without days of its own takes none', () => {
  expect(daysLeft({ shortest: 0, likely: 0, longest: 0 }, 0, 0.5)).toBe(0);
});
