import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AnyRecord } from '../../src/records/kinds.ts';
import type { Existing } from '../../src/tracker/existing.ts';
import { findProgress, type Progress } from '../../src/tracker/progress.ts';
import { readExisting } from '../../src/tracker/read.ts';
import { applyTo, editIssue } from '../makers/applied.ts';
import { aCheck, aDesired, aLocalTracker, aProgramme, type TemporaryTracker } from '../makers/tracker.ts';

let local: TemporaryTracker;
beforeEach(async () => {
  local = aLocalTracker();
  await applyTo(local.tracker, aDesired());
});
afterEach(() => local.clean());

async function existing(): Promise<Existing> {
  return readExisting(await local.tracker.list([]), 'acme-plan');
}

async function pull(records: readonly AnyRecord[] = []): Promise<Progress> {
  return findProgress(aProgramme({ records }), await existing());
}

function close(name: string, reason = ''): void {
  editIssue(local.root, name, (text) => text.replace('state: open', `state: closed${reason}`));
}

const pulled = { source: { kind: 'issue' } } as const;

test('nothing happened: nothing is pulled', async () => {
  expect(await pull()).toEqual({ records: [], corrections: [], findings: [] });
});

test('a closed task becomes a check of the task', async () => {
  close('task-data-audit');
  const { records } = await pull();
  expect(records).toEqual([
    {
      kind: 'check',
      about: 'data-audit',
      item: 'data-audit',
      box: null,
      result: 'done',
      at: null,
      by: { role: 'unknown' },
      source: { kind: 'issue', ref: 'task/data-audit' },
      suffix: expect.stringMatching(/^[0-9a-z]{8}$/),
    },
  ]);
});

test('a ticked box becomes a check of the box', async () => {
  editIssue(local.root, 'task-data-audit', (text) => text.replace('- [ ] Formats', '- [x] Formats'));
  expect((await pull()).records).toMatchObject([{ about: 'data-audit', item: 'data-audit', box: 'formats' }]);
});

test('the same event gives the same suffix, another event another', async () => {
  close('task-data-audit');
  close('deliverable-manual');
  const [first, second] = [await pull(), await pull()];
  expect(first).toEqual(second);
  expect(new Set(first.records.map(({ suffix }) => suffix)).size).toBe(2);
});

test('what is on record is not pulled again', async () => {
  close('task-data-audit');
  editIssue(local.root, 'task-data-audit', (text) => text.replace('- [ ] Formats', '- [x] Formats'));
  const records = [
    aCheck({ item: 'data-audit', ...pulled }),
    aCheck({ item: 'data-audit', box: 'formats', ...pulled }),
  ];
  expect(await pull(records)).toEqual({ records: [], corrections: [], findings: [] });
});

test('a task closed as not planned is a finding, not a record', async () => {
  close('task-data-audit', '\nreason: not_planned');
  expect(await pull()).toMatchObject({ records: [], findings: [{ code: 'tracker-not-planned' }] });
});

test('closing a gate or a phase is never a record', async () => {
  close('gate-gate-data');
  close('phase-data');
  expect(await pull()).toMatchObject({ records: [], findings: [{ code: 'tracker-gate-closed' }] });
});

test('a task opened again after it was pulled is a proposed correction', async () => {
  const record = aCheck({ item: 'data-audit', ...pulled });
  expect(await pull([record])).toMatchObject({
    records: [],
    corrections: [{ supersedes: record.id, replacement: { result: 'not-done' } }],
    findings: [{ code: 'tracker-reopened' }],
  });
});

test('a task that a person recorded by hand and that is open is no correction', async () => {
  expect((await pull([aCheck({ item: 'data-audit' })])).corrections).toEqual([]);
});

test('a task closed again after a correction is pulled again, under another name', async () => {
  close('task-data-audit');
  const [first] = (await pull()).records;
  const [again] = (await pull([aCheck({ item: 'data-audit', result: 'not-done', ...pulled })])).records;
  expect(again?.suffix).not.toBe(first?.suffix);
});

/** The audit closed on a tracker that keeps the instant and who closed it. */
async function closedAt(
  at: string,
  by: string | null = null,
  reason: 'completed' | null = 'completed',
): Promise<Existing> {
  const read = await existing();
  const name = 'issue:task/data-audit';
  const found = read.managed.get(name);
  if (found === undefined) throw new Error('no audit');
  const item = { ...found.item, number: 7, closed: { reason, at, by } };
  return { ...read, managed: new Map([...read.managed, [name, { ...found, item }]]) };
}

test('the role of a login is looked up; a login is never taken over', async () => {
  const existing = await closedAt('2026-02-02T08:00:00Z', 'ans');
  const roleOf = (login: string) => (login === 'ans' ? 'data-owner' : null);
  const found = findProgress(aProgramme(), existing, roleOf);
  expect(found.records).toMatchObject([
    { at: '2026-02-02T08:00:00Z', by: { role: 'data-owner' }, source: { kind: 'issue', ref: '7' } },
  ]);
  expect(JSON.stringify([found, findProgress(aProgramme(), existing)])).not.toContain('ans');
  expect(findProgress(aProgramme(), existing).records).toMatchObject([{ by: { role: 'unknown' } }]);
});

test('two branches that pull the same closing make the same draft, whoever holds the role', async () => {
  const one = findProgress(aProgramme(), await closedAt('2026-02-02T08:00:00Z'));
  expect(findProgress(aProgramme(), await closedAt('2026-02-02T08:00:00Z'))).toEqual(one);
  const later = findProgress(aProgramme(), await closedAt('2026-02-03T08:00:00Z'));
  expect(later.records[0]?.suffix).not.toBe(one.records[0]?.suffix);
});

test('closed without a reason counts as completed', async () => {
  const { records } = findProgress(aProgramme(), await closedAt('2026-02-02T08:00:00Z', null, null));
  expect(records).toMatchObject([{ item: 'data-audit', result: 'done' }]);
});

const byHand = {
  id: '2026-02-03t100000z-check-data-audit-bbbbbbbb',
  at: '2026-02-03T10:00:00Z',
  result: 'not-done',
} as const;

test('records and tracker both moved and disagree: an error at the record, and no draft', async () => {
  const records = [aCheck({ item: 'data-audit', ...pulled }), aCheck({ item: 'data-audit', ...byHand })];
  const found = findProgress(aProgramme({ records }), await closedAt('2026-02-05T08:00:00Z'));
  expect(found).toMatchObject({
    records: [],
    corrections: [],
    findings: [
      {
        code: 'tracker-disagrees',
        severity: 'error',
        args: { key: 'task/data-audit', record: byHand.id },
        file: `records/2026/${byHand.id}.yaml`,
      },
    ],
  });
});

test('a box that was never pulled, not done by hand and ticked, is such a disagreement', async () => {
  editIssue(local.root, 'task-data-audit', (text) => text.replace('- [ ] Formats', '- [x] Formats'));
  const { findings, records } = await pull([aCheck({ item: 'data-audit', box: 'formats', ...byHand })]);
  expect([findings.map(({ code }) => code), records]).toEqual([['tracker-disagrees'], []]);
});

test('a record that took back what was pulled is not undone by the next pull', async () => {
  close('task-data-audit');
  const records = [aCheck({ item: 'data-audit', ...pulled }), aCheck({ item: 'data-audit', ...byHand })];
  expect(await pull(records)).toMatchObject({
    records: [],
    corrections: [],
    findings: [{ code: 'tracker-behind', severity: 'info', args: { record: byHand.id } }],
  });
});

test('an issue of what left the plan gives nothing', async () => {
  close('task-data-audit');
  const read = await existing();
  expect(findProgress(aProgramme({ phases: [] }), read).records).toEqual([]);
});

test('no text of the tracker gets into a record', async () => {
  editIssue(local.root, 'task-data-audit', (text) =>
    text.replace('title: Data audit', 'title: "@evil Closes #1"').replace('state: open', 'state: closed'),
  );
  expect(JSON.stringify(await pull())).not.toContain('evil');
});
