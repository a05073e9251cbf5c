import { expect, test } from 'vitest';
import { TODAY } from '../../.github/scripts/story.mjs';
import { copyOf, folderOf, milepost, say } from '../makers/cli.ts';
import { edited } from '../makers/repository.ts';
import { runningStory } from '../makers/story.ts';

const LINES: readonly (readonly string[])[] = [
  ['check'],
  ['status'],
  ['gate'],
  ['gate', 'gate-go-live', 'gate-sprint-2'],
  ['rollout', 'status'],
  ['review', 'status'],
  ['report'],
  ['explain', 'day-not-valid'],
  ['--help'],
  ['record', '--help'],
  ['dif'],
  ['apply'],
];

test.each(LINES.map((argv) => [argv]))('%j speaks Dutch and English, with the same code', async (argv) => {
  const folder = copyOf('examples/ai-mkb-halfway');
  const nl = await milepost(folder, TODAY, ['--language', 'nl', ...argv]);
  const en = await milepost(folder, TODAY, ['--language', 'en', ...argv]);
  expect(nl.exitCode).toBe(en.exitCode);
  expect(nl.stdout + nl.stderr).not.toBe(en.stdout + en.stderr);
  for (const { stdout, stderr } of [nl, en])
    expect(stdout + stderr).not.toMatch(/\{\{|undefined|NaN|\[object/);
});

test('ids, codes, dates and verdicts are the same in both languages', async () => {
  const folder = copyOf('examples/ai-mkb-halfway');
  for (const argv of [['check'], ['gate']]) {
    const nl = await say(folder, TODAY, [...argv, '--language', 'nl']);
    const en = await say(folder, TODAY, [...argv, '--language', 'en']);
    const facts = ({ output }: typeof nl): unknown => [
      output.findings?.map(({ code, file, line, column }) => ({ code, file, line, column })),
      output.gates?.map(({ next: _next, ...rest }) => rest),
    ];
    expect(facts(nl)).toEqual(facts(en));
  }
});

test('without --language the programme decides, not the surroundings', async () => {
  const env = { LANG: 'nl_NL.UTF-8' };
  const english = folderOf(runningStory().files);
  const dutch = folderOf(edited(runningStory().files, 'milepost.yaml', 'language: en', 'language: nl'));
  const now = '2026-01-12T09:00:00Z';
  const status = async (folder: string, surroundings = {}): Promise<string> =>
    (await milepost(folder, now, ['status'], { env: surroundings })).stdout;
  expect(await status(english, env)).toBe(await status(english));
  expect(await status(dutch)).toBe(await status(dutch, { LANG: 'C' }));
  expect(await status(dutch)).not.toBe(await status(english));
});

test('an approval, a refusal and a full apply are told in both languages', async () => {
  for (const argv of [
    ['record', 'evidence', 'gate-redy', '--metric', 'readiness', '--value', '70', '--by', 'lead'],
    ['apply', '--yes'],
    ['record', 'check', 'ask-around', '--result', 'done', '--by', 'lead'],
    ['pull'],
  ]) {
    const told = async (language: string): Promise<string> => {
      const folder = folderOf(runningStory().files);
      const { stdout, stderr } = await milepost(folder, '2026-01-12T09:00:00Z', [
        ...argv,
        '--language',
        language,
      ]);
      return stdout + stderr;
    };
    expect(await told('nl')).not.toBe(await told('en'));
  }
});
