import type { Random } from './random.ts';

/** Weeks to work a backlog off. `no-samples` = nothing to go by; `never-finishes` = nothing was ever done in a week. */
export type Throughput =
  | { readonly kind: 'weeks'; readonly sorted: Int32Array }
  | { readonly kind: 'none'; readonly reason: 'no-samples' | 'never-finishes' };

/** A run that is not done by then ends there: twenty years. */
const LONGEST_WEEKS = 1040;

/**
 * Draws weeks from those that were, until the backlog is done; worked example WE12.
 * @param samples things done in each week so far, whole numbers from 0
 * @returns the weeks of each run, smallest first
 */
export function simulateThroughput(
  samples: readonly number[],
  backlog: number,
  runs: number,
  random: Random,
): Throughput {
  if (backlog <= 0) return { kind: 'weeks', sorted: new Int32Array(runs) };
  if (samples.length === 0) return { kind: 'none', reason: 'no-samples' };
  if (!samples.some((one) => one > 0)) return { kind: 'none', reason: 'never-finishes' };
  const weeks = new Int32Array(runs);
  for (let run = 0; run < runs; run += 1) weeks[run] = weeksOf(samples, backlog, random);
  return { kind: 'weeks', sorted: weeks.sort() };
}

function weeksOf(samples: readonly number[], backlog: number, random: Random): number {
  let left = backlog;
  let weeks = 0;
  while (left > 0 && weeks < LONGEST_WEEKS) {
    left -= samples[Math.floor(random() * samples.length)] ?? 0;
    weeks += 1;
  }
  return weeks;
}
