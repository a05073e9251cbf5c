import { beforeAll, describe, expect, test } from 'vitest';
import { deaths, dieAt, dieEverywhere } from '../makers/sync-kills.ts';
import { runOnce } from '../makers/sync-run.ts';
import { changed, small, tiny } from '../makers/sync-story.ts';
import { aWorld, copyWorld } from '../makers/sync-world.ts';

const before = aWorld();
let kills = 0;

beforeAll(async () => {
  expect((await runOnce(before, small)).code).toBe(0);
});

describe.each([0, 1500])('with lists %i ms behind', (listLagMs) => {
  test.each(deaths)(
    'a first apply killed $when any call, map kept: $keepsMap, is ended by one more run',
    async (death) => {
      const told = await dieEverywhere({ ...death, start: () => aWorld({ listLagMs }), desired: tiny });
      expect(told.wrong).toEqual([]);
      expect(told.kills).toBeGreaterThan(25);
      kills += told.kills;
    },
  );
});

test.each(deaths)(
  'an update killed $when any call, map kept: $keepsMap, is ended by one more run',
  async (death) => {
    const start = () => copyWorld(before, { listLagMs: 1500 });
    const told = await dieEverywhere({ ...death, start, desired: changed });
    expect(told.wrong).toEqual([]);
    expect(told.kills).toBeGreaterThan(30);
    kills += told.kills;
  },
);

test.each(deaths)(
  'killed $when a call, and again while that is repaired, map kept: $keepsMap',
  async (death) => {
    const wrong: string[] = [];
    for (let first = 7; first < 32; first += 4)
      for (let second = 5; second < 30; second += 6) {
        const killing = { ...death, start: () => aWorld({ listLagMs: 1500 }), desired: tiny };
        const faults = await dieAt(killing, [first, second]);
        if (faults === 'not reached') continue;
        kills += 2;
        if (faults.length > 0) wrong.push(`${first}, ${second}: ${faults.join(', ')}`);
      }
    expect(wrong).toEqual([]);
  },
);

test('every call was died at', () => {
  expect(kills).toBeGreaterThanOrEqual(500);
});
