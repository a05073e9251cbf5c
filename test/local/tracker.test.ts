import { mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Review } from '../../src/schema/types.generated.ts';
import { TrackerFailure } from '../../src/tracker/failure.ts';
import { readExisting } from '../../src/tracker/read.ts';
import { applyTo, counting, diffOf, editIssue, issueText, trackerFiles } from '../makers/applied.ts';
import {
  aCheck,
  aDesired,
  aGateResult,
  aLaterPhase,
  aLocalTracker,
  anItemState,
  aPhase,
  aReviewState,
  type ProgrammeParts,
  type TemporaryTracker,
} from '../makers/tracker.ts';

let local: TemporaryTracker;
beforeEach(() => {
  local = aLocalTracker();
});
afterEach(() => local.clean());

const REVIEW: Review = {
  formatVersion: '1.0',
  title: 'Monthly review',
  anchor: 'start',
  rule: { kind: 'same-day' },
  steps: [
    { id: 'data-review', title: 'Look at the data', needs: 'kpis' },
    { id: 'user-feedback', title: 'Ask the users', needs: 'responses' },
  ],
};

/** Applies, and applies again with writes counted. */
async function second(parts: ProgrammeParts = {}): Promise<readonly string[]> {
  const { tracker, writes } = counting(local.tracker);
  const run = await applyTo(tracker, aDesired(parts));
  expect(run.kind).toBe('applied');
  return writes;
}

/** After an apply the comparison holds nothing but `keep`, and no marker is behind. */
async function expectOnlyKeep(parts: ProgrammeParts): Promise<void> {
  const { comparison, shown } = await diffOf(local.tracker, aDesired(parts));
  expect(comparison.changes.filter(({ kind }) => kind !== 'keep')).toEqual([]);
  expect(shown.estimate.writes).toBe(0);
}

test('the first apply makes a file of every milestone and issue', async () => {
  const desired = aDesired();
  const run = await applyTo(local.tracker, desired);
  expect(run).toMatchObject({
    kind: 'applied',
    diff: { shown: { summary: { create: desired.items.length } } },
  });
  const names = [...trackerFiles(local.root).keys()];
  expect(names).toContain('tracker/milestones/phase-data.md');
  expect(names).toContain('tracker/issues/task-data-audit.md');
  expect(names).toHaveLength(desired.items.length);
  await expectOnlyKeep({});
});

test('the second apply writes nothing', async () => {
  await applyTo(local.tracker, aDesired());
  const before = trackerFiles(local.root);
  expect(await second()).toEqual([]);
  expect(trackerFiles(local.root)).toEqual(before);
});

test('a draft, a Dutch programme and an English one are applied alike', async () => {
  await applyTo(local.tracker, aDesired({ milepost: { language: 'nl' } }));
  expect(issueText(local.root, 'gate-gate-data')).toContain('Beslismoment');
  await applyTo(local.tracker, aDesired());
  expect(issueText(local.root, 'gate-gate-data')).toContain('title: "Gate: Data preparation"');
  await expectOnlyKeep({});
});

test('the second apply writes nothing after people added text, labels, ticks and front matter', async () => {
  await applyTo(local.tracker, aDesired());
  editIssue(local.root, 'task-data-audit', (text) =>
    text
      .replace('state: open\n', 'state: open\nassignee: Ans # who\n')
      .replace('  - mp:task\n', '  - mp:task\n  - urgent\n')
      .replace('\n<!-- milepost:begin', '\nAbove, by a person\n\n<!-- milepost:begin')
      .replace('- [ ] Missing', '- [x] Missing')
      .concat('\nBelow, by a person\n'),
  );
  const before = trackerFiles(local.root);
  expect(await second()).toEqual([]);
  expect(trackerFiles(local.root)).toEqual(before);
});

test('an update keeps every byte outside our part, ticks, and keys that people added', async () => {
  await applyTo(local.tracker, aDesired());
  editIssue(local.root, 'task-data-audit', (text) =>
    text
      .replaceAll('\n', '\r\n')
      .replace('state: open\r\n', 'state: open\r\nassignee: "Ans"   # who\r\n')
      .replace('\r\n<!-- milepost:begin', '\r\nAbove ✓\r\n\r\n<!-- milepost:begin')
      .replace('- [ ] Missing', '- [x] Missing')
      .concat('\r\nBelow\u00a0mixed\nline ends'),
  );
  const parts = {
    phases: [
      aPhase({
        tasks: [
          {
            id: 'data-audit',
            title: 'Audit of the data',
            description: 'New words.',
            boxes: [
              { id: 'missing-values', title: 'Missing values measured again' },
              { id: 'formats', title: 'Formats standardised' },
            ],
          },
        ],
      }),
      aLaterPhase(),
    ],
  };
  await applyTo(local.tracker, aDesired(parts));
  const text = issueText(local.root, 'task-data-audit');
  expect(text).toContain('title: Audit of the data\r\nstate: open\r\nassignee: "Ans"   # who\r\n');
  expect(text).toContain('---\r\n\r\nAbove ✓\r\n\r\n<!-- milepost:begin');
  expect(text).toContain('- [x] Missing values measured again');
  expect(text).toContain('New words.');
  expect(text.endsWith('-->\r\n\r\nBelow\u00a0mixed\nline ends')).toBe(true);
  await expectOnlyKeep(parts);
});

const CHANGES: readonly (readonly [string, ProgrammeParts])[] = [
  ['a new title', { phases: [aPhase({ title: 'Data, better' }), aLaterPhase()] }],
  ['new text', { phases: [aPhase({ goal: 'Something else.' }), aLaterPhase()] }],
  ['other weeks', { phases: [aPhase({ weeks: '1-5' }), aLaterPhase()] }],
  ['an open end', { phases: [aPhase(), aLaterPhase({ weeks: '5+' })] }],
  ['a verdict', { gates: [aGateResult({ verdict: 'pass', validUntil: '2026-03-01' })] }],
  ['a task done', { records: [aCheck({ item: 'data-clean' })] }],
  ['a box done', { records: [aCheck({ item: 'data-audit', box: 'formats' })] }],
  ['a phase passed', { state: { items: new Map([['data', anItemState('data', 'passed')]]) } }],
  ['a phase stopped', { state: { items: new Map([['data', anItemState('data', 'stopped')]]) } }],
  ['a review due', { review: REVIEW, state: { reviews: new Map([['2026-11', aReviewState()]]) } }],
  [
    'a task gone',
    { phases: [aPhase({ tasks: [{ id: 'data-clean', title: 'Clean the data' }] }), aLaterPhase()] },
  ],
  [
    'a task in another phase',
    { phases: [aPhase({ tasks: [] }), aLaterPhase({ tasks: aPhase().tasks ?? [] })] },
  ],
  [
    'a renamed task',
    {
      phases: [
        aPhase({
          tasks: [
            { id: 'audit', renamedFrom: 'data-audit', title: 'Data audit' },
            { id: 'data-clean', title: 'Clean the data', needs: ['audit'] },
          ],
        }),
        aLaterPhase(),
      ],
    },
  ],
  ['a renamed phase', { phases: [aPhase({ id: 'data-2', renamedFrom: 'data' }), aLaterPhase()] }],
  ['another language', { milepost: { language: 'nl' } }],
  ['no sprint milestones', { milepost: { tracker: { kind: 'local', milestones: { sprint: false } } } }],
  [
    'a dependency gone',
    {
      phases: [
        aPhase({ tasks: (aPhase().tasks ?? []).map(({ id, title }) => ({ id, title })) }),
        aLaterPhase(),
      ],
    },
  ],
];

test.each(CHANGES)('after %s only keep is left', async (_, parts) => {
  await applyTo(local.tracker, aDesired());
  const run = await applyTo(local.tracker, aDesired(parts));
  expect(run.kind === 'applied' && run.outcome.results.length > 0).toBe(true);
  expect(run).toMatchObject({ kind: 'applied', diff: { comparison: { conflicts: [] } } });
  await expectOnlyKeep(parts);
  expect(await second(parts)).toEqual([]);
});

test.each(CHANGES)('a first apply with %s leaves only keep', async (_, parts) => {
  await applyTo(local.tracker, aDesired(parts));
  await expectOnlyKeep(parts);
});

test.each(CHANGES)('%s, and back again, leaves only keep', async (_, parts) => {
  await applyTo(local.tracker, aDesired());
  await applyTo(local.tracker, aDesired(parts));
  await applyTo(local.tracker, aDesired());
  const { comparison } = await diffOf(local.tracker, aDesired());
  expect(comparison.changes.filter(({ kind }) => kind !== 'keep')).toEqual([]);
});

test('a renamed task keeps its file and its text', async () => {
  await applyTo(local.tracker, aDesired());
  editIssue(local.root, 'task-data-audit', (text) => `${text}\nMine\n`);
  const tasks = [{ id: 'audit', renamedFrom: 'data-audit', title: 'Data audit' }];
  await applyTo(local.tracker, aDesired({ phases: [aPhase({ tasks }), aLaterPhase()] }));
  expect(issueText(local.root, 'task-data-audit')).toMatch(
    /key: task\/audit[\s\S]*task\/audit[\s\S]*\nMine\n$/,
  );
});

test('a new item whose name is taken by a renamed one gets another file', async () => {
  await applyTo(local.tracker, aDesired());
  const renamed = { id: 'audit', renamedFrom: 'data-audit', title: 'Data audit' };
  await applyTo(local.tracker, aDesired({ phases: [aPhase({ tasks: [renamed] }), aLaterPhase()] }));
  const both = [
    { id: 'audit', title: 'Data audit' },
    { id: 'data-audit', title: 'Another audit' },
  ];
  const parts = { phases: [aPhase({ tasks: both }), aLaterPhase()] };
  await applyTo(local.tracker, aDesired(parts));
  expect(issueText(local.root, 'task-data-audit-2')).toContain('title: Another audit');
  await expectOnlyKeep(parts);
});

test('an issue closed by a person stays closed, and is drift', async () => {
  await applyTo(local.tracker, aDesired());
  editIssue(local.root, 'task-data-audit', (text) => text.replace('state: open', 'state: closed'));
  expect(await second()).toEqual([]);
  const { shown } = await diffOf(local.tracker, aDesired());
  expect(shown.drift).toEqual([
    {
      resource: 'issue',
      key: 'task/data-audit',
      field: 'closed',
      base: null,
      existing: 'completed',
      desired: null,
    },
  ]);
});

test('an issue closed by milepost and opened by a person stays open', async () => {
  const parts = { records: [aCheck({ item: 'data-clean' })] };
  await applyTo(local.tracker, aDesired(parts));
  expect(issueText(local.root, 'task-data-clean')).toContain('state: closed\nreason: completed\n');
  editIssue(local.root, 'task-data-clean', (text) =>
    text.replace('state: closed\nreason: completed', 'state: open'),
  );
  await applyTo(local.tracker, aDesired(parts)); // notes in the marker that people opened it
  expect(await second(parts)).toEqual([]);
  expect(issueText(local.root, 'task-data-clean')).toContain('state: open\n');
});

test('a field that both sides changed is a conflict and is not written; other fields are', async () => {
  await applyTo(local.tracker, aDesired());
  editIssue(local.root, 'task-data-clean', (text) =>
    text.replace('title: Clean the data', 'title: Scrub it'),
  );
  const tasks = [
    { id: 'data-audit', title: 'Data audit' },
    { id: 'data-clean', title: 'Wash the data', description: 'With soap.' },
  ];
  const run = await applyTo(local.tracker, aDesired({ phases: [aPhase({ tasks }), aLaterPhase()] }));
  expect(run).toMatchObject({
    diff: {
      shown: {
        conflicts: [
          { key: 'task/data-clean', field: 'title', existing: 'Scrub it', desired: 'Wash the data' },
        ],
      },
    },
  });
  const text = issueText(local.root, 'task-data-clean');
  expect(text).toContain('title: Scrub it');
  expect(text).toContain('With soap.');
});

test('a conflict ends when both sides agree', async () => {
  await applyTo(local.tracker, aDesired());
  editIssue(local.root, 'task-data-clean', (text) =>
    text.replace('title: Clean the data', 'title: Wash the data'),
  );
  const tasks = [
    aPhase().tasks?.[0] ?? { id: 'x', title: 'x' },
    { id: 'data-clean', title: 'Wash the data', needs: ['data-audit'] },
  ];
  const parts = { phases: [aPhase({ tasks }), aLaterPhase()] };
  expect(await second(parts)).toEqual(['patch task/data-clean']);
  await expectOnlyKeep(parts);
});

test('a parent that a person chose, and one a person took away, stay', async () => {
  await applyTo(local.tracker, aDesired());
  editIssue(local.root, 'task-data-clean', (text) =>
    text.replace('parent: phase/data', 'parent: phase/live'),
  );
  editIssue(local.root, 'task-data-audit', (text) => text.replace('parent: phase/data\n', ''));
  expect(await second()).toEqual([]);
  expect(issueText(local.root, 'task-data-clean')).toContain('parent: phase/live');
  expect(issueText(local.root, 'task-data-audit')).not.toContain('parent:');
});

test('an issue whose label a person took off is left alone and not made again', async () => {
  await applyTo(local.tracker, aDesired());
  editIssue(local.root, 'task-data-clean', (text) => text.replace('  - milepost\n', ''));
  const tasks = [{ id: 'data-clean', title: 'Wash the data' }];
  const run = await applyTo(local.tracker, aDesired({ phases: [aPhase({ tasks }), aLaterPhase()] }));
  expect(issueText(local.root, 'task-data-clean')).toContain('title: Clean the data');
  expect(run.kind === 'applied' && run.diff.comparison.findings.map(({ code }) => code)).toContain(
    'tracker-detached',
  );
});

test('an issue without a readable marker is not written and not made again', async () => {
  await applyTo(local.tracker, aDesired());
  editIssue(local.root, 'task-data-clean', (text) => text.replace(/<!-- milepost:1.*-->/, ''));
  const run = await applyTo(local.tracker, aDesired());
  const codes = run.kind === 'applied' ? run.diff.comparison.findings.map(({ code }) => code) : [];
  expect(codes).toEqual(['tracker-marker-damaged', 'tracker-key-barred']);
  expect(
    readdirSync(join(local.root, 'tracker/issues')).filter((name) => name.includes('clean')),
  ).toHaveLength(1);
});

test('of a copied file the one with the right name is the item, the other is told', async () => {
  await applyTo(local.tracker, aDesired());
  writeFileSync(join(local.root, 'tracker/issues/a-copy.md'), issueText(local.root, 'task-data-clean'));
  const { comparison } = await diffOf(local.tracker, aDesired());
  expect(comparison.findings).toMatchObject([{ code: 'tracker-double', file: 'tracker/issues/a-copy.md' }]);
  expect(comparison.changes.every(({ kind }) => kind === 'keep')).toBe(true);
});

test('an issue that a person deleted is made again while it is in the plan', async () => {
  await applyTo(local.tracker, aDesired());
  rmSync(join(local.root, 'tracker/issues/task-data-clean.md'));
  expect(await second()).toEqual(['create task/data-clean']);
});

test('a file that a person gave another name is still the item', async () => {
  await applyTo(local.tracker, aDesired());
  renameSync(join(local.root, 'tracker/issues/task-data-clean.md'), join(local.root, 'tracker/issues/zz.md'));
  expect(await second()).toEqual([]);
});

test('an issue of a person is taken over below its own text, and their title stays', async () => {
  mkdirSync(join(local.root, 'tracker/issues'), { recursive: true });
  writeFileSync(
    join(local.root, 'tracker/issues/notes.md'),
    '---\ntitle: My audit\nstate: open\n---\nWhat I know.\n',
  );
  const adoptions = new Map([['task/data-audit', 'notes']]);
  const run = await applyTo(local.tracker, aDesired(), adoptions);
  expect(run).toMatchObject({ diff: { shown: { summary: { adopt: 1 } } } });
  expect(issueText(local.root, 'notes')).toMatch(
    /title: My audit[\s\S]*---\nWhat I know\.\n\n<!-- milepost:begin/,
  );
  expect(issueText(local.root, 'notes')).toContain('- milepost\n  - mp:task');
  await expectOnlyKeep({});
});

test('what cannot be taken over is told', async () => {
  const { comparison } = await diffOf(local.tracker, aDesired(), new Map([['task/data-audit', 'nothing']]));
  expect(comparison.findings.map(({ code }) => code)).toEqual(['tracker-cannot-adopt']);
});

test.each([
  ['no front matter', 'Just text\n', 1, 1],
  ['broken YAML', '---\ntitle: "open\n---\n', 2, 8],
  ['an unknown state', '---\ntitle: A\nstate: perhaps\n---\n', 3, 8],
  ['a list that is none', '---\nlabels: milepost\n---\n', 2, 9],
  ['a day that is none', '---\ndue: 2026-02-30\n---\n', 2, 6],
])('%s in a file is an error with its place, and nothing is written', async (_, text, line, column) => {
  mkdirSync(join(local.root, 'tracker/issues'), { recursive: true });
  writeFileSync(join(local.root, 'tracker/issues/mine.md'), text);
  const caught: unknown = await applyTo(local.tracker, aDesired()).catch((error: unknown) => error);
  if (!(caught instanceof TrackerFailure)) throw new Error('expected findings', { cause: caught });
  expect(caught.findings).toMatchObject([
    { file: 'tracker/issues/mine.md', line, column, severity: 'error' },
  ]);
  expect(readdirSync(join(local.root, 'tracker'))).toEqual(['issues']);
});

test('a link instead of a file is told', async () => {
  mkdirSync(join(local.root, 'tracker/issues'), { recursive: true });
  symlinkSync('/etc/hostname', join(local.root, 'tracker/issues/link.md'));
  await expect(local.tracker.list([])).rejects.toBeInstanceOf(TrackerFailure);
});

test('nothing is written through a linked folder', async () => {
  const elsewhere = aLocalTracker();
  symlinkSync(elsewhere.root, join(local.root, 'tracker'));
  await expect(local.tracker.lock()).rejects.toMatchObject({ reason: 'is-link' });
  expect(readdirSync(elsewhere.root)).toEqual([]);
  elsewhere.clean();
});

test('items of another programme are no concern of ours', async () => {
  await applyTo(local.tracker, aDesired({ milepost: { id: 'other' } }));
  const existing = readExisting(await local.tracker.list([]), 'acme-plan');
  expect(existing.managed.size).toBe(0);
  expect(existing.findings).toEqual([]);
});
