import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { languages } from '../../src/text/languages.ts';
import { aFolder, aWorld, edit, exists, folderOf, must } from '../makers/cli.ts';
import { leavesIn } from '../makers/command-tree.ts';
import { badCharacters } from '../makers/output.ts';
import { type Files, textOf, withFile } from '../makers/repository.ts';
import { liveStory } from '../makers/story.ts';

const NOW = '2026-02-20T09:00:00Z';
const LONGEST_MILLISECONDS = 10_000;

/** What somebody may write to make a terminal or GitHub Actions do something. */
const COMMANDS = `::error file=x::y ##[error]z <!-- z --> @all \`q\` | ${'long '.repeat(12)}`.trim();
const CONTROLS = '\u001b[2J\u0007\u009b\u202ebidi\u200b\u2028::error::x\rb';

const lead = ['--by', 'lead'];
const sponsor = ['--by', 'sponsor'];
const calc = (method: string) => [
  ['calc', method],
  ['calc', method, '--record', 'gate-ready', ...lead],
];

/** Each command as somebody types it, with hostile words wherever there is room for words. */
const typed = (words: string): Readonly<Record<string, readonly (readonly string[])[]>> => ({
  init: [
    ['init', 'a', '--playbook', 'ai-mkb', '--language', 'en', '--start', '2026-03-02', '--title', words],
    ['init', words, '--playbook', words, '--language', 'en', '--start', words],
  ],
  check: [['check'], ['check', words], ['check', '--base', words]],
  status: [['status'], ['status', '--at', words], ['-C', words, 'status']],
  approve: [['approve', '--reason', words, ...sponsor]],
  gate: [['gate'], ['gate', 'gate-ready', 'stage-20'], ['gate', words], ['gate', '--reporter', 'markdown']],
  'record evidence': [
    ['record', 'evidence', 'stage-20', '--metric', 'correct', '--value', '97', '--note', words, ...lead],
    ['record', 'evidence', words, '--metric', words, '--value', words, '--by', words],
  ],
  'record check': [
    ['record', 'check', 'ask-around', '--result', 'not-done', '--reason', words, ...lead],
    ['record', 'check', words, '--result', words, ...lead],
  ],
  'record decision': [
    [
      'record',
      'decision',
      'stage-20',
      '--decision',
      'hold',
      '--until',
      '2026-03-01',
      '--reason',
      words,
      ...sponsor,
    ],
    ['record', 'decision', words, '--decision', words, '--by', words],
  ],
  'record correction': [['record', 'correction', words, '--withdraw', '--reason', words, ...lead]],
  'rollout status': [['rollout', 'status']],
  'rollout promote': [['rollout', 'promote', '--reason', words, ...sponsor]],
  'rollout pause': [['rollout', 'pause', '--until', '2026-03-01', '--reason', words, ...sponsor]],
  'rollout resume': [['rollout', 'resume', '--reason', words, ...sponsor]],
  'rollout step-back': [['rollout', 'step-back', '--reason', words, ...sponsor]],
  'rollout roll-back': [['rollout', 'roll-back', '--reason', words, ...sponsor]],
  'review status': [
    ['review', 'status'],
    ['review', 'status', words],
  ],
  'review open': [
    ['review', 'open', '2026-03', ...lead],
    ['review', 'open', words, ...lead],
  ],
  'review step': [['review', 'step', '2026-03', '--step', words, '--finding', words, ...lead]],
  'review close': [['review', 'close', '2026-03', '--carry', words, ...lead]],
  'review skip': [['review', 'skip', '2026-03', '--reason', words, ...lead]],
  'calc readiness': calc('readiness'),
  'calc use-cases': calc('use-cases'),
  'calc business-case': calc('business-case'),
  'calc technology': calc('technology'),
  'calc sourcing': calc('sourcing'),
  'calc data-quality': calc('data-quality'),
  diff: [['diff'], ['diff', '--out', `${words}/x`], ['diff', '--reporter', 'markdown']],
  apply: [['apply'], ['apply', words], ['apply', '--yes'], ['apply', '--yes', '--allow', words]],
  pull: [['pull']],
  forecast: [
    ['forecast', '--runs', '100'],
    ['forecast', '--until', words],
  ],
  report: ['markdown', 'html', 'mermaid', 'json', words].map((format) => ['report', '--format', format]),
  import: [
    ['import', words, '--map', words, ...lead],
    ['import', 'people.yaml'],
  ],
  template: [
    ['template', 'readiness'],
    ['template', words],
  ],
  explain: [
    ['explain', 'day-not-valid'],
    ['explain', words],
  ],
  doctor: [['doctor']],
  completion: [
    ['completion', 'fish'],
    ['completion', words],
  ],
});

test('every command is in the table', () => {
  expect(Object.keys(typed('x')).sort()).toEqual(
    leavesIn('en')
      .map(({ name }) => name)
      .sort(),
  );
});

async function type(folder: string, argv: readonly string[]) {
  const started = performance.now();
  const world = aWorld(folder, NOW, { env: { PATH: process.env.PATH ?? '' } });
  const code = await run(argv, world.services);
  const isSlow = performance.now() - started > LONGEST_MILLISECONDS;
  return { code, isSlow, told: world.stdout() + world.stderr() };
}

test('every command typed alone ends by itself where nobody can answer, never with a bug', async () => {
  const names = leavesIn('en').map(({ name }) => name);
  expect(names.length).toBeGreaterThan(35);
  const folder = folderOf(liveStory().files);
  for (const name of names) {
    const { code, isSlow, told } = await type(folder, name.split(' '));
    expect([0, 1, 2, 3], `${name}\n${told}`).toContain(code);
    expect([name, isSlow, told === '']).toEqual([name, false, false]);
  }
});

/** A programme in which these words stand for everything that has a title or a description. */
function written(words: string): Files {
  let { files } = liveStory();
  const quoted = JSON.stringify(words).replaceAll('\u009b', '\\x9b');
  for (const path of files.keys())
    if (path.endsWith('.yaml') && !path.startsWith('records/'))
      files = withFile(
        files,
        path,
        textOf(files, path).replace(
          /(title|description|text|reason): [A-Z][A-Za-z ]*/g,
          `$1: ${quoted.replaceAll('$', '$$$$')}`,
        ),
      );
  return files;
}

test.each(languages)(
  'no words of others make a terminal or GitHub Actions do something (%s)',
  async (language) => {
    // A plan with control characters is refused, so that they come from the line typed; in Dutch also from the plan.
    const cases = [
      [COMMANDS, written(COMMANDS)],
      [CONTROLS, language === 'en' ? liveStory().files : written(CONTROLS)],
    ] as const;
    for (const [words, files] of cases) {
      const folder = folderOf(files);
      for (const argv of Object.values(typed(words)).flat()) {
        const spoken = argv.includes('--language') ? argv : [...argv, '--language', language];
        const { code, told } = await type(folder, spoken);
        expect(code, JSON.stringify(argv)).not.toBe(70);
        expect(badCharacters(told), JSON.stringify(argv)).toEqual([]);
      }
    }
  },
);

test('the hostile programme is one that the commands do work on', async () => {
  const folder = folderOf(written(COMMANDS));
  const { code, told } = await type(folder, ['status']);
  expect([code, told.includes('error file=x')]).toEqual([0, true]);
});

test('a calendar file has the line ends that calendars want, and no other control characters', async () => {
  const { code, told } = await type(folderOf(written(COMMANDS)), ['report', '--format', 'ics']);
  expect([code, badCharacters(told.replaceAll('\r\n', '\n'))]).toEqual([0, []]);
});

test('JSON and reporters hold no such words as they are either', async () => {
  const folder = folderOf(written(COMMANDS));
  for (const argv of [
    ['check'],
    ['status'],
    ['gate'],
    ['diff'],
    ['report'],
    ['doctor'],
    ['rollout', 'status'],
  ])
    expect([argv, badCharacters((await type(folder, [...argv, '--json'])).told)]).toEqual([argv, []]);
});

test('text that people write into the tracker is not printed as it is', async () => {
  const folder = folderOf(liveStory().files);
  await must(folder, NOW, ['apply', '--yes']);
  expect(exists(folder, 'tracker/issues/task-ask-around.md')).toBe(true);
  edit(folder, 'tracker/issues/task-ask-around.md', /^title: .*$/m, 'title: "::error::x \\e[2J ##[group]"');
  writeFileSync(join(folder, 'tracker/issues/other.md'), '\u001b[2J\n::error::x');
  for (const argv of [['diff'], ['apply', '--yes'], ['pull']]) {
    const { code, told } = await type(folder, argv);
    expect(code, argv.join(' ')).not.toBe(70);
    expect(badCharacters(told), argv.join(' ')).toEqual([]);
  }
});

test('file and folder names with control characters are shown as escapes', async () => {
  const folder = folderOf(liveStory().files);
  writeFileSync(join(folder, 'plan', 'y\u001b[2J\u202e.yaml'), 'nonsense');
  const { code, told } = await type(folder, ['check']);
  expect([code, badCharacters(told), told.includes('\\u001b')]).toEqual([1, [], true]);
  expect((await type(aFolder(), [`z${CONTROLS}`])).code).toBe(2);
});

test('the guard sees what it must', () => {
  expect(badCharacters('a\u001b[2Jb')).toEqual(['U+1b']);
  expect(badCharacters(' ::error::x\nfine\na ##[group]')).toEqual([' ::error::x', 'a ##[group]']);
});
