import { expect, test } from 'vitest';
import { edit } from '../makers/cli.ts';
import { answer, type GitFolder, gitFolderOf, since } from '../makers/git.ts';
import { runningStory } from '../makers/story.ts';

const FILE = 'plan/01-ready.yaml';

/** The part `ready` is under way; one text of its file is changed. */
function changed(from: string | RegExp, to: string): GitFolder {
  const at = gitFolderOf(runningStory().files);
  edit(at.folder, FILE, from, to);
  return at;
}

test.each([
  ['a higher target', 'pass: {gte: 60}', 'pass: {gte: 70}', 'plan-tightened'],
  ['a shorter age', 'maxAge: P30D', 'maxAge: P14D', 'plan-tightened'],
  ['an earlier end', 'weeks: 1-2', 'weeks: 1', 'plan-tightened'],
  ['a lower target', 'pass: {gte: 60}', 'pass: {gte: 55}', 'plan-loosened'],
  ['another metric', 'metric: readiness', 'metric: maturity', 'plan-loosened'],
  ['a criterion less', /\n.*id: asked.*/, '', 'plan-loosened'],
  ['other words', 'title: How ready we are', 'title: How far we are', 'plan-reworded'],
])('%s of a part under way is told', async (_, from, to, code) => {
  const at = changed(from, to);
  const { exitCode, told } = await since(at.folder, 'HEAD');
  expect(told).toEqual([`${code} ${FILE}`]);
  expect(exitCode).toBe(0);
});

test('the sentence says what changes, who has to agree, and the verdict under both plans', async () => {
  const at = changed('pass: {gte: 60}', 'pass: {gte: 70}');
  const { stdout } = await answer(at.folder, ['check', '--base', 'HEAD']);
  expect(stdout).toContain('readiness.pass');
  expect(stdout).toContain('sponsor');
  expect(stdout).toContain('inconclusive');
});

test('a part that has yet to start may change without a word', async () => {
  const at = gitFolderOf(runningStory().files);
  edit(at.folder, 'plan/02-build.yaml', 'pass: {gte: 8}', 'pass: {gte: 7}');
  expect(await since(at.folder, 'HEAD')).toEqual({ exitCode: 0, told: [] });
});

test('a plan that cannot be read at the base is told', async () => {
  const at = gitFolderOf(runningStory().files);
  edit(at.folder, FILE, 'weeks: 1-2', 'weeks: soon');
  at.commit('broken');
  edit(at.folder, FILE, 'weeks: soon', 'weeks: 1-2');
  expect((await since(at.folder, 'HEAD')).told).toEqual(['plan-base-not-usable milepost.yaml']);
});
