import { expect, test } from 'vitest';
import { judge, judgeOne, since, told } from '../../makers/gates.ts';
import { aMetric } from '../../makers/plan.ts';
import { aCheckRecord, aCorrection, anEvidence } from '../../makers/records.ts';

const percent = { unit: 'percent' };
const counted = (part: number, whole: number) => [anEvidence({ ...percent, part, whole })];

test('450 of 500 is not more than 90 percent, 451 of 500 is', () => {
  const more = { ...percent, pass: { gt: 90 } };
  expect(judgeOne(more, counted(450, 500)).verdict).toBe('fail');
  expect(judgeOne(more, counted(451, 500)).verdict).toBe('pass');
});

test('4.99 percent is less than 5, and 5 is not, however it is counted', () => {
  const less = { ...percent, pass: { lt: 5 } };
  expect(judgeOne(less, counted(499, 10_000)).verdict).toBe('pass');
  expect(judgeOne(less, counted(500, 10_000)).verdict).toBe('fail');
  expect(judgeOne(less, counted(1, 20)).verdict).toBe('fail');
});

test('a third is compared exactly, not rounded', () => {
  expect(
    judgeOne({ pass: { gt: 0.3333333333333333 }, unit: 'share' }, [
      anEvidence({ unit: 'share', part: 1, whole: 3 }),
    ]).verdict,
  ).toBe('pass');
});

test('a count in another unit than percent is the plain quotient', () => {
  const rate = { unit: 'documents/minute', pass: { gte: 10 } };
  const at = (part: number) => [anEvidence({ unit: rate.unit, part, whole: 60 })];
  expect(judgeOne(rate, at(600))).toMatchObject({
    verdict: 'pass',
    observed: { value: 10, part: 600, whole: 60 },
  });
  expect(judgeOne(rate, at(599)).verdict).toBe('fail');
});

test('the result says what was observed, when, and of which key', () => {
  expect(judgeOne({ keys: ['x'] }, [anEvidence({ key: 'x', value: 91 })])).toMatchObject({
    kind: 'metric',
    observed: { value: 91, key: 'x', unit: 'points', on: '2026-03-12' },
    target: { gte: 80 },
    assumed: false,
  });
});

test('the newest by observation counts, not the newest recorded', () => {
  const newer = anEvidence({ value: 90, observed: '2026-03-11', at: '2026-03-11T12:00:00Z' });
  const older = anEvidence({ value: 10, observed: '2026-03-10', at: '2026-03-12T12:00:00Z' });
  const result = judgeOne({}, [newer, older]);
  expect(result).toMatchObject({ verdict: 'pass', evidence: [newer.record.id] });
});

test('the same value recorded twice is no contradiction', () => {
  const [first, second] = [anEvidence({ value: 90 }), anEvidence({ value: 90, suffix: 'again000' })];
  expect(judgeOne({}, [first, second]).verdict).toBe('pass');
});

test('different values of the same moment contradict each other', () => {
  const records = [anEvidence({ value: 90 }), anEvidence({ value: 91 })];
  expect(told(judgeOne({}, records))).toBe('inconclusive conflicting-evidence');
});

test('90 percent and 450 of 500 are the same', () => {
  const records = [anEvidence({ ...percent, value: 90 }), ...counted(450, 500)];
  expect(judgeOne({ ...percent }, records).verdict).toBe('pass');
});

test('one record that says two things is no last value', () => {
  const two = [90, 10].map((value) => ({ metric: 'ready', unit: 'points', value }));
  const told2 = (measurements: typeof two) => told(judgeOne({}, [anEvidence({ measurements })]));
  expect(told2(two)).toBe('inconclusive conflicting-evidence');
  expect(told2(two.toReversed())).toBe('inconclusive conflicting-evidence');
});

test('an older contradiction is over once something newer is known', () => {
  const old = { observed: '2026-03-10' };
  const records = [
    anEvidence({ value: 90, ...old }),
    anEvidence({ value: 91, ...old }),
    anEvidence({ value: 85 }),
  ];
  expect(judgeOne({}, records).verdict).toBe('pass');
});

test('for a mean every moment may contradict itself, but not within one record', () => {
  const ratings = (...values: readonly number[]) =>
    values.map((value) => ({ metric: 'ready', unit: 'points', value }));
  const one = anEvidence({ measurements: ratings(70, 95) });
  expect(judgeOne({ aggregate: 'mean' }, [one])).toMatchObject({
    verdict: 'pass',
    observed: { value: 82.5 },
  });
  const other = anEvidence({ measurements: ratings(95, 70) });
  expect(told(judgeOne({ aggregate: 'mean' }, [one, other]))).toBe('inconclusive conflicting-evidence');
});

test('a correction settles a contradiction', () => {
  const [right, wrong] = [anEvidence({ value: 90 }), anEvidence({ value: 9 })];
  expect(judgeOne({}, [right, wrong, aCorrection(wrong)]).verdict).toBe('pass');
});

test.each([
  ['last', 30],
  ['min', 10],
  ['max', 50],
  ['mean', 30],
  ['median', 30],
  ['sum', 90],
  ['count', 3],
] as const)('the %s of 50, 10 and 30 is %d', (aggregate, value) => {
  const records = [50, 10, 30].map((one, i) => anEvidence({ value: one, observed: `2026-03-0${i + 1}` }));
  expect(judgeOne({ aggregate, pass: { eq: value } }, records)).toMatchObject({
    verdict: 'pass',
    observed: { value },
  });
});

test('all asks each single value, and shows one that fails', () => {
  const records = [90, 70, 95].map((one, i) => anEvidence({ value: one, observed: `2026-03-0${i + 1}` }));
  expect(judgeOne({ aggregate: 'all' }, records)).toMatchObject({ verdict: 'fail', observed: { value: 70 } });
  expect(judgeOne({ aggregate: 'all', pass: { gte: 70 } }, records).verdict).toBe('pass');
});

test('nothing measured is no evidence for a count, not a count of 0', () => {
  expect(told(judgeOne({ aggregate: 'count', pass: { lt: 1 } }, []))).toBe('inconclusive no-evidence');
});

test('the worst key counts, and an unmeasured one is unknown', () => {
  const keys = ['x', 'y'];
  const x = anEvidence({ key: 'x', value: 90 });
  expect(told(judgeOne({ keys }, [x]))).toBe('inconclusive no-evidence');
  expect(judgeOne({ keys }, [x, anEvidence({ key: 'y', value: 85 })]).verdict).toBe('pass');
  expect(judgeOne({ keys }, [x, anEvidence({ key: 'y', value: 70 })])).toMatchObject({
    verdict: 'fail',
    observed: { key: 'y', value: 70 },
  });
});

test('of keys with one verdict the one nearest to missing the target is shown', () => {
  const [high, low] = [anEvidence({ key: 'x', value: 90 }), anEvidence({ key: 'y', value: 85 })];
  const keys = ['x', 'y'];
  expect(judgeOne({ keys }, [high, low]).observed).toMatchObject({ key: 'y', value: 85 });
  expect(judgeOne({ keys, pass: { lt: 95 } }, [high, low]).observed).toMatchObject({ key: 'x', value: 90 });
  expect(judgeOne({ keys, pass: { between: [0, 100] } }, [high, low]).observed).toMatchObject({ key: 'x' });
});

test('a measurement of a key does not count where no keys are asked, nor one without where they are', () => {
  expect(told(judgeOne({}, [anEvidence({ key: 'x', value: 90 })]))).toBe('inconclusive no-evidence');
  expect(told(judgeOne({ keys: ['x'] }, [anEvidence({ value: 90 })]))).toBe('inconclusive no-evidence');
});

test('keys are compared letter by letter', () => {
  expect(told(judgeOne({ keys: ['btw'] }, [anEvidence({ key: 'BTW', value: 90 })]))).toBe(
    'inconclusive no-evidence',
  );
});

test('minSamples is held against samples, or the whole', () => {
  const enough = { minSamples: 200 };
  expect(judgeOne(enough, [anEvidence({ value: 90, samples: 200 })]).verdict).toBe('pass');
  expect(told(judgeOne(enough, [anEvidence({ value: 90, samples: 199 })]))).toBe(
    'inconclusive too-few-samples',
  );
  expect(told(judgeOne(enough, [anEvidence({ value: 90 })]))).toBe('inconclusive too-few-samples');
  expect(judgeOne({ ...percent, ...enough }, counted(190, 200)).verdict).toBe('pass');
  expect(told(judgeOne({ ...percent, ...enough }, counted(199, 199)))).toBe('inconclusive too-few-samples');
});

test('the reason is that of the newest record that did not count', () => {
  const records = [anEvidence({ value: 90, observed: '2026-02-01' }), anEvidence({ value: 90 })];
  expect(told(judgeOne({ maxAge: 'P14D', minSamples: 5 }, records))).toBe('inconclusive too-few-samples');
});

test('records that did not count stay visible with the rule they failed', () => {
  const old = anEvidence({ value: 90, observed: '2026-02-01' });
  const result = judgeOne({ maxAge: 'P14D' }, [old, anEvidence({ value: 95 })]);
  expect(result.verdict).toBe('pass');
  expect(result.refused).toEqual([{ record: old.record.id, reason: 'stale', corrections: [] }]);
});

test('an error beside good evidence is still an error', () => {
  const records = [
    anEvidence({ value: 90 }),
    anEvidence({ value: 90, unit: 'marks', observed: '2026-03-10' }),
  ];
  expect(told(judgeOne({}, records))).toBe('error unit-mismatch');
});

test('evidence about the item of the gate counts, about another part does not', () => {
  expect(judgeOne({}, [anEvidence({ value: 90, about: 'item' })]).verdict).toBe('pass');
  expect(told(judgeOne({}, [anEvidence({ value: 90, about: 'other' })]))).toBe('inconclusive no-evidence');
});

test('with window any it counts from any time and about anything', () => {
  const start = { since: since('2026-03-09T09:00:00Z') };
  const old = anEvidence({ value: 90, about: 'other', observed: '2026-01-05' });
  expect(judgeOne({ window: 'any' }, [old], start).verdict).toBe('pass');
});

test('the first day of the window belongs to it, the instant of its start too', () => {
  const at = '2026-03-12T09:00:00Z';
  const on = (moment: string) => judgeOne({}, [anEvidence({ value: 90, at: moment })], { since: since(at) });
  expect(on(at).verdict).toBe('pass');
  expect(told(on('2026-03-12T08:59:59Z'))).toBe('inconclusive outside-window');
});

test('what is observed after the day asked about is an error', () => {
  expect(told(judgeOne({}, [anEvidence({ value: 90 })], { day: '2026-03-11' }))).toBe('error future-dated');
});

test('a record corrected twice is disputed, until one of them is all that is known', () => {
  const record = anEvidence({ value: 90 });
  const first = aCorrection(record, { suffix: 'first000', replacement: { measurements: [points(95)] } });
  const second = aCorrection(record, { suffix: 'second00' });
  expect(told(judgeOne({}, [record, first, second]))).toBe('inconclusive disputed');
  expect(judgeOne({}, [record, first]).observed).toMatchObject({ value: 95 });
});

test('newer evidence does not hide a dispute', () => {
  const record = anEvidence({ value: 90, observed: '2026-03-10' });
  const twice = [aCorrection(record, { suffix: 'first000' }), aCorrection(record, { suffix: 'second00' })];
  expect(told(judgeOne({}, [record, ...twice, anEvidence({ value: 95 })]))).toBe('inconclusive disputed');
});

test('a replacement counts with its own values, and its correction is part of the evidence', () => {
  const record = anEvidence({ value: 90 });
  const correction = aCorrection(record, { replacement: { measurements: [points(10)] } });
  expect(judgeOne({}, [record, correction])).toMatchObject({
    verdict: 'fail',
    evidence: [record.record.id, correction.record.id],
  });
});

test('a replacement of the day alone keeps the values', () => {
  const record = anEvidence({ value: 90 });
  const correction = aCorrection(record, { replacement: { observed: '2026-03-01' } });
  expect(judgeOne({}, [record, correction]).observed).toMatchObject({ value: 90, on: '2026-03-01' });
});

test('a check with a reason takes a measured criterion out where the plan allows it', () => {
  const away = aCheckRecord({ item: 'ready', result: 'not-applicable', reason: 'No invoices' });
  const criteria = [aMetric({ mayBeNotApplicable: true }), aMetric({ id: 'speed' })];
  const speed = anEvidence({ metric: 'speed', value: 5 });
  expect(judge(criteria, [speed, anEvidence({ value: 0 })]).verdict).toBe('fail');
  const result = judge(criteria, [speed, anEvidence({ value: 0 }), away]);
  expect(result.verdict).toBe('pass');
  expect(result.criteria[0]).toMatchObject({
    notApplicable: true,
    evidence: [away.record.id],
    observed: null,
  });
  const back = aCheckRecord({ item: 'ready', at: '2026-03-12T13:00:00Z' });
  expect(judge(criteria, [speed, anEvidence({ value: 0 }), away, back]).verdict).toBe('fail');
});

const points = (value: number) => ({ metric: 'ready', unit: 'points', value });
