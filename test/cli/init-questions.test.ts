import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { aFolder, bytesIn, inTurns, runBundle, say } from '../makers/cli.ts';
import { CLEAR, CTRL_C, DOWN, ENTER, hasScript, type Turn, talkWith } from '../makers/pty.ts';

/** A whole conversation in Dutch, question by question. */
const TURNS: readonly Turn[] = [
  ['Taal / Language', `${DOWN}${ENTER}`],
  ['Hoe heet het programma?', `${CLEAR}Sneller naar de klant${ENTER}`],
  ['Met welk playbook begin je?', ENTER],
  ['◆  Wanneer begint het?', `${CLEAR}2026-12-09${ENTER}`],
  ['is geen maandag', ENTER],
  ['Waar zien mensen hun taken?', `${DOWN}${ENTER}`],
  ['Welke repository op GitHub?', `acme/plan${ENTER}`],
  ['Deze bestanden schrijven?', ENTER],
];

test.skipIf(!hasScript)(
  'somebody answers every question and gets a repository that is in order',
  async () => {
    const parent = aFolder();
    const { exitCode, screen } = await talkWith(parent, ['init', 'acme'], TURNS);
    expect([exitCode, screen]).toEqual([0, expect.stringContaining('milepost init acme --playbook')]);
    const again = /milepost (init acme .*)/.exec(screen)?.[1]?.trim();
    expect(again).toBe(
      "init acme --playbook ai-mkb --language nl --id acme --title 'Sneller naar de klant' --start 2026-12-09 --start-rule exact --schedule extend --repository acme/plan",
    );
    const files = bytesIn(join(parent, 'acme'));
    expect(parse(files.get('milepost.yaml') ?? '')).toMatchObject({
      title: 'Sneller naar de klant',
      language: 'nl',
      start: '2026-12-09',
      tracker: { kind: 'github', repository: 'acme/plan' },
    });
    const { output } = await say(join(parent, 'acme'), '2026-12-01T09:00:00Z', ['check']);
    expect(output.ok).toBe(true);
  },
);

test.skipIf(!hasScript)('Ctrl-C at any question ends with 130 and leaves nothing', async () => {
  const ends = await inTurns([...TURNS.keys()], async (count) => {
    const parent = aFolder();
    const turns = TURNS.slice(0, count + 1).map(
      ([seen, keys], at): Turn => [seen, at === count ? CTRL_C : keys],
    );
    const { exitCode } = await talkWith(parent, ['init', 'acme'], turns);
    return [TURNS[count]?.[0], exitCode, [...bytesIn(parent).keys()]];
  });
  expect(ends).toEqual(TURNS.map(([seen]) => [seen, 130, []]));
});

test.skipIf(!hasScript)('a wrong answer is told with what is wanted, and can be mended', async () => {
  const parent = aFolder();
  const turns: readonly Turn[] = [
    ['◆  When does it start?', `${CLEAR}2026-02-30${ENTER}`],
    ['is not a day', CTRL_C],
  ];
  const argv = ['init', 'p', '--playbook', 'ai-mkb', '--language', 'en', '--title', 'P'];
  const { exitCode, screen } = await talkWith(parent, argv, turns);
  expect([exitCode, bytesIn(parent).size]).toEqual([130, 0]);
  expect(screen).toContain('2026-02-30 is not a day');
});

test.skipIf(!hasScript)('a no writes nothing, and flags that were given are not asked for', async () => {
  const parent = aFolder();
  const flags = ['--playbook', 'ai-mkb', '--language', 'en', '--title', 'P', '--repository', 'a/b'];
  const { exitCode, screen } = await talkWith(
    parent,
    ['init', 'p', ...flags],
    [
      ['◆  When does it start?', ENTER],
      ['Write these files?', `${DOWN}${ENTER}`],
    ],
  );
  expect([exitCode, bytesIn(parent).size]).toEqual([3, 0]);
  expect(screen).toContain('Nothing was written.');
  expect(screen).not.toContain('Which playbook');
});

/** Surroundings of a terminal where nobody answers all the same. */
test.skipIf(!hasScript).each([
  [[], { CI: 'true' }],
  [['--no-input'], {}],
  [['--json'], {}],
])('with %j and %j nothing is asked on a terminal', async (flags, env) => {
  const parent = aFolder();
  const { exitCode, screen } = await talkWith(parent, ['init', 'p', ...flags], [], { ...env });
  expect([exitCode, bytesIn(parent).size]).toEqual([2, 0]);
  expect(screen).toContain('--playbook ai-mkb --language nl|en --start YYYY-MM-DD');
});

test('without a terminal all missing flags are named in one line', () => {
  const { status, stderr } = runBundle(aFolder(), ['init', 'p', '--language', 'en']);
  expect([status, stderr.split('\n')[0]]).toEqual([
    2,
    'milepost: Missing: --playbook ai-mkb --start YYYY-MM-DD.',
  ]);
});
