import { expect, test } from 'vitest';
import { aMap } from '../makers/github.ts';
import { aRacingWorld, race } from '../makers/sync-race.ts';
import { expectUnharmed, runOnce } from '../makers/sync-run.ts';
import { tiny } from '../makers/sync-story.ts';
import { aWorld, type SyncWorld } from '../makers/sync-world.ts';

const left = {
  unsettled: 'unsettled gone since 2026-11-23T08:00:00Z',
  'run out': 'apply gone until 2026-11-23T08:00:00Z',
  'running out': 'apply gone until 2026-11-23T09:00:20Z',
} as const;
const names: readonly (keyof typeof left)[] = ['unsettled', 'run out', 'running out'];

test.each(names.flatMap((name) => [300, 900, 4000, 12_000].map((longest) => ({ name, longest }))))(
  'of three who take over a lock that is $name, with calls of up to $longest ms, none doubles anything',
  async ({ name, longest }) => {
    for (let seed = 0; seed < 4; seed += 1) {
      const world = aRacingWorld(seed, longest, { listLagMs: 1500 });
      world.fake.people.createLabel('mp:lock', '6e7781', left[name]);
      const ends = await race(world, tiny, 3);
      expectUnharmed(world);
      expect(ends.some(({ code }) => code === 0 || code === 7)).toBe(true);
    }
  },
);

/** The first PATCH, which takes the lock over, is under way for a long time. */
function slowToTake({ fake, clock }: SyncWorld, milliseconds: number): typeof fetch {
  let isFirst = true;
  return async (input, init) => {
    const request = new Request(input, init);
    if (request.method === 'PATCH' && isFirst) {
      isFirst = false;
      await clock.sleep(milliseconds);
    }
    return fake.fetch(request);
  };
}

test('one whose taking over comes late waits until the other has seen that it lost', async () => {
  let losers = 0;
  for (let delay = 2500; delay <= 24_000; delay += 900) {
    const world = aWorld({ listLagMs: 1500 });
    world.fake.people.createLabel('mp:lock', '6e7781', left.unsettled);
    const ends = await Promise.all([
      runOnce(world, tiny),
      runOnce(world, tiny, { map: aMap(), fetch: slowToTake(world, delay) }),
    ]);
    expectUnharmed(world);
    losers += ends.filter(({ code }) => code === 7).length;
    expect(ends.some(({ code }) => code === 0)).toBe(true);
  }
  expect(losers).toBeGreaterThan(10);
});
