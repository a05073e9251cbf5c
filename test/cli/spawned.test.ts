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
  edit,
  folderOf,
  inTurns,
  milepost,
  must,
  runBundle,
  startBundle,
} from '../makers/cli.ts';
import { textOf, withFile } from '../makers/repository.ts';
import { liveStory } from '../makers/story.ts';

const by = ['--by', 'sponsor'];
const RECORD = '2026-08-19t160000z-evidence-rollout-50';

/** Every command and subcommand once, as somebody might type it, and the code it ends with. */
const lines: readonly (readonly [code: number, argv: readonly string[]])[] = [
  [2, []],
  [0, ['--help']],
  [0, ['--version']],
  [2, ['init']],
  [0, ['init', 'new', '--playbook', 'ai-mkb', '--language', 'nl', '--start', '2026-09-07']],
  [0, ['check']],
  [0, ['status']],
  [2, ['approve']],
  [1, ['approve', ...by]],
  [3, ['gate']],
  [3, ['gate', 'rollout-50']],
  [2, ['record']],
  [2, ['record', 'evidence', 'rollout-50']],
  [0, ['record', 'evidence', 'rollout-50', '--metric', 'processing-accuracy', '--value', '97', ...by]],
  [2, ['record', 'check', 'hand-over']],
  [0, ['record', 'check', 'hand-over', '--result', 'done', ...by]],
  [2, ['record', 'decision', 'gate-go-live']],
  [1, ['record', 'decision', 'gate-go-live', '--decision', 'go', ...by]],
  [2, ['record', 'correction', RECORD]],
  [2, ['rollout']],
  [0, ['rollout', 'status']],
  [2, ['rollout', 'promote']],
  [1, ['rollout', 'promote', ...by]],
  [2, ['rollout', 'pause', ...by]],
  [0, ['rollout', 'pause', '--until', '2026-09-01', ...by]],
  [1, ['rollout', 'resume', ...by]],
  [0, ['rollout', 'step-back', ...by]],
  [0, ['rollout', 'roll-back', ...by]],
  [2, ['review']],
  [0, ['review', 'status']],
  [2, ['review', 'open', 'foo', ...by]],
  [2, ['review', 'step', ...by]],
  [2, ['review', 'close', ...by]],
  [2, ['review', 'skip', ...by]],
  [0, ['diff']],
  [5, ['diff', '--exit-code']],
  [2, ['apply']],
  [2, ['apply', 'missing.json']],
  [0, ['apply', '--yes']],
  [0, ['pull']],
  [0, ['report']],
  [0, ['forecast']],
  [2, ['forecast', '--runs', '1']],
  [0, ['calc', 'readiness']],
  [2, ['import']],
  [2, ['import', 'people.yaml']],
  [2, ['template']],
  [0, ['template', 'readiness']],
  [0, ['template', 'readiness', '--format', 'xlsx', '--out', 'readiness.xlsx']],
  [2, ['explain']],
  [0, ['explain', 'day-not-valid']],
];

test('every command ends by itself with its input closed, never with a bug', async () => {
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
  const work = [
    {},
    { NO_COLOR: '1' },
    { TERM: 'dumb' },
    { FORCE_COLOR: '0', TERM: 'xterm-256color' },
  ].flatMap((env) =>
    [['status'], ['gate'], ['check'], ['diff', '--no-color']].map((argv) => ({ env, argv })),
  );
  const ended = await inTurns(work, ({ env, argv }) => startBundle(folder, argv, { env, now: TODAY }));
  const [first] = ended;
  expect(first?.stdout).toContain('Smart invoice processing');
  for (const { stdout, stderr } of ended) expect(badCharacters(stdout + stderr)).toEqual([]);
});

/** Control characters that no output may hold, and lines that GitHub Actions would obey. */
function badCharacters(text: string): readonly string[] {
  const controls = [...text].filter(
    (one) => (one < ' ' && one !== '\n') || (one >= '\u007f' && one < '\u00a0'),
  );
  const commands = text.split('\n').filter((line) => /^\s*::/.test(line) || line.includes('##['));
  return [...controls.map((one) => `U+${one.charCodeAt(0).toString(16)}`), ...commands];
}

test('the guard sees what it must', () => {
  expect(badCharacters('a\u001b[2Jb')).toEqual(['U+1b']);
  expect(badCharacters(' ::error::x\nfine\na ##[group]')).toEqual([' ::error::x', 'a ##[group]']);
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

const HOSTILE = "'::error::x ##[group]y <!-- z --> @all `q` |'";

test('titles that look like commands of GitHub Actions are shown, never obeyed', async () => {
  let { files } = liveStory();
  for (const path of files.keys())
    if (path.endsWith('.yaml') && !path.startsWith('records/'))
      files = withFile(
        files,
        path,
        textOf(files, path).replace(/title: [A-Z][A-Za-z ]*/g, `title: ${HOSTILE}`),
      );
  const folder = folderOf(files);
  const now = '2026-02-20T09:00:00Z';
  for (const argv of [
    ['check'],
    ['status'],
    ['gate'],
    ['rollout', 'status'],
    ['review', 'status'],
    ['diff'],
    ['apply', '--yes'],
    ['report'],
    ['forecast'],
    [
      'record',
      'evidence',
      'stage-20',
      '--metric',
      'correct',
      '--value',
      '97',
      '--note',
      '::error::x',
      '--by',
      'lead',
    ],
    ['record', 'decision', '::error::x', '--decision', '::error::y', '--by', '::error::z'],
    ['gate', '::error::x'],
    ['::error::x'],
    ['--at', '::error::x', 'status'],
    ['explain', '##[group]x'],
    ['apply', '::error::x'],
    ['diff', '--out', 'missing/::error::x'],
  ]) {
    const { exitCode, stdout, stderr } = await milepost(folder, now, argv);
    expect(exitCode, argv.join(' ')).not.toBe(70);
    expect(badCharacters(stdout + stderr), argv.join(' ')).toEqual([]);
  }
  expect((await must(folder, now, ['status'])).stdout).toContain('error::x');
});

test('arguments with control characters are shown as escapes', async () => {
  const folder = folderOf(liveStory().files);
  const bad = 'a\u001b[2J\u0007\u009b\rb';
  mkdirSync(join(folder, `x${bad}`));
  writeFileSync(join(folder, 'plan', `y${bad}.yaml`), 'nonsense');
  for (const argv of [
    [bad],
    ['status', `--${bad}`],
    ['gate', bad],
    ['explain', bad],
    ['-C', bad, 'status'],
    ['check', `x${bad}`],
    ['check'],
    ['init', `z${bad}`],
    ['init', `z${bad}`, '--playbook', 'ai-mkb', '--language', 'en', '--start', '2026-03-02'],
    ['init', `x${bad}`, '--playbook', bad, '--language', 'en', '--start', bad],
    ['report', '--out', bad],
    ['diff', '--out', `${bad}/x`],
    ['apply', bad],
  ]) {
    const { exitCode, stdout, stderr } = await milepost(folder, '2026-02-20T09:00:00Z', argv);
    expect(exitCode, JSON.stringify(argv)).not.toBe(70);
    expect(badCharacters(stdout + stderr), JSON.stringify(argv)).toEqual([]);
  }
});

test('text that people write into the tracker is not printed as it is', async () => {
  const folder = folderOf(liveStory().files);
  const now = '2026-02-20T09:00:00Z';
  await must(folder, now, ['apply', '--yes']);
  edit(folder, 'tracker/issues/task-ask-around.md', /^title: .*$/m, 'title: "::error::x \\e[2J ##[group]"');
  writeFileSync(join(folder, 'tracker/issues/other.md'), '\u001b[2J\n::error::x');
  for (const argv of [['diff'], ['apply', '--yes'], ['pull']]) {
    const { exitCode, stdout, stderr } = await milepost(folder, now, argv);
    expect(exitCode, argv.join(' ')).not.toBe(70);
    expect(badCharacters(stdout + stderr), argv.join(' ')).toEqual([]);
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
