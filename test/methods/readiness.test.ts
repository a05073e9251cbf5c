import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readiness, weakest } from '../../src/methods/readiness.ts';
import type { Readiness } from '../../src/schema/types.generated.ts';
import { compareFractions, fractionNumber, subtractFractions } from '../../src/values/fraction.ts';
import { section } from '../makers/methods.ts';
import { readExamples } from './worked-examples.ts';

const { order, companies, edges, two_assessors, invalid, properties } = readExamples().WE01_readiness;
const { matrix } = section('01-readiness', 'readiness');

type Scores = readonly (number | null)[];
type Assessment = NonNullable<Readiness['assessments']>[number];

function assessment(scores: Scores, by: string = 'owner', observed: string = '2026-01-08'): Assessment {
  const given = scores.map((score, i) => ({ criterion: order[i] ?? '', score }));
  return { observed, by, scores: given };
}
const of = (...all: readonly Assessment[]) => readiness({ matrix, assessments: [...all] });
const numbers = ({ total }: ReturnType<typeof readiness>) => [
  fractionNumber(total.low),
  fractionNumber(total.high),
];

test('the criteria of the playbook are those of the worked example, in its order', () => {
  expect(matrix.criteria.map(({ id }) => id)).toEqual(order);
});

test.each([...companies, ...edges])('WE01 $scores comes to $total, $band', ({ scores, total, band }) => {
  const result = of(assessment(scores));
  expect(numbers(result)).toEqual([total, total]);
  expect(result.band?.id).toBe(band);
  expect(result.criteria.some(({ couldChangeBand }) => couldChangeBand)).toBe(false);
});

test('WE01 a single 1 behind high scores is seen, and the band stays', () => {
  const hidden = edges.find(({ note }) => note?.includes('advisory'));
  const result = of(assessment(hidden?.scores ?? []));
  expect(result.band?.id).toBe(hidden?.band);
  expect(weakest(result)[0]?.id).toBe(order[0]);
});

test('WE01 two assessors: the mean, its band, and that it lies between the published bands', () => {
  const [first, second] = two_assessors.totals.map((total) => edges.find((one) => one.total === total));
  const result = of(assessment(first?.scores ?? [], 'a'), assessment(second?.scores ?? [], 'b'));
  expect(result.assessors.map(({ total }) => total)).toEqual(two_assessors.totals);
  expect(numbers(result)).toEqual([two_assessors.mean, two_assessors.mean]);
  expect(result.band?.id).toBe(two_assessors.band);
  expect([two_assessors.diagnostic, result.isBetweenBands]).toEqual([
    'readiness-between-published-bands',
    true,
  ]);
  expect(Math.max(...result.criteria.map(({ spread }) => spread))).toBe(1);
});

test('WE01 a missing answer is an interval and never 0; the band is open while the answer may decide it', () => {
  const open = invalid.find(({ band }) => band === null)?.scores ?? [];
  const result = of(assessment(open));
  const [low = 0, high = 0] = numbers(result);
  expect(high - low).toBe((matrix.criteria[0]?.weight ?? 0) * (matrix.scale.max - matrix.scale.min));
  expect(result.band).toBe(null);
  expect(result.criteria.filter(({ couldChangeBand }) => couldChangeBand).map(({ id }) => id)).toEqual([
    order[0],
  ]);
  expect(result.assessors).toEqual([{ by: 'owner', total: null }]);
});

test('WE01 every combination of scores falls in the band that was enumerated', () => {
  const counts: Record<string, number> = { total: 0 };
  const totals = new Set<number>();
  const five = [1, 2, 3, 4, 5];
  for (const a of five)
    for (const b of five)
      for (const c of five)
        for (const d of five)
          for (const e of five) {
            const result = of(assessment([a, b, c, d, e]));
            const band = result.band?.id ?? '';
            counts[band] = (counts[band] ?? 0) + 1;
            counts.total = (counts.total ?? 0) + 1;
            totals.add(fractionNumber(result.total.low));
          }
  expect(counts).toEqual(properties.combinations);
  const [low = 0, high = 0, ...never] = [...properties.reachable_totals.matchAll(/\d+/g)].map(Number);
  const missing = Array.from({ length: high - low + 1 }, (_, i) => low + i).filter((one) => !totals.has(one));
  expect(missing).toEqual(never);
  expect([Math.min(...totals), Math.max(...totals)]).toEqual([low, high]);
});

test('nobody assessed: everything is possible, nothing is claimed', () => {
  const result = of();
  expect(result.total).toEqual(result.possible);
  expect(result.band).toBe(null);
  expect(result.bands.map(({ id }) => id)).toEqual(['digitise', 'prepare', 'ready']);
});

test('the newest answer of a role counts, one left open takes none back', () => {
  const result = of(
    assessment([2, 2, 2, 2, 2]),
    assessment([null, null, null, 5, null], 'owner', '2026-01-20'),
    assessment([1, 1, 1, 1, 1], 'owner', '2026-01-01'),
  );
  expect(result.criteria.map(({ score }) => fractionNumber(score.low))).toEqual([2, 2, 2, 5, 2]);
});

const score = fc.integer({ min: 1, max: 5 });
const scores = fc.array(fc.option(score), { minLength: 5, maxLength: 5 });

test('more answers never widen the interval, and one more of the same assessor stays inside it', () => {
  fc.assert(
    fc.property(scores, fc.nat(4), score, fc.boolean(), (given, at, answer, isOther) => {
      const before = of(assessment(given));
      const more = given.map((one, i) => (i === at ? (one ?? answer) : one));
      const after = isOther
        ? of(
            assessment(given),
            assessment(
              more.map((one, i) => (i === at ? one : null)),
              'other',
            ),
          )
        : of(assessment(more));
      const width = (of: typeof before) => subtractFractions(of.total.high, of.total.low);
      expect(compareFractions(width(after), width(before))).not.toBe(1);
      if (isOther) return;
      expect(compareFractions(after.total.low, before.total.low)).not.toBe(-1);
      expect(compareFractions(after.total.high, before.total.high)).not.toBe(1);
    }),
  );
});

test('a better score never gives a worse band', () => {
  const rank = new Map(['digitise', 'prepare', 'ready'].map((id, i) => [id, i]));
  const full = fc.array(score, { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(full, fc.nat(4), (given, at) => {
      const better = given.map((one, i) => (i === at ? Math.min(5, one + 1) : one));
      const [before, after] = [of(assessment(given)), of(assessment(better))].map(
        ({ band }) => rank.get(band?.id ?? '') ?? -1,
      );
      expect(after).toBeGreaterThanOrEqual(before ?? 0);
    }),
  );
});
