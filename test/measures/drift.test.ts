import { expect, test } from 'vitest';
import { driftBand, driftOf, USUAL_BORDERS } from '../../src/measures/drift.ts';
import { readExamples } from '../methods/worked-examples.ts';

const { psi } = readExamples().WE12_forecast_trend_drift;

test.each(psi.cases)('WE12 from $ref to $cur', ({ ref, cur, psi: expected, band }) => {
  const index = driftOf(ref, cur);
  if (expected === null || index === null) {
    expect(index).toBe(expected);
    return;
  }
  expect(index).toEqual(expect.closeTo(expected, 6));
  expect(driftBand(index)).toBe(band);
});

test('the borders come in, and belong to the middle band', () => {
  expect([USUAL_BORDERS.moderate, USUAL_BORDERS.significant].map((one) => driftBand(one))).toEqual([
    'moderate',
    'moderate',
  ]);
  expect(driftBand(0.22, { moderate: 0.1, significant: 0.2 })).toBe('significant');
  expect(driftOf([0.5, 0.5], [1])).toBe(null);
  expect(driftOf([], [])).toBe(null);
});
