import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { aWorld, edit, folderOf } from '../makers/cli.ts';
import { answer } from '../makers/git.ts';
import { repositoryFiles } from '../makers/repository.ts';
import { runningStory } from '../makers/story.ts';

function aFaultyFolder(): string {
  const folder = folderOf(repositoryFiles());
  edit(folder, 'plan/01-ready.yaml', 'weeks: 1-2', 'weekz: 1-2');
  return folder;
}

test('several at once: one on the screen, the others in files, each whole', async () => {
  const folder = aFaultyFolder();
  const files = {
    junit: 'a.xml',
    sarif: 'a.sarif',
    markdown: 'a.md',
    github: 'a.txt',
    json: 'a.json',
    text: 'b.txt',
  };
  const argv = Object.entries(files).flatMap(([name, file]) => ['--reporter', `${name}=${file}`]);
  const { exitCode, stdout } = await answer(folder, ['check', ...argv]);
  expect(exitCode).toBe(1);
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  expect(read('b.txt')).toBe(stdout);
  expect(read('a.xml')).toMatch(/^<\?xml[\s\S]*<failure[\s\S]*<\/testsuites>\n$/);
  expect(JSON.parse(read('a.sarif'))).toMatchObject({ version: '2.1.0' });
  expect(JSON.parse(read('a.json'))).toMatchObject({ command: 'check', exitCode: 1, ok: false });
  expect(read('a.md')).toContain('<details>');
  expect(read('a.txt')).toMatch(/^::error file=plan\/01-ready.yaml,line=\d+,col=\d+,title=/);
});

test('--json and --reporter json are the same, on usage errors too', async () => {
  const folder = aFaultyFolder();
  const json = await answer(folder, ['check', '--json']);
  expect(await answer(folder, ['check', '--reporter', 'json'])).toEqual(json);
  expect(await answer(folder, ['check', '--reporter=json', '--json'])).toEqual(json);
  const wrong = await answer(folder, ['check', '--reporter', 'json', '--nonsense']);
  expect([wrong.exitCode, JSON.parse(wrong.stdout).error.code]).toEqual([2, 'option-unknown']);
});

test.each([
  [['--reporter', 'xml']],
  [['--reporter', 'junit=']],
  [['--reporter', 'text', '--reporter', 'github']],
  [['--json', '--reporter', 'text']],
  [['--reporter', 'junit=a', '--reporter', 'sarif=./a']],
  [['--reporter', 'junit=missing/a.xml']],
])('%j is 2, and nothing is written', async (argv) => {
  const folder = aFaultyFolder();
  const { exitCode, stdout, stderr } = await answer(folder, ['check', ...argv]);
  expect([exitCode, stdout === '' || stderr === '']).toEqual([2, true]);
  expect(existsSync(join(folder, 'a'))).toBe(false);
});

test('a token reaches no file', async () => {
  const token = 'ghs_abcdefghijklmnopqrstuvwxyz0123456789';
  const folder = aFaultyFolder();
  edit(folder, 'plan/01-ready.yaml', 'weekz', `x${token}`);
  const argv = ['junit', 'sarif', 'markdown', 'github', 'json'].flatMap((name) => [
    '--reporter',
    `${name}=${name}`,
  ]);
  const { stdout } = await answer(folder, ['check', ...argv], { GITHUB_TOKEN: token });
  for (const name of ['junit', 'sarif', 'markdown', 'github', 'json'])
    expect(readFileSync(join(folder, name), 'utf8')).not.toContain(token);
  expect(stdout).not.toContain(token);
});

test('gate and diff have every form; an inconclusive must is a failure, what has yet to start is skipped', async () => {
  const folder = folderOf(runningStory().files);
  const xml = (await answer(folder, ['gate', 'gate-ready', 'gate-build', '--reporter', 'junit'])).stdout;
  expect(xml).toMatch(/name="readiness">\s*<failure [^>]*type="inconclusive"/);
  expect(xml).toMatch(/classname="gate-build" name="tested">\s*<skipped\/>/);
  for (const verb of ['gate', 'diff'])
    for (const name of ['text', 'json', 'markdown', 'github', 'junit', 'sarif']) {
      const { exitCode, stdout } = await answer(folder, [verb, '--reporter', name]);
      expect([verb, name, exitCode, stdout !== '']).toEqual([verb, name, verb === 'gate' ? 3 : 0, true]);
    }
  const { stdout } = await answer(folder, ['gate', '--reporter', 'github']);
  expect(stdout).toMatch(/::warning file=plan\/01-ready.yaml,line=11,col=\d+,title=criterion-inconclusive::/);
});

test('colour marks words and symbols that are there without it', async () => {
  const folder = aFaultyFolder();
  const plain = await answer(folder, ['check']);
  const world = aWorld(folder, '2026-01-20T09:00:00Z', {
    style: (style, text) => `<${style}>${text}</${style}>`,
  });
  await run(['check'], world.services);
  expect(world.stdout()).toContain('<red>error</red>');
  expect(world.stdout()).toContain('<red>✗ 2 errors');
  expect(world.stdout().replace(/<\/?[a-z]+>/g, '')).toBe(plain.stdout);
  const without = aWorld(folder, '2026-01-20T09:00:00Z', { style: (style, text) => `<${style}>${text}` });
  await run(['check', '--no-color'], without.services);
  expect(without.stdout()).toBe(plain.stdout);
});
