import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TODAY } from '../../.github/scripts/story.mjs';
import { aFolder, copyOf, exists, packageRoot, runBundle } from '../makers/cli.ts';

const OFFLINE = join(packageRoot, 'test/makers/preload/offline.cjs');

test.each([
  "require('node:net').connect(80, '127.0.0.1')",
  "require('node:http').get('http://127.0.0.1')",
  "require('node:https').get('https://127.0.0.1')",
  "require('node:dns').lookup('localhost', () => {})",
  "fetch('http://127.0.0.1')",
])('without a network %s fails', (line) => {
  const run = (): string =>
    execFileSync(process.execPath, ['--require', OFFLINE, '-e', line], { stdio: 'pipe' }).toString();
  expect(run).toThrow('there is no network');
});

test('the local tracker does the whole job without a network', () => {
  const folder = copyOf('examples/ai-mkb-halfway');
  const run = (argv: readonly string[]): number | null =>
    runBundle(folder, argv, { now: TODAY, preloads: ['offline'] }).status;
  const by = ['--by', 'process-owner'];
  for (const [code, argv] of [
    [0, ['check']],
    [0, ['status']],
    [3, ['gate']],
    [0, ['diff', '--out', 'changes.json']],
    [0, ['apply', 'changes.json']],
    [0, ['apply', '--yes']],
    [0, ['pull']],
    [0, ['record', 'check', 'hand-over', '--result', 'done', ...by]],
    [0, ['rollout', 'status']],
    [0, ['review', 'status']],
    [0, ['report', '--out', 'report.md']],
    [0, ['explain', 'day-not-valid']],
  ] as const)
    expect([argv, run(argv)]).toEqual([argv, code]);
  for (const path of ['report.md', 'tracker/issues/task-hand-over.md'])
    expect([path, exists(folder, path)]).toEqual([path, true]);
}, 180_000);

test('a new programme starts without a network', () => {
  const folder = aFolder();
  const argv = ['init', 'p', '--playbook', 'ai-mkb', '--language', 'nl', '--start', '2026-11-23'];
  expect(runBundle(folder, argv, { preloads: ['offline'] }).status).toBe(0);
  expect(exists(folder, 'p/milepost.yaml')).toBe(true);
});
