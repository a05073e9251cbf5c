import { expect, test } from 'vitest';
import type { Phase } from '../../../src/schema/types.generated.ts';
import { aPhase, aPlan, argsOf, told } from '../../makers/plan.ts';

const useCases = (scale: { min: number; max: number }, complexity = 3): NonNullable<Phase['useCases']> => ({
  scale,
  items: [{ id: 'one', title: 'One', saving: 1, probability: 5, complexity }],
});

test('a range that runs down is told at its upper end', () => {
  const plan = aPlan({
    budget: { lines: [{ id: 'line', title: 'Line', low: 5, high: 4 }] },
    risks: [{ id: 'r', title: 'R', mitigation: 'M', advice: { low: 60, high: 40, workstream: 'data' } }],
    training: { materials: [{ id: 'm', title: 'M', phase: 'first', minutesLow: 9, minutesHigh: 5 }] },
  });
  expect(told(plan, 'range-reversed')).toEqual([
    'plan/budget.yaml#/lines/0/high',
    'plan/risks.yaml#/risks/0/advice/high',
    'plan/training.yaml#/materials/0/minutesHigh',
  ]);
});

test('a range of one amount, or without upper end, is fine', () => {
  const published = [
    { id: 'p', title: 'P', low: 5 },
    { id: 'q', title: 'Q', low: 5, high: 5 },
  ];
  expect(told(aPlan({ budget: { published } }), 'range-reversed')).toEqual([]);
});

test('a rating lies on its scale', () => {
  const at = (complexity: number) =>
    aPlan({ phases: [aPhase({ useCases: useCases({ min: 1, max: 10 }, complexity) })] });
  expect(told(at(11), 'score-outside-scale')).toEqual(['plan/01-first.yaml#/useCases/items/0/complexity']);
  expect(argsOf(at(11), 'score-outside-scale')).toEqual({ value: 11, low: 1, high: 10 });
  expect(told(at(10), 'score-outside-scale')).toEqual([]);
  expect(told(at(0), 'score-outside-scale')).toHaveLength(1);
});

test('a score of an assessment lies on its scale; null is not known yet', () => {
  const score = (value: number | null): NonNullable<Phase['readiness']> => ({
    matrix: {
      scale: { min: 1, max: 5 },
      criteria: [{ id: 'data', title: 'Data', weight: 1 }],
      bands: [{ id: 'all', title: 'All' }],
    },
    assessments: [{ observed: '2026-01-05', by: 'sponsor', scores: [{ criterion: 'data', score: value }] }],
  });
  expect(told(aPlan({ phases: [aPhase({ readiness: score(6) })] }), 'score-outside-scale')).toEqual([
    'plan/01-first.yaml#/readiness/assessments/0/scores/0/score',
  ]);
  expect(told(aPlan({ phases: [aPhase({ readiness: score(null) })] }), 'score-outside-scale')).toEqual([]);
});

test('nothing is divided by a complexity of 0', () => {
  const from = (min: number) => aPlan({ phases: [aPhase({ useCases: useCases({ min, max: 10 }) })] });
  expect(told(from(0), 'scale-holds-zero')).toEqual(['plan/01-first.yaml#/useCases/scale/min']);
  expect(told(from(1), 'scale-holds-zero')).toEqual([]);
});
