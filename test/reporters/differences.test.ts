import { afterEach, beforeEach, expect, test } from 'vitest';
import { applyText } from '../../src/reporters/text/apply.ts';
import { diffText } from '../../src/reporters/text/diff.ts';
import { differenceLines, shownStep } from '../../src/reporters/text/differences.ts';
import { textsFor } from '../../src/text/translate.ts';
import type { Drift } from '../../src/tracker/change.ts';
import type { Tracker } from '../../src/tracker/port.ts';
import type { ApplyRun } from '../../src/tracker/run-apply.ts';
import { applyTo, diffOf, editIssue } from '../makers/applied.ts';
import { aDesired, aLaterPhase, aLocalTracker, aPhase, type TemporaryTracker } from '../makers/tracker.ts';

const en = textsFor('en', { isStrict: true });
const nl = textsFor('nl', { isStrict: true });
const HOSTILE = '::error::\u001b[2J\u202e<!-- milepost:end -->\r\nClose #1 @acme';

let local: TemporaryTracker;
beforeEach(() => {
  local = aLocalTracker();
});
afterEach(() => local.clean());

function drift(over: Partial<Drift> = {}): Drift {
  return {
    resource: 'issue',
    key: 'task/data-audit',
    number: null,
    field: 'milestone',
    base: 'phase/data',
    existing: 'phase/live',
    desired: 'phase/data',
    ...over,
  };
}

const SHOWN = {
  drift: [drift(), drift({ field: 'due', existing: null, desired: '2026-02-01' })],
  conflicts: [
    drift({ desired: 'sprint/sprint-1' }),
    drift({ field: 'title', base: '0123456789', existing: 'Their audit', desired: 'Our audit' }),
  ],
} as const;

test('what people changed stands under how much that is, and of conflicts every side that is known', () => {
  expect(differenceLines(SHOWN, en)).toEqual([
    '2 changes by people stay as they are.',
    '  task/data-audit milestone: is phase/live, the plan says phase/data',
    '  task/data-audit due: is -, the plan says 2026-02-01',
    '2 fields were changed on both sides and are not written.',
    '  task/data-audit milestone: was phase/data, is phase/live, the plan says',
    '    sprint/sprint-1',
    '  task/data-audit title: is Their audit, the plan says Our audit',
  ]);
  expect(differenceLines(SHOWN, nl)).toEqual([
    '2 wijzigingen van mensen blijven zoals ze zijn.',
    '  task/data-audit milestone: is phase/live, het plan zegt phase/data',
    '  task/data-audit due: is -, het plan zegt 2026-02-01',
    '2 velden zijn aan beide kanten gewijzigd en worden niet geschreven.',
    '  task/data-audit milestone: was phase/data, is phase/live, het plan zegt',
    '    sprint/sprint-1',
    '  task/data-audit title: is Their audit, het plan zegt Our audit',
  ]);
});

test('nothing changed is nothing said', () => {
  expect(differenceLines({ drift: [], conflicts: [] }, en)).toEqual([]);
});

test.each([
  ['the first line that differs', 'One\nTwo\nThree', 'One\n2\nThree', ['Two', '2']],
  ['a line that was added', 'One', 'One\nTwo', ['-', 'Two']],
  ['a line that was taken away', 'One\nTwo', 'One', ['Two', '-']],
  [
    'a long line from where it parts',
    `${'x'.repeat(80)} old end`,
    `${'x'.repeat(80)} new end`,
    [`…${'x'.repeat(19)} old end`, `…${'x'.repeat(19)} new end`],
  ],
  ['a long difference, cut', 'a'.repeat(99), 'b'.repeat(99), [`${'a'.repeat(59)}…`, `${'b'.repeat(59)}…`]],
  [
    'characters of more than one unit, whole',
    '😀'.repeat(30),
    `${'😀'.repeat(29)}a`,
    [`…${'😀'.repeat(21)}`, `…${'😀'.repeat(20)}a`],
  ],
] as const)('of a text people see %s', (_, from, to, words) => {
  expect(shownStep('block', { from, to })).toEqual(words);
});

test('a text that was not there is shown from its beginning, and lists by their names', () => {
  expect(shownStep('block', { from: null, to: 'One\nTwo' })[0]).toBe('-');
  expect(shownStep('labels', { from: ['a', 'b'], to: [] })).toEqual(['a, b', '-']);
});

/** A plan in which the task has another title, text and sprint. */
const changed = aDesired({
  phases: [
    aPhase({
      tasks: [
        {
          id: 'data-audit',
          title: 'Audit of all data',
          boxes: [{ id: 'formats', title: 'Formats the same' }],
        },
        { id: 'data-clean', title: 'Clean the data' },
      ],
    }),
    aLaterPhase(),
  ],
});

test('an update names each field with what it was and what it becomes; a text by its first words that differ', async () => {
  await applyTo(local.tracker, aDesired());
  const lines = diffText(await diffOf(local.tracker, changed), en).split('\n');
  const at = lines.indexOf('~ issue task/data-audit: title, block');
  expect(lines.slice(at, at + 4)).toEqual([
    '~ issue task/data-audit: title, block',
    '    title: Data audit → Audit of all data',
    '    block: - [ ] Missing values measured <!-- box:missing-values --> → - [ ]',
    '      Formats the same <!-- box:formats -->',
  ]);
  expect(lines).toContain('    blockedBy: task/data-audit → -');
});

test('a conflict is told once with both sides, drift once with its number, in diff and in apply', async () => {
  await applyTo(local.tracker, aDesired());
  editIssue(local.root, 'task-data-audit', (text) => text.replace('title: Data audit', 'title: My audit'));
  editIssue(local.root, 'task-data-clean', (text) =>
    text.replace('title: Clean the data', 'title: Cleaning'),
  );
  const text = diffText(await diffOf(local.tracker, changed), en);
  expect(text).toContain('  task/data-audit title: is My audit, the plan says Audit of all data\n');
  expect(text).toContain('  task/data-clean title: is Cleaning, the plan says Clean the data\n');
  expect(text.match(/stays as it is/g)).toHaveLength(1);
  expect(text.match(/task\/data-audit title/g)).toHaveLength(1);
  expect(text).not.toMatch(/[0-9a-f]{10}/);
  const run = await applyTo(local.tracker, changed);
  expect(applyText(run, en)).toContain(
    '  task/data-clean title: is Cleaning, the plan says Clean the data\n',
  );
  expect(applyText(run, en, { isShown: true })).not.toContain('task/data-clean title');
  expect(applyText(run, en, { isShown: true })).toContain('tracker-conflict');
});

test('no title of anybody reaches the screen as it is', async () => {
  await applyTo(local.tracker, aDesired());
  const hostile: Tracker = {
    ...local.tracker,
    list: async (labels) => {
      const listing = await local.tracker.list(labels);
      const items = listing.items.map((one) => (one.resource === 'issue' ? { ...one, title: HOSTILE } : one));
      return { ...listing, items };
    },
  };
  const text = diffText(await diffOf(hostile, changed), en);
  expect(text).toContain('\\u001b[2J\\u202e');
  expect([...text].filter((one) => /[\p{Cc}\p{Cf}]/u.test(one) && one !== '\n')).toEqual([]);
  expect(text.split('\n').filter((line) => /^\s*::/.test(line))).toEqual([]);
});

test('lines are no longer than 80 columns where their words allow it', async () => {
  await applyTo(local.tracker, aDesired());
  const next = aDesired({ milepost: { language: 'nl' } });
  for (const texts of [en, nl]) {
    const found = await diffOf(local.tracker, next);
    const lines = diffText(found, texts).split('\n');
    expect(
      lines.filter((line) => line.length > 80 && line.trim().includes(' ') && !line.startsWith('~')),
    ).toEqual([]);
  }
});

test('an empty lock is told as what it is, with the file to look at', () => {
  const run: ApplyRun = { kind: 'locked', holder: '' };
  expect(applyText(run, en)).toBe(
    'The lock is empty, so nobody can tell whether another apply is at work.\n  If none is, delete tracker/.lock and run the command again.',
  );
  expect(applyText(run, nl)).toContain('tracker/.lock');
});

test('an apply tells as many changes as the diff counted, also where links take writes of their own', async () => {
  const apart = {
    ...local.tracker,
    preflight: async () => ({ ...(await local.tracker.preflight()), linksOnCreate: false }),
    create: (item: Parameters<typeof local.tracker.create>[0]) =>
      local.tracker.create({ ...item, parent: null, blockedBy: [] }),
  };
  const { summary } = (await diffOf(apart, aDesired())).shown;
  const run = await applyTo(apart, aDesired());
  if (run.kind !== 'applied') throw new Error(run.kind);
  expect(run.outcome.results.length).toBeGreaterThan(summary.create);
  const told = (one: ApplyRun): string => applyText(one, en).replace(/\n\s+/g, ' ');
  expect(told(run)).toContain(
    ` writes: ${summary.create} created, 0 updated, 0 closed, 0 adopted, ${summary.create} changes in all; `,
  );
  const [link, ...rest] = run.outcome.results.filter(({ kind }) => kind === 'link');
  if (link === undefined) throw new Error('no link');
  const results = [
    ...run.outcome.results.filter(({ kind }) => kind !== 'link'),
    ...rest,
    { ...link, outcome: 'unknown' },
  ] as const;
  expect(told({ ...run, outcome: { results } })).toContain(
    `${summary.create - 1} of ${summary.create} changes are done.`,
  );
  const noted = {
    kind: 'refresh',
    resource: 'issue',
    key: 'phase/data',
    outcome: 'changed',
    finding: null,
  } as const;
  expect(told({ ...run, outcome: { results: [...run.outcome.results, noted] } })).toContain(
    'All changes are done, but not everything that milepost notes of them.',
  );
});
