import { expect, test } from 'vitest';
import {
  aGitHubWorld,
  anAppliedWorld,
  codesOf,
  diffIn,
  type GitHubWorld,
  outcomes,
} from '../makers/github-world.ts';
import { aDesired } from '../makers/tracker.ts';
import type { FakeGitHub } from './rig/index.ts';
import type { IssueRecord } from './rig/state.ts';

const KEY = 'task/data-clean';
const LABELS = ['milepost', 'mp:task'];
const OUTSIDER = { author: 'guest', association: 'NONE' } as const;
const MEMBER = { author: 'sem', association: 'MEMBER' } as const;

/** A body with our part in it, as people might copy it. */
function body(marker = `milepost:1 acme-plan ${KEY} t=0000000000 s=open`): string {
  return `<!-- milepost:begin · x -->\nWords\n<!-- ${marker} -->\n`;
}

type PersonsIssue = Parameters<FakeGitHub['people']['createIssue']>[0];

interface Hostile {
  readonly issue: PersonsIssue;
  /** What is told of it. */
  readonly codes: readonly string[];
  /** True if the item is made beside it; otherwise nothing at all is written. */
  readonly isMade: boolean;
  readonly isPullRequest?: boolean;
}

const HOSTILE: Readonly<Record<string, Hostile>> = {
  "an outsider's issue": {
    issue: { title: 'A', body: body(), ...OUTSIDER },
    codes: ['tracker-marker-ignored'],
    isMade: true,
  },
  "an outsider's issue with our label": {
    issue: { title: 'A', body: body(), labels: LABELS, ...OUTSIDER },
    codes: ['tracker-foreign-marker'],
    isMade: false,
  },
  "a contributor's issue": {
    issue: { title: 'A', body: body(), author: 'guest', association: 'CONTRIBUTOR' },
    codes: ['tracker-marker-ignored'],
    isMade: true,
  },
  "a contributor's issue with our label": {
    issue: { title: 'A', body: body(), labels: LABELS, author: 'guest', association: 'CONTRIBUTOR' },
    codes: ['tracker-foreign-marker'],
    isMade: false,
  },
  'a marker in a fence': {
    issue: { title: 'A', body: `\`\`\`\n${body()}\`\`\`\n`, ...MEMBER },
    codes: [],
    isMade: true,
  },
  'a marker in a fence, with our label': {
    issue: { title: 'A', body: `\`\`\`\n${body()}\`\`\`\n`, labels: LABELS, ...MEMBER },
    codes: ['tracker-marker-damaged'],
    isMade: true,
  },
  'a marker in a title': {
    issue: { title: `<!-- milepost:1 acme-plan ${KEY} -->`, body: 'Words', labels: LABELS, ...MEMBER },
    codes: ['tracker-marker-damaged'],
    isMade: true,
  },
  'a marker in a pull request': {
    issue: { title: 'A', body: body(), labels: LABELS, ...MEMBER },
    codes: [],
    isMade: true,
    isPullRequest: true,
  },
  'two markers in one body': {
    issue: { title: 'A', body: `${body()}\n${body()}`, labels: LABELS, ...MEMBER },
    codes: ['tracker-marker-damaged'],
    isMade: true,
  },
  'a marker of a newer version': {
    issue: { title: 'A', body: body(`milepost:2 acme-plan ${KEY} t=0000000000`), labels: LABELS, ...MEMBER },
    codes: ['tracker-marker-newer', 'tracker-key-barred'],
    isMade: false,
  },
  'a marker in other letters': {
    issue: { title: 'A', body: body(`MILEPOST:1 acme-plan ${KEY} s=open`), labels: LABELS, ...MEMBER },
    codes: ['tracker-marker-damaged'],
    isMade: true,
  },
  'a key in other letters': {
    issue: {
      title: 'A',
      body: body('milepost:1 acme-plan Task/Data-Clean s=open'),
      labels: LABELS,
      ...MEMBER,
    },
    codes: ['tracker-marker-damaged'],
    isMade: true,
  },
  'a zero-width character inside': {
    issue: {
      title: 'A',
      body: body(`milepost:1 acme-plan task/data\u200b-clean s=open`),
      labels: LABELS,
      ...MEMBER,
    },
    codes: ['tracker-marker-damaged'],
    isMade: true,
  },
  'a marker of another programme': {
    issue: { title: 'A', body: body(`milepost:1 other-plan ${KEY} s=open`), labels: LABELS, ...MEMBER },
    codes: [],
    isMade: true,
  },
  'a marker of another kind': {
    issue: {
      title: 'A',
      body: body('milepost:1 acme-plan stone/data-clean s=closed'),
      labels: ['mp:task'],
      ...MEMBER,
    },
    codes: [],
    isMade: true,
  },
  'a marker over two lines': {
    issue: { title: 'A', body: body(`milepost:1 acme-plan\n${KEY} s=open`), labels: LABELS, ...MEMBER },
    codes: ['tracker-marker-damaged'],
    isMade: true,
  },
  'a marker without the begin line': {
    issue: { title: 'A', body: `<!-- milepost:1 acme-plan ${KEY} s=open -->`, labels: LABELS, ...MEMBER },
    codes: ['tracker-marker-damaged'],
    isMade: true,
  },
  'words after the marker on its line': {
    issue: {
      title: 'A',
      body: body().replace('-->\n', '--> hello\n').replace('s=open -->', 's=open --> x'),
      labels: LABELS,
      ...MEMBER,
    },
    codes: ['tracker-marker-damaged'],
    isMade: true,
  },
};

function plain(one: IssueRecord): unknown {
  return JSON.stringify([
    one.title,
    one.body,
    one.state,
    one.labels.map(({ name }) => name),
    one.assignees,
    one.parent?.number,
    one.updatedAt,
  ]);
}

test.each(Object.entries(HOSTILE))('%s is not taken for ours', async (_, hostile) => {
  const world = aGitHubWorld();
  const { people } = world.fake;
  const issue =
    hostile.isPullRequest === true
      ? people.createPullRequest(hostile.issue)
      : people.createIssue(hostile.issue);
  const before = plain(issue);
  const run = await world.apply(aDesired());
  expect(codesOf(diffIn(run))).toEqual(hostile.codes);
  expect(plain(issue)).toEqual(before);
  const made = world.fake.repository.issues.filter(({ title }) => title === 'Clean the data');
  expect(made).toHaveLength(hostile.isMade ? 1 : 0);
  if (hostile.codes.includes('tracker-foreign-marker'))
    expect([run.kind, world.writes()]).toEqual(['foreign', []]);
  world.forget();
  const again = await world.apply(aDesired());
  expect(world.writes()).toEqual([]);
  expect(again.kind).toBe(run.kind);
  world.expectClean();
});

test('a marker in a comment is no marker', async () => {
  const world = aGitHubWorld();
  world.fake.people.comment(world.fake.people.createIssue({ title: 'A', ...MEMBER }).number);
  expect(outcomes(await world.apply(aDesired()))).toEqual(['done']);
  expect(world.fake.requests.some(({ path }) => path.includes('/comments'))).toBe(false);
});

test('of two issues with one key the lowest number is the item, the other is told and left alone', async () => {
  const world = await anAppliedWorld(aDesired());
  const { people } = world.fake;
  const number = world.issue(KEY);
  const copy = people.createIssue({
    title: 'Copy',
    body: people.issue(number).body ?? '',
    labels: LABELS,
    ...MEMBER,
  });
  const before = plain(copy);
  const run = await world.apply(aDesired({ milepost: { language: 'nl' } }));
  expect(diffIn(run).comparison.findings).toMatchObject([
    { code: 'tracker-double', args: { key: KEY, first: String(number), second: String(copy.number) } },
  ]);
  expect(plain(copy)).toEqual(before);
  expect(people.issue(number).body).toContain('Sluit');
  world.expectClean();
});

/** What becomes of our part, and whether the title is changed as well. */
const DAMAGE: Readonly<Record<string, (world: GitHubWorld, number: number) => void>> = {
  'the marker is gone': ({ fake }, n) =>
    fake.people.edit(n, (text) => text.replace(/<!-- milepost:1.*-->/, '')),
  'our part is gone': ({ fake }, n) => fake.people.edit(n, () => 'Mine now'),
  'the marker is damaged': ({ fake }, n) =>
    fake.people.edit(n, (text) => text.replace('milepost:1', 'milepost: 1')),
};

test.each(Object.entries(DAMAGE))('where %s nothing is written and nothing made twice', async (_, damage) => {
  const world = await anAppliedWorld(aDesired());
  const number = world.issue(KEY);
  damage(world, number);
  const before = plain(world.fake.people.issue(number));
  for (const map of [world.map.value, null]) {
    world.map.value = map;
    const run = await world.apply(aDesired());
    expect(codesOf(diffIn(run))).toEqual(['tracker-marker-damaged', 'tracker-key-barred']);
    expect(world.writes()).toEqual([]);
    expect(plain(world.fake.people.issue(number))).toEqual(before);
  }
  world.expectClean();
});

test.each(Object.entries(DAMAGE))(
  'the map still knows it where %s, the title is new and the label off',
  async (_, damage) => {
    const world = await anAppliedWorld(aDesired());
    const number = world.issue(KEY);
    damage(world, number);
    world.fake.people.retitle(number, 'Mine');
    world.fake.people.removeLabel(number, 'milepost');
    const run = await world.apply(aDesired());
    expect(codesOf(diffIn(run))).toEqual(['tracker-marker-damaged', 'tracker-key-barred']);
    expect(world.writes()).toEqual([]);
    world.expectClean();
  },
);

test('a milestone whose text people took away is taken over again by its title, else left alone', async () => {
  const world = await anAppliedWorld(aDesired());
  const number = world.milestone('phase/data');
  world.fake.people.editMilestone(number, { description: 'Mine', title: 'Mine' });
  expect(codesOf(diffIn(await world.apply(aDesired())))).toEqual([
    'tracker-marker-damaged',
    'tracker-key-barred',
  ]);
  expect(world.writes()).toEqual([]);
  const title = aDesired().items[0]?.title ?? '';
  world.fake.people.editMilestone(number, { title });
  await world.apply(aDesired());
  expect(world.fake.people.milestone(number).description?.startsWith('Mine\n\n<!-- milepost:begin')).toBe(
    true,
  );
  world.expectClean();
});

test('two programmes in one repository leave each other alone', async () => {
  const world = aGitHubWorld();
  const other = aDesired({ milepost: { id: 'other-plan' } });
  const map = {
    value: null as unknown,
    load: () => map.value as never,
    save: (value: unknown) => {
      map.value = value;
    },
  };
  const first = await world.apply(aDesired());
  expect(outcomes(first)).toEqual(['done']);
  const count = world.fake.repository.issues.length;
  const run = await world.apply(other, { programme: 'other-plan', map });
  if (run.kind !== 'applied') throw new Error(run.kind);
  // Titles of milestones are unique: the second programme is told, and takes no milestone of the first.
  expect(run.outcome.results.filter(({ finding }) => finding !== null)).toMatchObject([
    { finding: { code: 'tracker-title-taken' } },
  ]);
  expect(world.fake.repository.issues).toHaveLength(count);
  world.forget();
  expect(outcomes(await world.apply(aDesired()))).toEqual([]);
  expect(world.writes()).toEqual([]);
  world.expectClean();
});
