import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type { Answer } from '../../.github/scripts/world.mjs';
import { run } from '../../src/cli/run.ts';
import { aFolder, aWorld, bytesIn, copyOf, packageRoot, runBundle } from '../makers/cli.ts';

const SETTING = '--disallow-code-generation-from-strings';
const WORLD = pathToFileURL(join(packageRoot, '.github/scripts/world.mjs')).href;

const lines: readonly (readonly string[])[] = [
  ['check'],
  ['check', '--reporter', 'junit'],
  ['gate'],
  ['status'],
  ['diff'],
  ['apply', '--yes'],
  ['review', 'status'],
  ...['html', 'markdown', 'mermaid', 'ics', 'json'].map((format) => ['report', '--format', format]),
];

/** The shipped commands in one process that may not make code out of text. */
function shipped(folder: string, now: string): readonly Answer[] {
  const script = join(aFolder(), 'lines.mjs');
  writeFileSync(
    script,
    `import { milepost } from ${JSON.stringify(WORLD)};
const answers = [];
for (const argv of ${JSON.stringify(lines)}) answers.push(await milepost(${JSON.stringify(folder)}, '${now}', argv));
process.stdout.write(JSON.stringify(answers));`,
  );
  const { stdout, stderr } = spawnSync(process.execPath, [SETTING, script], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

test.each([
  ['en', 'examples/shop-opening', '2026-08-20T09:00:00Z'],
  ['nl', 'examples/ai-mkb-started', '2026-11-24T09:00:00Z'],
])(
  'without code made out of text, every command says in %s what its source says, byte for byte',
  async (_, example, now) => {
    const folder = copyOf(example);
    const twin = copyOf(example);
    const answers = shipped(folder, now);
    const { version }: { version: string } = JSON.parse(
      readFileSync(join(packageRoot, 'package.json'), 'utf8'),
    );
    for (const [index, argv] of lines.entries()) {
      const world = aWorld(twin, now, { version });
      const exitCode = await run(argv, world.services);
      const expected = { exitCode, stdout: world.stdout(), stderr: world.stderr() };
      expect(answers[index], argv.join(' ')).toEqual(expected);
    }
    const written = bytesIn(folder);
    expect([...written.keys()].filter((path) => path.startsWith('tracker/')).length).toBeGreaterThan(50);
    expect(written).toEqual(bytesIn(twin));
  },
);

test('the file that a shell starts keeps to it too', () => {
  const { status, stdout } = runBundle(copyOf('examples/shop-opening'), ['diff', '--at', '2026-08-20'], {
    node: [SETTING],
  });
  expect(status).toBe(0);
  expect(stdout).not.toBe('');
});

test('no shipped file of the command line compiles text', () => {
  const folder = join(packageRoot, 'dist/cli');
  const files = readdirSync(folder).filter((name) => name.endsWith('.cjs'));
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((name) => compilesText(readFileSync(join(folder, name), 'utf8')))).toEqual([]);
});

/** Lodash holds a way to the global object for surroundings where `global` is not known: never taken in Node. */
function compilesText(text: string): boolean {
  return /\bFunction\(["'`]|\bnew Function\b|\beval\(/.test(text.replaceAll('Function("return this")', ''));
}
