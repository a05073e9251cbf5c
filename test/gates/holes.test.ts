import { expect, test } from 'vitest';
import { nextSteps } from '../../src/gates/next.ts';
import { orderRecords } from '../../src/records/order.ts';
import { readRecords } from '../../src/records/read.ts';
import type { Threshold } from '../../src/schema/types.generated.ts';
import { canonicalJson } from '../../src/values/digest.ts';
import { aGate, judge, judgeOne, judgeOutlined, since, told } from '../makers/gates.ts';
import { aCheck, aMetric } from '../makers/plan.ts';
import { aCheckRecord, aCorrection, anEvidence } from '../makers/records.ts';
import { bytesOf } from '../makers/source.ts';

// One test for each hole through which another tool passes without evidence: engine.md, section 17.

const should = (id: string, outcome: 'pass' | 'unknown' = 'unknown') =>
  ({ id, level: 'should', outcome }) as const;

test('N01 a gate without criteria is an error, never a pass', () => {
  expect(told(judge([]))).toBe('error record-invalid');
});

test('N02 a gate of advisories alone is an error, even when all of them are met', () => {
  const criteria = [aMetric({ level: 'advisory' })];
  expect(told(judge(criteria, [anEvidence({ value: 5 })]))).toBe('error record-invalid');
});

test('N05 exactly 90 is not more than 90 percent', () => {
  const more = { unit: 'percent', pass: { gt: 90 } };
  expect(judgeOne(more, [anEvidence({ unit: 'percent', value: 90 })]).verdict).toBe('fail');
  expect(judgeOne(more, [anEvidence({ unit: 'percent', value: 90.01 })]).verdict).toBe('pass');
});

test('N06 a phase whose weeks are over without a record has no evidence', () => {
  expect(told(judge([aMetric()], [], { day: '2031-01-01' }))).toBe('inconclusive no-evidence');
});

test('N07 ten years on, nothing that was open has passed', () => {
  const stale = aMetric({ maxAge: 'P14D' });
  const later = { day: '2036-03-12' };
  expect(judge([stale], [anEvidence({ value: 5 })]).verdict).toBe('pass');
  expect(told(judge([stale], [anEvidence({ value: 5 })], later))).toBe('inconclusive stale');
  expect(told(judge([stale], [anEvidence({ value: 0 })], later))).toBe('inconclusive stale');
  expect(told(judge([aMetric(), aCheck()], [anEvidence({ value: 5 })], later))).toBe(
    'inconclusive no-evidence',
  );
});

test('N08 a value outside both the pass and the warn region fails', () => {
  const warn = { gte: 70 };
  expect(judgeOne({ warn }, [anEvidence({ value: 70 })]).verdict).toBe('warn');
  expect(told(judgeOne({ warn }, [anEvidence({ value: 69.99 })]))).toBe('fail below-threshold');
});

test('N09 asking a hundred times gives the same bytes', () => {
  const criteria = [aMetric({ maxAge: 'P14D' }), aMetric({ id: 'speed', level: 'should' })];
  const gate = aGate({ criteria, score: { pass: 80 } });
  const records = [anEvidence({ value: 5 })];
  const answers = Array.from({ length: 100 }, () => canonicalJson(judge(gate, records)));
  expect(new Set(answers).size).toBe(1);
  expect(judge(gate, records).verdict).toBe('inconclusive');
});

test.each([0, 100, -100])('N10 a threshold without operator is met by nothing, not by %d', (value) => {
  const nothing: Threshold = {};
  expect(judgeOne({ pass: nothing }, [anEvidence({ value })]).verdict).toBe('fail');
  expect(judgeOne({ pass: nothing, tolerance: 5 }, [anEvidence({ value })]).verdict).toBe('fail');
});

test('N11 shoulds without records score 0 to 100 and are inconclusive', () => {
  const { result } = judgeOutlined([should('a'), should('b')], { warn: 60, pass: 80 });
  expect(result.score).toEqual({ low: 0, high: 100 });
  expect(told(result)).toBe('inconclusive no-evidence undecided-score');
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
  'N11 %d is an error and no number',
  (value) => {
    expect(told(judge([aMetric()], [anEvidence({ value, suffix: 'notanumb' })]))).toBe('error not-a-number');
  },
);

test('N12 one of three musts unmeasured leaves the gate inconclusive, and is named', () => {
  const gate = aGate({ criteria: [aMetric(), aMetric({ id: 'speed' }), aMetric({ id: 'cost' })] });
  const result = judge(gate, [anEvidence({ value: 5 }), anEvidence({ metric: 'cost', value: 5 })]);
  expect(told(result)).toBe('inconclusive no-evidence');
  expect(result.criteria.map(({ id, verdict }) => `${id} ${verdict}`)).toEqual([
    'ready pass',
    'speed inconclusive',
    'cost pass',
  ]);
  expect(nextSteps(gate, result)).toMatchObject([{ code: 'measure', criterion: 'speed' }]);
});

test('N18 shoulds that weigh nothing never make a gate pass', () => {
  const outlines = [{ id: 'a', level: 'should', weight: 0, outcome: 'unknown' } as const];
  expect(told(judgeOutlined(outlines, { pass: 80 }).result)).toBe('error record-invalid');
});

test('N18 an advisory with a weight adds nothing to the score', () => {
  const heavy = { id: 'b', level: 'advisory', weight: 100, outcome: 'pass' } as const;
  const { result } = judgeOutlined([{ ...should('a'), outcome: 'fail' }, heavy], { pass: 80 });
  expect(result.score).toEqual({ low: 0, high: 0 });
  expect(result.verdict).toBe('fail');
});

test('an advisory with a weight never makes a gate worse than warn', () => {
  const heavy = { id: 'b', level: 'advisory', weight: 100, outcome: 'fail' } as const;
  const { result } = judgeOutlined([should('a', 'pass'), heavy], { pass: 80 });
  expect(told(result)).toBe('warn advisory-failed');
});

test('a must in its warn band with a weight that no score uses is a warning, not a failure', () => {
  const { result } = judgeOutlined([{ id: 'a', level: 'must', weight: 3, outcome: 'warn' }], null);
  expect(told(result)).toBe('warn warn-band');
  expect(result.score).toBeNull();
});

/** A record file as a person could type it, and whether its gate may then be believed. */
function typed(value: string) {
  const id = '2026-03-12t120000z-evidence-gate-typed001';
  const text = `formatVersion: "1.0"
id: ${id}
kind: evidence
at: 2026-03-12T12:00:00Z
by: {role: sponsor}
about: gate
observed: 2026-03-12
measurements:
  - {metric: ready, value: ${value}, unit: points}
`;
  const read = readRecords(new Map([[`records/2026/${id}.yaml`, bytesOf(text)]]));
  const isUnreadable = read.unreadable.has('gate') || read.unreadable.has(null);
  return judge([aMetric()], orderRecords(read.records).ordered, { isUnreadable });
}

test.each(['"80"', '.nan', '.inf', '1e999', 'true', '[80]', 'null', '80 %'])(
  'the value %s is refused and makes the gate an error, not a pass',
  (value) => {
    expect(typed('80').verdict).toBe('pass');
    expect(told(typed(value))).toBe('error unreadable');
  },
);

test('an unreadable record makes even a met gate an error', () => {
  const result = judge([aMetric()], [anEvidence({ value: 5 })], { isUnreadable: true });
  expect(told(result)).toBe('error unreadable');
});

test.each([{ lt: 5 }, { gte: 0 }, { eq: 0 }])('0 of 0 is no evidence for %o', (pass) => {
  const record = anEvidence({ unit: 'percent', part: 0, whole: 0 });
  expect(told(judgeOne({ unit: 'percent', pass }, [record]))).toBe('inconclusive no-evidence');
});

test.each([0.08, 0.999, 1])('%d percent is suspected to be a fraction', (value) => {
  const low = { unit: 'percent', pass: { lt: 5 } };
  expect(told(judgeOne(low, [anEvidence({ unit: 'percent', value })]))).toBe('error fraction-suspected');
});

test('a small percentage counts when it is confirmed or counted', () => {
  const low = { unit: 'percent', pass: { lt: 5 } };
  const confirmed = anEvidence({ unit: 'percent', value: 0.08, unitConfirmed: true });
  expect(judgeOne(low, [confirmed]).verdict).toBe('pass');
  expect(judgeOne(low, [anEvidence({ unit: 'percent', part: 8, whole: 10_000 })]).verdict).toBe('pass');
  expect(judgeOne(low, [anEvidence({ unit: 'percent', value: 0 })]).verdict).toBe('pass');
});

test('evidence of the last sprint does not pass this one', () => {
  const start = { since: since('2026-03-09T09:00:00Z') };
  expect(told(judge([aMetric()], [anEvidence({ value: 5, observed: '2026-03-08' })], start))).toBe(
    'inconclusive outside-window',
  );
  expect(told(judge([aMetric()], [anEvidence({ value: 5, about: 'gate-before' })], start))).toBe(
    'inconclusive no-evidence',
  );
});

test('evidence from before a recycle does not count after it, not even of the same day', () => {
  const recycled = { since: since('2026-03-12T15:00:00Z'), epoch: 2 };
  expect(told(judge([aMetric()], [anEvidence({ value: 5 })], recycled))).toBe('inconclusive outside-window');
  const late = anEvidence({ value: 5, observed: '2026-03-11', at: '2026-03-12T16:00:00Z' });
  expect(told(judge([aMetric()], [late], recycled))).toBe('inconclusive outside-window');
  const fresh = anEvidence({ value: 5, at: '2026-03-12T16:00:00Z' });
  expect(judge([aMetric()], [fresh], recycled).verdict).toBe('pass');
});

test('a period that began before the sprint is not of this sprint', () => {
  const start = { since: since('2026-03-09T09:00:00Z') };
  const record = anEvidence({ value: 5, observed: { from: '2026-03-08', to: '2026-03-12' } });
  expect(told(judge([aMetric()], [record], start))).toBe('inconclusive outside-window');
});

test('a check from before a recycle does not count after it', () => {
  const recycled = { since: since('2026-03-12T15:00:00Z') };
  expect(told(judge([aCheck()], [aCheckRecord()], recycled))).toBe('inconclusive outside-window');
});

test('a gate of which nothing applies is not passed', () => {
  const away = { result: 'not-applicable', reason: 'No invoices' } as const;
  const criteria = [aCheck({ mayBeNotApplicable: true }), aMetric({ mayBeNotApplicable: true })];
  const records = [aCheckRecord(away), aCheckRecord({ ...away, item: 'ready' })];
  const result = judge(criteria, records);
  expect(told(result)).toBe('inconclusive nothing-applicable');
  expect(result.criteria.every(({ notApplicable }) => notApplicable)).toBe(true);
});

test('an advisory that applies does not save a gate of which nothing else does', () => {
  const criteria = [aCheck({ mayBeNotApplicable: true }), aMetric({ level: 'advisory' })];
  const away = aCheckRecord({ result: 'not-applicable', reason: 'No invoices' });
  expect(told(judge(criteria, [away, anEvidence({ value: 5 })]))).toBe('inconclusive nothing-applicable');
});

test.each([
  ['without permission', {}, 'No invoices'],
  ['without a reason', { mayBeNotApplicable: true }, undefined],
  ['with an empty reason', { mayBeNotApplicable: true }, '  '],
] as const)('not applicable %s takes nothing out', (_, permission, reason) => {
  const away = { result: 'not-applicable', ...(reason === undefined ? {} : { reason }) } as const;
  expect(told(judge([aCheck(permission)], [aCheckRecord(away)]))).toBe('inconclusive no-evidence');
  const measured = judge([aMetric(permission)], [aCheckRecord({ ...away, item: 'ready' })]);
  expect(told(measured)).toBe('inconclusive no-evidence');
});

test('half a count, and a value beside a count, are errors', () => {
  const high = { unit: 'percent' };
  expect(told(judgeOne(high, [anEvidence({ unit: 'percent', part: 96 })]))).toBe('error record-invalid');
  expect(told(judgeOne(high, [anEvidence({ unit: 'percent', part: 96, whole: 100, value: 10 })]))).toBe(
    'error record-invalid',
  );
  expect(told(judgeOne(high, [anEvidence({ unit: 'percent' })]))).toBe('error record-invalid');
});

test('a period that ends before it begins does not slip into the window', () => {
  const start = { since: since('2026-03-09T09:00:00Z') };
  const observed = { from: '2026-03-12', to: '2026-01-12' };
  const record = anEvidence({ value: 5, observed, at: '2026-03-12T12:00:00Z' });
  expect(told(judge([aMetric()], [record], start))).toBe('error record-invalid');
});

test('what was observed after it was recorded is an error', () => {
  const record = anEvidence({ value: 5, observed: '2026-03-12', at: '2026-03-11T12:00:00Z' });
  expect(told(judge([aMetric()], [record]))).toBe('error future-dated');
  const check = aCheckRecord({ observed: '2026-03-12', at: '2026-03-11T12:00:00Z' });
  expect(told(judge([aCheck()], [check]))).toBe('error future-dated');
});

test('evidence in another unit is an error, not a pass', () => {
  const record = anEvidence({ value: 500, unit: 'documents/hour' });
  expect(told(judgeOne({ unit: 'documents/minute' }, [record]))).toBe('error unit-mismatch');
});

test('a withdrawn pass leaves no evidence', () => {
  const record = anEvidence({ value: 5 });
  expect(told(judge([aMetric()], [record, aCorrection(record)]))).toBe('inconclusive no-evidence');
});

test('a gate that has not started is not passed, whatever is recorded', () => {
  const result = judge([aMetric()], [anEvidence({ value: 5 })], { isStarted: false });
  expect(told(result)).toBe('inconclusive not-started');
});
