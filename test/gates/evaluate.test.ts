import { expect, test } from 'vitest';
import { nextSteps } from '../../src/gates/next.ts';
import { fromPinned } from '../../src/plan/definition.ts';
import type { Score } from '../../src/schema/types.generated.ts';
import { aGate, judge, judgeOutlined, type Outcome, type Outline, told } from '../makers/gates.ts';
import { aCheck, aMetric } from '../makers/plan.ts';
import { aCheckRecord, anEvidence } from '../makers/records.ts';

/** The example of engine.md, section 4: shoulds A 3, B 2, C 2, D 1; A passes; warn from 60, pass from 80. */
function example(b: Outcome, c: Outcome, d: Outcome) {
  const one = (id: string, weight: number, outcome: Outcome): Outline => ({
    id,
    level: 'should',
    weight,
    outcome,
  });
  const { gate, result } = judgeOutlined(
    [one('a', 3, 'pass'), one('b', 2, b), one('c', 2, c), one('d', 1, d)],
    { warn: 60, pass: 80 },
  );
  const steps = nextSteps(gate, result).map((step) =>
    'criterion' in step ? `${step.code} ${step.criterion}` : step.code,
  );
  return { score: result.score, told: told(result), steps };
}

test('C and D unknown: inconclusive, C and D pass', () => {
  expect(example('warn', 'unknown', 'unknown')).toEqual({
    score: { low: 50, high: 87.5 },
    told: 'inconclusive no-evidence undecided-score',
    steps: ['measure c', 'measure d'],
  });
});

test('C alone makes it a sure warn', () => {
  expect(example('warn', 'pass', 'unknown').score).toEqual({ low: 75, high: 87.5 });
  expect(example('warn', 'pass', 'fail').told).toBe('warn warn-band');
});

test('C and D together pass', () => {
  expect(example('warn', 'pass', 'pass').told).toBe('pass');
});

test('C unknown and D failed: inconclusive, C and B pass', () => {
  expect(example('warn', 'unknown', 'fail')).toEqual({
    score: { low: 50, high: 75 },
    told: 'inconclusive no-evidence undecided-score',
    steps: ['measure c', 'improve b'],
  });
  expect(example('pass', 'pass', 'fail')).toMatchObject({ score: { low: 87.5, high: 87.5 }, told: 'pass' });
});

test('C passes and D is unknown: a warn that could still pass, and D passes it', () => {
  expect(example('warn', 'pass', 'unknown')).toMatchObject({
    told: 'warn could-still-pass warn-band',
    steps: ['measure d'],
  });
});

test('C and D failed: a fail, and two items are needed', () => {
  expect(example('warn', 'fail', 'fail')).toEqual({
    score: { low: 50, high: 50 },
    told: 'fail below-threshold',
    steps: ['improve c', 'improve b'],
  });
});

test('B and C failed: a fail although D is missing, and D is not among the steps', () => {
  expect(example('fail', 'fail', 'unknown')).toEqual({
    score: { low: 37.5, high: 50 },
    told: 'fail below-threshold',
    steps: ['improve b', 'improve c'],
  });
});

const must = (id: string, outcome: Outcome): Outline => ({ id, level: 'must', outcome });
const advisory = (outcome: Outcome): Outline => ({ id: 'tip', level: 'advisory', outcome });
const verdictOf = (outlines: readonly Outline[], score: Score | null = null) =>
  told(judgeOutlined(outlines, score).result);

test('a failed must fails the gate, although another is unknown or in error', () => {
  expect(verdictOf([must('a', 'fail'), must('b', 'unknown')])).toBe('fail below-threshold');
  expect(verdictOf([must('a', 'fail'), must('b', 'error')])).toBe('fail below-threshold');
});

test('a must in error is an error, although another is unknown', () => {
  expect(verdictOf([must('a', 'error'), must('b', 'unknown')])).toBe('error unit-mismatch');
});

test('a should in error is an error, although the score passes without it', () => {
  const outlines: readonly Outline[] = [
    { id: 'a', level: 'should', weight: 9, outcome: 'pass' },
    { id: 'b', level: 'should', outcome: 'error' },
  ];
  expect(verdictOf(outlines, { pass: 80 })).toBe('error unit-mismatch');
});

test('a must in its warn band makes the gate warn', () => {
  expect(verdictOf([must('a', 'pass'), must('b', 'warn')])).toBe('warn warn-band');
});

test.each([
  ['fail', 'warn advisory-failed'],
  ['warn', 'warn advisory-failed'],
  ['unknown', 'warn advisory-unknown could-still-pass'],
  ['error', 'warn advisory-unknown could-still-pass'],
  ['pass', 'pass'],
] as const)('an advisory that comes out as %s gives %s', (outcome, expected) => {
  expect(verdictOf([must('a', 'pass'), advisory(outcome)])).toBe(expected);
});

test('an advisory changes nothing at a gate that fails', () => {
  expect(verdictOf([must('a', 'fail'), advisory('fail')])).toBe('fail below-threshold');
});

test('a must counts in the score only with a weight', () => {
  const should: Outline = { id: 'b', level: 'should', outcome: 'fail' };
  expect(judgeOutlined([must('a', 'pass'), should], { pass: 50 }).result.score).toEqual({ low: 0, high: 0 });
  const weighed = { ...must('a', 'pass'), weight: 1 };
  expect(judgeOutlined([weighed, should], { pass: 50 }).result.score).toEqual({ low: 50, high: 50 });
});

test('a score of exactly the threshold is enough', () => {
  const three: readonly Outline[] = [
    { id: 'a', level: 'should', weight: 2, outcome: 'pass' },
    { id: 'b', level: 'should', weight: 1, outcome: 'fail' },
  ];
  expect(verdictOf(three, { pass: 66.66 })).toBe('pass');
  expect(verdictOf(three, { pass: 66.67 })).toBe('fail below-threshold');
});

test('a gate with shoulds and no score passes only when all of them do', () => {
  const outlines: readonly Outline[] = [
    { id: 'a', level: 'should', outcome: 'pass' },
    { id: 'b', level: 'should', outcome: 'warn' },
  ];
  expect(verdictOf(outlines)).toBe('fail below-threshold');
});

test('what does not apply is out of the score, and stays visible', () => {
  const criteria = [
    aCheck({ level: 'should', weight: 9, mayBeNotApplicable: true }),
    aMetric({ level: 'should' }),
  ];
  const away = aCheckRecord({ result: 'not-applicable', reason: 'No invoices' });
  const gate = aGate({ criteria, score: { pass: 80 } });
  expect(judge(gate, [anEvidence({ value: 0 })]).score).toEqual({ low: 0, high: 90 });
  const result = judge(gate, [away, anEvidence({ value: 0 })]);
  expect(result.score).toEqual({ low: 0, high: 0 });
  expect(result.criteria[0]).toMatchObject({ id: 'confirmed', notApplicable: true });
});

test('implicit musts stand in the list and decide like the rest', () => {
  const implicit = [
    { id: 'sprint:one', verdict: 'inconclusive', reasons: ['no-evidence'], evidence: [] },
  ] as const;
  const result = judge([aMetric()], [anEvidence({ value: 5 })], { implicit });
  expect(told(result)).toBe('inconclusive no-evidence');
  expect(result.criteria.map(({ id, kind, level }) => `${id} ${kind} ${level}`)).toEqual([
    'ready metric must',
    'sprint:one implicit must',
  ]);
});

test('a soak is met on its day without a record', () => {
  const soak = {
    id: 'soak',
    verdict: 'inconclusive',
    reasons: ['soak'],
    evidence: [],
    from: '2026-03-20',
  } as const;
  const on = (day: string) => judge([aMetric()], [anEvidence({ value: 5 })], { implicit: [soak], day });
  expect(told(on('2026-03-19'))).toBe('inconclusive soak');
  expect(on('2026-03-19').criteria[1]).toMatchObject({ from: '2026-03-20' });
  expect(told(on('2026-03-20'))).toBe('pass');
});

test('the digest does not change while the verdict of every criterion stays the same', () => {
  const low = judge([aMetric()], [anEvidence({ value: 5 })]);
  const high = judge(
    [aMetric()],
    [anEvidence({ value: 50 }), anEvidence({ value: 6, observed: '2026-03-10' })],
  );
  expect(high.criteria).not.toEqual(low.criteria);
  expect(high.digest).toBe(low.digest);
});

test('the digest changes with the verdict of any criterion', () => {
  const criteria = [aMetric(), aMetric({ id: 'speed', level: 'advisory' })];
  const records = [anEvidence({ value: 5 })];
  const digests = [
    judge(criteria, records),
    judge(criteria, [...records, anEvidence({ metric: 'speed', value: 5 })]),
    judge(criteria, [...records, anEvidence({ metric: 'speed', value: 0 })]),
    judge(criteria, [anEvidence({ metric: 'speed', value: 5 })]),
  ].map(({ digest }) => digest);
  expect(new Set(digests).size).toBe(4);
});

test('the digest tells a criterion that does not apply from one that is met', () => {
  const criteria = [aMetric(), aCheck({ mayBeNotApplicable: true })];
  const done = judge(criteria, [anEvidence({ value: 5 }), aCheckRecord()]);
  const away = aCheckRecord({ result: 'not-applicable', reason: 'No invoices' });
  const out = judge(criteria, [anEvidence({ value: 5 }), away]);
  expect([done.verdict, out.verdict]).toEqual(['pass', 'pass']);
  expect(out.digest).not.toBe(done.digest);
});

test('the digest changes with the definition and with the epoch', () => {
  const pinned = (gte: number) =>
    fromPinned('item', {
      gate: { id: 'gate', criteria: [aMetric({ pass: { gte } })], decide: { roles: { sponsor: 1 } } },
    });
  const records = [anEvidence({ value: 5 })];
  const first = judge(pinned(1), records);
  expect(judge(pinned(1), records).digest).toBe(first.digest);
  expect(judge(pinned(2), records)).toMatchObject({ verdict: 'pass' });
  expect(judge(pinned(2), records).digest).not.toBe(first.digest);
  expect(judge(pinned(1), records, { epoch: 2 }).digest).not.toBe(first.digest);
});

test('the digest does not depend on the order of the criteria', () => {
  const [one, two] = [aMetric(), aMetric({ id: 'speed' })];
  const digestOf = (criteria: readonly (typeof one)[]) =>
    judge(aGate({ criteria: [...criteria], digest: 'sha256:same' }), [anEvidence({ value: 5 })]).digest;
  expect(digestOf([one, two])).toBe(digestOf([two, one]));
});

test('a gate that has not started lists its criteria, each open', () => {
  const criteria = [
    aMetric({ unit: 'percent', pass: { gt: 90 }, assumed: true, weight: 2 }),
    aMetric({ id: 'speed', level: 'should' }),
    aCheck(),
  ];
  const open = { verdict: 'inconclusive', reasons: ['not-started'], notApplicable: false, evidence: [] };
  const result = judge(aGate({ criteria, score: { pass: 80 } }), [], { isStarted: false });
  expect(result).toMatchObject({
    score: { low: 0, high: 100 },
    criteria: [
      { ...open, id: 'ready', kind: 'metric', target: { gt: 90 }, unit: 'percent', assumed: true, weight: 2 },
      { ...open, id: 'speed', kind: 'metric', target: { gte: 1 }, unit: 'points', assumed: false, weight: 1 },
      { ...open, id: 'confirmed', kind: 'check', target: null, unit: null, assumed: false, weight: null },
    ],
  });
});

test('a started gate says of each criterion what it asks', () => {
  const criteria = [aMetric({ unit: 'percent', assumed: true }), aCheck({ level: 'should' })];
  const soak = { id: 'soak', verdict: 'pass', reasons: [], evidence: [] } as const;
  const result = judge(aGate({ criteria, score: { pass: 80 } }), [], { implicit: [soak] });
  expect(result.criteria).toMatchObject([
    {
      kind: 'metric',
      target: { gte: 1 },
      unit: 'percent',
      assumed: true,
      weight: null,
      notApplicable: false,
    },
    { kind: 'check', target: null, unit: null, assumed: false, weight: 1, notApplicable: false },
    { kind: 'implicit', target: null, unit: null, assumed: false, weight: null, notApplicable: false },
  ]);
});

test('not started is all that is told of a gate that has not started', () => {
  const criteria = [aMetric({ level: 'should' })];
  const parts = { isStarted: false, isUnreadable: true };
  expect(told(judge(aGate({ criteria, score: { pass: 80 } }), [], parts))).toBe('inconclusive not-started');
});

test('a score in its warn band is the reason of a warn, although no criterion is in one', () => {
  const outlines: readonly Outline[] = [
    { id: 'a', level: 'should', weight: 3, outcome: 'pass' },
    { id: 'b', level: 'should', outcome: 'fail' },
  ];
  expect(verdictOf(outlines, { warn: 60, pass: 80 })).toBe('warn warn-band');
});
