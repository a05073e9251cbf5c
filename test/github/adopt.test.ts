import { expect, test } from 'vitest';
import { aGitHubWorld, anAppliedWorld, codesOf, diffIn, driftOf, outcomes } from '../makers/github-world.ts';
import { aDesired } from '../makers/tracker.ts';

const KEY = 'task/data-audit';
const MINE = { title: 'My audit', body: 'What I know.\r\n', author: 'sem', association: 'MEMBER' } as const;

function adopting(number: number | string, key = KEY) {
  return { adoptions: new Map([[key, String(number)]]) };
}

test('an issue is taken over below its own text; title, state and milestone of people stay', async () => {
  const world = aGitHubWorld();
  const { people } = world.fake;
  const theirs = people.createMilestone('Theirs');
  const issue = people.createIssue({ ...MINE, labels: ['bug'], milestone: theirs.number });
  people.close(issue.number, 'not_planned');
  const run = await world.apply(aDesired(), adopting(issue.number));
  expect(outcomes(run)).toEqual(['done']);
  expect(world.writes()).toHaveLength(diffIn(run).shown.estimate.writes);
  expect(diffIn(run).shown.changes.find(({ kind }) => kind === 'adopt')).toMatchObject({
    key: KEY,
    number: issue.number,
    fields: { parent: { from: null, to: 'phase/data' } },
  });
  expect(issue.body?.startsWith('What I know.\r\n\r\n<!-- milepost:begin')).toBe(true);
  expect(issue.labels.map(({ name }) => name)).toEqual(['bug', 'milepost', 'mp:task']);
  expect([issue.title, issue.state, issue.stateReason, issue.milestone?.title]).toEqual([
    'My audit',
    'closed',
    'not_planned',
    'Theirs',
  ]);
  expect(issue.parent?.number).toBe(world.issue('phase/data'));
  world.forget();
  const again = await world.apply(aDesired(), adopting(issue.number));
  expect(world.writes()).toEqual([]);
  expect(driftOf(diffIn(again))).toEqual([`${KEY} title`, `${KEY} milestone`, `${KEY} closed`]);
  expect(codesOf(diffIn(again))).toEqual([]);
  world.expectClean();
});

test('a parent that the issue has already stays', async () => {
  const world = aGitHubWorld();
  const { people } = world.fake;
  const [epic, issue] = [people.createIssue({ title: 'Epic' }), people.createIssue(MINE)];
  people.link(epic.number, issue.number);
  const run = await world.apply(aDesired(), adopting(issue.number));
  expect(outcomes(run)).toEqual(['done']);
  expect(world.writes()).toHaveLength(diffIn(run).shown.estimate.writes);
  expect(issue.parent).toBe(epic);
  world.forget();
  expect(driftOf(diffIn(await world.apply(aDesired())))).toEqual([
    `${KEY} title`,
    `${KEY} milestone`,
    `${KEY} parent`,
  ]);
  expect(world.writes()).toEqual([]);
});

test('an issue that waits for one already is not told twice', async () => {
  const world = await anAppliedWorld(aDesired());
  const { people } = world.fake;
  people.deleteIssue(world.issue('task/data-clean'));
  world.map.value = null;
  const issue = people.createIssue(MINE);
  people.addDependency(issue.number, world.issue(KEY));
  const run = await world.apply(aDesired(), adopting(issue.number, 'task/data-clean'));
  expect(outcomes(run)).toEqual(['done']);
  expect(issue.blockedBy).toHaveLength(1);
  world.forget();
  await world.apply(aDesired());
  expect(world.writes()).toEqual([]);
});

test.each([
  ['a number that is none', '999', 'tracker-cannot-adopt'],
  ['no number at all', 'abc', 'tracker-cannot-adopt'],
  ['a pull request', '2', 'tracker-cannot-adopt'],
  ["an outsider's issue", '1', 'tracker-adopt-stranger'],
] as const)('%s is refused, and the item is not made in its place', async (_, handle, code) => {
  const world = aGitHubWorld();
  const { comparison } = await world.diff(aDesired(), adopting(handle));
  expect(comparison.findings.map((one) => one.code)).toEqual([code]);
  expect(comparison.changes.filter(({ key }) => key === KEY)).toEqual([]);
  world.expectClean();
});

test('an issue with a marker, one that was deleted, one moved away and one asked for twice are refused', async () => {
  const world = await anAppliedWorld(aDesired());
  const { people } = world.fake;
  const [own, gone, moved, twice] = [
    world.issue('task/build'),
    people.createIssue(MINE).number,
    people.createIssue(MINE).number,
    people.createIssue(MINE).number,
  ];
  people.deleteIssue(gone);
  people.transferIssue(moved);
  for (const key of [KEY, 'task/data-clean', 'deliverable/manual']) people.deleteIssue(world.issue(key));
  world.map.value = null;
  const codes = async (adoptions: readonly (readonly [string, number])[]): Promise<readonly string[]> => {
    const run = { adoptions: new Map(adoptions.map(([key, number]) => [key, String(number)])) };
    return codesOf(await world.diff(aDesired(), run));
  };
  expect(await codes([[KEY, own]])).toEqual(['tracker-cannot-adopt']);
  expect(await codes([[KEY, gone]])).toEqual(['tracker-cannot-adopt']);
  expect(await codes([[KEY, moved]])).toEqual(['tracker-cannot-adopt']);
  expect(
    await codes([
      [KEY, twice],
      ['task/data-clean', twice],
    ]),
  ).toEqual(['tracker-cannot-adopt']);
  expect(await codes([['task/build', twice]])).toEqual(['tracker-cannot-adopt']);
  expect(await codes([['task/unknown', twice]])).toEqual(['tracker-cannot-adopt']);
  world.expectClean();
});

test('a milestone of exactly the title is taken over, its text, date and state with it', async () => {
  const world = aGitHubWorld();
  const [title] = aDesired().items.map((item) => item.title);
  const milestone = world.fake.people.createMilestone(title ?? '', {
    description: 'Since years',
    due: '2027-03-03',
  });
  world.fake.people.closeMilestone(milestone.number);
  const run = await world.apply(aDesired());
  expect(outcomes(run)).toEqual(['done']);
  expect(world.writes()).toHaveLength(diffIn(run).shown.estimate.writes);
  expect(milestone.description?.startsWith('Since years\n\n<!-- milepost:begin')).toBe(true);
  expect([milestone.state, milestone.dueOn?.slice(0, 10)]).toEqual(['closed', '2027-03-03']);
  world.forget();
  expect(driftOf(diffIn(await world.apply(aDesired())))).toEqual(['phase/data due', 'phase/data closed']);
  expect(world.writes()).toEqual([]);
  world.expectClean();
});

test('a milestone of another title is left alone', async () => {
  const world = aGitHubWorld();
  const milestone = world.fake.people.createMilestone('data preparation ', { description: 'Since years' });
  await world.apply(aDesired());
  expect(milestone.description).toBe('Since years');
  world.expectClean();
});
