import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildAction } from '../../.github/scripts/build-action.mjs';
import { makeFakeGitHub, serve, writes } from '../github/rig/index.ts';
import {
  ACTION_BUNDLE,
  actIn,
  aroundOf,
  eventFile,
  fetchWith,
  type Given,
  onBranch,
  runAction,
  type Step,
  stepsOf,
} from '../makers/action.ts';
import { aFolder, copyOf, folderOf, packageRoot } from '../makers/cli.ts';
import { type GitFolder, gitFolderOf } from '../makers/git.ts';
import { edited, repositoryFiles } from '../makers/repository.ts';
import { runningStory } from '../makers/story.ts';

const NOW = '2026-01-20T09:00:00Z';
const HALFWAY = 'examples/ai-mkb-halfway';

type Run = (folder: string, now: string, inputs: Given) => Promise<Step>;

/** A pull request on the running programme: what its check of `check.yml` comes to. */
async function pullRequest(work: (at: GitFolder) => void, run: Run = actIn) {
  const at = gitFolderOf(runningStory().files);
  const base = at.git('rev-parse', 'HEAD').trim();
  at.git('checkout', '-q', '-b', 'work');
  work(at);
  at.commit('work');
  const [inputs = {}] = stepsOf('check.yml', { 'github.event.pull_request.base.sha': base });
  expect(inputs).toEqual({ command: 'check', base });
  return run(at.folder, NOW, inputs);
}

test('a pull request that breaks the plan is red, with a note on the line', async () => {
  const step = await pullRequest((at) => {
    const path = 'plan/01-ready.yaml';
    at.write(
      path,
      readFileSync(join(at.folder, path), 'utf8').replace('owner: lead\ntasks', 'owner: nobody\ntasks'),
    );
  }, runAction);
  expect(step.isGreen).toBe(false);
  expect(step.outputs).toMatchObject({ 'exit-code': '1', ok: 'false', errors: '1' });
  expect(step.log).toMatch(/^::error file=plan\/01-ready\.yaml,line=5,col=8,title=role-unknown::.*nobody/m);
  expect(step.log.trimEnd().split('\n').at(-1)).toMatch(/^milepost check: 1, no: 1 error/);
  expect(step.summary).toMatch(/^### milepost check\n/);
  expect(JSON.parse(readFileSync(step.outputs.json ?? '', 'utf8'))).toMatchObject({
    command: 'check',
    exitCode: 1,
  });
});

test('a pull request that says go without a sufficient verdict is red, at its record', async () => {
  const story = runningStory();
  const draft = story.decision('2026-01-12', 'gate-ready', 'go');
  const before = new Set(story.files.keys());
  story.force(draft);
  const [path = ''] = [...story.files.keys()].filter((one) => !before.has(one));
  const step = await pullRequest((at) => at.write(path, new TextDecoder().decode(story.files.get(path))));
  expect(step.isGreen).toBe(false);
  expect(step.outputs['exit-code']).toBe('1');
  expect(step.log).toMatch(new RegExp(`^::error file=${path},line=\\d+,`, 'm'));
});

test('a pull request that merely leaves gates open is green', async () => {
  const step = await pullRequest((at) => at.write('notes.md', 'Still measuring.\n'));
  expect(step.isGreen).toBe(true);
  expect(step.outputs).toMatchObject({ 'exit-code': '0', ok: 'true', errors: '0' });
});

test('a pull request that edits a record is red by its history alone', async () => {
  const step = await pullRequest((at) => {
    const [path = ''] = at.git('ls-files', 'records').trim().split('\n');
    at.write(path, `${readFileSync(join(at.folder, path), 'utf8')}# later\n`);
  });
  expect([step.isGreen, step.outputs['exit-code']]).toEqual([false, '6']);
});

test('an open gate is red, and green only where somebody allows what is pending', async () => {
  const folder = copyOf(HALFWAY);
  const now = '2026-08-20T09:00:00Z';
  const step = await runAction(folder, now, { command: 'gate' });
  expect([step.isGreen, step.outputs['exit-code']]).toEqual([false, '3']);
  expect(step.outputs.verdict).toMatch(/^(pass|warn|inconclusive)$/);
  const allowed = await actIn(folder, now, {
    command: 'gate',
    'allow-pending': 'true',
    reports: 'junit=gates.xml',
  });
  expect([allowed.isGreen, allowed.outputs.ok]).toEqual([true, 'false']);
  expect(readFileSync(join(folder, 'gates.xml'), 'utf8')).toContain('<testsuites');
});

test('differences are no failure, and are saved', async () => {
  const folder = folderOf(runningStory().files);
  const step = await runAction(folder, NOW, { command: 'diff', changes: 'changes.json' });
  expect(step.isGreen).toBe(true);
  expect(step.outputs['has-changes']).toBe('true');
  expect(Number(step.outputs.changes)).toBeGreaterThan(10);
  expect(existsSync(join(folder, 'changes.json'))).toBe(true);
});

test('the report becomes the summary', async () => {
  const step = await runAction(copyOf(HALFWAY), '2026-08-20T09:00:00Z', {
    command: 'report',
    language: 'nl',
  });
  expect(step.isGreen).toBe(true);
  expect(step.summary.length).toBeGreaterThan(1000);
});

test('apply.yml brings a GitHub in line on the first push, with a token that nobody sees', async () => {
  const fake = makeFakeGitHub({ clock: { now: () => Date.now() } });
  const at = gitFolderOf(
    edited(repositoryFiles(), 'milepost.yaml', '{kind: local}', '{kind: github, repository: acme/plan}'),
  );
  const tip = at.git('rev-parse', 'HEAD').trim();
  const served = await serve(fake, { fetch: fetchWith(aroundOf(tip), fake) });
  const env = onBranch(tip, { GITHUB_API_URL: served.url, GITHUB_TOKEN: 'expired-token' });
  const now = new Date().toISOString();
  const [check = {}, apply = {}] = stepsOf('apply.yml', { 'github.event.before': '0'.repeat(40) });
  const checked = await runAction(at.folder, now, check, env);
  expect([checked.isGreen, checked.log.includes('first push')]).toEqual([true, true]);
  const inputs = { ...apply, token: 'workflow-token' };
  const first = await runAction(at.folder, now, inputs, env);
  expect(first.outputs).toMatchObject({ 'exit-code': '0', 'has-changes': 'true', superseded: 'false' });
  expect(first.log.startsWith('::add-mask::workflow-token\n')).toBe(true);
  expect(`${first.log.replace('::add-mask::workflow-token', '')}${first.summary}`).not.toContain(
    'workflow-token',
  );
  const made = writes(fake).length;
  expect(made).toBeGreaterThan(10);
  const second = await runAction(
    at.folder,
    now,
    { ...inputs, comment: 'true' },
    { ...env, GITHUB_EVENT_PATH: eventFile(1) },
  );
  expect([second.isGreen, second.outputs.changes]).toEqual([true, '0']);
  await served.close();
  expect(fake.violations).toEqual([]);
});

test('the bundle is small, and the same sources give the same bytes', async () => {
  const again = join(aFolder(), 'action.mjs');
  await buildAction(again);
  const digest = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');
  expect(digest(again)).toBe(digest(ACTION_BUNDLE));
  expect(statSync(ACTION_BUNDLE).size).toBeLessThan(2_000_000);
  expect(readFileSync(ACTION_BUNDLE, 'utf8')).not.toContain(packageRoot);
});
