import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { aFolder, bytesIn, changedPaths, leaves, milepost, must, say } from '../makers/cli.ts';

const NOW = '2026-01-02T09:00:00Z';
const MONDAY = '2026-01-05';
const flags = (language: string, ...more: readonly string[]): readonly string[] => [
  ...['--playbook', 'ai-mkb', '--language', language, '--start', MONDAY],
  ...more,
];

function settings(folder: string): Readonly<Record<string, unknown>> {
  return parse(bytesIn(folder).get('milepost.yaml') ?? '');
}

/** A new programme that has to pass check without an error, and that can be shown, applied and approved. */
async function aProgramme(name: string, argv: readonly string[]): Promise<string> {
  const folder = join(aFolder(), name);
  await must(join(folder, '..'), NOW, ['init', folder, ...argv]);
  const { exitCode, output } = await say(folder, NOW, ['check']);
  expect(output.findings?.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(exitCode).toBe(0);
  return folder;
}

test.each(['nl', 'en'])(
  'what init writes in %s is in order and can be approved at once',
  async (language) => {
    const folder = await aProgramme('acme-programme', flags(language));
    expect(settings(folder)).toMatchObject({
      id: 'acme-programme',
      title: 'Acme programme',
      language,
      start: MONDAY,
      schedule: { policy: 'extend' },
      tracker: { kind: 'local' },
    });
    await must(folder, NOW, ['approve', '--by', 'sponsor']);
    expect((await say(folder, NOW, ['status'])).output.programme?.state).toBe('running');
  },
);

test('Dutch and English files have the same ids and paths', async () => {
  const ids = async (language: string): Promise<readonly string[]> => {
    const folder = await aProgramme('p', flags(language));
    const { output } = await say(folder, NOW, ['diff']);
    return [...bytesIn(folder).keys(), ...(output.changes ?? []).map(({ key }) => key)].sort();
  };
  expect(await ids('nl')).toEqual(await ids('en'));
});

test.each(['as_published', 'extend', 'extend_parallel_training', 'paired'])(
  'the schedule policy %s passes check in both languages',
  async (policy) => {
    for (const language of ['nl', 'en']) {
      const folder = await aProgramme('p', flags(language, '--schedule', policy));
      expect(settings(folder)).toMatchObject({ schedule: { policy } });
    }
  },
);

test.each(['nl', 'en'])(
  'with --repository the tracker is GitHub, and check passes (%s)',
  async (language) => {
    const folder = await aProgramme('p', flags(language, '--repository', 'acme/planning.nl'));
    expect(settings(folder).tracker).toMatchObject({ kind: 'github', repository: 'acme/planning.nl' });
    expect((await milepost(folder, NOW, ['status'])).exitCode).toBe(0);
    const { exitCode, output } = await say(folder, NOW, ['diff']);
    expect([exitCode, output.error?.code]).toEqual([4, 'token-missing']);
  },
);

test('id and title can be given', async () => {
  const folder = await aProgramme(
    'x',
    flags('en', '--id', 'other-id', '--title', 'Our "plan": 100 % *ready* # 1'),
  );
  expect(settings(folder)).toMatchObject({ id: 'other-id', title: 'Our "plan": 100 % *ready* # 1' });
});

/** Folder names, and the id that is made of them. */
test.each([
  ['Second Shop 2026', 'second-shop-2026'],
  ['2026 plan', 'p2026-plan'],
  ['Café Zürich', 'cafe-zurich'],
  ['日本', 'programme'],
  ['con', 'programme'],
  ['---', 'programme'],
  ["it's: a #test", 'it-s-a-test'],
  ['a'.repeat(100), 'a'.repeat(63)],
  ['null', 'null'],
  ['1e3', 'p1e3'],
  ['{x}', 'x'],
  ['%', 'programme'],
  ['😀'.repeat(50), 'programme'],
])('a folder called %j makes the id %s, and check passes', async (name, id) => {
  const folder = await aProgramme(name, flags('nl'));
  expect(settings(folder)).toMatchObject({ id, title: expect.any(String) });
});

test('a control character in the name of the folder is not printed as it is', async () => {
  const parent = aFolder();
  const { stdout, stderr } = await milepost(parent, NOW, ['init', 'a\u001b[2Jb', ...flags('en')]);
  expect([...(stdout + stderr)].filter((one) => one < ' ' && one !== '\n')).toEqual([]);
});

test.each([['Two\nlines'], ['a\u001b[2Jb'], ['x'.repeat(121)], [' '], [''], ['a\u202eb']])(
  'a title that check would refuse is refused, and nothing is written: %j',
  async (title) => {
    const parent = aFolder();
    const { exitCode } = await leaves(parent, NOW, ['init', 'p', ...flags('en', '--title', title)]);
    expect(exitCode).toBe(2);
  },
);

test('missing flags are named all at once, in one line to copy', async () => {
  for (const [argv, named] of [
    [[], ['--playbook ai-mkb', '--language nl|en', '--start YYYY-MM-DD']],
    [
      ['--playbook', 'ai-mkb'],
      ['--language nl|en', '--start YYYY-MM-DD'],
    ],
    [
      ['--start', MONDAY],
      ['--playbook ai-mkb', '--language nl|en'],
    ],
  ] as const) {
    const parent = aFolder();
    const { exitCode, stderr } = await leaves(parent, NOW, ['init', 'p', ...argv]);
    expect(exitCode).toBe(2);
    expect(stderr.split('\n')[0]).toBe(`milepost: Missing: ${named.join(' ')}.`);
  }
});

test.each([
  [['--playbook', 'ai-mbk'], 'playbook-unknown'],
  [['--playbook', '../../etc'], 'playbook-unknown'],
  [['--start', '2026-02-30'], 'day-wrong'],
  [['--start', '05-01-2026'], 'day-wrong'],
  [['--schedule', 'fast'], 'value-wrong'],
  [['--start-rule', 'never'], 'value-wrong'],
  [['--repository', 'acme'], 'repository-wrong'],
  [['--repository', 'acme/..'], 'repository-wrong'],
  [['--repository', 'https://github.com/acme/plan'], 'repository-wrong'],
  [['--id', 'Not An Id'], 'id-wrong'],
  [['--id', 'con'], 'id-wrong'],
])('init with %j is a usage error, and nothing is written', async (more, code) => {
  const parent = aFolder();
  const argv = ['init', 'p', ...flags('en'), ...more];
  await leaves(parent, NOW, argv);
  const { exitCode, output } = await say(parent, NOW, argv);
  expect([exitCode, output.error?.code]).toEqual([2, code]);
});

test('a start that is no Monday gets its rule written, exact unless another is given', async () => {
  const wednesday = ['--playbook', 'ai-mkb', '--language', 'en', '--start', '2026-01-07'];
  for (const rule of ['exact', 'snap-back', 'snap-next']) {
    const folder = await aProgramme('p', [...wednesday, '--start-rule', rule]);
    expect(settings(folder)).toMatchObject({ start: '2026-01-07', startRule: rule });
  }
  expect(settings(await aProgramme('p', wednesday))).toMatchObject({
    start: '2026-01-07',
    startRule: 'exact',
  });
  expect(settings(await aProgramme('p', flags('en')))).not.toHaveProperty('startRule');
});

test('a second init in the same folder changes nothing', async () => {
  const folder = await aProgramme('p', flags('en'));
  const argv = ['init', folder, ...flags('nl')];
  await leaves(folder, NOW, argv);
  const { exitCode, output } = await say(folder, NOW, argv);
  expect([exitCode, output.error?.code]).toEqual([2, 'folder-not-empty']);
});

test.each(['README.md', 'plan/kpis.yaml', 'milepost.yaml', '.gitattributes'])(
  'a %s that is there already is not overwritten, and nothing else is written',
  async (path) => {
    const folder = aFolder();
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), 'mine');
    const { exitCode, stderr } = await leaves(folder, NOW, ['init', '.', ...flags('en')]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(path);
    expect(bytesIn(folder)).toEqual(new Map([[path, 'mine']]));
  },
);

test('other files in the folder stay', async () => {
  const folder = aFolder();
  writeFileSync(join(folder, 'notes.txt'), 'mine');
  const before = bytesIn(folder);
  await must(folder, NOW, ['init', '--id', 'p', ...flags('en')]);
  expect(changedPaths(before, bytesIn(folder))).not.toContain('notes.txt');
  expect((await milepost(folder, NOW, ['check'])).exitCode).toBe(0);
});

test('a file in the place of the folder or of a folder in it is 2, and nothing is written', async () => {
  const parent = aFolder();
  writeFileSync(join(parent, 'file'), 'mine');
  for (const name of ['file', 'file/below', 'file/below/it']) {
    await leaves(parent, NOW, ['init', name, ...flags('en')]);
    expect((await say(parent, NOW, ['init', name, ...flags('en')])).exitCode).toBe(2);
  }
  mkdirSync(join(parent, 'p'));
  writeFileSync(join(parent, 'p/plan'), 'mine');
  expect((await leaves(parent, NOW, ['init', 'p', ...flags('en')])).exitCode).toBe(2);
});

test('a link in the place of a folder is not written through', async () => {
  const parent = aFolder();
  const outside = aFolder();
  mkdirSync(join(parent, 'p'));
  symlinkSync(outside, join(parent, 'p/plan'));
  expect((await milepost(parent, NOW, ['init', 'p', ...flags('en')])).exitCode).toBe(2);
  expect(bytesIn(outside).size).toBe(0);
});

test('init names every file it wrote, and the next command in the language of the programme', async () => {
  const parent = aFolder();
  const { output } = await say(parent, NOW, ['init', 'p', ...flags('nl')]);
  expect([...(output.files ?? [])].sort()).toEqual([...bytesIn(join(parent, 'p')).keys()].sort());
  const { stdout } = await milepost(parent, NOW, ['init', 'q', ...flags('nl')]);
  expect(stdout.trimEnd().split('\n').at(-1)).toContain('milepost check');
});

test.each([
  ['2036-01-07', [2036]],
  ['2035-11-05', [2036]],
  ['2034-01-09', []],
])('a start on %s tells which calendars are to be added: %j', async (start, years) => {
  const parent = aFolder();
  const argv = ['init', 'p', '--playbook', 'ai-mkb', '--language', 'en', '--start', start];
  const { stderr } = await must(parent, NOW, argv);
  const named = [...stderr.matchAll(/no calendar\/nl-(\d{4})\.yaml\. Copy the calendar/g)];
  expect(named.map(([, year]) => Number(year))).toEqual(years);
  expect((await milepost(join(parent, 'p'), NOW, ['check'])).exitCode).toBe(0);
});
