import { beforeAll, expect, test } from 'vitest';
import { tryEvery } from '../makers/sync-cells.ts';
import { runOnce } from '../makers/sync-run.ts';
import { changed, small } from '../makers/sync-story.ts';
import { aWorld, copyWorld } from '../makers/sync-world.ts';
import { type FaultKind, faultKinds, listKinds } from './rig/index.ts';

const before = aWorld();
/** Each goes the way of one that is tried at every call; here at every third. */
const twins: ReadonlySet<FaultKind> = new Set<FaultKind>([
  'status-503',
  'status-504-after',
  'invalid-json',
  'html-200',
  'status-403',
  'status-409',
  'redirect-307',
]);
const kinds = faultKinds.filter((kind) => !listKinds.has(kind));
let cells = 0;

beforeAll(async () => {
  expect((await runOnce(before, small)).code).toBe(0);
});

test.each(kinds)(
  '%s at any call of an update is never silently wrong, and one more run ends it',
  async (kind) => {
    const step = twins.has(kind) ? 3 : 1;
    const told = await tryEvery(() => copyWorld(before), { desired: changed, kind }, step);
    expect(told.filter(({ faults }) => faults.length > 0)).toEqual([]);
    expect(told.length).toBeGreaterThan(30 / step);
    cells += told.length;
  },
);

test('the matrix of an update was walked through', () => {
  expect(cells).toBeGreaterThanOrEqual(540);
});
