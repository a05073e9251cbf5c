import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bytesIn, changedPaths, edit, folderOf, leaves, must, say } from '../makers/cli.ts';
import { runningStory } from '../makers/story.ts';

const NOW = '2026-01-12T09:00:00Z';

function keyOf(folder: string, path: string): string {
  return /^key: (.*)$/m.exec(readFileSync(join(folder, path), 'utf8'))?.[1] ?? path;
}

test('diff writes nothing, and every change it shows is made by apply, and no other', async () => {
  const folder = folderOf(runningStory().files);
  await leaves(folder, NOW, ['diff']);
  const { output } = await say(folder, NOW, ['diff', '--out', 'changes.json']);
  const before = bytesIn(folder);
  await must(folder, NOW, ['apply', 'changes.json']);
  const made = changedPaths(before, bytesIn(folder)).map((path) => keyOf(folder, path));
  const shown = output.changes?.filter(({ kind }) => kind !== 'keep').map(({ key }) => key);
  expect(made.length).toBeGreaterThan(10);
  expect([...made].sort()).toEqual([...(shown ?? [])].sort());
});

test('an update touches exactly the files whose changes were shown', async () => {
  const folder = folderOf(runningStory().files);
  await must(folder, NOW, ['apply', '--yes']);
  await must(folder, NOW, ['apply', '--yes']);
  edit(folder, 'plan/01-ready.yaml', 'title: Ask around', 'title: Ask everybody');
  const { output } = await say(folder, NOW, ['diff', '--out', 'changes.json']);
  const before = bytesIn(folder);
  await must(folder, NOW, ['apply', 'changes.json']);
  const made = changedPaths(before, bytesIn(folder)).map((path) => keyOf(folder, path));
  expect(made).not.toEqual([]);
  expect([...made].sort()).toEqual(output.changes?.map(({ key }) => key).sort());
});

test('saved changes are the ones that diff shows', async () => {
  const folder = folderOf(runningStory().files);
  const { output } = await say(folder, NOW, ['diff', '--out', 'changes.json']);
  const saved: { readonly changes: unknown } = JSON.parse(readFileSync(join(folder, 'changes.json'), 'utf8'));
  expect(saved.changes).toEqual(output.changes);
});

test('text shows each change in its line, with the counts last', async () => {
  const folder = folderOf(runningStory().files);
  const { stdout } = await must(folder, NOW, ['diff']);
  const { output } = await say(folder, NOW, ['diff']);
  for (const { key } of output.changes ?? []) expect(stdout).toContain(key);
  expect(stdout.trimEnd().split('\n').at(-1)).toContain(String(output.summary?.create));
});

test('when something else would happen than was seen nothing happens at all', async () => {
  const folder = folderOf(runningStory().files);
  await must(folder, NOW, ['diff', '--out', 'changes.json']);
  edit(folder, 'plan/01-ready.yaml', 'title: Ask around', 'title: Ask everybody');
  expect((await leaves(folder, NOW, ['apply', 'changes.json'])).exitCode).toBe(6);
});

test('forged changes are not applied', async () => {
  const folder = folderOf(runningStory().files);
  await must(folder, NOW, ['diff', '--out', 'changes.json']);
  edit(folder, 'changes.json', 'Ask around', 'Pay me');
  expect((await leaves(folder, NOW, ['apply', 'changes.json'])).exitCode).toBe(6);
});
