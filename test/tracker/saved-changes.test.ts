import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findStaleness, readSaved } from '../../src/tracker/saved-changes.ts';
import { canonicalJson } from '../../src/values/digest.ts';
import { applyShown, applyTo, counting, diffOf, editIssue } from '../makers/applied.ts';
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

const changed = aDesired({
  phases: [aPhase({ title: 'Data, better' }), aLaterPhase()],
  records: [aCheck({ item: 'data-clean' }), aCheck({ item: 'data-audit', box: 'formats' })],
});

test('saved changes have the published shape and the same bytes each time', async () => {
  await applyTo(local.tracker, aDesired());
  const { shown } = await diffOf(local.tracker, changed);
  const again = await diffOf(local.tracker, changed);
  expect(JSON.stringify(again.shown)).toBe(JSON.stringify(shown));
  expect(readSaved(JSON.parse(JSON.stringify(shown)))).toEqual(shown);
  expect(shown.changes.length).toBeGreaterThan(1);
});

test('something else is no saved changes', async () => {
  const { shown } = await diffOf(local.tracker, changed);
  expect(readSaved({ ...shown, more: 1 })).toBeNull();
  expect(readSaved({ ...shown, formatVersion: '9.9' })).toBeNull();
  expect(readSaved(null)).toBeNull();
});

test('saved changes are applied exactly, and once more they are done already', async () => {
  await applyTo(local.tracker, aDesired());
  const { shown } = await diffOf(local.tracker, changed);
  const first = await applyShown(local.tracker, changed, shown);
  expect(first.kind).toBe('applied');
  const { tracker, writes } = counting(local.tracker);
  expect((await applyShown(tracker, changed, shown)).kind).toBe('applied');
  expect(writes).toEqual([]);
});

test('an edited plan makes them stale, and nothing is written', async () => {
  const { shown } = await diffOf(local.tracker, aDesired());
  const { tracker, writes } = counting(local.tracker);
  const run = await applyShown(tracker, changed, shown);
  expect(run.kind === 'stale' && run.reasons.map(({ kind }) => kind)).toContain('plan');
  expect(writes).toEqual([]);
});

test('an edit on the tracker that changes a step makes them stale', async () => {
  await applyTo(local.tracker, aDesired());
  const { shown } = await diffOf(local.tracker, changed);
  editIssue(local.root, 'task-data-audit', (text) => text.replace('- [ ] Missing', '- [x] Missing'));
  const { tracker, writes } = counting(local.tracker);
  const run = await applyShown(tracker, changed, shown);
  expect(run).toMatchObject({
    kind: 'stale',
    reasons: [{ kind: 'change', change: { key: 'task/data-audit' } }],
  });
  expect(writes).toEqual([]);
});

test('changed saved changes are stale', async () => {
  const { shown } = await diffOf(local.tracker, aDesired());
  const [first, ...rest] = shown.changes;
  expect(first?.kind).toBe('create');
  expect(findStaleness({ ...shown, changes: rest }, shown)).toMatchObject([
    { kind: 'change', change: first },
  ]);
  const other = {
    ...shown,
    changes: [
      {
        ...shown.changes[0],
        ...first,
        kind: 'close' as const,
        key: first?.key ?? '',
        resource: 'issue' as const,
      },
      ...rest,
    ],
  };
  expect(findStaleness(other, shown)).toHaveLength(1);
});

test('another major version or repository is stale', async () => {
  const { shown } = await diffOf(local.tracker, aDesired());
  expect(findStaleness({ ...shown, toolVersion: '1.0.0' }, shown)).toMatchObject([{ kind: 'version' }]);
  const elsewhere = { ...shown, tracker: { kind: 'github' as const, repository: 'a/b', repositoryId: 1 } };
  expect(findStaleness(elsewhere, shown)).toMatchObject([{ kind: 'repository' }]);
});

test('the schema names every field that is compared', async () => {
  const schema: unknown = JSON.parse(readFileSync('schemas/changes.schema.json', 'utf8'));
  const { fieldNames } = await import('../../src/tracker/change.ts');
  for (const name of fieldNames)
    expect(canonicalJson(schema)).toContain(`"${name}":{"$ref":"#/$defs/fieldChange"}`);
});
