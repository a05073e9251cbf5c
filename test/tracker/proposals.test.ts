import { afterEach, beforeEach, expect, test } from 'vitest';
import { rolesOfLogin } from '../../src/plan/people.ts';
import { compare } from '../../src/tracker/compare.ts';
import { desiredItems } from '../../src/tracker/desired.ts';
import type { Existing } from '../../src/tracker/existing.ts';
import type { ExistingItem } from '../../src/tracker/port.ts';
import { findProposals } from '../../src/tracker/proposals.ts';
import { readExisting } from '../../src/tracker/read.ts';
import { applyTo, editIssue } from '../makers/applied.ts';
import { edited } from '../makers/repository.ts';
import { programmeAt, shopFiles } from '../makers/shop.ts';
import { aLocalTracker, aRenderer, type TemporaryTracker } from '../makers/tracker.ts';

const NOW = '2026-09-08T09:00:00Z';
const FIRST = programmeAt(shopFiles(), NOW);

let local: TemporaryTracker;
beforeEach(async () => {
  local = aLocalTracker();
  await applyTo(local.tracker, desiredItems(FIRST, aRenderer()));
});
afterEach(() => local.clean());

/** A person changes items on the tracker: handle → what is other. */
type Edits = Readonly<Record<string, Partial<ExistingItem>>>;

async function existingWith(edits: Edits): Promise<Existing> {
  const listing = await local.tracker.list([]);
  const { items } = listing;
  for (const handle of Object.keys(edits))
    if (!items.some((one) => nameOf(one) === handle)) throw new Error(`no ${handle}`);
  return readExisting(
    { ...listing, items: items.map((one) => ({ ...one, ...edits[nameOf(one)] })) },
    'second-shop',
  );
}

function nameOf({ resource, keyHint }: ExistingItem): string {
  return `${resource}:${keyHint}`;
}

async function proposals(edits: Edits, programme = FIRST): Promise<readonly string[]> {
  const desired = desiredItems(programme, aRenderer());
  const existing = await existingWith(edits);
  const { drift } = compare(desired, existing, { keepsLabels: false });
  const found = findProposals(programme, desired, { existing, drift }, rolesOfLogin(programme.plan));
  expect(found.every(({ severity }) => severity === 'info')).toBe(true);
  return found.map(
    ({ code, args, file, line }) => `${code} ${Object.values(args).join(' | ')} @${file}:${line}`,
  );
}

test('nothing happened: nothing is proposed', async () => {
  expect(await proposals({})).toEqual([]);
});

test.each([
  ['a phase', 'phase/location', '2026-09-27', '2026-09-20', 'weeks: 1-3', 'plan/01-location.yaml:5'],
  [
    'a day inside a week',
    'phase/location',
    '2026-09-24',
    '2026-09-20',
    'weeks: 1-3 (2026-09-27)',
    'plan/01-location.yaml:5',
  ],
  ['an earlier day', 'phase/location', '2026-09-13', '2026-09-20', 'weeks: 1', 'plan/01-location.yaml:5'],
  [
    'a day before its start',
    'phase/opening',
    '2026-09-13',
    '2026-11-15',
    'weeks: …',
    'plan/05-opening.yaml:5',
  ],
  [
    'a day before the programme',
    'phase/location',
    '2026-09-01',
    '2026-09-20',
    'weeks: …',
    'plan/01-location.yaml:5',
  ],
  [
    'a sprint',
    'sprint/sprint-shell',
    '2026-10-11',
    '2026-10-04',
    'sprintWeeks: 3',
    'plan/02-fitting-out.yaml:8',
  ],
  [
    'a day no sprint can end on',
    'sprint/sprint-shell',
    '2026-09-13',
    '2026-10-04',
    'sprintWeeks: …',
    'plan/02-fitting-out.yaml:8',
  ],
  ['a stage', 'stage/open-afternoons', '2026-11-08', '2026-11-01', 'weeks: 8-9', 'plan/05-opening.yaml:23'],
] as const)(
  '%s that was moved is told with the edit that accepts it',
  async (_, key, due, planned, edit, place) => {
    expect(await proposals({ [`milestone:${key}`]: { due } })).toEqual([
      `tracker-due-moved ${key} | ${due} | ${planned} | ${edit} @${place}`,
    ]);
  },
);

test('a due date that was taken away is told; no end is weeks without a last one', async () => {
  expect(await proposals({ 'milestone:phase/location': { due: null } })).toEqual([
    'tracker-due-moved phase/location | - | 2026-09-20 | weeks: 1+ @plan/01-location.yaml:5',
  ]);
});

test('the edit that was proposed ends the drift', async () => {
  const longer = programmeAt(edited(shopFiles(), 'plan/01-location.yaml', 'weeks: 1-2', 'weeks: 1-3'), NOW);
  expect(await proposals({ 'milestone:phase/location': { due: '2026-09-27' } }, longer)).toEqual([]);
});

test('a plan that changed is no proposal, nor is a conflict', async () => {
  const longer = programmeAt(edited(shopFiles(), 'plan/01-location.yaml', 'weeks: 1-2', 'weeks: 1-3'), NOW);
  expect(await proposals({}, longer)).toEqual([]);
  expect(await proposals({ 'milestone:phase/location': { due: '2026-10-04' } }, longer)).toEqual([]);
});

test('a moved day of a closed milestone is no proposal', async () => {
  const closed = { reason: null, at: null, by: null };
  expect(await proposals({ 'milestone:phase/location': { due: '2026-09-27', closed } })).toEqual([]);
});

const TASK = 'issue:task/negotiate-lease';

test.each([
  ['another role', ['fill-in-buyer'], 'buyer', 'owner: buyer'],
  ['a login in another case', ['Fill-In-Buyer'], 'buyer', 'owner: buyer'],
  ['somebody unknown', ['stranger'], 'unknown', 'owner: …'],
  ['both', ['stranger', 'fill-in-buyer'], 'buyer, unknown', 'owner: buyer'],
])('an issue assigned to %s is a proposal, without a login', async (_, assignees, roles, edit) => {
  const found = await proposals({ [TASK]: { assignees } });
  expect(found).toEqual([
    expect.stringMatching(
      `tracker-assigned task/negotiate-lease \\| ${roles} \\| owner \\| ${edit} @plan/01-loc`,
    ),
  ]);
  expect(found.join()).not.toMatch(/fill-in|stranger/i);
});

test('the owner, with or without help, and a closed issue are no proposal', async () => {
  const closed = { reason: 'completed', at: null, by: null } as const;
  for (const one of [
    { assignees: ['fill-in-owner'] },
    { assignees: ['stranger', 'FILL-IN-OWNER'] },
    { assignees: ['stranger'], closed },
    { assignees: ['stranger'], labels: [] },
  ])
    expect(await proposals({ [TASK]: one })).toEqual([]);
  expect(await proposals({ 'issue:gate/gate-shell': { assignees: ['stranger'] } })).toEqual([]);
});

test('another title is told at its field, once for milestone and issue, and not repeated', async () => {
  const title = 'Call @fill-in-owner';
  const found = await proposals({
    'milestone:phase/location': { title },
    'issue:phase/location': { title },
    'issue:gate/gate-shell': { title },
  });
  expect(found).toEqual([
    expect.stringMatching(/^tracker-retitled gate\/gate-shell \| title: … @plan\/02-fitting-out\.yaml:\d+$/),
    'tracker-retitled phase/location | title: … @plan/01-location.yaml:4',
  ]);
});

test('another text of ours is told, a tick and text around it are not', async () => {
  editIssue(local.root, 'task-compare-premises', (text) => text.replace('- [ ]', '- [x]'));
  editIssue(local.root, 'task-negotiate-lease', (text) => `${text}\nmy own words\n`);
  expect(await proposals({})).toEqual([]);
  editIssue(local.root, 'task-negotiate-lease', (text) => text.replace('- **Planned:**', '- **Plan:**'));
  expect(await proposals({})).toEqual(['tracker-rewritten task/negotiate-lease @plan/01-location.yaml:22']);
});

test('proposals are sorted by key, then by code', async () => {
  const found = await proposals({
    [TASK]: { assignees: ['stranger'], title: 'x' },
    'issue:task/compare-premises': { title: 'y' },
    'milestone:phase/opening': { due: '2026-11-22' },
  });
  expect(found.map((one) => one.split(' ').slice(0, 2).join(' '))).toEqual([
    'tracker-due-moved phase/opening',
    'tracker-retitled task/compare-premises',
    'tracker-assigned task/negotiate-lease',
    'tracker-retitled task/negotiate-lease',
  ]);
});
