import { expect, test } from 'vitest';
import type { Phase } from '../../../src/schema/types.generated.ts';
import { aPhase, aPlan, aRollout, argsOf, aStage, told } from '../../makers/plan.ts';

const published = [
  { id: 'least', title: 'Least', low: 15000, high: 50000 },
  { id: 'most', title: 'Most', low: 23000 },
];
const businessCase = (kind: 'one-off' | 'recurring'): NonNullable<Phase['businessCase']> => ({
  process: 'Invoices',
  rows: [{ id: 'staff', title: 'Staff', cash: true }],
  investment: [{ id: 'upkeep', title: 'Upkeep', low: 1, high: 2, kind }],
});

test('a budget below a published minimum is told for each of them', () => {
  expect(told(aPlan({ budget: { amount: 14999, published } }), 'budget-below-published')).toEqual([
    'plan/budget.yaml#/amount',
    'plan/budget.yaml#/amount',
  ]);
  const plan = aPlan({ budget: { amount: 15000, published } });
  expect(argsOf(plan, 'budget-below-published')).toEqual({ about: 'most', amount: 15000, low: 23000 });
  expect(told(aPlan({ budget: { amount: 23000, published } }), 'budget-below-published')).toEqual([]);
  expect(told(aPlan({ budget: { published } }), 'budget-below-published')).toEqual([]);
});

test('published minimums that differ are told once', () => {
  const plan = aPlan({ budget: { published } });
  expect(told(plan, 'published-budgets-differ')).toEqual(['plan/budget.yaml#/published/1/low']);
  expect(told(aPlan({ budget: { published: published.slice(1) } }), 'published-budgets-differ')).toEqual([]);
});

test('a yearly cost among the investment is told', () => {
  const plan = (kind: 'one-off' | 'recurring') =>
    aPlan({ phases: [aPhase({ businessCase: businessCase(kind) })] });
  expect(told(plan('recurring'), 'recurring-cost-as-investment')).toEqual([
    'plan/01-first.yaml#/businessCase/investment/0/kind',
  ]);
  expect(told(plan('one-off'), 'recurring-cost-as-investment')).toEqual([]);
});

test('a saving that is counted before the rollout is told', () => {
  const plan = (weeks: number) => {
    const rollout = aRollout({ stages: [aStage({ weeks })] });
    return aPlan({ phases: [aPhase({ weeks: '1+', businessCase: businessCase('one-off'), rollout })] });
  };
  expect(told(plan(13), 'break-even-before-rollout')).toEqual(['plan/01-first.yaml#/businessCase (key)']);
  expect(argsOf(plan(13), 'break-even-before-rollout')).toEqual({ about: 'first', week: 13 });
  expect(told(plan(1), 'break-even-before-rollout')).toEqual([]);
});
