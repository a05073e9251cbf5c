import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { isOutside, isRun, limitsOf, signalOf } from '../../src/measures/xmr.ts';
import { fraction, fractionNumber, roundFraction } from '../../src/values/fraction.ts';
import { readExamples } from '../methods/worked-examples.ts';

const { xmr_small: small } = readExamples().WE12_forecast_trend_drift;
const exact = (values: readonly number[]) => values.map(fraction);
const limits = limitsOf(exact(small.values));

test('WE12 mean, mean moving range and limits', () => {
  expect(
    limits && Object.fromEntries(Object.entries(limits).map(([key, one]) => [key, fractionNumber(one)])),
  ).toEqual({
    mean: small.mean.value,
    meanMovingRange: small.mean_moving_range.value,
    lower: small.limits.lower,
    upper: small.limits.upper,
    upperRange: small.upper_range_limit.value,
  });
});

test.each(small.next_point)('WE12 the next point $value: signal $signal', ({ value, signal }) => {
  expect(limits && isOutside(limits, fraction(value))).toBe(signal);
  expect(signalOf(exact([...small.values, value]))).toBe(signal ? 'outside-limits' : 'steady');
});

test.each(small.run_rule_8)('WE12 $values on one side: signal $signal', ({ values, signal }) => {
  expect(limits && isRun(limits, exact(values))).toBe(signal);
});

test('WE12 two points are not enough to tell', () => {
  expect(limitsOf(exact(small.not_enough_data.values))).toBe(null);
  expect(signalOf(exact(small.not_enough_data.values))).toBe('unknown');
  expect(signalOf([])).toBe('unknown');
});

test('WE12 on real weeks only the one with a known cause is outside', () => {
  const { xmr_real: real } = readExamples().WE12_forecast_trend_drift;
  const file = new URL('../fixtures/domain/nyc-taxi-weeks.yaml', import.meta.url);
  const { first, values }: { readonly first: string; readonly values: readonly number[] } = parse(
    readFileSync(file, 'utf8'),
  );
  const found = limitsOf(exact(values));
  if (found === null) throw new Error('too few weeks');
  expect(values).toHaveLength(real.weeks);
  const tenth = (key: 'mean' | 'meanMovingRange' | 'lower' | 'upper') => roundFraction(found[key], 1);
  expect([tenth('mean'), tenth('meanMovingRange')]).toEqual([real.mean, real.mean_moving_range]);
  expect([tenth('lower'), tenth('upper')]).toEqual([real.limits.lower, real.limits.upper]);
  const firstWeek = Number(first.slice(-2));
  const outside = values.flatMap((value, i) =>
    isOutside(found, fraction(value)) ? [{ iso: `2014-W${firstWeek + i}`, value }] : [],
  );
  expect(outside).toEqual(real.outside);
});
