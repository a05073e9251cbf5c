import { expect, test } from 'vitest';
import type { ImplicitStanding } from '../../src/gates/context.ts';
import { type NextStep, nextSteps } from '../../src/gates/next.ts';
import type { GateDefinition } from '../../src/plan/definition.ts';
import type { RecordFile } from '../../src/records/kinds.ts';
import { aGate, judge, judgeOutlined } from '../makers/gates.ts';
import { aCheck, aMetric } from '../makers/plan.ts';
import { aCheckRecord, aCorrection, anEvidence } from '../makers/records.ts';

function stepsOf(
  parts: Partial<GateDefinition>,
  records: readonly RecordFile[] = [],
  context: Parameters<typeof judge>[2] = {},
): readonly NextStep[] {
  const gate = aGate(parts);
  return nextSteps(gate, judge(gate, records, context));
}

test('what is not measured is to be measured, with all that is needed to do it', () => {
  const criteria = [aMetric({ unit: 'percent', pass: { gt: 90 }, keys: ['x'], owner: 'data-lead' })];
  expect(stepsOf({ criteria })).toEqual([
    {
      code: 'measure',
      gate: 'gate',
      criterion: 'ready',
      owner: 'data-lead',
      isScored: false,
      metric: 'ready',
      unit: 'percent',
      target: { gt: 90 },
      keys: ['x'],
      reason: 'no-evidence',
    },
  ]);
});

test('what was measured and fails is to be improved', () => {
  expect(stepsOf({}, [anEvidence({ value: 0 })])).toMatchObject([
    { code: 'improve', criterion: 'ready', reason: 'below-threshold', owner: null },
  ]);
});

test('an unanswered check is to be confirmed, a denied one to be finished', () => {
  const criteria = [aCheck({ item: 'data-audit', box: 'timely' })];
  const expected = { criterion: 'confirmed', item: 'data-audit', box: 'timely' };
  expect(stepsOf({ criteria })).toMatchObject([{ code: 'confirm', ...expected }]);
  const denied = aCheckRecord({ item: 'data-audit', box: 'timely', result: 'not-done' });
  expect(stepsOf({ criteria }, [denied])).toMatchObject([{ code: 'finish', ...expected }]);
});

test('a criterion in error is to be repaired', () => {
  expect(stepsOf({}, [anEvidence({ value: 5, unit: 'marks' })])).toEqual([
    { code: 'repair', gate: 'gate', criterion: 'ready', reason: 'unit-mismatch' },
  ]);
});

test('a should in error is to be repaired, although the score is reached without it', () => {
  const { gate, result } = judgeOutlined(
    [
      { id: 'a', level: 'should', weight: 9, outcome: 'pass' },
      { id: 'b', level: 'should', outcome: 'error' },
    ],
    { pass: 80 },
  );
  expect(nextSteps(gate, result)).toMatchObject([{ code: 'repair', criterion: 'b' }]);
});

test('a disputed criterion is to be settled', () => {
  const record = anEvidence({ value: 5 });
  const twice = [aCorrection(record, { suffix: 'first000' }), aCorrection(record, { suffix: 'second00' })];
  expect(stepsOf({}, [record, ...twice])).toEqual([{ code: 'settle', gate: 'gate' }]);
});

test('a gate that has not started waits for the gates it requires', () => {
  expect(stepsOf({ requires: ['gate-a', 'gate-b'] }, [], { isStarted: false })).toEqual([
    { code: 'pass-first', gate: 'gate', required: 'gate-a' },
    { code: 'pass-first', gate: 'gate', required: 'gate-b' },
  ]);
});

test('an unreadable record is repaired first', () => {
  expect(stepsOf({}, [], { isUnreadable: true })).toEqual([{ code: 'repair-records', gate: 'gate' }]);
});

test.each([
  ['sprint:sprint-1', { code: 'pass-first', required: 'sprint-1' }],
  ['requires:gate-data', { code: 'pass-first', required: 'gate-data' }],
  ['programme:held', { code: 'pass-first', required: 'programme' }],
  ['rollout:rollout', { code: 'finish-rollout', rollout: 'rollout' }],
  ['deliverable:report', { code: 'deliver', item: 'report' }],
  ['condition:extra-test', { code: 'meet-condition', item: 'extra-test' }],
  ['observations', { code: 'observe' }],
  ['soak', { code: 'wait', from: '2026-03-20' }],
] as const)('the implicit must %s has its own step', (id, expected) => {
  const open = { id, verdict: 'inconclusive', reasons: ['no-evidence'], evidence: [] } as const;
  const implicit: readonly ImplicitStanding[] = [id === 'soak' ? { ...open, from: '2026-03-20' } : open];
  expect(stepsOf({}, [anEvidence({ value: 5 })], { implicit })).toEqual([{ gate: 'gate', ...expected }]);
});

test('with nothing left to do the step is the decision', () => {
  const warn = { gte: 0 };
  expect(stepsOf({}, [anEvidence({ value: 5 })])).toEqual([
    { code: 'decide', gate: 'gate', roles: ['sponsor'], isPass: true },
  ]);
  expect(stepsOf({ criteria: [aMetric({ warn })] }, [anEvidence({ value: 0 })])).toEqual([
    { code: 'decide', gate: 'gate', roles: ['sponsor'], isPass: false },
  ]);
});

test('a gate that cannot pass is never up for a decision to pass it', () => {
  expect(stepsOf({ criteria: [] })).toEqual([]);
});

test('when nothing applies, one criterion has to come back', () => {
  const criteria = [aMetric({ id: 'tip', level: 'advisory' }), aCheck({ mayBeNotApplicable: true })];
  const away = aCheckRecord({ result: 'not-applicable', reason: 'No invoices' });
  expect(stepsOf({ criteria }, [away])).toMatchObject([{ code: 'confirm', criterion: 'confirmed' }]);
});

test('a scored criterion says so, and a scored must in its warn band is improved where points are short', () => {
  const { gate, result } = judgeOutlined(
    [
      { id: 'a', level: 'must', weight: 9, outcome: 'warn' },
      { id: 'b', level: 'should', outcome: 'fail' },
    ],
    { pass: 90 },
  );
  expect(nextSteps(gate, result)).toMatchObject([{ code: 'improve', criterion: 'a', isScored: false }]);
});

test('without a score every should is needed', () => {
  const { gate, result } = judgeOutlined(
    [
      { id: 'a', level: 'should', outcome: 'warn' },
      { id: 'b', level: 'should', outcome: 'unknown' },
    ],
    null,
  );
  expect(nextSteps(gate, result)).toMatchObject([
    { code: 'measure', criterion: 'b', isScored: true },
    { code: 'improve', criterion: 'a', isScored: true },
  ]);
});
