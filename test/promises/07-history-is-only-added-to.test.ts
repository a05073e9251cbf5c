import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bytesIn, changedPaths, edit, folderOf, milepost, must, say } from '../makers/cli.ts';
import { repositoryFiles } from '../makers/repository.ts';
import { runningStory } from '../makers/story.ts';

test('every command that records adds one file and leaves every other as it is', async () => {
  const folder = folderOf(repositoryFiles());
  const lead = ['--by', 'lead'];
  const sponsor = ['--by', 'sponsor'];
  const evidence = ['record', 'evidence', 'gate-ready', '--metric', 'readiness', ...lead];
  const lines: readonly (readonly string[])[] = [
    ['approve', ...sponsor],
    [...evidence, '--value', '20'],
    ['record', 'decision', 'gate-ready', '--decision', 'recycle', '--reason', 'Too low', ...sponsor],
    [...evidence, '--value', '71'],
    ['record', 'check', 'ask-around', '--about', 'gate-ready', '--result', 'done', ...lead],
    ['record', 'decision', 'gate-ready', '--decision', 'hold', '--until', '2026-02-01', ...sponsor],
    ['record', 'decision', 'gate-ready', '--decision', 'stop', ...sponsor],
  ];
  for (const [i, argv] of lines.entries()) {
    const before = bytesIn(folder);
    await must(folder, `2026-01-1${i}T09:00:00Z`, argv);
    const changed = changedPaths(before, bytesIn(folder));
    expect([argv, changed.length]).toEqual([argv, 1]);
    for (const path of changed) expect([path, before.has(path)]).toEqual([path, false]);
  }
  expect(readdirSync(join(folder, 'records/2026'))).toHaveLength(lines.length);
});

test('a correction stands beside the record that it corrects', async () => {
  const story = runningStory();
  const wrong = story.measure('2026-01-09', 'gate-ready', 'readiness', 20);
  const folder = folderOf(story.files);
  const before = bytesIn(folder);
  const argv = ['record', 'correction', wrong, '--value', '70', '--reason', 'Read wrong', '--by', 'lead'];
  await must(folder, '2026-01-10T09:00:00Z', argv);
  expect(bytesIn(folder).get(`records/2026/${wrong}.yaml`)).toBe(before.get(`records/2026/${wrong}.yaml`));
  expect(changedPaths(before, bytesIn(folder))).toHaveLength(1);
});

test('a decision whose seen verdict was forged has no effect and is an error', async () => {
  const story = runningStory();
  story.measure('2026-01-10', 'gate-ready', 'readiness', 70);
  story.check('2026-01-10T10:00:00Z', 'gate-ready', 'ask-around');
  const id = story.decide('2026-01-12', 'gate-ready', 'go');
  const folder = folderOf(story.files);
  const now = '2026-01-13T09:00:00Z';
  expect((await milepost(folder, now, ['gate', 'gate-ready'])).exitCode).toBe(0);
  const evidence = readdirSync(join(folder, 'records/2026')).find((name) => name.includes('evidence')) ?? '';
  edit(folder, `records/2026/${evidence}`, 'value: 70', 'value: 20');
  const { exitCode, output } = await say(folder, now, ['check']);
  expect(exitCode).toBe(1);
  expect(output.findings).toContainEqual(
    expect.objectContaining({ severity: 'error', file: `records/2026/${id}.yaml` }),
  );
  expect((await milepost(folder, now, ['gate', 'gate-ready'])).exitCode).toBe(2);
});

test('a record under another name is an error', async () => {
  const { renameSync } = await import('node:fs');
  const folder = folderOf(runningStory().files);
  const [name = ''] = readdirSync(join(folder, 'records/2026'));
  renameSync(
    join(folder, 'records/2026', name),
    join(folder, 'records/2026', name.replace('.yaml', 'x.yaml')),
  );
  expect((await say(folder, '2026-01-13T09:00:00Z', ['check'])).exitCode).toBe(1);
});
