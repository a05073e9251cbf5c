import { expect, test } from 'vitest';
import { seededRandom } from '../../src/forecast/random.ts';

test('a seed gives the same row, another one another row', () => {
  const row = (seed: number): readonly number[] => Array.from({ length: 50 }, seededRandom(seed));
  expect(row(1)).toEqual(row(1));
  expect(row(2)).not.toEqual(row(1));
  expect(new Set(row(0)).size).toBe(50);
});

test('the row of seed 1 is the one that mulberry32 is known for', () => {
  const next = seededRandom(1);
  expect([next(), next(), next()].map((one) => one * 2 ** 32)).toEqual([
    2_693_262_067, 11_749_833, 2_265_367_787,
  ]);
});

test('the numbers are spread evenly from 0 to 1', () => {
  const next = seededRandom(7);
  const counts = Array.from({ length: 10 }, () => 0);
  for (let i = 0; i < 100_000; i += 1) {
    const place = Math.floor(next() * 10);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400);
});
