import { expect, test } from 'vitest';
import { technology } from '../../src/methods/technology.ts';
import { section } from '../makers/methods.ts';

const published = section('03-technology', 'technology');
const { items } = section('02-business-case', 'useCases');
const select = (id: string) => items.map((one) => ({ ...one, selected: one.id === id }));

test('a type lists its use cases, and the one of the selected use case is marked', () => {
  const { rows } = technology(published, select('document-processing'));
  for (const { option, useCases, isForSelected } of rows) {
    expect(useCases).toEqual(items.filter((one) => one.technologyType === option.id).map(({ id }) => id));
    expect(isForSelected).toBe(useCases.includes('document-processing'));
  }
});

test('a published cost lies within the budget, partly, or above it; without budget nobody knows', () => {
  const fits = (budget: number | null) => technology(published, [], budget).rows.map(({ fit }) => fit);
  const [lowest] = published.options;
  expect(new Set(fits(null))).toEqual(new Set(['unknown']));
  expect(fits(lowest?.cost.high ?? 0)[0]).toBe('within');
  expect(fits((lowest?.cost.high ?? 0) - 1)[0]).toBe('partly');
  expect(fits((lowest?.cost.low ?? 0) - 1)[0]).toBe('above');
});

test('a budget that is a range is within only at its lowest', () => {
  const [lowest] = published.options;
  const budget = { low: (lowest?.cost.high ?? 0) - 1, high: 10 ** 6 };
  expect(technology({ ...published, budget }).rows[0]?.fit).toBe('partly');
});

test('products with a successor are named', () => {
  const old = technology(published).rows.flatMap(({ superseded }) => superseded.map(({ name }) => name));
  const listed = published.options.flatMap(({ technologies }) =>
    technologies.filter((one) => one.supersededBy !== undefined),
  );
  expect(listed.length).toBeGreaterThan(0);
  expect(old).toEqual(listed.map(({ name }) => name));
});

test('the recorded choice is compared with what the selected use case names', () => {
  const choice = { option: 'document-ai', reason: 'It fits', by: 'ai-lead' };
  const agrees = (id: string) => technology({ ...published, choice }, select(id)).isChoiceForSelected;
  expect([agrees('document-processing'), agrees('inventory'), agrees('')]).toEqual([true, false, null]);
});
