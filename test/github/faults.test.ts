import { expect, test } from 'vitest';
import { tryEvery } from '../makers/sync-cells.ts';
import { tiny } from '../makers/sync-story.ts';
import { aWorld, copyWorld } from '../makers/sync-world.ts';
import { faultKinds, listKinds } from './rig/index.ts';

const empty = aWorld();
const kinds = faultKinds.filter((kind) => !listKinds.has(kind));
let cells = 0;

test.each(kinds)(
  '%s at any call of a first apply is never silently wrong, and one more run ends it',
  async (kind) => {
    const told = await tryEvery(() => copyWorld(empty), { desired: tiny, kind });
    expect(told.filter(({ faults }) => faults.length > 0)).toEqual([]);
    expect(told.length).toBeGreaterThan(25);
    cells += told.length;
  },
);

test('the matrix of a first apply was walked through', () => {
  expect(cells).toBeGreaterThanOrEqual(540);
});
