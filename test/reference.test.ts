import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { referenceOf, referencePaths } from '../.github/scripts/reference.mjs';
import { packageRoot } from './makers/cli.ts';
import { commandsIn } from './makers/command-tree.ts';

test.each(['en', 'nl'] as const)('the command reference is what the commands say today (%s)', (language) => {
  const [root, ...others] = commandsIn(language);
  if (root === undefined) throw new Error('no commands');
  const page = referenceOf(root.command, language);
  expect(others.length).toBeGreaterThan(35);
  for (const { name, command } of others) {
    expect(page).toMatch(new RegExp(`^#+ milepost ${name}$`, 'm'));
    for (const { long } of command.options) expect(page).toContain(`${long}`);
  }
  // Stale? `npm run reference` writes it anew.
  expect(readFileSync(join(packageRoot, referencePaths[language]), 'utf8')).toBe(page);
});
