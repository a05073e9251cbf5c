import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { aWorld, bytesIn, changedPaths, folderOf, leaves, milepost, must, say } from '../makers/cli.ts';
import { runningStory } from '../makers/story.ts';

const NOW = '2026-01-12T09:00:00Z';

test('a second apply changes no byte and says so, and diff finds nothing', async () => {
  const folder = folderOf(runningStory().files);
  const { output: first } = await say(folder, NOW, ['apply', '--yes']);
  expect(first.summary?.create).toBeGreaterThan(10);
  const { exitCode } = await leaves(folder, NOW, ['apply', '--yes']);
  expect(exitCode).toBe(0);
  const { output } = await say(folder, NOW, ['diff', '--exit-code']);
  expect(output).toMatchObject({
    exitCode: 0,
    changes: [],
    summary: { create: 0, update: 0, close: 0, adopt: 0 },
  });
});

/** Resource and key of all tracker files. */
function keysIn(folder: string): readonly string[] {
  const files = [...bytesIn(folder).keys()].filter(
    (path) => path.startsWith('tracker/') && path.endsWith('.md'),
  );
  return files
    .map((path) => {
      const [, resource] = path.split('/');
      return `${resource} ${/^key: (.*)$/m.exec(readFileSync(join(folder, path), 'utf8'))?.[1] ?? path}`;
    })
    .sort();
}

test('an apply that is stopped after any number of steps ends, run again, with one file per item', async () => {
  const whole = folderOf(runningStory().files);
  await must(whole, NOW, ['apply', '--yes']);
  const wanted = bytesIn(whole);
  expect(new Set(keysIn(whole)).size).toBe(keysIn(whole).length);
  for (const steps of [0, 1, 2, 5, 11, 20, 30]) {
    const folder = folderOf(runningStory().files);
    let asked = 0;
    const isInterrupted = (): boolean => {
      asked += 1;
      return asked > steps;
    };
    const code = await run(['apply', '--yes'], aWorld(folder, NOW, { isInterrupted }).services);
    expect([0, 7, 130]).toContain(code);
    expect((await milepost(folder, NOW, ['apply', '--yes'])).exitCode).toBe(0);
    expect(keysIn(folder)).toEqual(keysIn(whole));
    expect(changedPaths(wanted, bytesIn(folder))).toEqual([]);
  }
});

test('two applies at the same moment never make an item twice', async () => {
  const folder = folderOf(runningStory().files);
  const codes = await Promise.all([1, 2, 3].map(() => milepost(folder, NOW, ['apply', '--yes'])));
  expect(codes.map(({ exitCode }) => exitCode)).toContain(0);
  for (const { exitCode } of codes) expect([0, 3, 6]).toContain(exitCode);
  expect(new Set(keysIn(folder)).size).toBe(keysIn(folder).length);
  expect((await milepost(folder, NOW, ['diff', '--exit-code'])).exitCode).toBe(0);
});
