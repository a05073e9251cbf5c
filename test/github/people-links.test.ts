import { expect, test } from 'vitest';
import { anAppliedWorld, codesOf, diffIn, driftOf, outcomes } from '../makers/github-world.ts';
import { aDesired, aLaterPhase, aPhase, type ProgrammeParts } from '../makers/tracker.ts';
import { block, link } from './rig/changes.ts';

const [TASK, AUDIT] = ['task/data-clean', 'task/data-audit'];
const audit = aPhase().tasks?.[0] ?? { id: 'data-audit', title: 'Data audit' };
const clean = { id: 'data-clean', title: 'Clean the data', needs: ['data-audit'] };
const build = { id: 'build', title: 'Build it', sprint: 'sprint-1' };

/** The task in the later phase. */
const MOVED: ProgrammeParts = {
  phases: [aPhase({ tasks: [audit] }), aLaterPhase({ tasks: [build, clean] })],
};

test('a task moved to another phase goes there in one request, with what it waits for', async () => {
  const world = await anAppliedWorld(aDesired());
  const run = await world.apply(aDesired(MOVED));
  expect(outcomes(run)).toEqual(['done']);
  const { parent, blockedBy } = world.fake.people.issue(world.issue(TASK));
  expect([parent?.number, blockedBy.map(({ number }) => number)]).toEqual([
    world.issue('phase/live'),
    [world.issue(AUDIT)],
  ]);
  const links = world.writes().filter(({ operationId }) => operationId === 'issues/add-sub-issue');
  expect(links.map(({ body }) => body)).toMatchObject([{ replace_parent: true }]);
});

test.each([0, 1, 2])(
  'a parent that people took away does not come back, wherever the task moves (%i)',
  async (more) => {
    const world = await anAppliedWorld(aDesired());
    const number = world.issue(TASK);
    world.fake.people.unlink(number);
    for (let times = 0; times <= more; times += 1) await world.apply(aDesired(MOVED));
    await world.apply(aDesired());
    const run = await world.apply(aDesired(MOVED));
    expect(driftOf(diffIn(run))).toEqual([`${TASK} parent`]);
    expect(world.fake.people.issue(number).parent).toBeNull();
    world.forget();
    await world.apply(aDesired(MOVED));
    expect(world.writes()).toEqual([]);
    world.expectClean();
  },
);

test('a parent that people chose stays, wherever the task moves', async () => {
  const world = await anAppliedWorld(aDesired());
  const [number, epic] = [world.issue(TASK), world.fake.people.createIssue({ title: 'Epic' }).number];
  world.fake.people.link(epic, number);
  for (const parts of [MOVED, MOVED, {}, {}]) {
    const run = await world.apply(aDesired(parts));
    expect(driftOf(diffIn(run))).toEqual([`${TASK} parent`]);
    expect(world.fake.people.issue(number).parent?.number).toBe(epic);
  }
  world.expectClean();
});

test('a dependency that people took away does not come back when the task moves', async () => {
  const world = await anAppliedWorld(aDesired());
  const number = world.issue(TASK);
  world.fake.people.removeDependency(number, world.issue(AUDIT));
  for (const parts of [MOVED, MOVED, {}]) {
    await world.apply(aDesired(parts));
    expect(world.fake.people.issue(number).blockedBy).toEqual([]);
  }
  world.expectClean();
});

test('of dependencies only our own are taken off', async () => {
  const world = await anAppliedWorld(aDesired());
  const number = world.issue(TASK);
  const [own, theirs] = [world.issue(AUDIT), world.issue('task/build')];
  world.fake.people.addDependency(number, theirs);
  const tasks = [audit, { id: 'data-clean', title: 'Clean the data' }];
  await world.apply(aDesired({ phases: [aPhase({ tasks }), aLaterPhase()] }));
  expect(world.fake.people.issue(number).blockedBy.map((one) => one.number)).toEqual([theirs]);
  expect(own).not.toBe(theirs);
  await world.apply(aDesired());
  expect(world.fake.people.issue(number).blockedBy.map((one) => one.number)).toEqual([theirs, own]);
});

test('issues of another repository are never taken for ours of the same number', async () => {
  const world = await anAppliedWorld(aDesired());
  const { people, state } = world.fake;
  const [number, own] = [world.issue(TASK), people.issue(world.issue(AUDIT))];
  const twins = Array.from({ length: own.number }, () => people.createIssue({ title: 'Away' }).number);
  const there = twins.map((one) => people.transferIssue(one));
  const twin = there.find((one) => one.number === own.number);
  if (twin === undefined) throw new Error('no issue of the same number');
  people.removeDependency(number, own.number);
  block(state, people.issue(number), twin); // people say: it waits for something elsewhere
  link(state, twin, people.issue(world.issue('task/build')));
  const tasks = [audit, { ...clean, needs: ['data-audit', 'build'] }];
  const parts = { phases: [aPhase({ tasks }), aLaterPhase()] };
  const run = await world.apply(aDesired(parts));
  expect(outcomes(run)).toEqual(['done']);
  expect(driftOf(diffIn(run))).toEqual([`${TASK} blockedBy`, 'task/build parent']);
  expect(people.issue(number).blockedBy).toEqual([twin, people.issue(world.issue('task/build'))]);
  expect(people.issue(world.issue('task/build')).parent).toBe(twin);
  world.expectClean();
});

test('a deleted issue is made again, told, and linked again', async () => {
  const world = await anAppliedWorld(aDesired());
  const [task, phase] = [world.issue(TASK), world.issue('phase/data')];
  world.fake.people.deleteIssue(task);
  world.fake.people.deleteIssue(phase);
  const run = await world.apply(aDesired());
  expect(outcomes(run)).toEqual(['done']);
  expect(codesOf(diffIn(run))).toEqual(['tracker-recreated', 'tracker-recreated']);
  const made = world.fake.repository.issues.filter(
    ({ number }) => number > phase && !number.toString().includes('x'),
  );
  const again = made.find(({ title, isDeleted }) => title === 'Clean the data' && !isDeleted);
  expect(again?.parent?.title).toBe(world.fake.people.issue(phase).title);
  world.forget();
  await world.apply(aDesired());
  expect(world.writes()).toEqual([]);
  world.expectClean();
});

test('a deleted milestone is made again, and issues stay where people left them', async () => {
  const world = await anAppliedWorld(aDesired());
  const number = world.milestone('phase/data');
  world.fake.people.deleteMilestone(number);
  const run = await world.apply(aDesired());
  expect(outcomes(run)).toEqual(['done']);
  expect(codesOf(diffIn(run))).toEqual(['tracker-recreated']);
  expect(driftOf(diffIn(run))).toContain(`${TASK} milestone`);
  expect(world.milestone('phase/data')).not.toBe(number);
  expect(world.fake.people.issue(world.issue(TASK)).milestone).toBeNull();
  world.expectClean();
});

test.each(['deleteLabel', 'renameLabel'] as const)(
  'after %s the label is made again, on no issue',
  async (deed) => {
    const world = await anAppliedWorld(aDesired());
    world.fake.people[deed]('mp:task', 'work');
    const run = await world.apply(aDesired());
    expect(world.writes().map(({ operationId }) => operationId)).toEqual(['issues/create-label']);
    expect(driftOf(diffIn(run))).toContain(`${TASK} labels`);
    expect(world.fake.people.issue(world.issue(TASK)).labels.map(({ name }) => name)).not.toContain(
      'mp:task',
    );
  },
);

test.each([true, false])(
  'without the label milepost everything is detached, nothing is doubled (map: %s)',
  async (isKept) => {
    const world = await anAppliedWorld(aDesired());
    const count = world.fake.repository.issues.length;
    world.fake.people.deleteLabel('milepost');
    if (!isKept) world.map.value = null;
    const run = await world.apply(aDesired());
    expect(new Set(codesOf(diffIn(run)))).toEqual(new Set(['tracker-detached']));
    expect(world.fake.repository.issues).toHaveLength(count);
    expect(world.writes().filter(({ operationId }) => operationId !== 'issues/create-label')).toEqual([]);
  },
);

test('a renamed phase keeps issues and milestone; a rename that nobody told stops at the title', async () => {
  const renamed = { phases: [aPhase({ id: 'data-2', renamedFrom: 'data' }), aLaterPhase()] };
  const world = await anAppliedWorld(aDesired());
  const before = [world.issue('phase/data'), world.milestone('phase/data')];
  await world.apply(aDesired(renamed));
  expect([world.issue('phase/data-2'), world.milestone('phase/data-2')]).toEqual(before);
  const run = await world.apply(aDesired({ phases: [aPhase({ id: 'data-3' }), aLaterPhase()] }));
  if (run.kind !== 'applied') throw new Error(run.kind);
  expect(run.outcome.results.find(({ outcome }) => outcome === 'refused')).toMatchObject({
    key: 'phase/data-3',
    finding: { code: 'tracker-title-taken' },
  });
  world.expectClean();
});

test('a link that has no place any more is changed, and never sent', async () => {
  const world = await anAppliedWorld(aDesired());
  const { people } = world.fake;
  const [child, phase, later] = [world.issue(TASK), world.issue('phase/data'), world.issue('phase/live')];
  const targetOf = (key: string, number: number) =>
    ({ resource: 'issue', key, handle: String(number) }) as const;
  const tracker = world.tracker();
  const [moved, parent] = [targetOf(TASK, child), targetOf('phase/live', later)];
  await world.clock.run(async () => {
    await tracker.preflight();
    await tracker.get('issue', moved.handle);
  });
  people.link(people.createIssue({ title: 'Epic' }).number, child);
  expect(await world.clock.run(() => tracker.link(moved, parent))).toEqual({ kind: 'changed' });
  people.deleteIssue(child);
  expect(await world.clock.run(() => tracker.link(moved, parent))).toEqual({ kind: 'changed' });
  const blocked = targetOf('phase/data', phase);
  expect(await world.clock.run(() => tracker.block(blocked, moved, true))).toEqual({ kind: 'changed' });
  const unknown = targetOf('task/never', 9999);
  expect(await world.clock.run(() => tracker.block(blocked, unknown, true))).toEqual({ kind: 'changed' });
  expect(world.writes().filter(({ status }) => status < 300)).toEqual([]);
  expect(JSON.stringify(world.writes())).not.toContain('"issue_id":0');
});
