import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { aFolder, bytesIn, milepost, must, runBundle, say } from '../makers/cli.ts';
import { hasScript, talkWith } from '../makers/pty.ts';
import { CLEAR, CTRL_C, DOWN, ENTER, type Turn, talkInProcess } from '../makers/screen.ts';

const NOW = '2026-12-01T09:00:00Z';
const SHA = 'a'.repeat(40);

/** A whole conversation in Dutch, question by question. */
const TURNS: readonly Turn[] = [
  ['Taal / Language', `${DOWN}${ENTER}`],
  ['Hoe heet het programma?', `${CLEAR}Sneller naar de klant${ENTER}`],
  ['Met welk playbook begin je?', ENTER],
  ['◆  Wanneer begint het?', `${CLEAR}2026-12-09${ENTER}`],
  ['is geen maandag', ENTER],
  ['Waar zien mensen hun taken?', `${DOWN}${ENTER}`],
  ['Welke repository op GitHub?', `acme/plan${ENTER}`],
  ['vanzelf terugkomen', `${DOWN}${ENTER}`],
  ['Deze bestanden schrijven?', ENTER],
];

/** A conversation in English about what these flags leave open. */
const talkOf = (parent: string, flags: readonly string[], turns: readonly Turn[]) =>
  talkInProcess(
    parent,
    NOW,
    ['init', 'p', '--playbook', 'ai-mkb', '--language', 'en', '--title', 'P', ...flags],
    turns,
  );

/** The command that gives the same without questions, as it was printed. */
const sameIn = (text: string): string => /milepost (init .*)/.exec(text)?.[1]?.trim() ?? '';

test.skipIf(!hasScript)(
  'somebody answers every question on a terminal and gets a repository that is in order',
  async () => {
    const parent = aFolder();
    const { exitCode, screen } = await talkWith(parent, ['init', 'acme'], TURNS);
    expect([exitCode, screen]).toEqual([0, expect.stringContaining('milepost init acme --playbook')]);
    expect(sameIn(screen)).toBe(
      "init acme --playbook ai-mkb --language nl --id acme --title 'Sneller naar de klant' --start 2026-12-09 --start-rule exact --schedule extend --repository acme/plan --with-pull",
    );
    const files = bytesIn(join(parent, 'acme'));
    expect(parse(files.get('milepost.yaml') ?? '')).toMatchObject({
      title: 'Sneller naar de klant',
      language: 'nl',
      start: '2026-12-09',
      tracker: { kind: 'github', repository: 'acme/plan' },
    });
    expect([...files.keys()]).toContain('.github/workflows/pull.yml');
    const { output } = await say(join(parent, 'acme'), NOW, ['check']);
    expect(output.ok).toBe(true);
  },
);

test('Ctrl-C at any question ends with 130 and leaves nothing', async () => {
  const ends: unknown[] = [];
  for (const [count, [asked]] of TURNS.entries()) {
    const parent = aFolder();
    const turns = [...TURNS.slice(0, count), [asked, CTRL_C] as const];
    const { exitCode } = await talkInProcess(parent, NOW, ['init', 'acme'], turns);
    ends.push([asked, exitCode, [...bytesIn(parent).keys()]]);
  }
  expect(ends).toEqual(TURNS.map(([asked]) => [asked, 130, []]));
});

test('a wrong answer is told with what is wanted, and can be mended', async () => {
  const parent = aFolder();
  const { exitCode, screen } = await talkOf(
    parent,
    [],
    [
      ['◆  When does it start?', `${CLEAR}2026-02-30${ENTER}`],
      ['2026-02-30 is not a day', `${CLEAR}2026-12-07${ENTER}`],
      ['Where do people see their tasks?', CTRL_C],
    ],
  );
  expect([exitCode, bytesIn(parent).size]).toEqual([130, 0]);
  expect(screen).toContain('2026-12-07');
});

test('a no writes nothing, and flags that were given are not asked for', async () => {
  const parent = aFolder();
  const { exitCode, screen, said } = await talkOf(
    parent,
    ['--repository', 'a/b', '--with-pull'],
    [
      ['◆  When does it start?', ENTER],
      ['Write these files?', `${DOWN}${ENTER}`],
    ],
  );
  expect([exitCode, bytesIn(parent).size]).toEqual([3, 0]);
  expect(said).toContain('Nothing was written.');
  for (const asked of ['Which playbook', 'see their tasks', 'come back as records'])
    expect(screen).not.toContain(asked);
});

test('pull progress needs GitHub: it is not asked without, and asked for it names the repository', async () => {
  const local = await talkOf(
    aFolder(),
    [],
    [
      ['◆  When does it start?', ENTER],
      ['Where do people see their tasks?', ENTER],
      ['Write these files?', ENTER],
    ],
  );
  expect([local.exitCode, local.screen]).toEqual([0, expect.not.stringContaining('come back as records')]);
  const pulling = await talkOf(
    aFolder(),
    ['--with-pull'],
    [
      ['◆  When does it start?', ENTER],
      ['Which GitHub repository?', `a/b${ENTER}`],
      ['Write these files?', ENTER],
    ],
  );
  expect([pulling.exitCode, pulling.screen]).toEqual([0, expect.not.stringContaining('see their tasks')]);
});

test('the same without questions gives the same files, whatever was given and answered', async () => {
  const [asked, again] = [aFolder(), aFolder()];
  const given = ['--action', `acme/milepost@${SHA} v1.2.3`, '--schedule', 'paired'];
  const { exitCode, said } = await talkOf(asked, given, [
    ['◆  When does it start?', `${CLEAR}2027-01-01${ENTER}`],
    ['When does week 1 begin?', `${DOWN}${DOWN}${ENTER}`],
    ['Where do people see their tasks?', `${DOWN}${ENTER}`],
    ['Which GitHub repository?', `acme/plan${ENTER}`],
    ['come back as records', `${DOWN}${ENTER}`],
    ['Write these files?', ENTER],
  ]);
  expect(exitCode).toBe(0);
  const words = [...sameIn(said).matchAll(/'([^']*)'|(\S+)/g)].map(([, a, b]) => a ?? b ?? '');
  expect(words).toContain('--with-pull');
  await must(again, NOW, words);
  const withoutVersion = (files: ReadonlyMap<string, string>) =>
    [...files].filter(([path]) => path !== 'p/README.md');
  expect(withoutVersion(bytesIn(again))).toEqual(withoutVersion(bytesIn(asked)));
});

test.skipIf(!hasScript)('on a terminal of a CI system nothing is asked', async () => {
  const parent = aFolder();
  const { exitCode, screen } = await talkWith(parent, ['init', 'p'], [], { CI: 'true' });
  expect([exitCode, bytesIn(parent).size]).toEqual([2, 0]);
  expect(screen).toContain('--playbook ai-mkb --language nl|en --start YYYY-MM-DD');
});

test.each(['--no-input', '--json'])('with %s nothing is asked', async (flag) => {
  const parent = aFolder();
  const { exitCode, screen, said } = await talkInProcess(parent, NOW, ['init', 'p', flag], []);
  expect([exitCode, screen, bytesIn(parent).size]).toEqual([2, '', 0]);
  expect(said).toContain('--playbook ai-mkb --language nl|en --start YYYY-MM-DD');
});

test('without a terminal all missing flags are named in one line', () => {
  const { status, stderr } = runBundle(aFolder(), ['init', 'p', '--language', 'en']);
  expect([status, stderr.split('\n')[0]]).toEqual([
    2,
    'milepost: Missing: --playbook ai-mkb --start YYYY-MM-DD.',
  ]);
});

test('the code of an Action that lies in the repository is marked as generated, and nothing else is', async () => {
  const flags = ['--playbook', 'ai-mkb', '--language', 'en', '--start', '2026-12-07'];
  const attributes = async (more: readonly string[]): Promise<string> => {
    const folder = join(aFolder(), 'p');
    expect((await milepost('.', NOW, ['init', folder, ...flags, ...more])).exitCode).toBe(0);
    return bytesIn(folder).get('.gitattributes') ?? '';
  };
  expect(await attributes([])).toMatch(/^\.github\/milepost\/action\.mjs linguist-generated -diff$/m);
  expect(await attributes(['--action', `acme/milepost@${SHA}`])).not.toContain('action.mjs');
});
