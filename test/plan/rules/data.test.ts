import { expect, test } from 'vitest';
import type { Phase } from '../../../src/schema/types.generated.ts';
import { aMetric, aPhase, aPlan, argsOf, told } from '../../makers/plan.ts';

const at = 'plan/01-first.yaml#/';
const measured = { id: 'complete', title: 'Complete', kind: 'measured' as const };
const judged = (dataQuality: Partial<NonNullable<Phase['dataQuality']>>) =>
  aPlan({
    phases: [
      aPhase({
        dataQuality: { fields: ['date'], items: [{ ...measured, pass: { lt: 5 } }], ...dataQuality },
      }),
    ],
  });

test('pooled completeness is told', () => {
  expect(told(judged({ aggregation: 'pooled' }), 'completeness-pooled')).toEqual([
    `${at}dataQuality/aggregation`,
  ]);
  expect(told(judged({ aggregation: 'each-field' }), 'completeness-pooled')).toEqual([]);
});

test('critical fields that are not named are told', () => {
  expect(told(judged({ fields: [] }), 'critical-fields-missing')).toEqual([`${at}dataQuality/fields (key)`]);
  expect(told(judged({}), 'critical-fields-missing')).toEqual([]);
});

test('something measured without a number is told', () => {
  expect(told(judged({ items: [measured] }), 'measured-without-target')).toEqual([
    `${at}dataQuality/items/0/id`,
  ]);
  expect(told(judged({}), 'measured-without-target')).toEqual([]);
});

test('a gate that counts fewer samples than the data class of the selected use case needs is told', () => {
  const plan = (gte: number, selected = true) =>
    aPlan({
      phases: [
        aPhase({
          useCases: {
            scale: { min: 1, max: 10 },
            items: [{ id: 'case', title: 'Case', dataClass: 'complex', selected }],
          },
          dataVolumes: { classes: [{ id: 'complex', title: 'Complex', min: 10000, unit: 'examples' }] },
          gate: {
            id: 'gate-first',
            criteria: [
              aMetric({ id: 'samples', unit: 'samples', pass: { gte } }),
              aMetric({ id: 'speed', unit: 'seconds', pass: { gte: 1 } }),
            ],
          },
        }),
      ],
    });
  expect(told(plan(1000), 'dataset-below-data-class')).toEqual([`${at}gate/criteria/0/pass`]);
  expect(argsOf(plan(1000), 'dataset-below-data-class')).toEqual({
    about: 'samples',
    within: 'gate-first',
    class: 'complex',
    floor: 10000,
    target: 1000,
  });
  expect(told(plan(10000), 'dataset-below-data-class')).toEqual([]);
  expect(told(plan(1000, false), 'dataset-below-data-class')).toEqual([]);
});
