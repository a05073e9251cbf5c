import { expect, test } from 'vitest';
import type { Phase } from '../../../src/schema/types.generated.ts';
import { aPhase, aPlan, argsOf, told } from '../../makers/plan.ts';

const file = 'plan/01-first.yaml#/';
const options = [
  {
    id: 'ready-made',
    title: 'Ready-made',
    technologies: [{ name: 'Thing' }],
    complexity: 'low' as const,
    cost: { low: 1, high: 2 },
  },
];
const useCases: NonNullable<Phase['useCases']> = {
  scale: { min: 1, max: 10 },
  items: [{ id: 'invoices', title: 'Invoices', technologyType: 'ready-made', dataClass: 'small' }],
};
const classes = [{ id: 'small', title: 'Small', min: 10, unit: 'samples' }];

test('questions and scores name criteria of their matrix', () => {
  const readiness: NonNullable<Phase['readiness']> = {
    questions: [
      {
        id: 'group',
        title: 'Group',
        items: [{ id: 'q', question: 'Is it?', answerType: 'yes-no', informs: ['data', 'date'] }],
      },
    ],
    matrix: {
      scale: { min: 1, max: 5 },
      criteria: [{ id: 'data', title: 'Data', weight: 1 }],
      bands: [{ id: 'all', title: 'All' }],
    },
    assessments: [{ observed: '2026-01-05', by: 'sponsor', scores: [{ criterion: 'dat', score: 3 }] }],
  };
  expect(told(aPlan({ phases: [aPhase({ readiness })] }), 'matrix-criterion-unknown')).toEqual([
    `${file}readiness/questions/0/items/0/informs/1`,
    `${file}readiness/assessments/0/scores/0/criterion`,
  ]);
});

test('technology is named in one phase and offered in another', () => {
  const later = aPhase({ id: 'second', weeks: 2, technology: { options } });
  const plan = aPlan({ phases: [aPhase({ useCases }), later] });
  expect(told(plan, 'option-unknown')).toEqual([]);
  expect(told(aPlan({ phases: [aPhase({ useCases })] }), 'option-unknown')).toEqual([
    `${file}useCases/items/0/technologyType`,
  ]);
});

test('a choice names one of the options', () => {
  const choice = { option: 'made-to-measure', reason: 'Because', by: 'sponsor' };
  const sourcing = { options: [{ id: 'buy', title: 'Buy', criteria: [{ id: 'a', title: 'A' }] }], choice };
  const plan = aPlan({ phases: [aPhase({ technology: { options, choice }, sourcing })] });
  expect(told(plan, 'option-unknown')).toEqual([
    `${file}technology/choice/option`,
    `${file}sourcing/choice/option`,
  ]);
});

test('a data class is one of the volumes', () => {
  const known = aPlan({ phases: [aPhase({ useCases, dataVolumes: { classes } })] });
  expect(told(known, 'data-class-unknown')).toEqual([]);
  expect(told(aPlan({ phases: [aPhase({ useCases })] }), 'data-class-unknown')).toEqual([
    `${file}useCases/items/0/dataClass`,
  ]);
});

test('the workstream of an advice belongs to some work', () => {
  const risks = [
    { id: 'late', title: 'Late', mitigation: 'Hurry', advice: { low: 10, high: 20, workstream: 'dta' } },
  ];
  const plan = aPlan({ phases: [aPhase({ workstream: 'data' })], risks });
  expect(told(plan, 'workstream-unknown')).toEqual(['plan/risks.yaml#/risks/0/advice/workstream']);
  expect(argsOf(plan, 'workstream-unknown')).toEqual({ about: 'late', workstream: 'dta', near: 'data' });
  expect(told(aPlan({ phases: [aPhase({ workstream: 'dta' })], risks }), 'workstream-unknown')).toEqual([]);
});
