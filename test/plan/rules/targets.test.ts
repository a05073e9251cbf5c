import { expect, test } from 'vitest';
import type { KPIs, MetricCriterion } from '../../../src/schema/types.generated.ts';
import { aMetric, aPhase, aPlan, argsOf, told } from '../../makers/plan.ts';

type Target = Pick<MetricCriterion, 'pass'> & Partial<MetricCriterion>;
const gate = (id: string, target: Target) => ({
  id,
  criteria: [aMetric({ id: 'accuracy', unit: 'points', ...target })],
});
const twice = (first: Target, second: Target) =>
  aPlan({
    phases: [
      aPhase({ gate: gate('gate-first', first) }),
      aPhase({ id: 'second', weeks: 2, gate: gate('gate-second', second) }),
    ],
  });
const one = (parts: Partial<MetricCriterion>) =>
  aPlan({ phases: [aPhase({ gate: { id: 'gate-first', criteria: [aMetric(parts)] } })] });
const accuracy: KPIs['kpis'][number] = {
  id: 'accuracy',
  title: 'Accuracy',
  group: 'technical',
  unit: 'points',
  better: 'higher',
  target: { gt: 85 },
};

test('a later gate that asks less is told at its target', () => {
  const weaker = twice({ pass: { gt: 90 } }, { pass: { gte: 90 } });
  expect(told(weaker, 'later-criterion-weaker')).toEqual(['plan/02-second.yaml#/gate/criteria/0/pass']);
  expect(argsOf(weaker, 'later-criterion-weaker')).toEqual({
    about: 'accuracy',
    within: 'gate-second',
    metric: 'accuracy',
    earlier: 'accuracy',
    before: 'gate-first',
  });
  expect(told(twice({ pass: { gt: 90 } }, { pass: { gt: 95 } }), 'later-criterion-weaker')).toEqual([]);
  expect(told(twice({ pass: { lt: 5 } }, { pass: { lt: 3 } }), 'later-criterion-weaker')).toEqual([]);
  expect(told(twice({ pass: { lt: 3 } }, { pass: { lt: 5 } }), 'later-criterion-weaker')).toHaveLength(1);
});

test('other units and targets with two sides are not compared', () => {
  const code = 'later-criterion-weaker';
  expect(told(twice({ pass: { gt: 90 } }, { pass: { gt: 8 }, unit: 'out-of-10' }), code)).toEqual([]);
  expect(told(twice({ pass: { eq: 90 } }, { pass: { between: [80, 95] } }), code)).toEqual([]);
});

test('a KPI comes after all gates', () => {
  const phases = [aPhase({ gate: gate('gate-first', { pass: { gt: 90 } }) })];
  expect(told(aPlan({ phases, kpis: [accuracy] }), 'later-criterion-weaker')).toEqual([
    'plan/kpis.yaml#/kpis/0/target',
  ]);
});

test('a mark or a least share without a number of samples is told', () => {
  const at = 'plan/01-first.yaml#/gate/criteria/0/minSamples (key)';
  const mark = { unit: 'out-of-10', pass: { gt: 7 } };
  expect(told(one(mark), 'samples-not-set')).toEqual([at]);
  expect(told(one({ unit: 'percent', pass: { gt: 90 } }), 'samples-not-set')).toEqual([at]);
  expect(told(one({ ...mark, minSamples: 5 }), 'samples-not-set')).toEqual([]);
  expect(told(one({ unit: 'percent', pass: { lte: 9 } }), 'samples-not-set')).toEqual([]);
  expect(told(one({ unit: 'seconds' }), 'samples-not-set')).toEqual([]);
});

test('every assumed operator is told', () => {
  const scope = { in: [{ id: 'part', title: 'Part', assumed: true }] };
  const dataQuality = {
    fields: ['date'],
    items: [{ id: 'fresh', title: 'Fresh', kind: 'attested' as const, assumed: true }],
  };
  const criteria = [aMetric({ assumed: true })];
  const phase = aPhase({ scope, dataQuality, gate: { id: 'gate-first', criteria } });
  const kpis = [{ ...accuracy, assumed: true }];
  expect(told(aPlan({ phases: [phase], kpis }), 'operator-assumed')).toEqual([
    'plan/01-first.yaml#/gate/criteria/0/assumed',
    'plan/kpis.yaml#/kpis/0/assumed',
    'plan/01-first.yaml#/scope/in/0/assumed',
    'plan/01-first.yaml#/dataQuality/items/0/assumed',
  ]);
  expect(told(one({}), 'operator-assumed')).toEqual([]);
});
