import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sourcing } from '../../src/methods/sourcing.ts';
import { section } from '../makers/methods.ts';
import { readExamples } from './worked-examples.ts';

const { budgets, profiles } = readExamples().WE04_build_buy_partner;
const published = section('03-technology', 'sourcing');

const answered = (answers: Readonly<Record<string, boolean>>) => ({
  ...published,
  options: published.options.map((option) => ({
    ...option,
    criteria: option.criteria.map((one) => {
      const answer = answers[one.source?.fact ?? ''];
      return answer === undefined ? one : { ...one, answer };
    }),
  })),
});

test.each(budgets)('WE04 a budget of $budget is $verdict', ({ budget, budget_match, verdict }) => {
  const result = sourcing(published, budget);
  expect([result.budgetMatch, result.verdict]).toEqual([budget_match, verdict]);
});

test.each(profiles)('WE04 profile $id is $verdict', (profile) => {
  const result = sourcing(answered(profile.answers), profile.budget);
  const count = (key: 'matched' | 'unknown') =>
    Object.fromEntries(result.options.map((one) => [one.option.id, one[key]]));
  expect(count('matched')).toEqual(profile.matched);
  if (profile.unknown !== undefined) expect(count('unknown')).toEqual(profile.unknown);
  expect([result.budgetMatch, result.verdict]).toEqual([profile.budget_match, profile.verdict]);
});

test('without a budget nothing is decided, and every criterion stays open', () => {
  const result = sourcing(published);
  expect([result.verdict, result.budgetMatch]).toEqual(['unknown', []]);
  expect(result.options.map(({ unknown }) => unknown)).toEqual(
    published.options.map(({ criteria }) => criteria.length),
  );
});

test('a budget that may lie on either side of a border is unknown, one that lies inside is not', () => {
  expect(sourcing({ ...published, budget: { low: 14000, high: 16000 } }).verdict).toBe('unknown');
  expect(sourcing({ ...published, budget: { low: 30000, high: 40000 } }).verdict).toBe('clear');
  expect(sourcing({ ...published, budget: { low: 15000, high: 19999 } }).verdict).toBe('gap');
});

test('the choice of a person stands beside the verdict and changes nothing', () => {
  const choice = { option: 'buy', reason: 'Quick', by: 'sponsor' };
  const [without, chosen] = [sourcing(published, 40000), sourcing({ ...published, choice }, 40000)];
  expect(chosen).toEqual({ ...without, choice });
});

test('a range of budgets is decided only where every budget in it is decided alike', () => {
  fc.assert(
    fc.property(fc.nat(120), fc.nat(30), (from, more) => {
      const [low, high] = [from * 1000, (from + more) * 1000];
      const { verdict, budgetMatch } = sourcing({ ...published, budget: { low, high } });
      if (verdict === 'unknown') return;
      for (const one of [low, (low + high) / 2, high])
        expect(sourcing(published, one)).toMatchObject({ verdict, budgetMatch });
    }),
  );
});
