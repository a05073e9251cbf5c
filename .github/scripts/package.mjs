// Looks at the package as its users get it: `npm run package`, after a build.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { staleParts } from './bundle.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const folder = mkdtempSync(join(tmpdir(), 'milepost-package-'));
const run = (command, ...args) =>
  execFileSync('npx', ['--no', command, ...args], { cwd: root, stdio: 'inherit' });

const stale = staleParts(join(root, 'dist/cli'));

try {
  if (stale.length > 0) throw new Error(`left by earlier builds, run npm run build: ${stale.join(', ')}`);
  run('publint', '--strict');
  // without scripts: what was built is what is looked at
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], { cwd: root });
  for (const name of readdirSync(folder)) run('attw', join(folder, name), '--profile', 'esm-only');
} catch (error) {
  if (error.status === undefined) console.error(error.message);
  process.exitCode = error.status ?? 1; // what a tool finds wrong stands above
} finally {
  rmSync(folder, { recursive: true });
}
