import { expect, test } from 'vitest';
import { TrackerFailure } from '../../src/tracker/failure.ts';
import { applyVerdict } from '../../src/tracker/outcome.ts';
import {
  aGitHubWorld,
  anAppliedWorld,
  codesOf,
  diffIn,
  type GitHubWorld,
  outcomes,
  type RunOptions,
} from '../makers/github-world.ts';
import { aDesired } from '../makers/tracker.ts';
import { type Token, tokens } from './rig/index.ts';

/** What an apply that cannot even read or lock says: kind and codes. */
async function failureOf(world: GitHubWorld, run: RunOptions = {}): Promise<unknown> {
  try {
    return (await world.apply(aDesired(), run)).kind;
  } catch (error) {
    if (!(error instanceof TrackerFailure)) throw error;
    return [error.kind, ...error.findings.map(({ code }) => code)];
  }
}

/** Requests that GitHub did not refuse. */
function effects({ fake }: GitHubWorld): number {
  return fake.requests.filter(({ method, status }) => method !== 'GET' && status < 300).length;
}

const REFUSED: readonly (readonly [string, (world: GitHubWorld) => RunOptions, readonly string[]])[] = [
  ['a token that ran out', () => ({ token: 'expired-token' }), ['refused', 'github-token-refused']],
  ['a token nobody knows', () => ({ token: 'no-token' }), ['refused', 'github-token-refused']],
  ["an outsider's token", () => ({ token: 'outsider-token' }), ['refused', 'github-not-found']],
  ["a reader's token", () => ({ token: 'reader-token' }), ['refused', 'github-refused']],
  ['another repository', () => ({ repositoryId: 1 }), ['doubtful', 'github-other-repository']],
  ['no such repository', () => ({ repository: 'acme/nothing' }), ['refused', 'github-not-found']],
  [
    'an archived repository',
    ({ fake }) => {
      fake.people.archive();
      return {};
    },
    ['refused', 'github-archived'],
  ],
  [
    'a repository without issues',
    ({ fake }) => {
      fake.people.disableIssues();
      return {};
    },
    ['refused', 'github-issues-off'],
  ],
];

test.each(REFUSED)('%s is told, and nothing is written', async (_, prepare, told) => {
  const world = aGitHubWorld();
  const run = prepare(world);
  expect(await failureOf(world, run)).toEqual(told);
  expect(effects(world)).toBe(0);
  world.expectClean();
});

test('the map remembers which repository it is about', async () => {
  const world = await anAppliedWorld(aDesired());
  const other = aGitHubWorld({ repositoryId: 5 });
  expect(await failureOf(other, { map: world.map })).toEqual(['doubtful', 'github-other-repository']);
  expect(effects(other)).toBe(0);
});

test('a repository that was deleted between two runs is told', async () => {
  const world = await anAppliedWorld(aDesired());
  world.fake.state.repositories.length = 0;
  expect(await failureOf(world)).toEqual(['refused', 'github-not-found']);
});

test('a workflow token works, with a warning; what it made is its own', async () => {
  const world = aGitHubWorld();
  const run = await world.apply(aDesired(), { token: 'workflow-token' });
  expect(outcomes(run)).toEqual(['done']);
  expect(codesOf(diffIn(run))).toEqual(['github-no-push']);
  expect(world.fake.people.issue(world.issue('task/build')).user).toBe('github-actions[bot]');
  for (const token of ['workflow-token', 'maintainer-token']) {
    world.map.value = null;
    world.forget();
    await world.apply(aDesired(), { token });
    expect(world.writes()).toEqual([]);
    expect(world.fake.requests.filter(({ path }) => path === '/user')).toEqual([]);
  }
  world.expectClean();
});

/** A token that turns into another one at the first request of the kind. */
function turningAt(operationId: string, world: () => GitHubWorld): Token {
  const isPast = (): boolean => world().fake.requests.some((one) => one.operationId === operationId);
  const { 'maintainer-token': token } = tokens;
  return {
    login: 'mira',
    type: 'User',
    association: 'MEMBER',
    ...token,
    get push(): boolean {
      return !isPast();
    },
  };
}

test('fields that GitHub drops stop the run after one issue', async () => {
  const seen: GitHubWorld[] = [];
  const token = turningAt('issues/create-milestone', () => seen[0] ?? world);
  const world = aGitHubWorld({ tokens: { ...tokens, 'maintainer-token': token } });
  seen.push(world);
  const phases = aDesired().items.filter(({ resource, key }) => resource === 'issue' || key === 'phase/data');
  const run = await world.apply({
    ...aDesired(),
    items: phases.map((item) => ({ ...item, milestone: null })),
  });
  if (run.kind !== 'applied') throw new Error(run.kind);
  expect(run.outcome.results.find(({ outcome }) => outcome === 'dropped')).toMatchObject({
    resource: 'issue',
    finding: { code: 'tracker-dropped-field', args: { key: 'phase/data', fields: 'labels' } },
  });
  expect(applyVerdict(run.outcome)).toBe('partial');
  expect(world.fake.repository.issues.filter(({ isForeign }) => !isForeign)).toHaveLength(1);
  expect(outcomes(run)).toEqual(['done', 'dropped', 'skipped']);
  world.expectClean();
});

test('rights that were lost half-way end the run, and what remains is told', async () => {
  const seen: GitHubWorld[] = [];
  const token = turningAt('issues/create', () => seen[0] ?? world);
  const world = aGitHubWorld({ tokens: { ...tokens, 'maintainer-token': token } });
  seen.push(world);
  const run = await world.apply(aDesired());
  if (run.kind !== 'applied') throw new Error(run.kind);
  expect(applyVerdict(run.outcome)).toBe('partial');
  expect(outcomes(run)).toEqual(['done', 'dropped', 'skipped']);
});

test('a renamed repository is followed, and the new name is told', async () => {
  const world = await anAppliedWorld(aDesired());
  world.fake.people.renameRepository('roadmap');
  const next = aDesired({ milepost: { language: 'nl' } });
  const run = await world.apply(next);
  expect(outcomes(run)).toEqual(['done']);
  expect(codesOf(diffIn(run))).toEqual(['github-renamed']);
  const names = new Set(world.writes().map(({ path }) => path.split('/')[3]));
  expect(names).toEqual(new Set(['roadmap']));
  world.forget();
  await world.apply(next);
  expect(world.writes()).toEqual([]);
  expect(world.fake.violations).toEqual([]);
});

test('an issue made with a token that is ours no more is foreign: told, and nothing is written', async () => {
  const lone: Token = { login: 'robo', type: 'User', association: 'NONE', push: true };
  const world = await aGitHubWorld({ tokens: { ...tokens, robo: lone } });
  await world.apply(aDesired(), { token: 'robo' });
  world.forget();
  expect(outcomes(await world.apply(aDesired(), { token: 'robo' }))).toEqual([]);
  expect(outcomes(await world.apply(aDesired()))).toEqual([]); // the map vouches for them
  world.map.value = null;
  expect((await world.apply(aDesired())).kind).toBe('foreign');
  expect(outcomes(await world.apply(aDesired(), { token: 'robo' }))).toEqual([]);
  expect(outcomes(await world.apply(aDesired(), { bots: ['Robo'], map: world.map }))).toEqual([]);
  expect(world.writes()).toEqual([]);
  world.expectClean();
});
