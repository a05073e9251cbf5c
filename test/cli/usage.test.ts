import { expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { aFolder, aWorld, copyOf, folderOf, leaves, milepost, onlyObject, say } from '../makers/cli.ts';
import { outputFaults } from '../makers/output.ts';
import { repositoryFiles } from '../makers/repository.ts';
import { runningStory } from '../makers/story.ts';

const NOW = '2026-01-06T09:00:00Z';

test.each([
  [['--help']],
  [['-h']],
  [['help']],
  [['help', 'record']],
  [['check', '--help']],
  [['record', '--help']],
  [['record', 'evidence', '--help']],
])('help is data and no complaint: %j', async (argv) => {
  const { exitCode, stdout, stderr } = await milepost(aFolder(), NOW, argv);
  expect([exitCode, stderr]).toEqual([0, '']);
  expect(stdout).toContain('Usage: milepost');
});

test.each([[['--version']], [['-V']]])('the version is data: %j', async (argv) => {
  const { exitCode, stdout, stderr } = await milepost(aFolder(), NOW, argv);
  expect([exitCode, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test('help names every exit code', async () => {
  const { stdout } = await milepost(aFolder(), NOW, ['--help']);
  for (const code of [0, 1, 2, 3, 4, 5, 6, 7, 70, 130]) expect(stdout).toMatch(new RegExp(`(: |· )${code} `));
});

test.each([
  [[], 'milepost'],
  [['record'], 'milepost record'],
  [['rollout'], 'milepost rollout'],
  [['review'], 'milepost review'],
])('a missing verb shows the help as talk and ends with 2: %j', async (argv, usage) => {
  const { exitCode, stdout, stderr } = await milepost(aFolder(), NOW, argv);
  expect([exitCode, stdout]).toEqual([2, '']);
  expect(stderr).toContain(`Usage: ${usage} [options] [command]`);
  expect(stderr.trimEnd().split('\n').at(-2)).toBe('milepost: A command is missing.');
});

/** What is wrong, on a command of its own and on one in a group: code and what the help must name. */
const wrong: readonly (readonly [argv: readonly string[], code: string, named: string])[] = [
  [['dif'], 'command-unknown', 'diff'],
  [['record', 'evidnce', 'gate-ready'], 'command-unknown', 'evidence'],
  [['rollout', 'promot'], 'command-unknown', 'promote'],
  [['review', 'stp'], 'command-unknown', 'step'],
  [['help', 'recrd'], 'command-unknown', 'record'],
  [['check', '--jsn'], 'option-unknown', '--json'],
  [['record', 'check', 'ask-around', '--reslt', 'done'], 'option-unknown', '--result'],
  [['record', 'check', 'ask-around', '--languge', 'nl'], 'option-unknown', '--language'],
  [['check', '-f', 'x'], 'option-unknown', 'milepost help'],
  [['record', 'check', 'ask-around', '-f', 'x'], 'option-unknown', 'milepost help'],
  [['status', 'extra'], 'argument-excess', 'milepost help'],
  [['check', 'a', 'b'], 'argument-excess', 'milepost help'],
  [['record', 'check', 'ask-around', 'extra'], 'argument-excess', 'milepost help'],
  [['explain'], 'argument-missing', 'milepost help'],
  [['record', 'evidence'], 'argument-missing', 'milepost help'],
  [['status', '--at'], 'option-value-missing', 'milepost help'],
  [['record', 'decision', 'gate-ready', '--by'], 'option-value-missing', 'milepost help'],
  [['status', '--language', 'fr'], 'value-wrong', 'nl, en'],
  [['record', 'check', 'ask-around', '--language', 'fr'], 'value-wrong', 'nl, en'],
  [['approve', '--by', 'sponser'], 'role-unknown', 'Did you mean sponsor?'],
  [['status', '--at', '2026-02-30'], 'day-wrong', '2026-03-12'],
  [['rollout', 'status', '--at', 'tomorrow'], 'day-wrong', '2026-03-12'],
];

test.each(wrong)('%j is a usage error that says what helps', async (argv, code, named) => {
  const folder = folderOf(runningStory().files);
  const { exitCode, stdout, stderr } = await leaves(folder, NOW, argv);
  expect([exitCode, stdout]).toEqual([2, '']);
  const lines = stderr.trimEnd().split('\n');
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/^milepost: /);
  expect(lines[1]).toContain(named);
  const { output } = await say(folder, NOW, argv);
  expect(output.error?.code).toBe(code);
});

test('a suggestion names only flags that the command takes', async () => {
  const { stderr } = await milepost(aFolder(), NOW, ['status', '--reslt']);
  expect(stderr).not.toContain('--result');
});

test.each(['en', 'nl'])('nothing is suggested where nothing is near (%s)', async (language) => {
  const folder = folderOf(runningStory().files);
  for (const argv of [['xyzzyx'], ['status', '--xyzzyx'], ['gate', 'xyzzyx'], ['explain', 'xyzzyx']]) {
    const { exitCode, stderr } = await milepost(folder, NOW, [...argv, '--language', language]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('xyzzyx');
    expect(stderr).not.toContain(' -?');
    expect(stderr.trimEnd().split('\n')[1]?.trim()).not.toBe('');
  }
});

test('a usage error in a group names the verb in the head, also behind options with a value', async () => {
  for (const argv of [
    ['record', 'evidnce'],
    ['-C', '/', 'record', 'evidnce'],
    ['--language', 'nl', 'record', 'evidnce'],
  ]) {
    const { output } = await say(aFolder(), NOW, argv);
    expect(output.command).toBe('record');
  }
  expect((await say(aFolder(), NOW, [])).output.command).toBe('');
});

test.each([...wrong.map(([argv]) => [argv] as const), [[]], [['record']], [['status']]] as const)(
  'with --json a usage error is one object with the same code: %j',
  async (argv) => {
    const folder = aFolder();
    const text = await milepost(folder, NOW, argv);
    const answer = await milepost(folder, NOW, [...argv, '--json']);
    const output = onlyObject(answer);
    expect(output.exitCode).toBe(text.exitCode);
    expect(output.error?.message).not.toBe('');
    expect(outputFaults('error', answer.stdout)).toEqual([]);
  },
);

test('with --json success is one object with the same code as in text', async () => {
  const folder = folderOf(runningStory().files);
  for (const argv of [
    ['check'],
    ['status'],
    ['gate'],
    ['diff'],
    ['rollout', 'status'],
    ['review', 'status'],
  ]) {
    const text = await milepost(folder, NOW, argv);
    const { exitCode, output } = await say(folder, NOW, argv);
    expect([argv, exitCode]).toEqual([argv, text.exitCode]);
    expect(output.error).toBeUndefined();
  }
});

test('usage errors come in the language asked for, else in that of the surroundings', async () => {
  const said = async (argv: readonly string[], env: Readonly<Record<string, string>>) =>
    (await milepost(aFolder(), NOW, argv, { env })).stderr.split('\n')[0];
  const dutch = 'milepost: Onbekende opdracht dif.';
  const english = 'milepost: Unknown command dif.';
  expect(await said(['dif', '--language', 'nl'], { LANG: 'C' })).toBe(dutch);
  expect(await said(['dif', '--language=nl'], {})).toBe(dutch);
  expect(await said(['dif', '--language', 'en'], { LANG: 'nl_NL.UTF-8' })).toBe(english);
  expect(await said(['dif'], { LANG: 'nl_NL.UTF-8' })).toBe(dutch);
  expect(await said(['dif'], { LC_ALL: '', LANG: 'nl_NL.UTF-8' })).toBe(dutch);
  expect(await said(['dif'], { LC_ALL: 'C', LANG: 'nl_NL.UTF-8' })).toBe(english);
  expect(await said(['dif'], { LANG: 'de_DE.UTF-8' })).toBe(english);
  expect(await said(['dif'], {})).toBe(english);
});

test('help comes in both languages', async () => {
  const dutch = await milepost(aFolder(), NOW, ['--help', '--language', 'nl']);
  const english = await milepost(aFolder(), NOW, ['--help', '--language', 'en']);
  expect(dutch.stdout).toContain('Afsluitcodes');
  expect(english.stdout).toContain('Exit codes');
});

/** Everything that writes; each would do it but for `--at`. */
const writing: readonly (readonly string[])[] = [
  ['init', 'other', '--playbook', 'ai-mkb', '--language', 'nl', '--start', '2026-02-02'],
  ['approve', '--by', 'sponsor'],
  ['record', 'evidence', 'gate-ready', '--metric', 'readiness', '--value', '70', '--by', 'lead'],
  ['record', 'check', 'ask-around', '--result', 'done', '--by', 'lead'],
  ['record', 'decision', 'gate-ready', '--decision', 'stop', '--by', 'sponsor'],
  ['record', 'correction', 'some-record', '--withdraw', '--reason', 'Wrong', '--by', 'lead'],
  ['rollout', 'promote', '--by', 'sponsor'],
  ['rollout', 'pause', '--by', 'sponsor', '--until', '2026-02-02'],
  ['rollout', 'resume', '--by', 'sponsor'],
  ['rollout', 'step-back', '--by', 'sponsor'],
  ['rollout', 'roll-back', '--by', 'sponsor'],
  ['review', 'open', '2026-02', '--by', 'lead'],
  ['review', 'step', '2026-02', '--step', 'figures', '--by', 'lead'],
  ['review', 'close', '2026-02', '--by', 'lead'],
  ['review', 'skip', '2026-02', '--reason', 'No', '--by', 'lead'],
  ['apply', '--yes'],
  ['pull'],
];

test.each(writing.map((argv) => [argv]))('a look at another day is never written down: %j', async (argv) => {
  const folder = folderOf(repositoryFiles());
  await leaves(folder, NOW, [...argv, '--at', '2026-01-20']);
  const { exitCode, output } = await say(folder, NOW, [...argv, '--at', '2026-01-20']);
  expect([exitCode, output.error?.code]).toEqual([2, 'at-while-writing']);
});

test('a folder that is not there is not taken for the programme above it', async () => {
  const folder = folderOf(repositoryFiles());
  for (const argv of [
    ['check', 'plann'],
    ['-C', 'plann', 'status'],
    ['-C', 'milepost.yaml', 'status'],
  ]) {
    const { exitCode, output } = await say(folder, NOW, argv);
    expect([exitCode, output.error?.code]).toEqual([2, 'folder-missing']);
  }
});

test('a command in a folder of the programme, or pointed at it with -C, is about that programme', async () => {
  const folder = folderOf(repositoryFiles());
  for (const [cwd, argv] of [
    [`${folder}/plan`, ['status']],
    [aFolder(), ['-C', folder, 'status']],
    [aFolder(), ['status', '--cwd', folder]],
  ] as const)
    expect((await say(cwd, NOW, argv)).output.programme?.id).toBe('small-programme');
  expect((await say(aFolder(), NOW, ['check', folder])).exitCode).toBe(0);
});

test('files named on the line are looked for from the folder worked in', async () => {
  const folder = folderOf(repositoryFiles());
  const elsewhere = aFolder();
  expect((await milepost(elsewhere, NOW, ['-C', folder, 'diff', '--out', 'changes.json'])).exitCode).toBe(0);
  expect((await milepost(elsewhere, NOW, ['-C', folder, 'apply', 'changes.json'])).exitCode).toBe(0);
});

test.each(['gate', 'record', 'apply', 'review', 'explain', 'init'])(
  '%s never asks without a terminal',
  async (verb) => {
    const argv: Readonly<Record<string, readonly string[]>> = {
      gate: ['gate', 'gate-ready'],
      record: ['record', 'check', 'ask-around'],
      apply: ['apply'],
      review: ['review', 'step', '2026-02'],
      explain: ['explain'],
      init: ['init'],
    };
    const folder = folderOf(runningStory().files);
    const { exitCode } = await milepost(folder, NOW, argv[verb] ?? []);
    expect(exitCode).toBe(verb === 'gate' ? 3 : 2);
  },
);

const broken = {
  now: () => {
    throw new Error('secret text of the user');
  },
};

test('a bug is 70, with the version and without the text of the user', async () => {
  const { services, stdout, stderr } = aWorld(copyOf('examples/shop-opening'), NOW, broken);
  expect(await run(['status'], services)).toBe(70);
  expect(stdout()).toBe('');
  expect(stderr()).toContain('milepost 9.9.9');
  expect(stderr()).not.toContain('secret text');
  expect(stderr()).not.toContain('    at ');
});

test('a bug with --json is one object with code 70', async () => {
  const { services, stdout, stderr } = aWorld(copyOf('examples/shop-opening'), NOW, broken);
  expect(await run(['status', '--json'], services)).toBe(70);
  expect(onlyObject({ stdout: stdout(), stderr: stderr(), exitCode: 70 }).error?.code).toBe('bug');
  expect(outputFaults('error', stdout())).toEqual([]);
});

test('where a bug happened is shown only when asked for', async () => {
  const parts = { ...broken, env: { MILEPOST_DEBUG: '1' } };
  const { services, stderr } = aWorld(copyOf('examples/shop-opening'), NOW, parts);
  expect(await run(['status'], services)).toBe(70);
  expect(stderr()).toContain('    at ');
});
