import { expect, test } from 'vitest';
import { type OnGitHub, onGitHub } from '../makers/commands-on-trackers.ts';
import { aGitHubWorld, anAppliedWorld, codesOf, type GitHubWorld } from '../makers/github-world.ts';
import { repositoryFiles } from '../makers/repository.ts';
import { aDesired } from '../makers/tracker.ts';

const KEY = 'task/data-audit';
const CODE = 'tracker-same-title';
const MINE = { title: 'Data audit', author: 'sem', association: 'MEMBER' } as const;

async function suggestedIn(world: GitHubWorld): Promise<readonly unknown[]> {
  const { comparison } = await world.diff(aDesired());
  return comparison.findings
    .filter(({ code }) => code === CODE)
    .map(({ args, file }) => [args.key, args.item, file]);
}

test('an open issue of people with the title of a new one is suggested, the lowest number first', async () => {
  const world = aGitHubWorld();
  const { number } = world.fake.people.createIssue(MINE);
  world.fake.people.createIssue({ ...MINE, title: ' Data audit ' });
  expect(await suggestedIn(world)).toEqual([[KEY, String(number), `issues/${number}`]]);
  world.expectClean();
});

test('it costs no request', async () => {
  const requests = async (title: string): Promise<readonly string[]> => {
    const world = aGitHubWorld();
    world.fake.people.createIssue({ ...MINE, title });
    await world.diff(aDesired());
    return world.fake.requests.map(({ method, path }) => `${method} ${path}`);
  };
  expect(await requests(MINE.title)).toEqual(await requests('Something else'));
});

const NOT_SUGGESTED: readonly (readonly [string, (world: GitHubWorld) => void])[] = [
  ['a closed one', ({ fake }) => fake.people.close(fake.people.createIssue(MINE).number, 'completed')],
  ['a pull request', ({ fake }) => void fake.people.createPullRequest(MINE)],
  [
    'one of somebody who may not write here',
    ({ fake }) => void fake.people.createIssue({ title: MINE.title }),
  ],
  ['one of another title', ({ fake }) => void fake.people.createIssue({ ...MINE, title: 'Data audits' })],
  [
    'one with our label and no marker',
    ({ fake }) => void fake.people.createIssue({ ...MINE, labels: ['milepost'] }),
  ],
];

test.each(NOT_SUGGESTED)('%s is not suggested', async (_, prepare) => {
  const world = aGitHubWorld();
  prepare(world);
  expect(await suggestedIn(world)).toEqual([]);
});

test('nothing is searched for a title alone: where nothing is to be created, nothing is suggested', async () => {
  const world = await anAppliedWorld(aDesired());
  world.fake.people.createIssue(MINE);
  expect(await suggestedIn(world)).toEqual([]);
  expect(world.fake.requests.length).toBeLessThanOrEqual(1 + 3);
});

test('one that is taken over for one item is not suggested for another of the same title', async () => {
  const world = aGitHubWorld();
  const { number } = world.fake.people.createIssue(MINE);
  const desired = aDesired();
  const items = desired.items.map((item) =>
    item.key === 'task/data-clean' ? { ...item, title: MINE.title } : item,
  );
  const both = { ...desired, items };
  expect(codesOf(await world.diff(both))).toEqual([CODE, CODE]);
  const adoptions = new Map([[KEY, String(number)]]);
  expect(codesOf(await world.diff(both, { adoptions }))).toEqual([]);
});

const NOW = '2026-01-10T12:00:00Z';

/** What follows `--adopt` in a line of the output. */
function suggestionIn(out: string): string {
  const [, found = ''] = /--adopt\s+(\S+=\w+)/.exec(out) ?? [];
  return found;
}

async function outOf({ go }: OnGitHub, argv: readonly string[]): Promise<string> {
  const { code, out } = await go(NOW, argv);
  expect(code).toBe(0);
  return out;
}

test.each(['en', 'nl'])(
  'what is suggested can be copied: diff, apply --adopt, and nothing is left to do (%s)',
  async (language) => {
    const place = onGitHub(repositoryFiles());
    const { number } = place.fake.people.createIssue({ ...MINE, title: 'Ask around', body: 'My notes' });
    const seen = await outOf(place, ['diff', '--language', language]);
    expect(seen.match(/tracker-same-title/g)).toHaveLength(1);
    const adopt = suggestionIn(seen);
    expect(adopt).toBe(`task/ask-around=${number}`);
    const taking = await outOf(place, ['diff', '--adopt', adopt]);
    expect(taking).toContain('= issue task/ask-around');
    expect(taking).not.toContain(CODE);
    await outOf(place, ['apply', '--yes', '--adopt', adopt]);
    expect(place.numberOf('task/ask-around')).toBe(number);
    expect(place.fake.people.issue(number).body).toMatch(/^My notes\n/);
    expect(place.fake.repository.issues.filter(({ title }) => title === 'Ask around')).toHaveLength(1);
    expect(await outOf(place, ['apply', '--yes'])).toContain('Nothing to do');
  },
);
