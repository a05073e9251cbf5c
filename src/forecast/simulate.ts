import type { Random } from './random.ts';
import { daysLeft, type Triangle } from './triangle.ts';

/** A step as numbers. Moments are counts of working days behind the day before the forecast: 1 = its own day. */
export interface Work {
  readonly days: Triangle;
  /** Working days it has had already. */
  readonly gone: number;
  /** No moment before this one counts for it: its planned start, a hold. */
  readonly earliest: number;
  /** What it waits for: index of an earlier step, and working days the plan leaves between. */
  readonly after: readonly Wait[];
  /** Percent by which it is done over at its gate, each time; 0 = never. */
  readonly chance: number;
  /** How often it may still be done over. */
  readonly most: number;
}

export interface Wait {
  readonly step: number;
  readonly gap: number;
}

/** What all runs came to. */
export interface Runs {
  /** The moment on which each run had passed its last step, smallest first. */
  readonly ends: Int32Array;
  /** Working days that doing over cost, by step, all runs together. */
  readonly extra: readonly number[];
}

/** Plays the steps through so often; each run takes all its chances from the one generator, in the order of the steps. */
export function simulate(works: readonly Work[], runs: number, random: Random): Runs {
  const ends = new Int32Array(runs);
  const extra = works.map(() => 0);
  const done = new Int32Array(works.length);
  for (let run = 0; run < runs; run += 1) {
    let last = 0;
    for (const [i, work] of works.entries()) {
      const start = startOf(work, done);
      const once = daysLeft(work.days, work.gone, random());
      const again = daysAgain(work, random);
      extra[i] = (extra[i] ?? 0) + again;
      const end = start + once + again;
      done[i] = end;
      if (end > last) last = end;
    }
    ends[run] = last;
  }
  return { ends: ends.sort(), extra };
}

function startOf({ earliest, after }: Work, done: Int32Array): number {
  let start = earliest;
  for (const { step, gap } of after) {
    const free = (done[step] ?? 0) + gap;
    if (free > start) start = free;
  }
  return start;
}

function daysAgain({ days, chance, most }: Work, random: Random): number {
  let sum = 0;
  for (let times = 0; times < most && random() * 100 < chance; times += 1) sum += daysLeft(days, 0, random());
  return sum;
}
