import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { aFolder, packageRoot } from '../makers/cli.ts';

/** Programs of Node to try the package with: the one that runs the tests, and those a colon list names. */
const nodes = [
  process.execPath,
  ...(process.env.MILEPOST_NODES ?? '').split(delimiter).filter((one) => one !== ''),
];

interface Manifest {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

const manifest: Manifest = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8'));
let project: string;

/** As `npm install` leaves it, without network: the packed files, and their dependencies out of this project's. */
beforeAll(() => {
  project = aFolder();
  const modules = join(project, 'node_modules');
  const installed = join(modules, 'milepost');
  mkdirSync(installed, { recursive: true });
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', project], {
    cwd: packageRoot,
  });
  const [tarball = ''] = readdirSync(project).filter((name) => name.endsWith('.tgz'));
  execFileSync('tar', ['-xzf', join(project, tarball), '-C', installed, '--strip-components=1']);
  // before a whole build no library is packed: it is made here; its types are judged elsewhere
  const library = join(installed, 'dist/lib');
  if (!existsSync(library))
    spawnSync('npx', ['tsc', '-p', 'tsconfig.json', '--outDir', library], { cwd: packageRoot });
  for (const name of Object.keys(manifest.dependencies)) link(modules, name);
  writeFileSync(join(project, 'package.json'), '{"private":true,"type":"module"}');
});

function link(modules: string, name: string): void {
  const path = join(modules, name);
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(join(packageRoot, 'node_modules', name), path);
}

function runWith(node: string, args: readonly string[], cwd = project) {
  const { status, stdout, stderr } = spawnSync(node, args, { cwd, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const CLI = 'node_modules/milepost/dist/cli/milepost.cjs';
const START = ['--playbook', 'ai-mkb', '--language', 'en', '--start', '2026-09-07'];

test.each(nodes)('the packed command line runs in %s without a warning', (node) => {
  expect(runWith(node, [CLI, '--version'])).toEqual({
    status: 0,
    stdout: `${manifest.version}\n`,
    stderr: '',
  });
  const folder = aFolder();
  const cli = join(project, CLI);
  expect(runWith(node, [cli, 'init', 'plan', ...START], folder)).toMatchObject({ status: 0 });
  const checked = runWith(node, [cli, 'check', '--json', '--at', '2026-09-07'], join(folder, 'plan'));
  expect(checked).toMatchObject({ status: 0, stderr: '' });
  expect(JSON.parse(checked.stdout)).toMatchObject({ command: 'check', ok: true });
});

test.each(nodes)('the packed library is imported by its name in %s without a warning', (node) => {
  const code = "import { openProgramme } from 'milepost'; process.stdout.write(typeof openProgramme);";
  expect(runWith(node, ['--input-type=module', '--eval', code])).toEqual({
    status: 0,
    stdout: 'function',
    stderr: '',
  });
});
