import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Desired } from '../../src/tracker/item.ts';
import { applyVerdict } from '../../src/tracker/outcome.ts';
import type { Tracker, WriteOutcome } from '../../src/tracker/port.ts';
import {
  applyShown,
  applyTo,
  aTrackerFinding,
  counting,
  diffOf,
  editIssue,
  issueText,
  trackerFiles,
} from '../makers/applied.ts';
import {
  aCheck,
  aDesired,
  aLaterPhase,
  aLocalTracker,
  aPhase,
  type TemporaryTracker,
} from '../makers/tracker.ts';

let local: TemporaryTracker;
beforeEach(() => {
  local = aLocalTracker();
});
afterEach(() => local.clean());

const desired = aDesired({ records: [aCheck({ item: 'data-clean' })] });

/** The tracker with its nth write (from 1) replaced. */
function faulty(
  tracker: Tracker,
  at: number,
  fault: (write: () => Promise<WriteOutcome>) => Promise<WriteOutcome>,
): Tracker {
  let count = 0;
  const pass = (write: () => Promise<WriteOutcome>): Promise<WriteOutcome> => {
    count += 1;
    return count === at ? fault(write) : write();
  };
  return {
    ...tracker,
    create: (item) => pass(() => tracker.create(item)),
    patch: (item) => pass(() => tracker.patch(item)),
    link: (child, parent) => pass(() => tracker.link(child, parent)),
    block: (item, blocker, on) => pass(() => tracker.block(item, blocker, on)),
  };
}

/** A tracker that, as GitHub, links in calls of their own. */
function linkingApart(tracker: Tracker): Tracker {
  return {
    ...tracker,
    preflight: async () => ({ ...(await tracker.preflight()), linksOnCreate: false }),
    create: (item) => tracker.create({ ...item, parent: null, blockedBy: [] }),
  };
}

async function expectFinished(tracker: Tracker, all: Desired): Promise<void> {
  const run = await applyTo(tracker, all);
  expect(run.kind === 'applied' && applyVerdict(run.outcome)).toBe('done');
  const { comparison, shown } = await diffOf(tracker, all);
  expect(comparison.changes.filter(({ kind }) => kind !== 'keep')).toEqual([]);
  expect(comparison.drift).toEqual([]);
  expect(shown.estimate.writes).toBe(0);
  expect(comparison.managed).toBe(all.items.length);
  expect(trackerFiles(local.root).size).toBe(all.items.length);
}

test.each([
  ['on create', (tracker: Tracker) => tracker],
  ['by calls of their own', linkingApart],
] as const)(
  'links %s: killed before or after any write, a rerun finishes with one item per key',
  async (_, wrap) => {
    const { tracker, writes } = counting(wrap(local.tracker));
    await applyTo(tracker, desired);
    const total = writes.length;
    expect(total).toBeGreaterThan(15);
    for (let at = 1; at <= total; at += 1)
      for (const isAfter of [false, true]) {
        rmSync(join(local.root, 'tracker'), { recursive: true });
        const killed = faulty(wrap(local.tracker), at, async (write) => {
          if (isAfter) await write();
          throw new Error('killed');
        });
        await expect(applyTo(killed, desired)).rejects.toThrow('killed');
        await expectFinished(wrap(local.tracker), desired);
      }
  },
  120_000,
);

test('an order that is asked for: milestones, parents, children, closes, and the links of all at the end', async () => {
  const { tracker, writes } = counting(local.tracker);
  await applyTo(tracker, desired);
  const at = (write: string) => writes.indexOf(write);
  expect(writes.slice(0, 2)).toEqual(['create phase/data', 'create phase/live']);
  expect(at('create task/data-audit')).toBeGreaterThan(writes.lastIndexOf('create phase/live'));
  expect(at('patch task/data-clean')).toBeGreaterThan(
    writes.findLastIndex((write) => write.startsWith('create')),
  );
  expect(writes.at(-1)).toBe('patch phase/live');
});

test('a refused write stops the run, and the rest is skipped', async () => {
  const refusing = faulty(local.tracker, 3, async () => ({
    kind: 'refused',
    finding: aTrackerFinding('full'),
  }));
  const run = await applyTo(refusing, desired);
  if (run.kind !== 'applied') throw new Error(run.kind);
  expect(run.outcome.results.filter(({ outcome }) => outcome === 'done')).toHaveLength(2);
  expect(run.outcome.results.find(({ outcome }) => outcome === 'refused')).toMatchObject({
    finding: { args: { reason: 'full' } },
  });
  expect(applyVerdict(run.outcome)).toBe('partial');
  await expectFinished(local.tracker, desired);
});

test('a first write that is refused means that nothing was written', async () => {
  const run = await applyTo(
    faulty(local.tracker, 1, async () => ({ kind: 'refused', finding: aTrackerFinding('no') })),
    desired,
  );
  expect(run.kind === 'applied' && applyVerdict(run.outcome)).toBe('refused');
});

test('an unknown outcome is not repeated; children of the item wait, others go on', async () => {
  const at = desired.items.findIndex(({ resource, key }) => resource === 'issue' && key === 'phase/data') + 1;
  const lost = faulty(local.tracker, at, async () => ({
    kind: 'unknown',
    finding: aTrackerFinding('no answer'),
  }));
  const { tracker, writes } = counting(lost);
  const run = await applyTo(tracker, desired);
  if (run.kind !== 'applied') throw new Error(run.kind);
  expect(writes.filter((write) => write === 'create phase/data')).toHaveLength(2); // milestone and issue
  expect(run.outcome.results).toContainEqual(
    expect.objectContaining({ key: 'task/data-audit', outcome: 'skipped' }),
  );
  expect(run.outcome.results).toContainEqual(expect.objectContaining({ key: 'task/build', outcome: 'done' }));
  await expectFinished(local.tracker, desired);
});

test('an interrupted run finishes its call and is finished by the next', async () => {
  let asked = 0;
  const { shown } = await diffOf(local.tracker, desired);
  const run = await applyShown(local.tracker, desired, shown, {
    at: '2026-01-05',
    toolVersion: '0.1.0',
    isInterrupted: () => {
      asked += 1;
      return asked > 4;
    },
  });
  expect(run.kind === 'applied' && applyVerdict(run.outcome)).toBe('partial');
  await expectFinished(local.tracker, desired);
});

test('what changed between showing and writing is left as it is', async () => {
  await applyTo(local.tracker, aDesired());
  const next = aDesired({
    phases: [
      aPhase({
        tasks: [
          { id: 'data-audit', title: 'New title' },
          { id: 'data-clean', title: 'Also new' },
        ],
      }),
      aLaterPhase(),
    ],
  });
  const meddled: Tracker = {
    ...local.tracker,
    proveAbsent: local.tracker.proveAbsent,
    get: async (resource, handle) => {
      if (handle === 'task-data-audit' && issueText(local.root, handle).includes('title: Data audit'))
        editIssue(local.root, handle, (text) => text.replace('title: Data audit', 'title: By a person'));
      return local.tracker.get(resource, handle);
    },
  };
  const run = await applyTo(meddled, next);
  if (run.kind !== 'applied') throw new Error(run.kind);
  expect(run.outcome.results).toContainEqual(
    expect.objectContaining({ key: 'task/data-audit', outcome: 'changed' }),
  );
  expect(issueText(local.root, 'task-data-audit')).toContain('title: By a person');
  expect(issueText(local.root, 'task-data-clean')).toContain('title: Also new');
});

test('a lock held by another stops the apply before it writes', async () => {
  const lock = await local.tracker.lock();
  expect(lock.kind).toBe('held');
  expect(await applyTo(local.tracker, desired)).toEqual({ kind: 'locked', holder: 'test' });
  if (lock.kind === 'held') await lock.release(true);
  await expectFinished(local.tracker, desired);
});

test('a safety limit stops before the first write', async () => {
  await applyTo(local.tracker, aDesired());
  const dutch = aDesired({ milepost: { language: 'nl' } });
  const { shown } = await diffOf(local.tracker, dutch);
  const { tracker, writes } = counting(local.tracker);
  const run = await applyShown(tracker, dutch, shown, { at: '2026-01-05', toolVersion: '0.1.0' });
  expect(run).toMatchObject({ kind: 'limited', stops: [{ limit: 'updates' }] });
  expect(writes).toEqual([]);
});
