import fs, { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { worstCode } from '../../src/cli/exit-codes.ts';
import { run } from '../../src/cli/run.ts';
import {
  aFolder,
  aWorld,
  bytesIn,
  changedPaths,
  edit,
  exists,
  folderOf,
  leaves,
  milepost,
  must,
  say,
} from '../makers/cli.ts';
import { edited, repositoryFiles } from '../makers/repository.ts';
import { builtStory, improvingStory, passReady, runningStory } from '../makers/story.ts';

afterEach(() => vi.restoreAllMocks());

const NOW = '2026-01-12T12:00:00Z';
const draft = (): string => folderOf(repositoryFiles());
const running = (): string => folderOf(runningStory().files);

/** A programme whose first gate has been measured. */
function measured(value: number): string {
  const story = runningStory();
  story.measure('2026-01-10', 'gate-ready', 'readiness', value);
  story.check('2026-01-10T10:00:00Z', 'gate-ready', 'ask-around');
  return folderOf(story.files);
}

async function codeOf(folder: string, argv: readonly string[], now: string = NOW): Promise<number> {
  const { exitCode } = await leaves(folder, now, argv);
  expect((await say(folder, now, argv)).exitCode).toBe(exitCode);
  return exitCode;
}

test('of several codes the one that counts most is given', () => {
  const order = [70, 2, 6, 7, 4, 1, 3, 5, 0] as const;
  for (const [i, code] of order.entries()) expect(worstCode([...order.slice(i)].reverse())).toBe(code);
  expect(worstCode([])).toBe(0);
});

test('check is 0 on files that are in order, warnings or not', async () => {
  expect(await codeOf(draft(), ['check'])).toBe(0);
  expect(await codeOf(running(), ['check'])).toBe(0);
});

test('check is 1 on an error in the plan, told with its place', async () => {
  const folder = folderOf(edited(repositoryFiles(), 'milepost.yaml', '2026-01-05', '2026-02-30'));
  expect(await codeOf(folder, ['check'])).toBe(1);
  const { output } = await say(folder, NOW, ['check']);
  expect(output.ok).toBe(false);
  expect(output.findings).toContainEqual(
    expect.objectContaining({ severity: 'error', file: 'milepost.yaml', line: 5, column: 8 }),
  );
});

test('check is 1 on an error in a record', async () => {
  const folder = running();
  const [name = ''] = readdirSync(join(folder, 'records/2026'));
  edit(folder, `records/2026/${name}`, /role: sponsor/, 'role: nobody');
  expect(await codeOf(folder, ['check'])).toBe(1);
});

test('check is 2 on a file that cannot be read, and names it', async () => {
  const folder = draft();
  const { readFileSync: real } = fs;
  vi.spyOn(fs, 'readFileSync').mockImplementation((...args: Parameters<typeof real>) => {
    if (String(args[0]).endsWith('kpis.yaml'))
      throw Object.assign(new Error('no permission'), { code: 'EACCES' });
    return real(...args);
  });
  const { exitCode, output } = await say(folder, NOW, ['check']);
  expect(exitCode).toBe(2);
  expect(output.findings).toContainEqual(
    expect.objectContaining({ code: 'file-unreadable', file: 'plan/kpis.yaml' }),
  );
  expect((await milepost(folder, NOW, ['status'])).exitCode).toBe(2);
});

test.each(['milepost.yaml', 'people.yaml', 'plan/kpis.yaml', 'plan', 'records', 'calendar'])(
  'a thing of the wrong kind in the place of %s is an error of check, never skipped',
  async (path) => {
    const folder = running();
    const isFile = exists(folder, path);
    fs.rmSync(join(folder, path), { recursive: true, force: true });
    if (isFile) mkdirSync(join(folder, path));
    else writeFileSync(join(folder, path), 'text');
    expect(await codeOf(folder, ['check'])).toBe(1);
    expect(await codeOf(folder, ['status'])).toBe(2);
  },
);

test('gate is 3 in a draft: no gate without an id, a named one has not started', async () => {
  const folder = draft();
  expect(await codeOf(folder, ['gate'])).toBe(3);
  expect((await say(folder, NOW, ['gate'])).output.gates).toEqual([]);
  expect(await codeOf(folder, ['gate', 'gate-ready'])).toBe(3);
  const { output } = await say(folder, NOW, ['gate', 'gate-ready']);
  expect(output.gates).toMatchObject([{ verdict: 'inconclusive', reasons: ['not-started'] }]);
});

test('gate is 3 without evidence', async () => {
  expect(await codeOf(running(), ['gate'])).toBe(3);
  expect(await codeOf(running(), ['gate', 'gate-ready'])).toBe(3);
});

test('gate is 3 on pass and on warn as long as nobody has decided', async () => {
  for (const [value, verdict] of [
    [70, 'pass'],
    [55, 'warn'],
  ] as const) {
    const folder = measured(value);
    expect(await codeOf(folder, ['gate', 'gate-ready'])).toBe(3);
    expect((await say(folder, NOW, ['gate', 'gate-ready'])).output.gates).toMatchObject([{ verdict }]);
  }
});

test('gate is 0 after a valid go', async () => {
  const story = runningStory();
  passReady(story);
  expect(await codeOf(folderOf(story.files), ['gate', 'gate-ready'])).toBe(0);
});

test('gate is 1 when a gate fails, also beside one that is not decided', async () => {
  const folder = measured(20);
  expect(await codeOf(folder, ['gate', 'gate-ready'])).toBe(1);
  expect(await codeOf(folder, ['gate', 'gate-ready', 'gate-build'])).toBe(1);
});

test('gate without an id is 0 once every gate has passed, and 3 when the programme was stopped', async () => {
  const passed = folderOf(improvingStory().files);
  expect(await codeOf(passed, ['gate'], '2026-03-26T09:00:00Z')).toBe(0);
  expect((await say(passed, '2026-03-26T09:00:00Z', ['gate'])).output.gates).toEqual([]);
  const story = runningStory();
  story.decide('2026-01-08', 'programme', 'stop');
  expect(await codeOf(folderOf(story.files), ['gate'])).toBe(3);
});

test('gate is 2 for an id that the plan does not have, even beside one it has', async () => {
  expect(await codeOf(running(), ['gate', 'gate-redy'])).toBe(2);
  expect(await codeOf(running(), ['gate', 'gate-ready', 'gate-redy'])).toBe(2);
  const { output } = await say(running(), NOW, ['gate', 'gate-redy']);
  expect(output.error).toMatchObject({ code: 'gate-unknown', help: expect.stringContaining('gate-ready') });
});

test('without a milepost.yaml every command but init and explain is 2', async () => {
  const folder = aFolder();
  for (const argv of [
    ['check'],
    ['status'],
    ['gate'],
    ['diff'],
    ['apply', '--yes'],
    ['pull'],
    ['report'],
    ['forecast'],
    ['calc', 'readiness'],
    ['import', 'sheet.csv'],
    ['template', 'readiness'],
    ['approve', '--by', 'lead'],
    ['record', 'check', 'x', '--result', 'done', '--by', 'lead'],
    ['rollout', 'status'],
    ['review', 'status'],
  ]) {
    const { exitCode, output } = await say(folder, NOW, argv);
    expect([argv, exitCode, output.error?.code]).toEqual([argv, 2, 'no-programme']);
  }
  expect(await codeOf(folder, ['explain', 'day-not-valid'])).toBe(0);
  expect(readdirSync(folder)).toEqual([]);
});

test('status, report, forecast, rollout and review answer 0 also when the answer is bad news', async () => {
  const folder = folderOf(builtStory().files);
  const late = '2028-01-03T09:00:00Z';
  for (const argv of [['status'], ['report'], ['forecast'], ['rollout', 'status'], ['review', 'status']])
    expect([argv, await codeOf(folder, argv, late)]).toEqual([argv, 0]);
  expect((await say(folder, late, ['status'])).output.late).not.toEqual([]);
});

test('commands that need a verdict are 2 on a plan with an error', async () => {
  const folder = folderOf(edited(runningStory().files, 'plan/01-ready.yaml', 'pass: {gte: 60}', 'pass: {}'));
  for (const argv of [
    ['status'],
    ['gate'],
    ['diff'],
    ['report'],
    ['forecast'],
    ['calc', 'readiness'],
    ['template', 'readiness'],
    ['rollout', 'status'],
    ['review', 'status'],
  ])
    expect([argv, await codeOf(folder, argv)]).toEqual([argv, 2]);
});

test('diff is 0, and 5 with --exit-code as long as something would change', async () => {
  const folder = running();
  expect(await codeOf(folder, ['diff'])).toBe(0);
  expect(await codeOf(folder, ['diff', '--exit-code'])).toBe(5);
  await must(folder, NOW, ['apply', '--yes']);
  expect(await codeOf(folder, ['diff', '--exit-code'])).toBe(0);
});

test('diff and apply are 2 on a tracker file that cannot be read, at its place, and nothing is written', async () => {
  const folder = running();
  await must(folder, NOW, ['apply', '--yes']);
  const [name = ''] = readdirSync(join(folder, 'tracker/issues'));
  writeFileSync(join(folder, 'tracker/issues', name), 'no front matter');
  for (const argv of [['diff'], ['apply', '--yes'], ['pull']]) {
    expect([argv, await codeOf(folder, argv)]).toEqual([argv, 2]);
    const { output } = await say(folder, NOW, argv);
    expect(output.findings?.[0]?.file).toBe(`tracker/issues/${name}`);
  }
});

test('diff, apply and pull are 2 when a file stands in the place of the tracker', async () => {
  for (const path of ['tracker', 'tracker/issues']) {
    const folder = running();
    if (path !== 'tracker') mkdirSync(join(folder, 'tracker'));
    writeFileSync(join(folder, path), 'text');
    for (const argv of [['diff'], ['apply', '--yes'], ['pull']]) {
      expect([argv, await codeOf(folder, argv)]).toEqual([argv, 2]);
      expect((await say(folder, NOW, argv)).output.findings?.[0]).toMatchObject({ file: path });
    }
  }
});

test('apply is 2 without --yes where nobody can answer, and names the flag', async () => {
  const folder = running();
  expect(await codeOf(folder, ['apply'])).toBe(2);
  const { output } = await say(folder, NOW, ['apply']);
  expect(output.error).toMatchObject({ code: 'yes-missing', help: expect.stringContaining('--yes') });
});

test('apply without anything to do needs no yes', async () => {
  const folder = running();
  await must(folder, NOW, ['apply', '--yes']);
  expect(await codeOf(folder, ['apply'])).toBe(0);
});

test('apply is 2 for a limit that does not exist and for a file that holds no changes', async () => {
  const folder = running();
  writeFileSync(join(folder, 'other.json'), '{"formatVersion":"1.0"}');
  for (const [argv, code] of [
    [['apply', '--yes', '--allow', 'everything'], 'value-wrong'],
    [['apply', 'missing.json'], 'changes-file-wrong'],
    [['apply', 'plan'], 'changes-file-wrong'],
    [['apply', 'milepost.yaml'], 'changes-file-wrong'],
    [['apply', 'other.json'], 'changes-file-wrong'],
  ] as const) {
    expect([argv, await codeOf(folder, argv)]).toEqual([argv, 2]);
    const { output } = await say(folder, NOW, argv);
    expect(output.error?.code).toBe(code);
    expect(output.error?.help).not.toContain('--out milepost.yaml');
  }
});

test('apply is 3 while a living process holds the lock, and leaves the lock alone', async () => {
  const folder = running();
  mkdirSync(join(folder, 'tracker'));
  writeFileSync(join(folder, 'tracker/.lock'), `${process.pid} since 2026-01-12T11:59:00Z abcdefgh\n`);
  expect(await codeOf(folder, ['apply', '--yes'])).toBe(3);
});

test('apply takes over the lock of a process that is gone', async () => {
  const folder = running();
  mkdirSync(join(folder, 'tracker'));
  writeFileSync(join(folder, 'tracker/.lock'), '4194305 since 2026-01-12T11:59:00Z abcdefgh\n');
  const { services } = aWorld(folder, NOW, { isProcessAlive: (id) => id !== 4194305 });
  expect(await run(['apply', '--yes'], services)).toBe(0);
  expect(exists(folder, 'tracker/.lock')).toBe(false);
});

test('apply is 6 for saved changes when the plan has changed since', async () => {
  const folder = running();
  await must(folder, NOW, ['diff', '--out', 'changes.json']);
  edit(folder, 'plan/01-ready.yaml', 'title: Ask around', 'title: Ask everybody');
  expect(await codeOf(folder, ['apply', 'changes.json'])).toBe(6);
});

test('apply is 6 for saved changes when the tracker has changed since', async () => {
  const folder = running();
  await must(folder, NOW, ['apply', '--yes']);
  edit(folder, 'plan/01-ready.yaml', 'title: Ask around', 'title: Ask everybody');
  await must(folder, NOW, ['diff', '--out', 'changes.json']);
  fs.rmSync(join(folder, 'tracker/issues/task-ask-around.md'));
  expect(await codeOf(folder, ['apply', 'changes.json'])).toBe(6);
});

test('saved changes that have been made already are fine, and nothing is written', async () => {
  const folder = running();
  await must(folder, NOW, ['diff', '--out', 'changes.json']);
  await must(folder, NOW, ['apply', '--yes']);
  expect(await codeOf(folder, ['apply', 'changes.json'])).toBe(0);
});

test('apply is 6 for changes saved while looking at another day on which they differ', async () => {
  const folder = folderOf(improvingStory().files);
  const now = '2026-03-26T09:00:00Z';
  await must(folder, now, ['diff', '--at', '2026-05-04', '--out', 'changes.json']);
  expect(await codeOf(folder, ['apply', 'changes.json'], now)).toBe(6);
});

/** A draft that has been applied, with tasks enough that limits in percent count. */
async function applied(): Promise<string> {
  const folder = draft();
  await must(folder, NOW, ['apply', '--yes']);
  await must(folder, NOW, ['apply', '--yes']);
  return folder;
}

const tasks = (count: number): string =>
  Array.from({ length: count }, (_, i) => `\n  - {id: task-${i}, title: Task ${i}}`).join('');

test.each([
  [
    'updates',
    async (folder: string) => {
      edit(folder, 'milepost.yaml', '2026-01-05', '2026-01-12');
    },
  ],
  [
    'creates',
    async (folder: string) => {
      edit(
        folder,
        'plan/01-ready.yaml',
        '{id: ask-around, title: Ask around}',
        `{id: ask-around, title: Ask around}${tasks(51)}`,
      );
    },
  ],
  [
    'closes',
    async (folder: string) => {
      edit(
        folder,
        'plan/01-ready.yaml',
        '{id: ask-around, title: Ask around}',
        `{id: ask-around, title: Ask around}${tasks(40)}`,
      );
      await must(folder, NOW, ['apply', '--yes']);
      edit(folder, 'plan/01-ready.yaml', tasks(40), '');
    },
  ],
] as const)('apply is 6 at the limit of %s, until that limit is lifted by name', async (limit, prepare) => {
  const folder = await applied();
  await prepare(folder);
  expect(await codeOf(folder, ['apply', '--yes'])).toBe(6);
  const others = ['updates', 'closes', 'creates', 'incomplete-list', 'empty-plan'].filter(
    (one) => one !== limit,
  );
  expect(await codeOf(folder, ['apply', '--yes', ...others.flatMap((one) => ['--allow', one])])).toBe(6);
  const text = await milepost(folder, NOW, ['apply', '--yes']);
  expect(text.stdout + text.stderr).toContain(`--allow ${limit}`);
  expect((await milepost(folder, NOW, ['apply', '--yes', '--allow', limit])).exitCode).toBe(0);
  expect(await codeOf(folder, ['diff', '--exit-code'])).toBe(0);
});

test('saved changes are no way around a limit', async () => {
  const folder = await applied();
  edit(folder, 'milepost.yaml', '2026-01-05', '2026-01-12');
  await must(folder, NOW, ['diff', '--out', 'changes.json']);
  expect(await codeOf(folder, ['apply', 'changes.json'])).toBe(6);
});

test('a yes on the terminal applies what was shown, anything else does nothing and is 3', async () => {
  for (const [answer, code] of [
    ['yes', 0],
    ['J', 0],
    ['no', 3],
    ['', 3],
    ['yess', 3],
  ] as const) {
    const folder = running();
    const before = bytesIn(folder);
    const world = aWorld(folder, NOW, { canAsk: true, ask: async () => answer });
    expect([answer, await run(['apply'], world.services)]).toEqual([answer, code]);
    expect(world.stderr()).toContain('ask-around');
    if (code === 3) expect(changedPaths(before, bytesIn(folder))).toEqual([]);
    else expect(exists(folder, 'tracker/issues/task-ask-around.md')).toBe(true);
  }
});

test('Ctrl-C at the question is 130, and nothing is written', async () => {
  const folder = running();
  const before = bytesIn(folder);
  const world = aWorld(folder, NOW, { canAsk: true, ask: async () => null });
  expect(await run(['apply'], world.services)).toBe(130);
  expect(changedPaths(before, bytesIn(folder))).toEqual([]);
});

test.each([['--no-input'], ['--json']])('%s asks nothing even on a terminal', async (flag) => {
  const ask = vi.fn(async () => 'yes');
  const { services } = aWorld(running(), NOW, { canAsk: true, ask });
  expect(await run(['apply', flag], services)).toBe(2);
  expect(ask).not.toHaveBeenCalled();
});

test('an apply that is interrupted is 130 and the next one finishes it', async () => {
  const folder = running();
  let asked = 0;
  const isInterrupted = (): boolean => {
    asked += 1;
    return asked > 5;
  };
  const { services } = aWorld(folder, NOW, { isInterrupted });
  expect(await run(['apply', '--yes'], services)).not.toBe(0);
  expect((await milepost(folder, NOW, ['apply', '--yes'])).exitCode).toBe(0);
  expect(await codeOf(folder, ['diff', '--exit-code'])).toBe(0);
});

/** Lets writing fail as the system would. */
function failWriting(code: string): void {
  vi.spyOn(fs, 'writeFileSync').mockImplementation(() => {
    throw Object.assign(new Error(code), { code });
  });
}

const refusals = [
  ['ENOSPC', 'file-no-space'],
  ['EROFS', 'file-refused'],
  ['EACCES', 'file-refused'],
  ['EIO', 'file-problem'],
] as const;

test.each(refusals)(
  'a record that meets %s is one clear line, 2, and the old files are intact',
  async (code, key) => {
    const folder = running();
    failWriting(code);
    const argv = ['record', 'check', 'ask-around', '--result', 'done', '--by', 'lead'];
    const { exitCode, stdout, stderr } = await leaves(folder, NOW, argv);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr.trimEnd().split('\n')).toHaveLength(2);
    expect(stderr).toContain('records/2026/2026-01-12t120000z-check-ask-around');
    expect((await say(folder, NOW, argv)).output.error?.code).toBe(key);
  },
);

test.each(refusals)('an apply that meets %s writes nothing and is 2 or 7', async (code) => {
  const folder = running();
  failWriting(code);
  const { exitCode } = await leaves(folder, NOW, ['apply', '--yes']);
  expect([2, 7]).toContain(exitCode);
});

test.each(refusals)('a report and saved changes that meet %s leave the old file', async (code) => {
  const folder = running();
  writeFileSync(join(folder, 'old.txt'), 'old');
  failWriting(code);
  for (const argv of [
    ['report', '--out', 'old.txt'],
    ['diff', '--out', 'old.txt'],
  ])
    expect((await leaves(folder, NOW, argv)).exitCode).toBe(2);
  expect(readFileSync(join(folder, 'old.txt'), 'utf8')).toBe('old');
});

test('an output that is a folder, or lies in none, is 2 and named as it was given', async () => {
  const folder = running();
  for (const verb of ['report', 'diff'])
    for (const out of ['plan', 'missing/file.md', 'milepost.yaml/file.md']) {
      expect([out, await codeOf(folder, [verb, '--out', out])]).toEqual([out, 2]);
      expect((await milepost(folder, NOW, [verb, '--out', out])).stderr).toContain(out);
    }
});

test('a refusal is told also under --quiet', async () => {
  const folder = running();
  const argv = [
    'record',
    'evidence',
    'gate-redy',
    '--metric',
    'readiness',
    '--value',
    '70',
    '--by',
    'lead',
    '-q',
  ];
  const { exitCode, stderr } = await leaves(folder, NOW, argv);
  expect(exitCode).toBe(1);
  expect(stderr).toContain('gate-redy');
});

test('a renamed record is an error of check, and nothing more is recorded', async () => {
  const folder = running();
  const [name = ''] = readdirSync(join(folder, 'records/2026'));
  renameSync(join(folder, 'records/2026', name), join(folder, 'records/2026', name.replace('z-a', 'z-b')));
  expect(await codeOf(folder, ['check'])).toBe(1);
  expect(await codeOf(folder, ['record', 'check', 'ask-around', '--result', 'done', '--by', 'lead'])).toBe(2);
});

test('forecast answers 0 where no forecast can be made, and is 2 for a day, seed or number of runs that cannot be', async () => {
  const story = runningStory();
  story.decide('2026-01-08', 'programme', 'stop');
  const stopped = folderOf(story.files);
  expect(await codeOf(stopped, ['forecast'])).toBe(0);
  for (const [argv, code] of [
    [['forecast', '--until', 'tomorrow'], 'day-wrong'],
    [['forecast', '--seed', '-1'], 'not-whole'],
    [['forecast', '--seed', '4294967296'], 'value-wrong'],
    [['forecast', '--runs', '99'], 'value-wrong'],
    [['forecast', '--runs', '100001'], 'value-wrong'],
  ] as const) {
    expect([argv, await codeOf(stopped, argv)]).toEqual([argv, 2]);
    expect((await say(stopped, NOW, argv)).output.error?.code).toBe(code);
  }
});
