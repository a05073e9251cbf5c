import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { staleParts } from '../../.github/scripts/bundle.mjs';
import { aFolder, BUNDLE, packageRoot } from '../makers/cli.ts';

const { version }: { version: string } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8'));

test.each(['--version', '-V'])('%s is told before anything beside the file is read', (flag) => {
  const alone = join(aFolder(), 'milepost.cjs');
  copyFileSync(BUNDLE, alone);
  const { status, stdout, stderr } = spawnSync(process.execPath, [alone, flag], { encoding: 'utf8' });
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
});

test('with another word beside it, --version takes the long way and says the same', () => {
  const { stdout } = spawnSync(process.execPath, [BUNDLE, '--no-color', '--version'], { encoding: 'utf8' });
  expect(stdout).toBe(`${version}\n`);
});

test('a part that nothing asks for is stale, one that another part asks for is not', () => {
  const folder = aFolder();
  const files = {
    'milepost.cjs': 'require("./part-a-AA.cjs")',
    'part-a-AA.cjs': 'require("./part-small-bb.cjs")("part-inner-CC.cjs")',
    'part-small-bb.cjs': '',
    'part-old-DD.cjs': 'require("./part-older-EE.cjs")',
    'part-older-EE.cjs': '',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  expect([...staleParts(folder)].sort()).toEqual(['part-old-DD.cjs', 'part-older-EE.cjs']);
});
