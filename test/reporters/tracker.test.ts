import { afterEach, beforeEach, expect, test } from 'vitest';
import { jsonText } from '../../src/reporters/json.ts';
import { applyResult } from '../../src/reporters/results/apply.ts';
import { diffResult } from '../../src/reporters/results/diff.ts';
import { applyText } from '../../src/reporters/text/apply.ts';
import { diffText } from '../../src/reporters/text/diff.ts';
import { textsFor } from '../../src/text/translate.ts';
import type { ApplyRun } from '../../src/tracker/run-apply.ts';
import { applyTo, aTrackerFinding, diffOf } from '../makers/applied.ts';
import { outputFaults } from '../makers/output.ts';
import { aDesired, aLocalTracker, type TemporaryTracker } from '../makers/tracker.ts';

const en = textsFor('en', { isStrict: true });
const nl = textsFor('nl', { isStrict: true });
const desired = aDesired();

let local: TemporaryTracker;
beforeEach(() => {
  local = aLocalTracker();
});
afterEach(() => local.clean());

test('a diff shows each change by its sign, and last how many there are', async () => {
  const diff = await diffOf(local.tracker, desired);
  const lines = diffText(diff, en).split('\n');
  expect(lines.filter((line) => line.startsWith('+ '))).toHaveLength(diff.shown.summary.create);
  expect(lines.at(-1)).toMatch(/^\d+ to create, 0 to update, 0 to close\./);
  expect(outputFaults('diff', jsonText('diff', 0, diffResult(diff, en)))).toEqual([]);
});

test('after an apply there is nothing left to do', async () => {
  const run = await applyTo(local.tracker, desired);
  const count = run.kind === 'applied' ? run.outcome.results.length : 0;
  const last = applyText(run, nl).replace(/\n\s+/g, ' ').split('\n').at(-1);
  expect(last).toMatch(
    new RegExp(`^Klaar in ${count} schrijfacties: \\d+ gemaakt, 0 bijgewerkt, 0 gesloten, `),
  );
  expect(applyResult(run, en)).toMatchObject({ outcome: 'done' });
  expect(outputFaults('apply', jsonText('apply', 0, applyResult(run, en)))).toEqual([]);
  expect(diffText(await diffOf(local.tracker, desired), en)).toBe(
    'No changes: the tracker is as the plan wants it.',
  );
});

test('an apply that wrote nothing says why and what to do', async () => {
  const diff = await diffOf(local.tracker, desired);
  const runs: readonly (readonly [ApplyRun, string])[] = [
    [{ kind: 'locked', holder: '12 since noon' }, 'Another apply is at work: 12 since noon.'],
    [{ kind: 'stale', reasons: [{ kind: 'plan', saved: 'a', found: 'b' }], diff }, 'the plan has changed'],
    [
      { kind: 'limited', stops: [{ limit: 'closes', count: 9, of: 20 }], diff },
      '9 of 20 items would be closed',
    ],
    [{ kind: 'foreign', diff }, 'the mark of another programme'],
  ];
  for (const [run, message] of runs) {
    const result = applyResult(run, en);
    expect(result.outcome).toBe(run.kind);
    expect(result.error?.code).toBe(run.kind);
    expect(applyText(run, en).replace(/\n\s+/g, ' ')).toContain(message);
    expect(outputFaults('apply', jsonText('apply', 6, result)), run.kind).toEqual([]);
  }
});

test('a partial apply names what was refused, unknown, changed and not tried', async () => {
  const diff = await diffOf(local.tracker, desired);
  const step = { kind: 'create', resource: 'issue', finding: null } as const;
  const run: ApplyRun = {
    kind: 'applied',
    diff,
    outcome: {
      results: [
        { ...step, key: 'task/a', outcome: 'done' },
        { ...step, key: 'task/b', outcome: 'refused', finding: aTrackerFinding('::error::\u001b[2J') },
        { ...step, key: 'task/c', outcome: 'unknown', finding: aTrackerFinding('no answer') },
        { ...step, key: 'task/d', outcome: 'changed' },
        { ...step, key: 'task/e', outcome: 'skipped' },
      ],
    },
  };
  const text = applyText(run, en);
  expect(text).toContain('Refused: task/b: No clear answer came: ::error::\\u001b[2J.');
  expect(text).toContain('Not known whether it happened: task/c: No clear answer came: no answer.');
  expect(text).toContain('1 change was not tried.');
  expect(text.split('\n').at(-1)).toContain('Run the same command again');
  expect(applyResult(run, en)).toMatchObject({ outcome: 'partial', error: { code: 'partial' } });
});
