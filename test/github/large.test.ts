import { expect, test } from 'vitest';
import type { Desired } from '../../src/tracker/item.ts';
import { applyVerdict } from '../../src/tracker/outcome.ts';
import { aGitHubWorld, codesOf, diffIn, driftOf, outcomes } from '../makers/github-world.ts';
import { aDesired, aLaterPhase, aPhase } from '../makers/tracker.ts';
import { type FakeOptions, writes } from './rig/index.ts';

/** A plan whose first phase has so many tasks; the gate issue is a child of it as well. */
function aPlanOf(count: number): Desired {
  const tasks = Array.from({ length: count }, (_, index) => ({
    id: `task-${index}`,
    title: `Task ${index}`,
  }));
  return aDesired({ phases: [aPhase({ tasks, gate: { id: 'gate-data', criteria: [] } }), aLaterPhase()] });
}

const FAST = { checksAnswers: false } as const;

test.each<readonly [string, FakeOptions]>([
  ['by number', {}],
  ['by cursor', { cursorPages: true }],
])('more than 100 issues and labels, with pull requests between: pages %s', async (_, options) => {
  const world = aGitHubWorld({ ...FAST, ...options });
  const { people, repository } = world.fake;
  for (let index = 0; index < 150; index += 1) people.createLabel(`theirs ${index}`);
  for (let index = 0; index < 40; index += 1)
    people.createPullRequest({ title: `Change ${index}`, association: 'MEMBER' });
  const first = aPlanOf(60);
  expect(outcomes(await world.apply(first))).toEqual(['done']);
  for (let index = 0; index < 60; index += 1)
    people.createPullRequest({ title: `More ${index}`, labels: ['milepost'] });
  const desired = aPlanOf(99);
  expect(outcomes(await world.apply(desired))).toEqual(['done']);
  const issues = desired.items.filter(({ resource }) => resource === 'issue').length;
  expect(repository.issues.filter(({ body }) => body?.includes('milepost:1 ') === true)).toHaveLength(issues);
  expect(people.issue(world.issue('phase/data')).children).toHaveLength(100);
  for (const map of [world.map.value, null]) {
    world.map.value = map;
    world.forget();
    await world.apply(desired);
    expect(world.writes()).toEqual([]);
    // The 60 pull requests with our label are listed as well, and left out.
    expect(world.fake.requests.length).toBeLessThanOrEqual(Math.ceil((desired.items.length + 60) / 100) + 3);
  }
  world.expectClean();
});

test('the sub-issue after the hundredth is refused by GitHub, and told; nothing is doubled', async () => {
  const world = aGitHubWorld(FAST);
  const desired = aPlanOf(100);
  const run = await world.apply(desired);
  if (run.kind !== 'applied') throw new Error(run.kind);
  expect(run.outcome.results.find(({ outcome }) => outcome === 'refused')).toMatchObject({
    kind: 'link',
    finding: { code: 'github-refused', args: { status: 422 } },
  });
  expect(applyVerdict(run.outcome)).toBe('partial');
  world.forget();
  const again = await world.apply(desired);
  expect(again.kind === 'applied' && applyVerdict(again.outcome)).toBe('refused');
  expect(writes(world.fake).filter(({ operationId }) => operationId === 'issues/create')).toEqual([]);
  expect(world.fake.people.issue(world.issue('phase/data')).children).toHaveLength(100);
  world.expectClean();
});

test('a server without summaries: links are read by themselves, told, and nothing is written twice', async () => {
  const world = aGitHubWorld({ omitsSummaries: true });
  const desired = aDesired({
    milepost: { tracker: { kind: 'github', repository: 'acme/plan', nest: 'sprint' } },
  });
  expect(outcomes(await world.apply(desired))).toEqual(['done']);
  for (const map of [world.map.value, null]) {
    world.map.value = map;
    world.forget();
    const run = await world.apply(desired);
    expect(world.writes()).toEqual([]);
    expect(codesOf(diffIn(run))).toEqual(['github-no-summaries']);
  }
  world.expectClean();
});

test('without summaries people keep their links too', async () => {
  const world = aGitHubWorld({ omitsSummaries: true });
  const { people } = world.fake;
  await world.apply(aDesired());
  const [task, audit, build] = ['task/data-clean', 'task/data-audit', 'task/build'].map((key) =>
    world.issue(key),
  );
  people.unlink(audit ?? 0);
  people.link(people.createIssue({ title: 'Epic' }).number, task ?? 0);
  people.link(world.issue('phase/data'), build ?? 0);
  people.removeDependency(task ?? 0, audit ?? 0);
  people.addDependency(build ?? 0, audit ?? 0);
  for (const desired of [aDesired(), aDesired({ milepost: { language: 'nl' } })]) {
    const run = await world.apply(desired);
    expect(outcomes(run).filter((one) => one !== 'done')).toEqual([]);
    expect(new Set(driftOf(diffIn(run)))).toEqual(
      new Set([
        'task/data-audit parent',
        'task/data-clean parent',
        'task/data-clean blockedBy',
        'task/build parent',
      ]),
    );
  }
  expect(people.issue(audit ?? 0).parent).toBeNull();
  expect(people.issue(task ?? 0).parent?.title).toBe('Epic');
  expect(people.issue(task ?? 0).blockedBy).toEqual([]);
  expect(people.issue(build ?? 0).blockedBy).toHaveLength(1);
  world.expectClean();
});

test('without summaries an issue that lies under one of theirs is taken over and stays there', async () => {
  const world = aGitHubWorld({ omitsSummaries: true });
  const { people } = world.fake;
  const [epic, issue] = [
    people.createIssue({ title: 'Epic' }),
    people.createIssue({ title: 'Mine', association: 'MEMBER' }),
  ];
  people.link(epic.number, issue.number);
  const adoptions = new Map([['task/data-audit', String(issue.number)]]);
  expect(outcomes(await world.apply(aDesired(), { adoptions }))).toEqual(['done']);
  world.forget();
  await world.apply(aDesired());
  expect(world.writes()).toEqual([]);
  expect(issue.parent).toBe(epic);
  world.expectClean();
});
