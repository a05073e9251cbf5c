import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { BUNDLE, copyOf, runBundle } from '../makers/cli.ts';

const folder = (): string => copyOf('examples/ai-mkb-halfway');
const ESCAPE = '\u001b[';
const AT = ['--at', '2026-08-20'];

/** The shipped file on a terminal of its own, by `script` of util-linux. */
function onTerminal(cwd: string, argv: readonly string[], env: Readonly<Record<string, string>>): string {
  const line = [process.execPath, BUNDLE, ...argv].map((word) => `'${word}'`).join(' ');
  const { stdout } = spawnSync('script', ['-qec', line, '/dev/null'], {
    cwd,
    env: { PATH: process.env.PATH ?? '', TERM: 'xterm-256color', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    timeout: 20_000,
  });
  return stdout.replaceAll('\r\n', '\n');
}

const hasScript = spawnSync('script', ['--version']).status === 0;

test.skipIf(!hasScript)('a terminal gets colour, and the same words as a pipe', () => {
  const cwd = folder();
  for (const argv of [
    ['status'],
    ['gate'],
    ['check'],
    ['rollout', 'status'],
    ['review', 'status'],
    ['diff'],
  ]) {
    const painted = onTerminal(cwd, [...argv, ...AT], {});
    expect(painted, argv.join(' ')).toContain(ESCAPE);
    const plain = runBundle(cwd, [...argv, ...AT]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escapes are what is taken out
    expect(painted.replace(/\u001b\[[0-9;]*m/g, '').trimEnd(), argv.join(' ')).toBe(
      `${plain.stdout}${plain.stderr}`.trimEnd(),
    );
  }
});

test.skipIf(!hasScript).each([
  ['NO_COLOR', { NO_COLOR: '1' }, []],
  ['TERM=dumb', { TERM: 'dumb' }, []],
  ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, []],
  ['--no-color', {}, ['--no-color']],
  ['--json', {}, ['--json']],
])('%s turns colour off on a terminal', (_, env, flags) => {
  const cwd = folder();
  expect(onTerminal(cwd, ['gate', ...AT, ...flags], { ...env })).not.toContain(ESCAPE);
});

test('a pipe gets none, unless FORCE_COLOR asks for it', () => {
  const cwd = folder();
  const argv = ['gate', ...AT];
  expect(runBundle(cwd, argv).stdout).not.toContain(ESCAPE);
  expect(runBundle(cwd, argv, { env: { FORCE_COLOR: '1' } }).stdout).toContain(ESCAPE);
  expect(runBundle(cwd, [...argv, '--no-color'], { env: { FORCE_COLOR: '1' } }).stdout).not.toContain(ESCAPE);
  expect(runBundle(cwd, [...argv, '--json'], { env: { FORCE_COLOR: '1' } }).stdout).not.toContain(ESCAPE);
});
