import { expect, test } from 'vitest';
import { writesDone } from '../../src/tracker/outcome.ts';
import { missing, recovery } from '../makers/sync-cells.ts';
import { aRacingWorld, chance, race } from '../makers/sync-race.ts';
import { expectUnharmed, type RunEnd, runOnce } from '../makers/sync-run.ts';
import { tiny } from '../makers/sync-story.ts';
import { doubles } from '../makers/sync-world.ts';
import { foreignSnapshot, withKill } from './rig/index.ts';

/** 50 seeds: with three and eight at once every fifth of them, which are the long ones. */
const seeds = Array.from({ length: 50 }, (_, seed) => ({ seed, count: [2, 2, 3, 2, 8][seed % 5] ?? 2 }));

function made(end: RunEnd): number {
  return end.run?.kind === 'applied' ? writesDone(end.run.outcome) : 0;
}

test.each(seeds)('of $count applies at once exactly one writes (seed $seed)', async ({ seed, count }) => {
  const world = aRacingWorld(seed, 900, { listLagMs: seed % 2 === 0 ? 0 : 1500 });
  const ends = await race(world, tiny, count);
  expectUnharmed(world);
  expect(missing(world, tiny)).toEqual([]);
  expect(ends.filter((end) => made(end) > 0)).toHaveLength(1);
  expect(ends.every(({ code }) => code === 0 || code === 3)).toBe(true);
});

/** Dies at one of its own creations or links, so only while it holds the lock. */
function whenWriting(method: string, path: string): boolean {
  return method !== 'GET' && /\/(issues|milestones)\b/.test(path);
}

test('whoever holds the lock may die: the others or one more run end it', async () => {
  let killed = 0;
  for (const { seed, count } of seeds.slice(0, 20)) {
    const world = aRacingWorld(seed, 900, { listLagMs: 1500 });
    const when = seed % 2 === 0 ? 'before' : 'after';
    const ends = await race(world, tiny, count, (index) =>
      index === count - 1
        ? {}
        : { mortal: withKill(world.fake, { at: 1 + (seed % 9), when, counts: whenWriting }) },
    );
    killed += ends.filter(({ code }) => code === 'killed').length;
    expectUnharmed(world);
    const isDone = ends.some(({ code }) => code === 0);
    expect(await recovery(world, tiny, isDone)).toEqual([]);
  }
  expect(killed).toBeGreaterThan(10);
});

test('with the lock taken off by a person in the middle every double is told', async () => {
  let told = 0;
  for (let seed = 0; seed < 12; seed += 1) {
    const world = aRacingWorld(seed, 400, { listLagMs: 1500 });
    const dice = chance(seed);
    const breaking = world.clock.run(async () => {
      for (let times = 0; times < 12; times += 1) {
        await world.clock.sleep(2000 + dice() * 3000);
        const { labels } = world.fake.repository;
        if (labels.some(({ name }) => name === 'mp:lock')) world.fake.people.deleteLabel('mp:lock');
      }
    });
    await Promise.all([race(world, tiny, 3), breaking]);
    const many = doubles(world);
    told += many.length;
    expect(world.fake.violations).toEqual([]);
    expect(foreignSnapshot(world.fake)).toEqual(world.foreign);
    await world.clock.run(() => world.clock.sleep(300_000));
    const next = await runOnce(world, tiny);
    const found = next.run?.kind === 'applied' ? next.run.diff.comparison.findings : [];
    const named = found.filter(({ code }) => code === 'tracker-double').map(({ args }) => args.key);
    expect(new Set(named)).toEqual(new Set(many.map((name) => name.split(' ')[1])));
  }
  expect(told).toBeGreaterThan(0); // else the test would show nothing
});
