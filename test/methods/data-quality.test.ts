import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dataQuality, fieldQuality, volumeQuality } from '../../src/methods/data-quality.ts';
import type { DataQuality } from '../../src/schema/types.generated.ts';
import { fractionNumber } from '../../src/values/fraction.ts';
import { section } from '../makers/methods.ts';
import { readExamples } from './worked-examples.ts';

const we = readExamples().WE05_data_quality_gate;
const published = section('04-data', 'dataQuality');
const { classes } = section('04-data', 'dataVolumes');
const pass = published.items.find(({ kind }) => kind === 'measured')?.pass;
type Source = NonNullable<DataQuality['sources']>[number];

const look = (source: Partial<Source>, parts: Partial<DataQuality> = {}) => {
  const [found] = dataQuality(
    { ...published, ...parts, sources: [{ id: 's', title: 'S', ...source }] },
    classes,
  ).sources;
  if (found === undefined) throw new Error('no source');
  return found;
};
const verdictOf = (isPassed: boolean | null) =>
  isPassed === null ? 'incomplete' : isPassed ? 'pass' : 'fail';

test.each(we.single_field)('WE05 $missing missing of $rows', ({ missing, rows, pct, pass: isPassed }) => {
  const result = fieldQuality({ field: 'amount', missing, rows }, pass);
  expect(result.percent && fractionNumber(result.percent)).toBe(pct);
  expect(result.verdict).toBe(verdictOf(isPassed));
});

test('WE05 each field alone fails on the one that pooling hides', () => {
  const { missing_pct, each_field, pooled } = we.five_critical_fields;
  const fields = Object.keys(missing_pct);
  const missing = Object.entries(missing_pct).map(([field, percent]) => ({
    field,
    missing: percent,
    rows: 100,
  }));
  const each = look({ missing }, { fields });
  expect(each.requirements[0]?.verdict).toBe(verdictOf(each_field.pass));
  const failing = each.requirements[0]?.fields.filter(({ verdict }) => verdict === 'fail');
  expect(failing?.map(({ field }) => field)).toEqual(each_field.failing);
  const together = look({ missing }, { fields, aggregation: 'pooled' });
  const { pooled: whole, verdict } = together.requirements[0] ?? {};
  expect([whole?.percent && fractionNumber(whole.percent), verdict]).toEqual([
    pooled.pct,
    verdictOf(pooled.pass),
  ]);
});

test.each(we.checklist_outcomes)('WE05 $attested is $gate', ({ attested, reason_given, gate }) => {
  const answers = Object.entries(attested).map(([fact, answer]) => ({
    item: published.items.find(({ source }) => source?.fact === fact)?.id ?? '',
    result:
      answer === 'not_applicable'
        ? ('not-applicable' as const)
        : answer === null
          ? null
          : answer === true
            ? ('met' as const)
            : ('not-met' as const),
    ...(reason_given === true ? { reason: 'There is no outside source' } : {}),
  }));
  const missing = (published.fields ?? []).map((field) => ({ field, missing: 0, rows: 10 }));
  expect(look({ missing, answers }).verdict).toBe(gate);
});

test('WE05 the real data set: complete, and too small for its class', () => {
  const { rows, missing, missing_pct, completeness, sprint_1_gate } = we.real_data_sroie;
  const counts = Object.entries(missing).map(([field, count]) => ({ field, missing: count, rows }));
  const { requirements, volume } = look(
    { missing: counts, dataClass: 'simple-classification', amount: sprint_1_gate.clean_samples },
    { fields: Object.keys(missing) },
  );
  expect(requirements[0]?.verdict).toBe(completeness);
  for (const { field, percent } of requirements[0]?.fields ?? [])
    expect(percent && fractionNumber(percent)).toEqual(expect.closeTo(missing_pct[field] ?? -1, 6));
  expect(volume?.volume.min).toBe(sprint_1_gate.threshold);
  expect(volume?.verdict).toBe(verdictOf(sprint_1_gate.pass));
});

test('a critical field that nobody counted is no pass, nor is a source that nobody looked at', () => {
  const counted = (published.fields ?? []).slice(1).map((field) => ({ field, missing: 0, rows: 10 }));
  expect(look({ missing: counted }).requirements[0]?.verdict).toBe('incomplete');
  expect(look({}).verdict).toBe('incomplete');
  expect(look({ missing: counted }, { aggregation: 'pooled' }).requirements[0]?.verdict).toBe('incomplete');
});

test('enough is enough: more than the usual amount is no fault, an amount that nobody knows is no pass', () => {
  for (const volume of classes) {
    const verdicts = [volume.min - 1, volume.min, volume.min * 100, null].map(
      (one) => volumeQuality(volume, one).verdict,
    );
    expect(verdicts).toEqual(['fail', 'pass', 'pass', 'incomplete']);
  }
});

test('fewer missing values never give a worse verdict', () => {
  const rank = { 'not-applicable': 0, pass: 0, incomplete: 1, fail: 2 };
  fc.assert(
    fc.property(fc.nat(100), fc.integer({ min: 1, max: 1000 }), (missing, rows) => {
      const [before, after] = [missing + 1, missing].map(
        (one) => rank[fieldQuality({ field: 'a', missing: one, rows }, pass).verdict],
      );
      expect(after ?? 2).toBeLessThanOrEqual(before ?? 0);
    }),
  );
});
