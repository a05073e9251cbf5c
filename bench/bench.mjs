// Times the command line beside what cannot be avoided: `npm run bench`. Targets are ratios taken in one run.
// b = node -e 0 · y = one bundled file that reads and yaml.parses the same bytes, and nothing else.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const example = join(root, 'examples/ai-mkb-halfway');
const rounds = Number(process.argv.find((one) => /^--rounds=/.test(one))?.slice('--rounds='.length) ?? 11);
const { NODE_EXTRA_CA_CERTS: _unused, ...env } = process.env; // costs every start 33 ms
const folder = mkdtempSync(join(tmpdir(), 'milepost-bench-'));
const cli = join(root, 'dist/cli/milepost.cjs');

const files = readdirSync(example, { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.yaml') && !path.startsWith('tracker'),
);
const floor = join(folder, 'floor.cjs');
buildSync({
  stdin: {
    contents: `import { readFileSync } from 'node:fs'; import { parse } from 'yaml';
for (const path of ${JSON.stringify(files.map((path) => join(example, path)))}) parse(readFileSync(path, 'utf8'));`,
    resolveDir: root,
  },
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  outfile: floor,
});

const commands = {
  b: ['-e', '0'],
  y: [floor],
  version: [cli, '--version'],
  help: [cli, '--help'],
  check: [cli, 'check', '-C', example, '--at', '2026-08-20'],
  status: [cli, 'status', '-C', example, '--at', '2026-08-20'],
  gate: [cli, 'gate', '-C', example, '--at', '2026-08-20'],
  page: [cli, 'report', '--format', 'html', '-C', example, '--at', '2026-08-20'],
};
const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
for (let round = 0; round <= rounds; round += 1)
  for (const [name, args] of Object.entries(commands)) {
    const start = process.hrtime.bigint();
    spawnSync(process.execPath, args, { env, stdio: 'ignore' });
    if (round > 0) times[name].push(Number(process.hrtime.bigint() - start) / 1e6);
  }
rmSync(folder, { recursive: true, force: true });

const median = (all) => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)];
const m = Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
const rows = [
  ['--version', 'version', 'b', 1.6],
  ['--help', 'help', 'b', 1.6],
  ['check', 'check', 'y', 1.25],
  ['status', 'status', 'y', 1.25],
  ['gate', 'gate', 'y', 1.25],
  ['report --format html', 'page', 'y', 5],
].map(([work, name, base, target]) => ({
  work,
  floor: `${base} ${m[base].toFixed(0)} ms`,
  product: `${m[name].toFixed(0)} ms`,
  ratio: Number((m[name] / m[base]).toFixed(2)),
  target,
  verdict: m[name] / m[base] <= target ? 'met' : 'missed',
}));
if (process.argv.includes('--json')) console.log(JSON.stringify(rows));
else {
  console.log(`${files.length} files of the half-way example, median of ${rounds} rounds`);
  console.table(rows);
}
