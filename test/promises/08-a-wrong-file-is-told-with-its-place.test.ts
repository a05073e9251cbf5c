import { expect, test } from 'vitest';
import { folderOf, leaves, milepost, say } from '../makers/cli.ts';
import { edited, withFile } from '../makers/repository.ts';
import { runningStory } from '../makers/story.ts';

const NOW = '2026-01-12T09:00:00Z';

/** One fault in each of six files. */
function faulty(): string {
  let { files } = runningStory();
  files = edited(files, 'milepost.yaml', 'start: 2026-01-05', 'start: 2026-02-30');
  files = edited(files, 'people.yaml', 'lead: hubot', 'lead: {name: hubot}');
  files = edited(files, 'plan/01-ready.yaml', 'weeks: 1-2', 'weks: 1-2');
  files = edited(files, 'plan/02-build.yaml', '{gte: 5}', '"5"');
  files = edited(files, 'plan/kpis.yaml', 'better: higher', 'better: more');
  files = withFile(files, 'records/2026/note.yaml', 'formatVersion: "1.0"\nkind: joke\n');
  return folderOf(files);
}

const FILES = [
  'milepost.yaml',
  'people.yaml',
  'plan/01-ready.yaml',
  'plan/02-build.yaml',
  'plan/kpis.yaml',
  'records/2026/note.yaml',
];

test.each(['en', 'nl'])(
  'all faults are told at once, each with file, line, column, words and cure (%s)',
  async (language) => {
    const { exitCode, output } = await say(faulty(), NOW, ['check', '--language', language]);
    expect(exitCode).toBe(1);
    const errors = (output.findings ?? []).filter(({ severity }) => severity === 'error');
    for (const file of FILES) expect(errors.map((one) => one.file)).toContain(file);
    for (const { message, help, line, column } of errors) {
      expect(message.length > 5 && help.length > 5).toBe(true);
      expect(line >= 1 && column >= 1).toBe(true);
    }
    expect(errors).toContainEqual(expect.objectContaining({ file: 'milepost.yaml', line: 5, column: 8 }));
    expect(errors).toContainEqual(
      expect.objectContaining({ file: 'plan/01-ready.yaml', line: 4, column: 1 }),
    );
  },
);

test('in text a finding starts with its place, and the counts come last', async () => {
  const { stdout } = await milepost(faulty(), NOW, ['check']);
  expect(stdout).toMatch(/^milepost\.yaml:5:8 error /m);
  expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/\d/);
});

test('nothing is decided and nothing is written on wrong files', async () => {
  const folder = faulty();
  for (const argv of [
    ['gate'],
    ['status'],
    ['approve', '--by', 'sponsor'],
    ['record', 'check', 'ask-around', '--result', 'done', '--by', 'lead'],
    ['apply', '--yes'],
    ['pull'],
    ['diff', '--out', 'changes.json'],
    ['report', '--out', 'report.md'],
    ['review', 'open', '2026-02', '--by', 'lead'],
    ['rollout', 'promote', '--by', 'sponsor'],
  ])
    expect([argv, (await leaves(folder, NOW, argv)).exitCode]).toEqual([argv, 2]);
});

test('a file of an unknown kind is an error, never skipped', async () => {
  for (const path of [
    'plan/other.yaml',
    'records/2026/other.yaml',
    'records/other.yaml',
    'calendar/other.yaml',
    'plan/notes.txt',
  ]) {
    const folder = folderOf(withFile(runningStory().files, path, 'formatVersion: "1.0"\nwhatever: true\n'));
    const { exitCode, output } = await say(folder, NOW, ['check']);
    expect([path, exitCode]).toEqual([path, 1]);
    expect(output.findings).toContainEqual(expect.objectContaining({ file: path, severity: 'error' }));
  }
});

test('explain tells more about every code that was reported', async () => {
  const { output } = await say(faulty(), NOW, ['check']);
  expect(output.findings?.length).toBeGreaterThan(5);
  for (const { code, message } of output.findings ?? []) {
    const { exitCode, stdout } = await milepost(faulty(), NOW, ['explain', code]);
    expect([code, exitCode]).toEqual([code, 0]);
    expect(stdout.length).toBeGreaterThan(message.length / 2);
  }
});
