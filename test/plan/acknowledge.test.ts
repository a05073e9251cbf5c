import { expect, test } from 'vitest';
import { checkPlan } from '../../src/plan/check-plan.ts';
import type { Milepost } from '../../src/schema/types.generated.ts';
import { aMetric, aPhase, aPlan, type PlanParts, told } from '../makers/plan.ts';

const pooled = aPhase({
  dataQuality: {
    fields: ['date'],
    aggregation: 'pooled',
    items: [{ id: 'a', title: 'A', kind: 'attested' }],
  },
});
const acknowledged = (finding: string, about?: string, parts: PlanParts = { phases: [pooled] }) => {
  const acknowledge: Milepost['acknowledge'] = [
    { finding, reason: 'We know.', ...(about === undefined ? {} : { about }) },
  ];
  return aPlan({ ...parts, milepost: { acknowledge } });
};
const severity = (plan: ReturnType<typeof aPlan>, code: string) =>
  checkPlan(plan, true).find((one) => one.code === code)?.severity;

test('an acknowledged warning stays visible as info, in the same words', () => {
  const plan = acknowledged('completeness-pooled');
  expect(severity(aPlan({ phases: [pooled] }), 'completeness-pooled')).toBe('warning');
  expect(severity(plan, 'completeness-pooled')).toBe('info');
  expect(told(plan, 'completeness-pooled')).toEqual(told(aPlan({ phases: [pooled] }), 'completeness-pooled'));
});

test('an acknowledgement about one thing leaves the others', () => {
  expect(severity(acknowledged('completeness-pooled', 'first'), 'completeness-pooled')).toBe('info');
  expect(severity(acknowledged('completeness-pooled', 'second'), 'completeness-pooled')).toBe('warning');
});

test('a criterion may be named by its gate', () => {
  const gate = { id: 'gate-first', criteria: [aMetric({ weight: 2 })] };
  const plan = acknowledged('weight-without-effect', 'gate-first', { phases: [aPhase({ gate })] });
  expect(severity(plan, 'weight-without-effect')).toBe('info');
});

test('an acknowledgement that matches nothing is told, but not while a file is missing', () => {
  const plan = acknowledged('completeness-pooled', 'second');
  expect(told(plan, 'acknowledged-nothing')).toEqual(['milepost.yaml#/acknowledge/0/finding']);
  expect(told(plan, 'acknowledged-nothing', false)).toEqual([]);
  expect(told(acknowledged('completeness-pooled'), 'acknowledged-nothing')).toEqual([]);
});

test('an error cannot be acknowledged', () => {
  const phases = [aPhase({ gate: { id: 'gate-first', criteria: [] } })];
  const plan = acknowledged('gate-without-criteria', undefined, { phases });
  expect(severity(plan, 'gate-without-criteria')).toBe('error');
  expect(told(plan, 'acknowledged-error')).toEqual(['milepost.yaml#/acknowledge/0/finding']);
  expect(told(acknowledged('completeness-pooled'), 'acknowledged-error')).toEqual([]);
});
