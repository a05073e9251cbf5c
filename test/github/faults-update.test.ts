import { beforeAll, expect, test } from 'vitest';
import { tryEvery } from '../makers/sync-cells.ts';
import { runOnce } from '../makers/sync-run.ts';
import { changed, small } from '../makers/sync-story.ts';
import { aWorld, copyWorld } from '../makers/sync-world.ts';
import { faultKinds, listKinds } from './rig/index.ts';

const before = aWorld();
const kinds = faultKinds.filter((kind) => !listKinds.has(kind));
let cells = 0;

beforeAll(async () => {
  expect((await runOnce(before, small)).code).toBe(0);
});

test.each(kinds)('%s at any call of an update is never silently wrong, and one more run ends it', async (kind) => {
  const told = await tryEvery(() => copyWorld(before), { desired: changed, kind });
  expect(told.filter(({ faults }) => faults.length > 0)).toEqual([]);
  expect(told.length).toBeGreaterThan(30);
  cells += told.length;
});

test('the matrix of an update was walked through', () => {
  expect(cells).toBeGreaterThanOrEqual(540);
});
