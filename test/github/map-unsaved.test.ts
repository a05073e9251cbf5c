import { expect, test } from 'vitest';
import { finding } from '../../src/findings/finding.ts';
import { THE_PLAN } from '../../src/findings/place.ts';
import type { MapStore } from '../../src/github/map.ts';
import { TrackerFailure } from '../../src/tracker/failure.ts';
import { expectUnharmed, expectWhole, runOnce } from '../makers/sync-run.ts';
import { tiny } from '../makers/sync-story.ts';
import { aWorld, type SyncWorld } from '../makers/sync-world.ts';

const FULL = finding(
  'github-map-unsaved',
  { path: '.milepost/tracker-map.json', reason: 'no-space' },
  THE_PLAN,
);

/** A disk that is full at one save, or from it on. */
function fullAt(
  { map }: SyncWorld,
  at: number,
  isForGood: boolean,
): { store: MapStore; saves: () => number } {
  let saves = 0;
  const store: MapStore = {
    load: () => map.load(),
    save: (value) => {
      saves += 1;
      if (saves === at || (isForGood && saves > at)) throw new TrackerFailure('unreadable', [FULL]);
      map.save(value);
    },
  };
  return { store, saves: () => saves };
}

const isLocked = ({ fake }: SyncWorld): boolean =>
  fake.repository.labels.some(
    ({ name, description }) => name === 'mp:lock' && description?.startsWith('apply'),
  );

test.each([
  ['once', false],
  ['for good', true],
])(
  'a map that cannot be saved, %s: nothing before the first write, else all is told',
  async (_, isForGood) => {
    let tried = 0;
    for (let at = 1; ; at += 1) {
      const world = aWorld();
      const { store, saves } = fullAt(world, at, isForGood);
      const end = await runOnce(world, tiny, { map: store });
      if (saves() < at) break;
      tried += 1;
      expectUnharmed(world);
      const made = world.fake.repository.issues.filter((one) => !one.isForeign).length;
      const outcome = end.run?.kind === 'applied' ? end.run.outcome : null;
      if (outcome === null) {
        expect([at, made, end.failure?.kind, end.failure?.findings]).toEqual([1, 0, 'unreadable', [FULL]]);
      } else {
        expect([at, end.code, outcome.trouble]).toEqual([at, 7, FULL]);
        const done = outcome.results.filter((one) => one.kind === 'create' && one.outcome === 'done');
        expect(done.filter(({ resource }) => resource === 'issue')).toHaveLength(made);
        expect(outcome.results.some((one) => one.outcome === 'unknown')).toBe(false);
      }
      expect([at, isLocked(world)]).toEqual([at, false]);
      // Also on a machine that never saves again: the issues are found by their markers.
      expect([at, (await runOnce(world, tiny)).code]).toEqual([at, 0]);
      expectWhole(world, tiny);
    }
    expect(tried).toBeGreaterThan(10);
  },
);
