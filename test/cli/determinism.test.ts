import { execFile } from 'node:child_process';
import fs, { cpSync, readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { aFolder, copyOf, inTurns, packageRoot } from '../makers/cli.ts';

const EXAMPLE = 'examples/ai-mkb-halfway';
/** In the evening in London it is tomorrow in Amsterdam and on Kiritimati. */
const MOMENTS = ['2026-08-20T09:00:00Z', '2026-08-20T22:30:00Z'];
const SHUFFLE = join(packageRoot, 'test/makers/preload/shuffle.cjs');
const DRIVER = join(packageRoot, 'test/makers/outputs.mjs');
const LINES = [
  'gate --json',
  'status --json',
  'gate',
  'status',
  'gate --language nl --json',
  'status --language nl --json',
  'gate --language en',
  'status --language nl',
  'gate gate-go-live rollout-50 --json',
  'check --json',
  'diff --json',
  'report',
  'report --format mermaid --language nl',
  'report --format ics',
  'report --format json',
  'report --format html',
  'rollout status --json',
  'review status --json',
  'forecast --json',
  'forecast --language nl',
  'calc business-case --json',
  'template readiness',
  'explain stale --language nl',
  'completion bash',
];

interface Answer {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function answersIn(
  folder: string,
  now: string,
  env: Readonly<Record<string, string>> = {},
  preload: readonly string[] = [],
): Promise<readonly Answer[]> {
  const args = [...preload.flatMap((path) => ['--require', path]), DRIVER, folder, now, ...LINES];
  const { stdout } = await promisify(execFile)(process.execPath, args, {
    env: { PATH: process.env.PATH ?? '', ...env },
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(stdout);
}

const [MORNING = ''] = MOMENTS;
let atMorning: Promise<readonly Answer[]> | null = null;

/** What the commands say in the morning in plain surroundings; asked once. */
function plainAnswers(): Promise<readonly Answer[]> {
  atMorning ??= answersIn(copyOf(EXAMPLE), MORNING);
  return atMorning;
}

test.each(MOMENTS)('at %s the answers are the same bytes in every time zone and locale', async (now) => {
  const folder = copyOf(EXAMPLE);
  // Each zone and each locale once: one that had a say would differ from the other two.
  const places = [
    { TZ: 'UTC', LANG: 'C' },
    { TZ: 'Europe/Amsterdam', LANG: 'tr_TR.UTF-8' },
    { TZ: 'Pacific/Kiritimati', LANG: 'nl_NL.UTF-8' },
  ];
  const [first, ...others] = await inTurns(places, (env) => answersIn(folder, now, env));
  expect(first?.map(({ exitCode }) => exitCode)).toEqual(
    LINES.map((line) => (line.startsWith('gate') ? 3 : 0)),
  );
  expect(first?.every(({ stdout }) => stdout.length > 100)).toBe(true);
  for (const other of others) expect(other).toEqual(first);
});

test('the environment does come through: another language of usage errors, another zone of the process', async () => {
  const run = promisify(execFile);
  const env = { PATH: process.env.PATH ?? '', TZ: 'Pacific/Kiritimati', LANG: 'nl_NL.UTF-8' };
  const zone = await run(process.execPath, ['-p', 'new Date("2026-01-01T00:00:00Z").getHours()'], { env });
  expect(zone.stdout.trim()).toBe('14');
  const { stdout } = await run(process.execPath, [DRIVER, '/', MORNING, 'dif'], { env });
  expect(stdout).toContain('Onbekende opdracht');
});

test('the answers do not depend on the order in which folders are listed', async () => {
  expect(await answersIn(copyOf(EXAMPLE), MORNING, {}, [SHUFFLE])).toEqual(await plainAnswers());
});

test('the shuffled listing is another one', async () => {
  const list = `JSON.stringify(require('node:fs').readdirSync(${JSON.stringify(join(packageRoot, EXAMPLE, 'plan'))}))`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--require', SHUFFLE, '-p', list]);
  const names = readdirSync(join(packageRoot, EXAMPLE, 'plan'));
  expect(JSON.parse(stdout)).not.toEqual(names);
  expect([...JSON.parse(stdout)].sort()).toEqual([...names].sort());
});

test('the answers do not depend on the times of files, nor on where they lie', async () => {
  const folder = copyOf(EXAMPLE);
  const elsewhere = join(aFolder(), 'another name');
  cpSync(folder, elsewhere, { recursive: true });
  for (const [i, path] of readdirSync(elsewhere, { recursive: true, encoding: 'utf8' }).entries())
    utimesSync(join(elsewhere, path), 1_000_000 * (i % 7), 2_000_000 * (i % 11));
  expect(fs.statSync(join(elsewhere, 'milepost.yaml')).mtimeMs).not.toBe(
    fs.statSync(join(folder, 'milepost.yaml')).mtimeMs,
  );
  expect(await answersIn(elsewhere, MORNING)).toEqual(await plainAnswers());
});
