import { expect, test } from 'vitest';
import { earliest, type Held, lastDayOf } from '../../src/gates/validity.ts';
import { aGate, judge, judgeOne } from '../makers/gates.ts';
import { aCheck, aMetric } from '../makers/plan.ts';
import { aCheckRecord, anEvidence } from '../makers/records.ts';

test('the earliest of several days leaves out what never ends', () => {
  expect(earliest(['2026-03-12', null, '2026-03-09', undefined])).toBe('2026-03-09');
  expect(earliest([null, undefined])).toBeNull();
});

test('a change that leaves the verdict as it is is passed over', () => {
  const later: Readonly<Record<string, Held>> = {
    '2026-03-13': { verdict: 'pass', until: '2026-03-20' },
    '2026-03-21': { verdict: 'inconclusive', until: null },
  };
  const on = (day: string): Held => later[day] ?? { verdict: 'error', until: null };
  expect(lastDayOf({ verdict: 'pass', until: '2026-03-12' }, on)).toBe('2026-03-20');
  expect(lastDayOf({ verdict: 'inconclusive', until: '2026-03-12' }, on)).toBe('2026-03-12');
  expect(lastDayOf({ verdict: 'pass', until: null }, on)).toBeNull();
});

const fresh = aMetric({ maxAge: 'P14D' });
const record = anEvidence({ value: 5 });

test('evidence of 2026-03-12 with P14D holds on 03-26 and is stale on 03-27', () => {
  expect(judge([fresh], [record], { day: '2026-03-26' }).verdict).toBe('pass');
  const late = judge([fresh], [record], { day: '2026-03-27' });
  expect(late).toMatchObject({ verdict: 'inconclusive', reasons: ['stale'], validUntil: null });
});

test('a verdict says until when it holds', () => {
  expect(judge([fresh], [record]).validUntil).toBe('2026-03-26');
  expect(judge([aMetric({ maxAge: 'P2W' })], [record]).validUntil).toBe('2026-03-26');
  expect(judge([aMetric()], [record]).validUntil).toBeNull();
});

test('a period holds from its last day', () => {
  const period = anEvidence({ value: 5, observed: { from: '2026-03-01', to: '2026-03-12' } });
  expect(judge([fresh], [period]).validUntil).toBe('2026-03-26');
});

test('a failure that goes stale has an end too', () => {
  expect(judge([fresh], [anEvidence({ value: 0 })])).toMatchObject({
    verdict: 'fail',
    validUntil: '2026-03-26',
  });
});

test('the earliest of several criteria counts', () => {
  const criteria = [fresh, aMetric({ id: 'speed', maxAge: 'P7D' })];
  expect(judge(criteria, [record, anEvidence({ metric: 'speed', value: 5 })]).validUntil).toBe('2026-03-19');
});

test('a failing key outlives a passing key that goes stale first', () => {
  const criteria = [aMetric({ maxAge: 'P14D', keys: ['x', 'y'] })];
  const records = [
    anEvidence({ key: 'x', value: 0 }),
    anEvidence({ key: 'y', value: 5, observed: '2026-03-05' }),
  ];
  expect(judge(criteria, records)).toMatchObject({ verdict: 'fail', validUntil: '2026-03-26' });
});

test('a mean holds as long as what is left of it', () => {
  const criteria = [aMetric({ maxAge: 'P14D', aggregate: 'mean' })];
  const records = [
    anEvidence({ value: 5, observed: '2026-03-05' }),
    anEvidence({ value: 5, observed: '2026-03-08' }),
    anEvidence({ value: 0 }),
  ];
  expect(judge(criteria, records)).toMatchObject({ verdict: 'pass', validUntil: '2026-03-22' });
});

test('a contradiction ends when what contradicts goes stale', () => {
  const criteria = [aMetric({ maxAge: 'P14D', aggregate: 'mean' })];
  const old = { observed: '2026-03-05' };
  const records = [anEvidence({ value: 5, ...old }), anEvidence({ value: 0, ...old }), record];
  const result = judge(criteria, records);
  expect(result).toMatchObject({ reasons: ['conflicting-evidence'], validUntil: '2026-03-19' });
  expect(judge(criteria, records, { day: '2026-03-20' }).verdict).toBe('pass');
});

test('a soak ends on the day before it is over', () => {
  const implicit = [
    { id: 'soak', verdict: 'inconclusive', reasons: ['soak'], evidence: [], from: '2026-03-20' } as const,
  ];
  expect(judge([aMetric()], [record], { implicit }).validUntil).toBe('2026-03-19');
});

test('a check goes stale as a measurement does', () => {
  const criteria = [aCheck({ maxAge: 'P14D' })];
  expect(judge(criteria, [aCheckRecord()])).toMatchObject({ verdict: 'pass', validUntil: '2026-03-26' });
  expect(judge(criteria, [aCheckRecord()], { day: '2026-03-26' }).verdict).toBe('pass');
  expect(judge(criteria, [aCheckRecord()], { day: '2026-03-27' }).reasons).toEqual(['stale']);
});

test('a score that can spare one should outlives it', () => {
  const should = { level: 'should', maxAge: 'P7D' } as const;
  const criteria = [aMetric({ ...should, weight: 1 }), aMetric({ id: 'speed', level: 'should', weight: 9 })];
  const gate = aGate({ criteria, score: { pass: 80 } });
  expect(judge(gate, [record, anEvidence({ metric: 'speed', value: 5 })])).toMatchObject({
    verdict: 'pass',
    validUntil: null,
  });
});

test('a criterion says until when its own evidence is fresh', () => {
  expect(judgeOne({ pass: { gte: 1 }, maxAge: 'P14D' }, [record]).validUntil).toBe('2026-03-26');
  expect(judgeOne({ pass: { gte: 1 } }, [record]).validUntil).toBeNull();
});
