import { expect, test } from 'vitest';
import { checkPlan } from '../../../src/plan/check-plan.ts';
import type { Comparisons } from '../../../src/plan/rules/region.ts';
import type { Phase } from '../../../src/schema/types.generated.ts';
import { aPhase, aPlan, argsOf, told } from '../../makers/plan.ts';
import { readPlanExamples } from '../worked-examples.ts';

const { budgets } = readPlanExamples().WE04_build_buy_partner;

type Budget = NonNullable<NonNullable<Phase['sourcing']>['options'][number]['criteria'][number]['budget']>;

const sourced = (rules: Readonly<Record<string, Budget>>, amount: number | null = null) => {
  const options = Object.entries(rules).map(([id, budget]) => ({
    id,
    title: id,
    criteria: [
      { id: `${id}-1`, title: 'Other' },
      { id: `${id}-2`, title: 'Budget', budget },
    ],
  }));
  return aPlan({ phases: [aPhase({ sourcing: { options } })], budget: { amount } });
};
const published: Readonly<Record<string, Budget>> = {
  build: { gt: 50000 },
  buy: { lt: 15000 },
  partner: { gte: 20000, lte: 100000 },
};
const split: Readonly<Record<string, Budget>> = { buy: { lt: 15000 }, build: { gte: 15000 } };
const at = 'plan/01-first.yaml#/sourcing/options (key)';

test('budgets that no option or several options are meant for are told with their borders', () => {
  const found = checkPlan(sourced(published), true).filter(({ code }) => code.startsWith('sourcing-'));
  expect(found.map(({ code, file, args }) => [code, file, args.range, args.options])).toEqual([
    ['sourcing-budget-gap', at, '15000 ≤ x < 20000', undefined],
    ['sourcing-budget-overlap', at, '50000 < x ≤ 100000', 'build, partner'],
  ]);
});

test('options that divide all budgets among them are fine', () => {
  expect(told(sourced(split), 'sourcing-budget-gap')).toEqual([]);
  expect(told(sourced(split), 'sourcing-budget-overlap')).toEqual([]);
});

test('a gap without end is told', () => {
  expect(argsOf(sourced({ buy: { lt: 10 }, build: { gte: 10, lte: 20 } }), 'sourcing-budget-gap')).toEqual({
    about: 'first',
    range: '20 < x',
  });
});

test.each(budgets)('a budget of $budget fits $budget_match', ({ budget, budget_match }) => {
  const plan = sourced(published, budget);
  expect(told(plan, 'budget-fits-no-option')).toHaveLength(budget_match.length === 0 ? 1 : 0);
  const several = argsOf(plan, 'budget-fits-several-options');
  expect(several?.options).toBe(budget_match.length > 1 ? budget_match.join(', ') : undefined);
});

test('an option below a published minimum is told', () => {
  const plan = (low: number) =>
    aPlan({
      phases: [aPhase({ sourcing: { options: optionsOf({ lt: 15000 }) } })],
      budget: { published: [{ id: 'least', title: 'Least', low }] },
    });
  expect(told(plan(15000), 'option-below-published-budget')).toEqual([
    'plan/01-first.yaml#/sourcing/options/0/id',
  ]);
  expect(told(plan(14999), 'option-below-published-budget')).toEqual([]);
});

function optionsOf(budget: Comparisons & Budget): NonNullable<Phase['sourcing']>['options'] {
  return [
    { id: 'buy', title: 'Buy', criteria: [{ id: 'cheap', title: 'Cheap', budget }] },
    { id: 'ask', title: 'Ask', criteria: [{ id: 'other', title: 'Other' }] },
  ];
}
