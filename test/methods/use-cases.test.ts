import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byImpact, useCases } from '../../src/methods/use-cases.ts';
import type { UseCases } from '../../src/schema/types.generated.ts';
import { fraction, fractionNumber, roundFraction } from '../../src/values/fraction.ts';
import { readExamples } from './worked-examples.ts';

const { cases, display_order } = readExamples().WE02_impact_score;
const scale = { min: 1, max: 10 };
type Item = UseCases['items'][number];
const item = (parts: Partial<Item> & { readonly id: string }): Item => ({ title: parts.id, ...parts });
const rank = (items: Item[]) => useCases({ scale, items });

test.each(cases)('WE02 $id has impact $impact', ({ id, saving, probability, complexity, impact, exact }) => {
  const [one] = rank([item({ id, saving, probability, complexity })]).ranking;
  const low = one?.impact?.low ?? fraction(-1);
  expect(roundFraction(low, 2)).toBe(impact);
  if (exact !== undefined) {
    const [part = 0, whole = 1] = exact.split('/').map(Number);
    expect(fractionNumber(low)).toBe(part / whole);
  }
});

test('WE02 equal impact is equal rank; within a tie the more probable, then the less complex, then by id', () => {
  const { ranking } = rank(
    cases.map(({ id, saving, probability, complexity }) => item({ id, saving, probability, complexity })),
  );
  expect(ranking.map(({ item: { id } }) => id)).toEqual(display_order);
  const ranks = Object.fromEntries(ranking.map(({ item: { id }, rank: found }) => [id, found]));
  for (const { id, rank: place } of cases) expect(ranks[id]).toEqual({ low: place, high: place });
});

test('a published score changes nothing', () => {
  const one = { saving: 1, probability: 1, complexity: 1 };
  const { ranking } = rank([
    item({ id: 'a', ...one, publishedScore: 1, publishedRank: 4 }),
    item({ id: 'b', ...one, publishedScore: 9.9, publishedRank: 1 }),
  ]);
  expect(ranking.map(({ item: { id }, rank: found }) => [id, found?.low])).toEqual([
    ['a', 1],
    ['b', 1],
  ]);
});

test('what is not known is not ranked, and says what it lacks', () => {
  const { ranking } = rank([
    item({ id: 'a', saving: null, complexity: 2 }),
    item({ id: 'b', saving: 0, probability: 1, complexity: 1 }),
  ]);
  expect(ranking.map(({ item: { id }, rank: found, missing }) => [id, found, missing])).toEqual([
    ['b', { low: 1, high: 1 }, []],
    ['a', null, ['saving', 'probability']],
  ]);
});

test('ranges that overlap can change places; ranges that do not cannot', () => {
  const rated = { probability: 1, complexity: 1 };
  const { ranking } = rank([
    item({ id: 'a', saving: { low: 10, high: 30 }, ...rated }),
    item({ id: 'b', saving: { low: 20, high: 25 }, ...rated }),
    item({ id: 'c', saving: 5, ...rated }),
  ]);
  expect(ranking.map(({ item: { id }, rank: found }) => [id, found])).toEqual([
    ['b', { low: 1, high: 2 }],
    ['a', { low: 1, high: 2 }],
    ['c', { low: 3, high: 3 }],
  ]);
});

test('a saving each time is a saving per year', () => {
  const { ranking } = rank([
    item({ id: 'a', savingPerTime: { low: 0.1, high: 0.3 }, timesPerYear: 3, probability: 1, complexity: 1 }),
  ]);
  expect(ranking[0]?.saving).toEqual({ low: fraction(0.3), high: fraction(0.9) });
});

const amount = fc.oneof(
  fc.nat(1000),
  fc.tuple(fc.nat(1000), fc.nat(1000)).map(([low, more]) => ({ low, high: low + more })),
  fc.constant(null),
);
const rating = fc.integer({ min: 1, max: 10 });
const anItem = fc
  .tuple(amount, rating, rating)
  .map(([saving, probability, complexity]) => ({ saving, probability, complexity }));

test('the ranking is a total preorder, and no order of the items changes it', () => {
  fc.assert(
    fc.property(fc.array(anItem, { minLength: 3, maxLength: 8 }), (parts) => {
      const items = parts.map((one, i) => item({ id: `u${i}`, ...one }));
      const { ranking } = rank(items);
      expect(rank([...items].reverse()).ranking).toEqual(ranking);
      for (const a of ranking)
        for (const b of ranking) {
          expect(Math.sign(byImpact(a, b))).toBe(-Math.sign(byImpact(b, a)) + 0);
          for (const c of ranking)
            if (byImpact(a, b) <= 0 && byImpact(b, c) <= 0) expect(byImpact(a, c)).toBeLessThanOrEqual(0);
        }
    }),
  );
});
