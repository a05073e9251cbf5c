import { expect, test } from 'vitest';
import type { MetricCriterion } from '../../../src/schema/types.generated.ts';
import { aMetric, aPhase, aPlan, aRollout, aStage, told } from '../../makers/plan.ts';

const measured = (parts: Partial<MetricCriterion>) =>
  aPlan({ phases: [aPhase({ gate: { id: 'gate-first', criteria: [aMetric(parts)] } })] });
const at = 'plan/01-first.yaml#/gate/criteria/0/';

test('the warn region holds the pass region', () => {
  const code = 'warn-narrower-than-pass';
  expect(told(measured({ pass: { gte: 10 }, warn: { between: [8, 9] } }), code)).toEqual([`${at}warn`]);
  expect(told(measured({ pass: { gte: 10 }, warn: { gt: 10 } }), code)).toEqual([`${at}warn`]);
  expect(told(measured({ pass: { gte: 10 }, warn: { gte: 8 } }), code)).toEqual([]);
  expect(told(measured({ pass: { lt: 5 }, warn: { lte: 5 } }), code)).toEqual([]);
  expect(told(measured({ pass: { gte: 10 } }), code)).toEqual([]);
});

test('warn and tolerance exclude each other', () => {
  const both = measured({ pass: { gte: 10 }, warn: { gte: 8 }, tolerance: 5 });
  expect(told(both, 'warn-and-tolerance')).toEqual([`${at}tolerance (key)`]);
  expect(told(measured({ tolerance: 5 }), 'warn-and-tolerance')).toEqual([]);
});

test('a threshold that nothing can meet is told, in gates, KPIs and sections', () => {
  const kpis = [
    {
      id: 'speed',
      title: 'Speed',
      group: 'technical' as const,
      unit: 's',
      better: 'lower' as const,
      target: { between: [2, 1] },
    },
  ];
  const scope = { in: [{ id: 'part', title: 'Part', pass: { between: [2, 1] } }] };
  expect(told(measured({ pass: { between: [6, 4] } }), 'empty-pass-region')).toEqual([`${at}pass`]);
  expect(told(measured({ pass: { between: [4, 4] } }), 'empty-pass-region')).toEqual([]);
  expect(told(aPlan({ kpis, phases: [aPhase({ scope })] }), 'empty-pass-region')).toEqual([
    'plan/kpis.yaml#/kpis/0/target',
    'plan/01-first.yaml#/scope/in/0/pass',
  ]);
});

test('a hard stop that nothing can set off is told', () => {
  const stopped = (fail: { between: number[] } | { gte: number }) => {
    const hardStops = [{ metric: 'wrong', unit: 'count', fail }];
    return aPlan({ phases: [aPhase({ rollout: aRollout({ stages: [aStage({ hardStops })] }) })] });
  };
  expect(told(stopped({ between: [3, 1] }), 'empty-fail-region')).toEqual([
    'plan/01-first.yaml#/rollout/stages/0/hardStops/0/fail',
  ]);
  expect(told(stopped({ gte: 1 }), 'empty-fail-region')).toEqual([]);
});
