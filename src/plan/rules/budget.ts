import { type Finding, finding } from '../../findings/finding.ts';
import { sortBy } from '../../values/order.ts';
import { sectionFiles } from '../sections.ts';
import type { Rule } from './rule.ts';

/** The budget reaches every published minimum. Advisory: none of them blocks. */
const budgetReachesPublished: Rule = ({ plan: { budget } }) => {
  const amount = budget?.value.amount;
  if (budget === null || amount === null || amount === undefined) return [];
  return (budget.value.published ?? []).flatMap(({ id, low }) =>
    amount < low
      ? [finding('budget-below-published', { about: id, amount, low }, budget.places.at(['amount']))]
      : [],
  );
};

/** Published minimum amounts agree. */
const publishedBudgetsAgree: Rule = ({ plan: { budget } }) => {
  const published = (budget?.value.published ?? []).map(({ id, low }, index) => ({ id, low, index }));
  const sorted = sortBy(published, ({ low }) => low);
  const least = sorted[0];
  const most = sorted.at(-1);
  if (budget === null || least === undefined || most === undefined || least.low === most.low) return [];
  const args = { about: most.id, low: most.low, other: least.id, otherLow: least.low };
  return [finding('published-budgets-differ', args, budget.places.at(['published', most.index, 'low']))];
};

/** What returns every year is no investment. The published break-even counts it as one; both are shown. */
const recurringCostIsNoInvestment: Rule = ({ plan }) =>
  sectionFiles(plan).flatMap(({ value: { businessCase }, places }) =>
    (businessCase?.investment ?? []).flatMap(({ id, kind }, i): readonly Finding[] => {
      const place = places.at(['businessCase', 'investment', i, 'kind']);
      return kind === 'recurring' ? [finding('recurring-cost-as-investment', { about: id }, place)] : [];
    }),
  );

/** Break-even is counted from the full saving, which nobody has before the rollout. */
const savingStartsWithTheRollout: Rule = ({ plan, schedule: { goLive } }) => {
  const week = goLive?.planned.first ?? 1;
  if (week <= 1) return [];
  return sectionFiles(plan).flatMap(({ about, value: { businessCase }, places }) =>
    businessCase === undefined
      ? []
      : [finding('break-even-before-rollout', { about, week }, places.at(['businessCase'], 'key'))],
  );
};

export const budgetRules: readonly Rule[] = [
  budgetReachesPublished,
  publishedBudgetsAgree,
  recurringCostIsNoInvestment,
  savingStartsWithTheRollout,
];
