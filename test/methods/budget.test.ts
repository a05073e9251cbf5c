import fc from 'fast-check';
import { expect, test } from 'vitest';
import { budget } from '../../src/methods/budget.ts';
import { spanOf } from '../../src/methods/range.ts';
import { fraction, fractionNumber } from '../../src/values/fraction.ts';

const line = (id: string, low: number, high: number, spent?: number) => ({
  id,
  title: id,
  low,
  high,
  ...(spent === undefined ? {} : { spent }),
});
const of = (amount: number | null, ...lines: ReturnType<typeof line>[]) =>
  budget({ formatVersion: '1.0', amount, lines });

test('what was spent stands beside the range of the estimate, line by line and in total', () => {
  const result = of(100, line('a', 10, 20, 5), line('b', 10, 20, 15), line('c', 10, 20, 25), line('d', 1, 2));
  expect(result.lines.map(({ state }) => state)).toEqual(['below', 'within', 'above', 'nothing-spent']);
  expect(spanOf(result.estimate)).toEqual({ low: 31, high: 62 });
  expect([result.spent, result.left, result.fit]).toEqual([fraction(45), fraction(55), 'within']);
  expect(result.lines.map(({ left }) => spanOf(left))[2]).toEqual({ low: -15, high: -5 });
});

test('an estimate fits the budget wholly, partly or not at all; without an amount nobody knows', () => {
  const fits = [20, 19, 10, 9, null].map((amount) => of(amount, line('a', 10, 20)).fit);
  expect(fits).toEqual(['within', 'partly', 'partly', 'above', null]);
  expect(of(5).fit).toBe(null);
});

test('a thousand cents are ten', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 10 ** 10 }), { maxLength: 40 }), (cents) => {
      const { spent } = of(null, ...cents.map((one, i) => line(`l${i}`, 0, 0, one / 100)));
      expect(fractionNumber(spent)).toBe(cents.reduce((sum, one) => sum + one, 0) / 100);
    }),
  );
});
