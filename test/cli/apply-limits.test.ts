import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf, type Output } from '../makers/cli.ts';
import { type Did, go, type OnGitHub, onGitHub } from '../makers/commands-on-trackers.ts';
import { edited, type Files, repositoryFiles } from '../makers/repository.ts';

// Plans and trackers at their limits: each is told in a line of its own, with the right code.

const NOW = '2026-01-10T12:00:00Z';
const READY = 'plan/01-ready.yaml';

interface Place {
  readonly folder: string;
  go(argv: readonly string[]): Promise<Did>;
}

function locally(files: Files): Place {
  const folder = folderOf(files);
  return { folder, go: (argv) => go(folder, NOW, argv) };
}

function onGitHubPlace(files: Files): Place & Omit<OnGitHub, 'go'> {
  const world = onGitHub(files);
  return { ...world, go: (argv: readonly string[]) => world.go(NOW, argv) };
}

const TRACKERS = [
  ['local', locally],
  ['github', onGitHubPlace],
] as const;

function tasks(count: number): string {
  return Array.from({ length: count }, (_, index) => `  - {id: t-${index}, title: Task ${index}}`).join('\n');
}

test('a title of 300 characters is told by check, and diff and apply do not go on', async () => {
  const files = edited(repositoryFiles(), READY, 'title: Ask around', `title: ${'x'.repeat(300)}`);
  const { go: run } = locally(files);
  const check = await run(['check']);
  expect(check.code).toBe(1);
  expect(check.out).toMatch(new RegExp(`^${READY}:\\d+:\\d+ error \\S+ .*120`, 'm'));
  for (const verb of ['diff', 'apply']) {
    const { code, err, paths } = await run([verb]);
    expect([code, paths]).toEqual([2, []]);
    expect(err).toMatch(/^milepost: .*\n {2}.*milepost check.*\n$/);
  }
});

test('250 tasks in one phase: diff and apply on GitHub do not go on, files take them', async () => {
  const plan = repositoryFiles();
  const files = edited(
    plan,
    READY,
    '  - {id: ask-around, title: Ask around}',
    `  - {id: ask-around, title: Ask around}\n${tasks(249)}`,
  );
  const github = onGitHubPlace(files);
  expect((await github.go(['diff'])).code).toBe(2);
  expect((await github.go(['check'])).out).toMatch(/error too-many-children /);
  expect(github.fake.requests).toEqual([]);
  const { code, out } = await locally(files).go(['diff', '--json']);
  const output: Output = JSON.parse(out);
  expect([code, (output.summary?.create ?? 0) > 250]).toEqual([0, true]);
});

test.each(TRACKERS)('no phase left stops diff and apply before anything is closed: %s', async (_, open) => {
  const place = open(repositoryFiles());
  for (const name of readdirSync(join(place.folder, 'plan'))) rmSync(join(place.folder, 'plan', name));
  for (const verb of [['diff'], ['apply', '--yes']]) {
    const { code, out, err, paths } = await place.go(verb);
    expect([code, out, paths]).toEqual([2, '', []]);
    expect(err).toMatch(/^milepost: The files hold errors \(1\), .*\n {2}Run `milepost check` .*\n$/);
  }
});

const LONG = 'x'.repeat(60_000);

test('an issue on GitHub too long to be taken over is named in one line, the rest is done, 1', async () => {
  const place = onGitHubPlace(repositoryFiles());
  const issue = { title: 'Mine', body: LONG, author: 'sem', association: 'MEMBER' } as const;
  const { number } = place.fake.people.createIssue(issue);
  const { code, out } = await place.go(['apply', '--yes', '--adopt', `task/ask-around=${number}`]);
  expect(code).toBe(1);
  expect(out.match(/^\S+ error tracker-text-too-long .*task\/ask-around/gm)).toHaveLength(1);
  expect(out).toContain('Done in ');
  expect(place.fake.people.issue(number).body).toBe(LONG);
});

test('a file too long to be taken over is named with its place, the rest is done, 1', async () => {
  const { folder, go: run } = locally(repositoryFiles());
  mkdirSync(join(folder, 'tracker/issues'), { recursive: true });
  writeFileSync(join(folder, 'tracker/issues/mine.md'), `---\ntitle: Mine\n---\n${LONG}`);
  const { code, out, paths } = await run(['apply', '--yes', '--adopt', 'task/ask-around=mine']);
  expect(code).toBe(1);
  expect(out).toMatch(/^tracker\/issues\/mine\.md\S* error tracker-text-too-long .*task\/ask-around/m);
  expect(paths).not.toContain('tracker/issues/mine.md');
  expect(paths).not.toContain('tracker/issues/task-ask-around.md');
});

test.each([
  ['', /The lock is empty, so nobody can tell .*\n.*tracker\/\.lock/],
  ['somebody else\n', /Another apply is at work: somebody else\./],
])('a lock that names no process (%j) is told and left where it is, 3', async (text, message) => {
  const { folder, go: run } = locally(repositoryFiles());
  mkdirSync(join(folder, 'tracker'));
  writeFileSync(join(folder, 'tracker/.lock'), text);
  const { code, out, paths } = await run(['apply', '--yes']);
  expect([code, paths]).toEqual([3, []]);
  expect(out).toMatch(message);
});

test('a file of people under a name that is needed: diff and apply name it and write nothing, 2', async () => {
  const { folder, go: run } = locally(repositoryFiles());
  mkdirSync(join(folder, 'tracker/issues'), { recursive: true });
  writeFileSync(join(folder, 'tracker/issues/task-ask-around.md'), '---\ntitle: Mine\n---\n');
  for (const argv of [['diff'], ['apply', '--yes']]) {
    const { code, err, paths } = await run(argv);
    expect([code, paths]).toEqual([2, []]);
    expect(err).toMatch(/^tracker\/issues\/task-ask-around\.md\S* error tracker-name-taken /);
  }
});

test('apply asks about as many changes as it tells, and shows them on stderr only', async () => {
  const world = onGitHub(repositoryFiles());
  const asked: string[] = [];
  const ask = async (question: string): Promise<string> => {
    asked.push(question);
    return 'yes';
  };
  const { code, out, err } = await world.go(NOW, ['apply'], { canAsk: true, ask });
  const [, count = ''] = /^Do these (\d+) changes\?/.exec(asked.join('\n')) ?? [];
  expect(code).toBe(0);
  expect(out.replace(/\n\s+/g, ' ')).toMatch(
    new RegExp(`^Done in \\d+ writes: .*, ${count} changes in all; `),
  );
  expect(err).toContain('+ issue task/ask-around: Ask around\n');
  expect(out).not.toContain('task/ask-around');
});

test('with --yes the diff stands on stderr; with -q or --json it does not, and stdout is the same', async () => {
  const [loud, quiet, json] = await Promise.all(
    [[], ['-q'], ['--json']].map((flags) => locally(repositoryFiles()).go([...flags, 'apply', '--yes'])),
  );
  expect(loud?.err).toContain('+ issue task/ask-around: Ask around\n');
  expect([quiet?.err, json?.err]).toEqual(['', '']);
  expect(quiet?.out).toBe(loud?.out);
  const output: Output = JSON.parse(json?.out ?? '');
  expect(output).toMatchObject({ command: 'apply', outcome: 'done', findings: [] });
});
