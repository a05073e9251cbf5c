import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { TODAY } from '../../.github/scripts/story.mjs';
import { makeCorpus } from '../corpus/corpus.ts';
import {
  aFolder,
  BUNDLE,
  copyOf,
  folderOf,
  inTurns,
  milepost,
  runBundle,
  startBundle,
} from '../makers/cli.ts';
import { badCharacters } from '../makers/output.ts';
import { liveStory } from '../makers/story.ts';

const by = ['--by', 'sponsor'];

/**
 * Those that would ask, wait or read their input if they could, one that prints much and one that loads much. What all
 * commands have in common is tried inside this process: `every-command.test.ts`, `help-examples.test.ts`.
 */
const lines: readonly (readonly [code: number, argv: readonly string[]])[] = [
  [2, []],
  [2, ['init']],
  [2, ['approve']],
  [2, ['record', 'evidence', 'rollout-50']],
  [2, ['review', 'step', ...by]],
  [2, ['apply']],
  [0, ['apply', '--yes']],
  [2, ['import', 'people.yaml']],
  [0, ['report', '--format', 'html']],
  [0, ['template', 'readiness', '--format', 'xlsx', '--out', 'readiness.xlsx']],
  [0, ['completion', 'bash']],
];

test('the shipped file ends by itself with its input closed, never with a bug', async () => {
  const ended = await inTurns(lines, async ([code, argv]) => {
    const start = () => startBundle(copyOf('examples/ai-mkb-halfway'), argv, { now: TODAY });
    const first = await start();
    const answer = first.exitCode === null ? await start() : first; // a busy machine is slow once, a question hangs twice
    return { argv, code, ...answer };
  });
  expect(ended.map(({ argv, exitCode }) => [argv.join(' '), exitCode])).toEqual(
    lines.map(([code, argv]) => [argv.join(' '), code]),
  );
  for (const { argv, stdout, stderr } of ended) {
    expect(stdout + stderr, argv.join(' ')).not.toBe('');
    expect(stderr).not.toContain('    at ');
  }
}, 300_000);

test('a usage error inside a group is 2 in the shipped file too', () => {
  for (const argv of [
    ['record', 'evidnce'],
    ['record', 'check', 'x', '--reslt'],
    ['rollout', 'promote', 'a', 'b'],
  ])
    expect(runBundle(aFolder(), argv).status).toBe(2);
});

/** Runs a line of bash; `$M` is milepost. */
function bash(cwd: string, line: string): ReturnType<typeof spawnSync> & { readonly text: string } {
  const answer = spawnSync('bash', ['-c', line], {
    cwd,
    env: { PATH: process.env.PATH ?? '', M: `${process.execPath} ${BUNDLE}` },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 20_000,
  });
  return { ...answer, text: `${String(answer.stdout)}${String(answer.stderr)}` };
}

test.each(['head -n 1', 'true'])('a reader that stops early (%s) is a normal end', (reader) => {
  const folder = copyOf('examples/ai-mkb-halfway');
  for (const [verb, code] of [
    ['status --at 2026-08-20', 0],
    ['gate --at 2026-08-20', 3],
    ['check --json', 0],
  ] as const) {
    const { status, stderr } = bash(folder, `$M ${verb} | ${reader}; exit \${PIPESTATUS[0]}`);
    expect([verb, status, String(stderr)]).toEqual([verb, code, '']);
  }
});

test('output that a full disk does not take is 2 and one clear line', () => {
  const folder = copyOf('examples/ai-mkb-halfway');
  const { status, text } = bash(folder, '$M status --at 2026-08-20 > /dev/full');
  expect(status).toBe(2);
  expect(text.trimEnd().split('\n')).toHaveLength(2);
});

test('no escape byte is printed into a pipe, unless FORCE_COLOR asks for it', async () => {
  const folder = copyOf('examples/ai-mkb-halfway');
  const work = [{}, { NO_COLOR: '1' }, { TERM: 'dumb' }, { FORCE_COLOR: '0', TERM: 'xterm-256color' }].map(
    (env) => ({ env, argv: ['status'] }),
  );
  const ended = await inTurns(work, ({ env, argv }) => startBundle(folder, argv, { env, now: TODAY }));
  const [first] = ended;
  expect(first?.stdout).toContain('Smart invoice processing');
  for (const { stdout, stderr } of ended) expect(badCharacters(stdout + stderr)).toEqual([]);
});

let corpus: ReturnType<typeof makeCorpus>;
beforeAll(() => {
  corpus = makeCorpus();
  return () => corpus.remove();
});

test('no byte of a hostile repository reaches the terminal as it is', async () => {
  const { cases } = await import('../corpus/corpus.ts');
  expect(cases.length).toBeGreaterThan(60);
  for (const { case: name } of cases)
    for (const argv of [['check'], ['status']]) {
      const { exitCode, stdout, stderr } = await milepost(
        join(corpus.folder, name),
        '2026-02-02T09:00:00Z',
        argv,
      );
      expect(exitCode, name).not.toBe(70);
      expect(badCharacters(stdout + stderr), name).toEqual([]);
    }
});

test('apply from the shipped file takes over the lock of a process that is gone, and waits for a living one', () => {
  const folder = folderOf(liveStory().files);
  const now = '2026-02-20T09:00:00Z';
  mkdirSync(join(folder, 'tracker'));
  writeFileSync(join(folder, 'tracker/.lock'), `${process.pid} since 2026-02-20T08:00:00Z abcdefgh\n`);
  expect(runBundle(folder, ['apply', '--yes'], { now }).status).toBe(3);
  const gone = spawnSync(process.execPath, ['--version']).pid;
  writeFileSync(join(folder, 'tracker/.lock'), `${gone} since 2026-02-20T08:00:00Z abcdefgh\n`);
  expect(runBundle(folder, ['apply', '--yes'], { now }).status).toBe(0);
});

test('checking and judging need no code made from text', () => {
  const folder = copyOf('examples/shop-opening');
  for (const argv of [
    ['check'],
    ['status'],
    ['approve', '--by', 'owner'],
    ['rollout', 'status'],
    ['report'],
  ]) {
    const { status, stderr } = runBundle(folder, argv, {
      now: '2026-09-08T09:00:00Z',
      env: { NODE_OPTIONS: '--disallow-code-generation-from-strings' },
    });
    expect([argv, status], String(stderr)).toEqual([argv, 0]);
  }
});
