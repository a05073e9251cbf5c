import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { askYes, mayAsk, openPrompts } from '../../src/cli/ask.ts';
import { aFolder, aWorld, packageRoot } from '../makers/cli.ts';

const NOW = '2026-01-02T09:00:00Z';
const world = (env: Readonly<Record<string, string>> = {}, canAsk = true) =>
  aWorld(aFolder(), NOW, { canAsk, env, ask: async () => 'ja' }).services;

test.each([
  ['a terminal', world(), {}, true],
  ['no terminal', world({}, false), {}, false],
  ['CI', world({ CI: 'true' }), {}, false],
  ['CI=0, which CI systems do not set', world({ CI: '0' }), {}, false],
  ['an empty CI', world({ CI: '' }), {}, true],
  ['--no-input', world(), { input: false }, false],
  ['--json', world(), { json: true }, false],
])('with %s the gatekeeper decides', async (_, services, options, expected) => {
  expect(mayAsk(services, options)).toBe(expected);
  if (expected) expect(await askYes(services, options, 'Sure?')).toBe(true);
  else {
    await expect(askYes(services, options, 'Sure?')).rejects.toThrow('nobody can answer');
    expect(await openPrompts(services, options)).toBeNull();
  }
});

test('nothing is asked but through the gatekeeper', () => {
  const folder = join(packageRoot, 'src');
  const holding = (pattern: RegExp): readonly string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && pattern.test(readFileSync(join(folder, path), 'utf8')))
      .map((path) => path.replaceAll('\\', '/'))
      .sort();
  expect(holding(/services\.ask\(/)).toEqual(['cli/ask.ts', 'cli/redact.ts']);
  expect(holding(/\.prompts\(/)).toEqual(['cli/ask.ts']);
  expect(holding(/@clack\/prompts'/)).toEqual(['cli/clack.ts']);
  expect(holding(/clackPrompts\(/)).toEqual(['cli/clack.ts', 'cli/main.ts']);
  expect(holding(/\.canAsk\b|\{ canAsk\b/)).toEqual(['cli/ask.ts']);
});
