import { expect, test } from 'vitest';
import { anAppliedWorld, codesOf, diffIn, driftOf, outcomes } from '../makers/github-world.ts';
import { aCheck, aDesired, anItemState } from '../makers/tracker.ts';

const TASK = 'task/data-clean';
const done = aDesired({ records: [aCheck({ item: 'data-clean' })] });

test.each(['maintainer-token', 'workflow-token'])(
  'what a person opened and closed again is not opened, by %s',
  async (token) => {
    const world = await anAppliedWorld(aDesired());
    await world.apply(done, { token });
    const number = world.issue(TASK);
    expect(world.fake.people.issue(number).state).toBe('closed');
    world.fake.people.reopen(number);
    world.fake.people.close(number);
    world.forget();
    const run = await world.apply(aDesired(), { token });
    expect(world.fake.people.issue(number).state).toBe('closed');
    expect(world.writes()).toEqual([]);
    expect(driftOf(diffIn(run))).toEqual([`${TASK} closed`]);
    expect(world.fake.requests.filter(({ path }) => path === '/user')).toHaveLength(1);
    world.expectClean();
  },
);

test.each(['maintainer-token', 'workflow-token'])('what milepost closed is opened, by %s', async (token) => {
  const world = await anAppliedWorld(aDesired());
  await world.apply(done, { token });
  expect(outcomes(await world.apply(aDesired(), { token }))).toEqual(['done']);
  expect(world.fake.people.issue(world.issue(TASK)).state).toBe('open');
  world.expectClean();
});

test('a milestone that people opened and closed again is not opened', async () => {
  const passed = aDesired({ state: { items: new Map([['data', anItemState('data', 'passed')]]) } });
  const world = await anAppliedWorld(aDesired());
  await world.apply(passed);
  const number = world.milestone('phase/data');
  expect(world.fake.people.milestone(number).state).toBe('closed');
  world.fake.people.reopenMilestone(number);
  await world.apply(passed);
  expect(world.fake.people.milestone(number).state).toBe('open');
  world.forget();
  await world.apply(passed);
  expect(world.writes()).toEqual([]);
  world.fake.people.closeMilestone(number);
  const run = await world.apply(aDesired());
  expect(driftOf(diffIn(run))).toContain('phase/data closed');
  expect(world.fake.people.milestone(number).state).toBe('closed');
  world.expectClean();
});

test('a copy of a detached issue does not take its place', async () => {
  const world = await anAppliedWorld(aDesired());
  const number = world.issue(TASK);
  const { title, body } = world.fake.people.issue(number);
  world.fake.people.removeLabel(number, 'milepost');
  const copy = world.fake.people.createIssue({
    title: `${title} 2`,
    body: body ?? '',
    labels: ['milepost', 'mp:task'],
    author: 'sem',
    association: 'MEMBER',
  });
  const before = world.fake.people.issue(copy.number).body;
  for (let times = 0; times < 2; times += 1) {
    const run = await world.apply(aDesired());
    expect(world.writes()).toEqual([]);
    expect([...codesOf(diffIn(run))].sort()).toEqual(['tracker-detached', 'tracker-double']);
    expect(world.fake.people.issue(copy.number).body).toBe(before);
    expect(JSON.stringify(world.map.value)).toContain(`"${TASK}","number":${number}}`);
  }
});

test('a copy of a milestone with an earlier date does not take its place', async () => {
  const world = await anAppliedWorld(aDesired());
  const number = world.milestone('phase/data');
  const { description } = world.fake.people.milestone(number);
  const copy = world.fake.people.createMilestone('Copy');
  world.fake.people.editMilestone(copy.number, { due: '2020-01-01', description: description ?? '' });
  const run = await world.apply(aDesired());
  expect(world.writes()).toEqual([]);
  expect(codesOf(diffIn(run))).toEqual(['tracker-double']);
  expect(driftOf(diffIn(run))).toEqual([]);
  expect(JSON.stringify(world.map.value)).toContain(`"phase/data","number":${number}}`);
});

test('an issue whose label somebody takes off during the run is left alone', async () => {
  const world = await anAppliedWorld(aDesired());
  const number = world.issue(TASK);
  const before = world.fake.people.issue(number).body;
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const isRead = new URL(String(input)).pathname.endsWith(`/issues/${number}`);
    const labels = world.fake.people.issue(number).labels.map(({ name }) => name);
    if (isRead && labels.includes('milepost')) world.fake.people.removeLabel(number, 'milepost');
    return world.fake.fetch(input, init);
  };
  const run = await world.apply(done, { fetch });
  expect(outcomes(run)).toEqual(['changed']);
  expect(world.fake.people.issue(number)).toMatchObject({ state: 'open', body: before });
  world.expectClean();
});

test.each([
  [1, null],
  [null, 1],
])('another repository is refused, whether the plan or the map names it', async (repositoryId, mapped) => {
  const world = await anAppliedWorld(aDesired());
  if (mapped !== null) world.map.value = { ...Object(world.map.value), repositoryId: mapped };
  const right = world.fake.repository.id;
  const run = world.apply(aDesired(), { repositoryId: repositoryId ?? right });
  await expect(run).rejects.toMatchObject({ findings: [{ code: 'github-other-repository' }] });
  expect(world.writes()).toEqual([]);
});
