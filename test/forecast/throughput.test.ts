import { expect, test } from 'vitest';
import { percentile, percentWithin } from '../../src/forecast/percentiles.ts';
import { seededRandom, USUAL_SEED } from '../../src/forecast/random.ts';
import { simulateThroughput } from '../../src/forecast/throughput.ts';
import { type MonteCarlo, readExamples } from '../methods/worked-examples.ts';

const { monte_carlo_small: small, monte_carlo_real: real } = readExamples().WE12_forecast_trend_drift;
const RUNS = 10_000;
const TOLERANCE = small.tolerance_at_10000_runs;

function weeksOf(samples: readonly number[], backlog: number, seed: number): Int32Array {
  const found = simulateThroughput(samples, backlog, RUNS, seededRandom(seed));
  if (found.kind !== 'weeks') throw new Error(found.reason);
  return found.sorted;
}

const cases: readonly (readonly [name: string, samples: readonly number[], example: MonteCarlo])[] = [
  ['small', small.weekly_throughput_samples, { ...small, within: small.p_done_within_weeks }],
  ['real', real.releases, { ...real, within: real.p_done_within_releases }],
];

test.each(cases)(
  'WE12 %s: percentiles and odds lie within the tolerance of the exact answer',
  (_, samples, one) => {
    for (const seed of [USUAL_SEED, 2, 20_261_124, 4_294_967_295]) {
      const sorted = weeksOf(samples, one.backlog, seed);
      const found = Object.keys(one.percentiles).map((name) => [
        name,
        percentile(sorted, Number(name.slice(1))),
      ]);
      expect(Object.fromEntries(found)).toEqual(one.percentiles);
      for (const [weeks, chance] of Object.entries(one.within)) {
        const odds = percentWithin(sorted, Number(weeks)) / 100;
        expect(Math.abs(odds - chance), `${weeks} of seed ${seed}`).toBeLessThanOrEqual(
          chance === 0 || chance === 1 ? 0 : TOLERANCE,
        );
      }
    }
  },
);

test('WE12 the real releases are as many, with the mean, that was counted', () => {
  expect(real.releases).toHaveLength(real.n);
  const mean = real.releases.reduce((sum, one) => sum + one, 0) / real.n;
  expect(mean).toEqual(expect.closeTo(real.mean, 6));
});

test.each(small.degenerate)('WE12 $samples with $backlog open: $result', ({ samples, backlog, result }) => {
  const found = simulateThroughput(samples, backlog, RUNS, seededRandom(USUAL_SEED));
  if (result === 0) expect(found.kind === 'weeks' && [...new Set(found.sorted)]).toEqual([result]);
  else
    expect(found).toEqual({
      kind: 'none',
      reason: result === 'insufficient_evidence' ? 'no-samples' : 'never-finishes',
    });
});

test('a pace that nearly never moves ends too', () => {
  const samples = [...Array.from({ length: 2000 }, () => 0), 1];
  const found = simulateThroughput(samples, 50, 100, seededRandom(USUAL_SEED));
  expect(found.kind === 'weeks' && Math.max(...found.sorted)).toBe(1040);
});
