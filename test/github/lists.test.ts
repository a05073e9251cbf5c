import { beforeAll, expect, test } from 'vitest';
import { aMap } from '../makers/github.ts';
import { recovery, tryEvery } from '../makers/sync-cells.ts';
import { expectUnharmed, runOnce } from '../makers/sync-run.ts';
import { changed, small, tiny } from '../makers/sync-story.ts';
import { aWorld, copyWorld, type SyncWorld } from '../makers/sync-world.ts';
import { type FaultKind, withFault, withKill, writes } from './rig/index.ts';

const applied = aWorld();
const half = aWorld();
const kinds: readonly FaultKind[] = ['empty-list', 'short-page'];
const places = kinds.flatMap((kind) => [true, false].map((keepsMap) => ({ kind, keepsMap })));

beforeAll(async () => {
  expect((await runOnce(applied, small)).code).toBe(0);
  expect((await runOnce(half, small, { mortal: withKill(half.fake, { at: 24, when: 'after' }) })).code).toBe(
    'killed',
  );
});

/** Lists only: any other call passes through untouched. */
function isList(method: string, path: string): boolean {
  return method === 'GET' && /\/(issues|milestones|labels|blocked_by)$/.test(path);
}

function start(world: SyncWorld, keepsMap: boolean): SyncWorld {
  const copy = copyWorld(world);
  return keepsMap ? copy : { ...copy, map: aMap() };
}

test.each(places)(
  'where everything is there, one $kind makes nothing, map kept: $keepsMap',
  async ({ kind, keepsMap }) => {
    let seen = 0;
    for (let at = 1; at < 7; at += 1) {
      const world = start(applied, keepsMap);
      const fetch = withFault(world.fake, { at, kind, counts: isList });
      const end = await runOnce(world, small, { fetch });
      if (fetch.fired() === 0) continue;
      seen += 1;
      expect([0, 6]).toContain(end.code);
      expect(writes(world.fake)).toEqual([]);
      expectUnharmed(world);
    }
    expect(seen).toBeGreaterThanOrEqual(2);
  },
);

test.each(places)(
  'where half is there, one $kind doubles nothing, map kept: $keepsMap',
  async ({ kind, keepsMap }) => {
    let seen = 0;
    for (let at = 1; at < 15; at += 1) {
      const world = start(half, keepsMap);
      const fetch = withFault(world.fake, { at, kind, counts: isList });
      const end = await runOnce(world, small, { fetch });
      if (fetch.fired() === 0) continue;
      seen += 1;
      expect([0, 6]).toContain(end.code);
      expectUnharmed(world);
      expect(await recovery(world, small, end.code === 0)).toEqual([]);
    }
    expect(seen).toBeGreaterThanOrEqual(8);
  },
);

test.each(kinds)('%s at any list of a first apply or of an update is survived', async (kind) => {
  const first = await tryEvery(() => copyWorld(aWorld()), { desired: tiny, kind, counts: isList });
  const update = await tryEvery(() => start(applied, false), { desired: changed, kind, counts: isList });
  const all = [...first, ...update];
  expect(all.filter(({ faults }) => faults.length > 0)).toEqual([]);
  expect(all.length).toBeGreaterThan(15);
});

test('a list that stays empty although the counters tell of more stops the run before it writes', async () => {
  const world = start(applied, false);
  const counts = (method: string, path: string): boolean => method === 'GET' && path.endsWith('/issues');
  const fetch = withFault(world.fake, { at: 1, times: 1000, kind: 'empty-list', counts });
  const end = await runOnce(world, small, { fetch });
  expect(end.code).toBe(6);
  expect(end.run).toMatchObject({ kind: 'limited', stops: [{ limit: 'incomplete-list' }] });
  expect(writes(world.fake)).toEqual([]);
});
