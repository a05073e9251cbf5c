import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { TrackerFailure } from '../../src/tracker/failure.ts';
import { applyTo, diffOf } from '../makers/applied.ts';
import { aDesired, aLocalTracker, aPhase, type TemporaryTracker } from '../makers/tracker.ts';

let local: TemporaryTracker;
beforeEach(() => {
  local = aLocalTracker();
});
afterEach(() => local.clean());

function write(path: string, text: string): void {
  mkdirSync(join(local.root, 'tracker/issues'), { recursive: true });
  mkdirSync(join(local.root, 'tracker/milestones'), { recursive: true });
  writeFileSync(join(local.root, path), text);
}

/** Code, file and key of what stands in the way. */
async function obstacles(): Promise<readonly unknown[]> {
  try {
    await diffOf(local.tracker, aDesired());
    return [];
  } catch (error) {
    if (!(error instanceof TrackerFailure)) throw error;
    return [error.kind, error.findings.map(({ code, file, args }) => [code, file, args.key])];
  }
}

test.each([
  ['issues', 'task-data-audit', 'task/data-audit'],
  ['milestones', 'phase-live', 'phase/live'],
])(
  'a file of people in %s under the name of a new item is told before any write',
  async (folder, name, key) => {
    const path = `tracker/${folder}/${name}.md`;
    write(path, '---\ntitle: Mine\n---\n');
    expect(await obstacles()).toEqual(['unreadable', [['tracker-name-taken', path, key]]]);
  },
);

test('all of them are told at once', async () => {
  for (const name of ['task-data-audit', 'gate-gate-data'])
    write(`tracker/issues/${name}.md`, '---\ntitle: Mine\n---\n');
  const [, all] = await obstacles();
  expect(all).toHaveLength(2);
});

test("a file of another item of ours under that name stands in nobody's way", async () => {
  const before = aDesired({
    phases: [aPhase({ tasks: [{ id: 'data-audit', title: 'Audit' }] })],
  });
  await applyTo(local.tracker, before);
  const renamed = aDesired({
    phases: [
      aPhase({
        tasks: [
          { id: 'audit', title: 'Audit', renamedFrom: 'data-audit' },
          { id: 'data-audit', title: 'Another audit' },
        ],
      }),
    ],
  });
  const run = await applyTo(local.tracker, renamed);
  expect(run.kind === 'applied' && run.outcome.results.every(({ outcome }) => outcome === 'done')).toBe(true);
});

test("a file of people that is taken over stands in nobody's way", async () => {
  write('tracker/issues/task-data-audit.md', '---\ntitle: Mine\n---\n');
  const { comparison } = await diffOf(
    local.tracker,
    aDesired(),
    new Map([['task/data-audit', 'task-data-audit']]),
  );
  expect(comparison.changes).toContainEqual(
    expect.objectContaining({ kind: 'adopt', key: 'task/data-audit', handle: 'task-data-audit' }),
  );
});
