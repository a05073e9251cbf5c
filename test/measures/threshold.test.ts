import { expect, test } from 'vitest';
import { bandOf, meets } from '../../src/measures/threshold.ts';
import type { Threshold } from '../../src/schema/types.generated.ts';
import { fraction, ratio } from '../../src/values/fraction.ts';

test.each([
  [{ gt: 5 }, [false, false, true]],
  [{ gte: 5 }, [false, true, true]],
  [{ lt: 5 }, [true, false, false]],
  [{ lte: 5 }, [true, true, false]],
  [{ eq: 5 }, [false, true, false]],
  [{ between: [5, 5] }, [false, true, false]],
  [{ between: [4.99, 5.01] }, [true, true, true]],
  [{}, [false, false, false]],
  [{ between: [4] }, [false, false, false]],
] satisfies [Threshold, boolean[]][])('%o for just under 5, 5 and just over 5', (threshold, expected) => {
  expect([4.99, 5, 5.01].map((value) => meets(fraction(value), threshold))).toEqual(expected);
});

test('a bound of 0 is a bound', () => {
  expect(meets(fraction(0), { gt: 0 })).toBe(false);
  expect(meets(fraction(-1), { gte: 0 })).toBe(false);
  expect(meets(fraction(0), { lte: 0 })).toBe(true);
});

test('a count is compared without rounding', () => {
  expect(meets(ratio(1, 3), { gt: 0.3333333333333333 })).toBe(true);
  expect(meets(ratio(450, 500, 100), { gt: 90 })).toBe(false);
  expect(meets(ratio(504, 10_000, 100), { lt: 5.04 })).toBe(false);
});

const band = (value: number, pass: Threshold, parts: { warn?: Threshold; tolerance?: number } = {}) =>
  bandOf(fraction(value), { pass, ...parts });

test('without a band a miss is a miss, and the side is told', () => {
  expect([band(4, { gte: 5 }), band(5, { gte: 5 })]).toEqual(['below', 'pass']);
  expect([band(6, { lt: 5 }), band(6, { lte: 5 })]).toEqual(['above', 'above']);
  expect([band(4, { eq: 5 }), band(6, { eq: 5 })]).toEqual(['below', 'above']);
  expect([band(1, { between: [2, 3] }), band(4, { between: [2, 3] })]).toEqual(['below', 'above']);
});

test('the warn region is what its own operator says', () => {
  expect([8, 7.99].map((value) => band(value, { gte: 10 }, { warn: { gt: 7.99 } }))).toEqual([
    'warn',
    'below',
  ]);
});

test.each([
  [{ gte: 500 }, [475, 474.99], ['warn', 'below']],
  [{ gt: 500 }, [500, 475, 474], ['warn', 'warn', 'below']],
  [{ lte: 30 }, [31.5, 31.51], ['warn', 'above']],
  [{ lt: 30 }, [30, 31.5, 31.6], ['warn', 'warn', 'above']],
  [{ eq: 100 }, [94, 95, 105, 106], ['below', 'warn', 'warn', 'above']],
  [{ between: [100, 200] }, [94, 95, 210, 211], ['below', 'warn', 'warn', 'above']],
  [{ gte: -100 }, [-105, -105.01], ['warn', 'below']],
  [{ lte: -10 }, [-9.5, -9.49], ['warn', 'above']],
  [{ between: [-10, -5] }, [-10.5, -10.6, -4.75, -4.7], ['warn', 'below', 'warn', 'above']],
  [{ gte: 0 }, [-0.01], ['below']],
] satisfies [Threshold, number[], string[]][])(
  'a tolerance of 5 percent of %o at %j',
  (pass, values, expected) => {
    expect(values.map((value) => band(value, pass, { tolerance: 5 }))).toEqual(expected);
  },
);

test('a tolerance may have decimals', () => {
  expect([975, 974.9].map((value) => band(value, { gte: 1000 }, { tolerance: 2.5 }))).toEqual([
    'warn',
    'below',
  ]);
});

test('a threshold without operator has no tolerance either', () => {
  expect([0, 100].map((value) => band(value, {}, { tolerance: 5 }))).toEqual(['above', 'above']);
});
