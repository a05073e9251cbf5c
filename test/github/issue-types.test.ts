import { expect, test } from 'vitest';
import { aGitHubWorld, codesOf, diffIn, type GitHubWorld, outcomes } from '../makers/github-world.ts';
import { aDesired } from '../makers/tracker.ts';

const ROUTE = 'repos/list-issue-types';
const TASKS = new Map([
  ['task', 'task'],
  ['phase', 'Epic'],
  ['gate', 'Milestone'],
]);

const asked = ({ fake }: GitHubWorld): number =>
  fake.requests.filter(({ operationId }) => operationId === ROUTE).length;

const typesIn = ({ fake }: GitHubWorld): readonly (string | null)[] => [
  ...new Set(fake.repository.issues.filter((one) => !one.isForeign).map(({ type }) => type)),
];

async function secondApplyWritesNothing(world: GitHubWorld, issueTypes = TASKS): Promise<void> {
  world.forget();
  const again = await world.apply(aDesired(), { issueTypes });
  expect([outcomes(again), world.writes(), asked(world)]).toEqual([[], [], 1]);
  world.expectClean();
}

test('types are read once in a run; those that are not there are left out and told in one line', async () => {
  const world = aGitHubWorld();
  const run = await world.apply(aDesired(), { issueTypes: TASKS });
  expect(outcomes(run)).toEqual(['done']);
  expect(asked(world)).toBe(1);
  expect(typesIn(world)).toEqual([null, 'Task']); // under the name that it has there
  expect(diffIn(run).preflight.findings).toMatchObject([
    {
      code: 'github-issue-type',
      severity: 'warning',
      args: { types: 'Epic, Milestone', repository: 'acme/plan' },
    },
  ]);
  await secondApplyWritesNothing(world);
});

test('without types in the plan nothing of them is asked', async () => {
  const world = aGitHubWorld();
  const run = await world.apply(aDesired());
  expect([asked(world), codesOf(diffIn(run))]).toEqual([0, []]);
});

test.each([
  ['an owner that is no organisation', { isOrganisation: false }],
  ['an organisation without types', { issueTypes: [] }],
])('%s: one warning, and everything else works', async (_, options) => {
  const world = aGitHubWorld(options);
  const run = await world.apply(aDesired(), { issueTypes: new Map([['task', 'Task']]) });
  expect(outcomes(run)).toEqual(['done']);
  expect(codesOf(diffIn(run))).toEqual(['github-issue-type']);
  expect(typesIn(world)).toEqual([null]);
  await secondApplyWritesNothing(world);
});

test('a type that is switched off is not there, and one that GitHub drops in silence ends nothing', async () => {
  const world = aGitHubWorld();
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const answer = await world.fake.fetch(request);
    const { pathname } = new URL(request.url);
    if (pathname.endsWith('/issue-types')) {
      const all: { name: string }[] = JSON.parse(await answer.text());
      return Response.json(all.map((one) => ({ ...one, is_enabled: one.name !== 'Bug' })));
    }
    if (request.method !== 'POST' || !pathname.endsWith('/issues')) return answer;
    const made: object = JSON.parse(await answer.text());
    return Response.json({ ...made, type: null }, { status: 201 });
  };
  const issueTypes = new Map([
    ['task', 'Task'],
    ['gate', 'Bug'],
  ]);
  const run = await world.apply(aDesired(), { issueTypes, fetch });
  expect(outcomes(run)).toEqual(['done']);
  expect(diffIn(run).preflight.findings.map(({ args }) => args.types)).toEqual(['Bug']);
  await secondApplyWritesNothing(world, new Map([['task', 'Task']]));
});

test('a server that cannot be read is no server without types', async () => {
  const world = aGitHubWorld();
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (!new URL(request.url).pathname.endsWith('/issue-types')) return world.fake.fetch(request);
    return new Response('{}', { status: 502 });
  };
  await expect(world.diff(aDesired(), { issueTypes: TASKS, fetch })).rejects.toMatchObject({
    findings: [{ code: 'github-unreachable' }],
  });
});
