import { expect, test } from 'vitest';
import { makeFakeGitHub, writes } from '../github/rig/index.ts';
import { actIn, aroundOf, BOT, fetchWith, onBranch, stepsOf } from '../makers/action.ts';
import { folderOf } from '../makers/cli.ts';
import { edited, repositoryFiles } from '../makers/repository.ts';
import { improvingStory, runningStory } from '../makers/story.ts';

const NOW = '2026-01-20T09:00:00Z';
const COMMIT = 'c'.repeat(40);
const APPLY = { command: 'apply', yes: 'true', token: 'workflow-token' };

function onGitHub() {
  return edited(repositoryFiles(), 'milepost.yaml', '{kind: local}', '{kind: github, repository: acme/plan}');
}

test("the month's review becomes one issue, however often the run comes and however late", async () => {
  const folder = folderOf(improvingStory(onGitHub()).files);
  const fake = makeFakeGitHub();
  const [inputs = {}] = stepsOf('review.yml', {});
  const morning = async (day: string) => {
    const now = `${day}T05:17:00Z`;
    const step = await actIn(
      folder,
      now,
      { ...inputs, token: 'workflow-token' },
      { env: onBranch(COMMIT), fetch: fetchWith(aroundOf(COMMIT), fake) },
    );
    expect([day, step.isGreen, step.outputs['exit-code']]).toEqual([day, true, '0']);
    return fake.repository.issues
      .map(({ body }) => /review\/\d{4}-\d{2}/.exec(body ?? '')?.[0])
      .filter((one) => one !== undefined)
      .sort();
  };
  expect(await morning('2026-04-01')).toEqual([]);
  const first = await morning('2026-05-02');
  expect(first).toEqual([...new Set(first)]);
  expect(first).toContain('review/2026-04');
  expect(await morning('2026-05-02')).toEqual(first);
  const late = await morning('2026-08-03'); // no run came for two months
  expect(late).toEqual([...new Set(late)]);
  expect(late).toEqual(
    expect.arrayContaining(['review/2026-04', 'review/2026-05', 'review/2026-06', 'review/2026-07']),
  );
});

test('an old commit writes nothing, says so and is green', async () => {
  const fake = makeFakeGitHub();
  const fetch = fetchWith(aroundOf('d'.repeat(40)), fake);
  const step = await actIn(folderOf(onGitHub()), NOW, APPLY, { env: onBranch(COMMIT), fetch });
  expect(step).toMatchObject({ isGreen: true, outputs: { 'exit-code': '0', superseded: 'true' } });
  expect(step.log.trimEnd().split('\n').at(-1)).toContain(
    'cccccccccc is no longer the newest commit of main',
  );
  expect(writes(fake)).toEqual([]);
});

test.each([
  ['GitHub does not tell the newest commit', onBranch(COMMIT), '4'],
  ['the run is of a pull request', onBranch(COMMIT, { GITHUB_REF: 'refs/pull/7/merge' }), '2'],
  ['the run is of a tag', onBranch(COMMIT, { GITHUB_REF: 'refs/tags/v1.0.0' }), '2'],
] as const)('nothing is written when %s', async (_, env, code) => {
  const fake = makeFakeGitHub();
  const step = await actIn(folderOf(onGitHub()), NOW, APPLY, { env, fetch: fetchWith(aroundOf(null), fake) });
  expect([step.isGreen, step.outputs['exit-code']]).toEqual([false, code]);
  expect(writes(fake)).toEqual([]);
});

const PULL = JSON.stringify({ pull_request: { number: 7 } });
const COMMENTING = { command: 'check', comment: 'true', token: 'workflow-token' };
const asked = (around: ReturnType<typeof aroundOf>, inputs: Readonly<Record<string, string>> = COMMENTING) =>
  actIn(folderOf(runningStory().files), NOW, inputs, {
    env: onBranch(COMMIT),
    event: PULL,
    fetch: fetchWith(around),
  });

test('one comment is kept up to date, and a copy of its marker by somebody else is left alone', async () => {
  const around = aroundOf(null);
  await asked(around);
  const [own] = around.comments;
  const copy = { id: 1, user: { login: 'mallory', type: 'User' }, body: own?.body ?? '' };
  const later = aroundOf(null, [copy, { id: 2, user: BOT, body: 'Another bot' }, ...around.comments]);
  await asked(later);
  expect(around.sent).toEqual(['POST /repos/acme/plan/issues/7/comments']);
  expect(later.sent).toEqual([`PATCH /repos/acme/plan/issues/comments/${own?.id}`]);
  expect(later.comments).toHaveLength(3);
  expect(own?.body).toMatch(/^<!-- milepost:comment:check:[0-9a-z]+ -->\n### milepost check\n/);
});

test('a comment on the second page is found, and no second one is made', async () => {
  const around = aroundOf(null);
  await asked(around);
  const others = Array.from({ length: 100 }, (_, i) => ({
    id: i,
    user: { login: 'sem', type: 'User' },
    body: 'Hi',
  }));
  const later = aroundOf(null, [...others, ...around.comments]);
  await asked(later);
  expect(later.comments).toHaveLength(101);
  expect(later.sent[0]).toMatch(/^PATCH/);
});

test('a token that may not comment fails nothing, as in the pull request of a fork', async () => {
  const around = aroundOf(null);
  around.refuses = 403;
  const step = await asked(around);
  expect(step.isGreen).toBe(true);
  expect(step.log).toContain('No comment: the token may not write it');
  expect(step.summary).toContain('### milepost check');
  expect(around.sent).toHaveLength(1);
});

test('nothing is commented unless asked for, and nothing outside a pull request', async () => {
  const around = aroundOf(null);
  await asked(around, { command: 'check', token: 'workflow-token' });
  const step = await actIn(folderOf(runningStory().files), NOW, COMMENTING, {
    env: onBranch(COMMIT),
    fetch: fetchWith(around),
  });
  expect(around.sent).toEqual([]);
  expect(step.log).toContain('No comment: this run is of no pull request');
});

test('no title of a plan becomes a command of the runner', async () => {
  const files = edited(
    repositoryFiles(),
    'plan/01-ready.yaml',
    'title: Readiness',
    'title: "%0A::set-output name=x::y ##[add-mask]z"\nowner2: "::error::x"',
  );
  for (const command of ['check', 'diff', 'report', 'gate']) {
    const step = await actIn(folderOf(files), NOW, { command });
    const commands = step.log.split('\n').filter((line) => /^\s*::|##\[/.test(line));
    for (const line of commands) expect(line).toMatch(/^::(error|warning|notice)( file=|::milepost )/);
    expect(step.log).not.toContain('\n::set-output');
  }
});

test.each([
  [{ command: 'destroy' }, 'command'],
  [{ command: 'check', yes: 'sure' }, 'yes'],
  [{}, 'command'],
])('an input that cannot be used is told: %j', async (inputs, name) => {
  const step = await actIn(folderOf(repositoryFiles()), NOW, inputs);
  expect([step.isGreen, step.outputs['exit-code']]).toEqual([false, '2']);
  expect(step.log).toContain(`The input ${name} is`);
});

test('a folder without a programme is 2, with the reason as the last line', async () => {
  const step = await actIn(folderOf(new Map()), NOW, { command: 'check', directory: '--version' });
  expect([step.isGreen, step.outputs['exit-code'], step.outputs.ok]).toEqual([false, '2', 'false']);
  expect(step.log.trimEnd().split('\n').at(-1)).toMatch(/^::error::milepost check: 2, cannot tell: /);
});
