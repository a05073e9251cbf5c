import { beforeAll, expect, test } from 'vitest';
import type { Desired } from '../../src/tracker/item.ts';
import { aMap } from '../makers/github.ts';
import {
  aDesiredInProject,
  aWorldWithProject,
  doubleItems,
  isOfProject,
  othersIn,
  project,
  shownIn,
  wantedIn,
} from '../makers/project-on-github.ts';
import { faultsOfRun, missing, sent } from '../makers/sync-cells.ts';
import { deaths } from '../makers/sync-kills.ts';
import { effects, runOnce } from '../makers/sync-run.ts';
import { copyWorld, type SyncWorld } from '../makers/sync-world.ts';
import { aPhase } from '../makers/tracker.ts';
import { type FaultKind, faultKinds, listKinds, withFault, withKill } from './rig/index.ts';

const first = aDesiredInProject({ phases: [aPhase()] });
const later = aDesiredInProject({ phases: [aPhase({ weeks: '2-6' })] });
const counts = (_: string, path: string): boolean => isOfProject({ path });
/** What GitHub says no to for good: then the project is left out, and that is all. */
const SAYS_NO: readonly FaultKind[] = ['status-403', 'status-404', 'status-422'];
/** The rig moves repositories only. */
const kinds = faultKinds.filter((kind) => !kind.startsWith('redirect'));

const empty = aWorldWithProject();
const applied = aWorldWithProject();
const others = othersIn(empty);
let cells = 0;

/** A world where nothing, or everything, is there. */
function worldFor(wanted: Desired): SyncWorld {
  return copyWorld(wanted === later ? applied : empty);
}

/** One clean run mends everything, and one more has nothing to do. */
async function recovered(world: SyncWorld, wanted: Desired, map = world.map): Promise<readonly string[]> {
  const clean = await runOnce(world, wanted, { project, map });
  const isQuiet = sent(clean).length === 0; // then one more run would be the same once more
  const third = isQuiet ? clean : await runOnce(world, wanted, { project, map });
  const isWhole = JSON.stringify(shownIn(world)) === JSON.stringify(wantedIn(wanted));
  return [
    ...faultsOfRun(world, clean, 'clean'),
    ...(clean.code === 0 ? [] : [`clean run ended ${clean.code}`]),
    ...sent(third).map(({ path }) => `third: ${path}`),
    ...(isWhole ? [] : [`project shows ${JSON.stringify(shownIn(world))}`]),
    ...harm(world),
    ...missing(world, wanted),
  ];
}

function harm(world: SyncWorld): readonly string[] {
  return [
    ...doubleItems(world).map((number) => `double item of ${number}`),
    ...(othersIn(world) === others ? [] : ['other items changed']),
  ];
}

beforeAll(async () => {
  expect(Object.keys(wantedIn(first))).toHaveLength(4);
  expect((await runOnce(applied, first, { project })).code).toBe(0);
  expect(othersIn(applied)).toBe(others);
});

test.each(
  kinds.flatMap((kind) =>
    [first, later].map((wanted) => ({ kind, name: wanted === first ? 'first' : 'later', wanted })),
  ),
)(
  '$kind at any call of the project, $name apply, does no harm, and one more run ends it',
  async ({ kind, wanted }) => {
    const wrong: string[] = [];
    for (let at = 1; ; at += 1) {
      const world = worldFor(wanted);
      const onHang = (reject: (reason: unknown) => void): void => {
        const late = new DOMException('late', 'TimeoutError');
        void world.clock.sleep(30_000).then(() => reject(late));
      };
      const fetch = withFault(world.fake, { at, kind, counts, onHang });
      const hurt = await runOnce(world, wanted, { project, fetch });
      if (fetch.calls() < at) break;
      if (fetch.fired() === 0) continue;
      cells += 1;
      const faults = [...faultsOfRun(world, hurt, 'hurt'), ...harm(world)];
      if (hurt.code === 6 && effects(hurt.requests).length > 0) faults.push('6 after a write'); // not as shown
      if (hurt.code === 4 && SAYS_NO.includes(kind)) faults.push('ended 4');
      if (hurt.code === 4 && effects(hurt.requests).length > 0) faults.push('4 after a write');
      const clean = [...faults, ...(await recovered(world, wanted))];
      if (clean.length > 0) wrong.push(`${at}: ${clean.join('; ')}`);
    }
    expect(wrong).toEqual([]);
  },
);

test('the matrix was walked through', () => {
  expect(listKinds.size).toBe(2);
  expect(cells).toBeGreaterThan(250);
});

test.each(deaths)(
  'killed $when any call of the project, map kept: $keepsMap: one more run ends it',
  async (death) => {
    const wrong: string[] = [];
    let kills = 0;
    for (const wanted of [first, later])
      for (let at = 1; ; at += 1) {
        const world = worldFor(wanted);
        const mortal = withKill(world.fake, { at, when: death.when, counts });
        const end = await runOnce(world, wanted, { project, mortal });
        if (!mortal.isDead()) break;
        kills += 1;
        const map = death.keepsMap ? world.map : aMap();
        const faults = [
          ...(end.code === 'killed' ? [] : [`ended ${end.code}`]),
          ...harm(world),
          ...(await recovered(world, wanted, map)),
        ];
        if (faults.length > 0) wrong.push(`${at}: ${faults.join('; ')}`);
      }
    expect(wrong).toEqual([]);
    expect(kills).toBeGreaterThanOrEqual(20);
  },
);
