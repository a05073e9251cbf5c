import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf, type Output } from '../makers/cli.ts';
import { type Did, go, type OnGitHub, onGitHub } from '../makers/commands-on-trackers.ts';
import { runningStory } from '../makers/story.ts';

// What `diff` tells of the tracker, `pull` tells too: progress is read from the same items.

const FIRST = '2026-01-10T12:00:00Z';
const LATER = '2026-01-12T12:00:00Z';
const ISSUES = 'tracker/issues';
const KEY = 'task/ask-around';
const RECORD = expect.stringMatching(/^records\/2026\/\S+-check-ask-around-/);

async function applied(): Promise<string> {
  const folder = folderOf(runningStory().files);
  expect((await go(folder, FIRST, ['apply', '--yes'])).code).toBe(0);
  return folder;
}

function edit(folder: string, name: string, from: string | RegExp, to: string): void {
  const path = join(folder, ISSUES, name);
  const text = readFileSync(path, 'utf8');
  const other = text.replace(from, to);
  if (other === text) throw new Error(`nothing to edit in ${name}`);
  writeFileSync(path, other);
}

function close(folder: string): void {
  edit(folder, 'task-ask-around.md', /^state: open$/m, 'state: closed');
}

/** Codes of the findings of `--json`. */
async function told(run: (argv: readonly string[]) => Promise<Did>): Promise<readonly unknown[]> {
  const { code, out } = await run(['pull', '--json']);
  const output: Output = JSON.parse(out);
  return [code, output.findings?.map((one) => one.code)];
}

test('one key twice: the item is read, the other is told, 1', async () => {
  const folder = await applied();
  copyFileSync(join(folder, ISSUES, 'task-ask-around.md'), join(folder, ISSUES, 'zz-copy.md'));
  close(folder);
  const { code, err, paths } = await go(folder, LATER, ['pull']);
  expect([code, paths]).toEqual([1, [RECORD]]);
  expect(err).toMatch(/zz-copy\.md\S* error tracker-double /);
});

test.each([
  ['a damaged marker', /^(<!-- milepost:)1 .*$/m, '$1', [0, ['tracker-marker-damaged']]],
  ['a marker of a newer form', '<!-- milepost:1 ', '<!-- milepost:2 ', [1, ['tracker-marker-newer']]],
  ['a label taken off', /^ {2}- milepost\n/m, '', [0, ['tracker-detached']]],
] as const)('%s is told, and its item is left out', async (_, from, to, answer) => {
  const folder = await applied();
  close(folder);
  edit(folder, 'task-ask-around.md', from, to);
  expect(await told((argv) => go(folder, LATER, argv))).toEqual(answer);
  expect((await go(folder, LATER, ['pull'])).paths).toEqual([]);
});

async function appliedOnGitHub(): Promise<OnGitHub> {
  const world = onGitHub(runningStory().files);
  expect(await world.go(FIRST, ['apply', '--yes'])).toMatchObject({ code: 0 });
  world.fake.people.close(world.numberOf(KEY), 'completed');
  return world;
}

test("a stranger's issue with our marker and label: nothing is recorded, 6", async () => {
  const world = await appliedOnGitHub();
  const { body } = world.fake.people.issue(world.numberOf(KEY));
  const spoof = { title: 'Mine', body: body ?? '', labels: ['milepost'], author: 'eve' };
  world.fake.people.createIssue({ ...spoof, association: 'NONE' });
  const { code, err, paths } = await world.go(LATER, ['pull']);
  expect([code, paths]).toEqual([6, []]);
  expect(err).toContain('tracker-foreign-marker');
});

test('a renamed repository and another origin are told; progress is recorded, 0', async () => {
  const world = await appliedOnGitHub();
  world.fake.people.renameRepository('roadmap');
  mkdirSync(join(world.folder, '.git'));
  writeFileSync(
    join(world.folder, '.git/config'),
    '[remote "origin"]\n\turl = git@github.com:acme/site.git\n',
  );
  const { code, err, paths } = await world.go(LATER, ['pull']);
  expect([code, paths]).toEqual([0, [RECORD]]);
  expect(err).toContain('github-renamed');
  expect(err).toContain('github-other-origin');
});

type Cut = (url: URL, list: readonly { readonly number?: number }[]) => readonly object[];

/** A fetch in which lists of issues are shorter than they are. */
function cutting(world: OnGitHub, cut: Cut): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    const answer = await world.fake.fetch(request);
    if (request.method !== 'GET' || !/\/issues$/.test(url.pathname)) return answer;
    const headers = new Headers(answer.headers);
    headers.delete('content-length');
    const list: Parameters<Cut>[1] = JSON.parse(await answer.text());
    return new Response(JSON.stringify(cut(url, list)), { status: answer.status, headers });
  };
}

test.each([
  ['no issue is listed', () => []],
  ['one issue less is listed', (_url, list) => list.slice(1)],
] as const satisfies readonly (readonly [string, Cut])[])(
  'where %s and nothing is known, nothing is recorded, 6',
  async (_, cut) => {
    const world = await appliedOnGitHub();
    world.forgetMap();
    const { code, err, paths } = await world.go(LATER, ['pull'], { fetch: cutting(world, cut) });
    expect([code, paths]).toEqual([6, []]);
    expect(err).toContain('github-doubtful');
  },
);

test('what only a list without our label shows is pulled all the same', async () => {
  const world = await appliedOnGitHub();
  world.forgetMap();
  const number = world.numberOf(KEY);
  const fetch = cutting(world, (url, list) =>
    url.searchParams.has('labels') ? list.filter((one) => one.number !== number) : list,
  );
  expect(await world.go(LATER, ['pull'], { fetch })).toMatchObject({ code: 0, paths: [RECORD] });
});

test('where nothing is missing, nothing is searched for', async () => {
  const world = await appliedOnGitHub();
  const seen = world.fake.requests.length;
  await world.go(LATER, ['pull']);
  expect(world.fake.requests.slice(seen).map(({ method }) => method)).toEqual(['GET', 'GET', 'GET']);
});
