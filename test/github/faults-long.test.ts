import { beforeAll, expect, test } from 'vitest';
import { tryCell } from '../makers/sync-cells.ts';
import { runOnce } from '../makers/sync-run.ts';
import { changed, small, tiny } from '../makers/sync-story.ts';
import { aWorld, copyWorld } from '../makers/sync-world.ts';
import type { FaultKind } from './rig/index.ts';

const empty = aWorld();
const applied = aWorld();

/** How often in a row: twice, until a read gives up, and from then on for good. */
const spells: readonly (readonly [FaultKind, number])[] = [
  ['status-404', 2],
  ['reset-after', 2],
  ['status-502-after', 5],
  ['reset-before', 5],
  ['hang-after', 5],
  ['status-401', 999],
  ['reset-after', 999],
  ['secondary-403', 999],
];

beforeAll(async () => {
  expect((await runOnce(applied, small)).code).toBe(0);
});

test.each(spells)(
  '%s, %i times in a row, is never silently wrong, and one more run ends it',
  async (kind, times) => {
    const wrong: string[] = [];
    let cells = 0;
    const stories = [
      { base: empty, desired: tiny },
      { base: applied, desired: changed },
    ];
    for (const { base, desired } of stories)
      for (let at = 1 + (times % 3); ; at += 5) {
        const told = await tryCell({ world: copyWorld(base, { listLagMs: 1500 }), desired, at, kind, times });
        if (told === 'not reached') break;
        if (told === 'does not fit') continue;
        cells += 1;
        if (told.faults.length > 0) wrong.push(`${at} -> ${told.code}: ${told.faults.join(', ')}`);
      }
    expect(wrong).toEqual([]);
    expect(cells).toBeGreaterThan(10);
  },
);
