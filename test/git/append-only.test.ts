import { chmodSync, existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aFolder, folderOf } from '../makers/cli.ts';
import { answer, type GitFolder, gitFolderAt, gitFolderOf, since } from '../makers/git.ts';
import { bytesOf } from '../makers/source.ts';
import { runningStory, type Story } from '../makers/story.ts';

/** A programme that runs, with two measurements on record. */
function aProgramme(): { readonly at: GitFolder; readonly story: Story; readonly record: string } {
  const story = runningStory();
  const first = story.measure('2026-01-08', 'gate-ready', 'readiness', 55);
  story.measure('2026-01-09', 'gate-ready', 'readiness', 65);
  return { at: gitFolderOf(story.files), story, record: `records/2026/${first}.yaml` };
}

/** The text of a record that a branch may add: another measurement of the same gate. */
function aRecord(story: Story, day: string): { readonly path: string; readonly text: string } {
  const other = story.branch();
  const path = `records/2026/${other.measure(day, 'gate-ready', 'readiness', 70)}.yaml`;
  return { path, text: new TextDecoder().decode(other.files.get(path) ?? bytesOf('')) };
}

const FINE = { exitCode: 0, told: [] };

test('records that were only added are fine, committed or not', async () => {
  const { at, story } = aProgramme();
  at.git('checkout', '-q', '-b', 'work');
  const one = aRecord(story, '2026-01-10');
  at.write(one.path, one.text);
  expect(await since(at.folder, 'main')).toEqual(FINE);
  at.commit('a record');
  expect(await since(at.folder, 'main')).toEqual(FINE);
});

test('ten branches with three records each merge without a conflict, and each is fine', async () => {
  const { at, story } = aProgramme();
  for (let branch = 0; branch < 10; branch += 1)
    at.branch(`b${branch}`, () => {
      for (let i = 0; i < 3; i += 1) {
        const { path, text } = aRecord(story, `2026-01-1${i}`);
        const suffix = `b${branch}r${i}aaaa`;
        const id = path.slice('records/2026/'.length, -'.yaml'.length);
        const own = `${id.slice(0, -8)}${suffix}`;
        at.write(path.replace(id, own), text.replaceAll(id, own));
        at.commit('a record');
      }
    });
  for (let branch = 0; branch < 10; branch += 1) {
    at.git('checkout', '-q', `b${branch}`);
    expect(await since(at.folder, 'main')).toEqual(FINE); // main has moved on, and that is no fault of the branch
    at.git('checkout', '-q', 'main');
    expect(at.tries('merge', '-q', '--no-edit', `b${branch}`)).toBe(true);
  }
  expect(await since(at.folder, 'main~1')).toEqual(FINE);
  expect(at.git('ls-files', 'records').trim().split('\n').length).toBe(story.records.length + 30);
}, 120_000);

/** What somebody does to a record, and what has to be told. */
const tampering: readonly (readonly [
  name: string,
  act: (at: GitFolder, record: string) => void,
  codes: (record: string) => readonly string[],
])[] = [
  [
    'edited',
    (at, record) => at.write(record, at.git('show', `main:${record}`).replace('55', '85')),
    (record) => [`record-edited ${record}`],
  ],
  ['removed', (at, record) => at.remove(record), (record) => [`record-removed ${record}`]],
  [
    'made executable',
    (at, record) => chmodSync(join(at.folder, record), 0o755),
    (record) => [`record-mode ${record}`],
  ],
  [
    'made a link',
    (at, record) => {
      at.remove(record);
      symlinkSync('../../milepost.yaml', join(at.folder, record));
    },
    (record) => [`record-mode ${record}`],
  ],
];

test.each(tampering)(
  'a record that was %s is told with 6, before the commit and after',
  async (_, act, codes) => {
    const { at, record } = aProgramme();
    at.git('checkout', '-q', '-b', 'work');
    act(at, record);
    expect(await since(at.folder, 'main')).toEqual({ exitCode: 6, told: codes(record) });
    at.commit('tampered');
    expect(await since(at.folder, 'main')).toEqual({ exitCode: 6, told: codes(record) });
    expect(await since(at.folder, 'HEAD')).toMatchObject({ told: [] });
  },
);

test('a renamed record is told as one thing, which Git would hide', async () => {
  const { at, record } = aProgramme();
  at.git('checkout', '-q', '-b', 'work');
  const other = record.replace(/.{8}\.yaml$/, 'zzzzzzzz.yaml');
  at.git('mv', record, other);
  at.commit('renamed');
  expect(at.git('diff', '--raw', '-M', 'main', 'HEAD')).toContain('R100');
  const { exitCode, told } = await since(at.folder, 'main');
  expect(exitCode).toBe(6);
  expect(told).toContain(`record-renamed ${record}`);
  expect(told).not.toContain(`record-removed ${record}`);
});

test('an edit that only a merge commit holds is found', async () => {
  const { at, story, record } = aProgramme();
  at.branch('side', () => {
    const one = aRecord(story, '2026-01-10');
    at.write(one.path, one.text);
    at.commit('a record');
  });
  at.git('checkout', '-q', '-b', 'work');
  at.git('merge', '-q', '--no-ff', '--no-commit', 'side');
  at.write(record, at.git('show', `main:${record}`).replace('55', '85'));
  at.commit('merge');
  expect(at.git('log', '--no-merges', '--format=', '--name-only', 'main..HEAD')).not.toContain(record);
  expect(await since(at.folder, 'main')).toEqual({ exitCode: 6, told: [`record-edited ${record}`] });
});

test('a merge commit may not change what the branch itself brought either', async () => {
  const { at, story } = aProgramme();
  const one = aRecord(story, '2026-01-10');
  at.branch('side', () => {
    at.write(one.path, one.text);
    at.commit('a record');
  });
  at.git('merge', '-q', '--no-ff', '--no-commit', 'side');
  at.write(one.path, one.text.replace('70', '90'));
  at.commit('merge');
  expect(await since(at.folder, 'HEAD~1')).toEqual({
    exitCode: 6,
    told: [`record-merge-edited ${one.path}`],
  });
});

test('the same id with other content is a conflict, and taking the other side is an edit', async () => {
  const { at, story } = aProgramme();
  const { path, text } = aRecord(story, '2026-01-10');
  at.branch('theirs', () => {
    at.write(path, text);
    at.commit('a record');
  });
  at.git('checkout', '-q', '-b', 'ours');
  at.write(path, text.replace('70', '90'));
  at.commit('the same id');
  expect(at.tries('merge', '-q', '--no-edit', 'theirs')).toBe(false);
  at.write(path, text.replace('70', '90'));
  at.commit('merge');
  expect(await since(at.folder, 'theirs')).toEqual({ exitCode: 6, told: [`record-edited ${path}`] });
});

test('two names that differ by case only are told', async () => {
  const { at, record } = aProgramme();
  at.git('checkout', '-q', '-b', 'work');
  const other = record.replace('gate-ready', 'Gate-ready');
  at.write(other, at.git('show', `main:${record}`));
  at.commit('case');
  const { exitCode, told } = await since(at.folder, 'main');
  expect(exitCode).toBe(6);
  expect(told).toContain(`record-name-case ${other}`);
});

test('a folder that differs from records by case only is looked into', async () => {
  const { at } = aProgramme();
  at.write('Records/2026/x.yaml', 'a: 1\n');
  expect(await since(at.folder, 'HEAD')).toEqual({
    exitCode: 6,
    told: ['record-path Records/2026/x.yaml'],
  });
});

test('a new file that is no record is told, one beside the records is not', async () => {
  const { at } = aProgramme();
  at.write('records/README.md', 'What happened.\n');
  at.write('records/.gitkeep', '');
  expect(await since(at.folder, 'HEAD')).toEqual(FINE);
  at.write('records/2026/notes.yaml', 'a: 1\n');
  const { exitCode, told } = await since(at.folder, 'HEAD');
  expect([exitCode, told.includes('record-path records/2026/notes.yaml')]).toEqual([6, true]);
});

test('a new record whose name is not its id breaks the history', async () => {
  const { at, story } = aProgramme();
  const { path, text } = aRecord(story, '2026-01-10');
  at.write(path.replace(/.{8}\.yaml$/, 'zzzzzzzz.yaml'), text);
  expect((await since(at.folder, 'HEAD')).exitCode).toBe(6);
});

test('removed and added again is a warning, also on a side branch that came to nothing', async () => {
  const { at, record } = aProgramme();
  const text = at.git('show', `main:${record}`);
  at.git('checkout', '-q', '-b', 'work');
  at.branch('side', () => undefined);
  at.git('checkout', '-q', '-b', 'away', 'work');
  at.remove(record);
  at.commit('away');
  at.write(record, text);
  at.commit('back');
  at.git('checkout', '-q', 'work');
  at.git('merge', '-q', '--no-ff', '--no-edit', 'away');
  expect(await since(at.folder, 'main')).toEqual({ exitCode: 0, told: [`record-added-again ${record}`] });
});

test('main that moves on is no fault of the branch', async () => {
  const { at, story } = aProgramme();
  at.git('branch', 'work');
  const one = aRecord(story, '2026-01-10');
  at.write(one.path, one.text);
  at.commit('main moves');
  at.git('checkout', '-q', 'work');
  expect(at.git('diff', '--raw', '--no-renames', 'main', 'HEAD')).toContain('D\t'); // two dots would say so
  expect(await since(at.folder, 'main')).toEqual(FINE);
});

test('merges in both directions leave nothing out', async () => {
  const { at, story, record } = aProgramme();
  const [a, b] = [aRecord(story, '2026-01-10'), aRecord(story, '2026-01-11')];
  at.git('checkout', '-q', '-b', 'work');
  at.write(a.path, a.text);
  at.commit('a');
  const fromWork = at.git('rev-parse', 'HEAD').trim();
  at.git('checkout', '-q', 'main');
  at.write(b.path, b.text);
  at.commit('b');
  at.git('merge', '-q', '--no-edit', fromWork);
  at.git('checkout', '-q', 'work');
  at.git('merge', '-q', '--no-edit', 'main~1');
  expect(at.git('merge-base', '--all', 'main', 'work').trim().split('\n')).toHaveLength(2);
  expect(await since(at.folder, 'main')).toEqual(FINE);
  at.remove(b.path);
  at.write(record, at.git('show', `main:${record}`).replace('55', '85'));
  expect(await since(at.folder, 'main')).toEqual({
    exitCode: 6,
    told: [`record-edited ${record}`, `record-removed ${b.path}`],
  });
});

test('a programme below the root of its Git repository is compared in its own folder', async () => {
  const { story, record } = aProgramme();
  const root = gitFolderAt(aFolder());
  root.git('init', '-q', '-b', 'main');
  for (const [path, bytes] of story.files) root.write(`a b/${path}`, new TextDecoder().decode(bytes));
  root.write('records/other.txt', 'not ours\n');
  root.commit('start');
  root.write('records/other.txt', 'changed\n');
  expect(await since(join(root.folder, 'a b'), 'HEAD')).toEqual(FINE);
  root.remove(`a b/${record}`);
  expect(await since(join(root.folder, 'a b'), 'HEAD')).toEqual({
    exitCode: 6,
    told: [`record-removed ${record}`],
  });
});

test('a shallow clone cannot tell: 2, naming fetch-depth', async () => {
  const { at, story } = aProgramme();
  const first = at.git('rev-parse', 'HEAD').trim();
  const one = aRecord(story, '2026-01-10');
  at.write(one.path, one.text);
  at.commit('more');
  const clone = join(aFolder(), 'clone');
  at.git('clone', '-q', '--depth', '1', `file://${at.folder}`, clone);
  const { exitCode, stderr } = await answer(clone, ['check', '--base', first]);
  expect([exitCode, stderr.includes('fetch-depth: 0')]).toEqual([2, true]);
});

test('histories with nothing in common, no repository, no commit and no Git are 2', async () => {
  const { at, story } = aProgramme();
  at.git('checkout', '-q', '--orphan', 'other');
  at.commit('another start');
  const { exitCode, stderr } = await answer(at.folder, ['check', '--base', 'main']);
  expect([exitCode, stderr.includes('fetch-depth: 0')]).toEqual([2, true]);
  const plain = gitFolderAt(gitFolderOf(story.files).folder);
  plain.git('update-ref', '-d', 'HEAD');
  expect((await answer(plain.folder, ['check', '--base', 'main'])).exitCode).toBe(2);
  expect((await answer(folderOf(story.files), ['check', '--base', 'main'])).exitCode).toBe(2);
  const noGit = await answer(at.folder, ['check', '--base', 'main'], { PATH: '/nonexistent' });
  expect([noGit.exitCode, noGit.stderr.includes('PATH')]).toEqual([2, true]);
});

test.each([
  '--output=owned',
  '-O',
  '--upload-pack=touch owned;',
  '$(touch owned)',
  '`touch owned`',
  '; touch owned',
  'main; touch owned',
  'main\n--output=owned',
  'main\0',
  '',
  '..',
  'main..HEAD',
  'ext::sh -c touch% owned',
  ':/start) owned',
  '@{-99}',
])('a ref that is none (%j) is 2, starts nothing and writes nothing', async (ref) => {
  const { at } = aProgramme();
  expect((await answer(at.folder, ['check', `--base=${ref}`])).exitCode).toBe(2);
  expect(at.git('status', '--porcelain', '--ignored')).toBe('');
});

test('settings of the repository that start programmes are not obeyed, and no token reaches Git', async () => {
  const { at, record } = aProgramme();
  at.git('config', 'core.fsmonitor', 'touch owned');
  at.git('config', 'diff.external', 'touch owned');
  at.git('config', 'diff.renames', 'true');
  at.write('.git/hooks/post-index-change', '#!/bin/sh\ntouch owned\n');
  chmodSync(join(at.folder, '.git/hooks/post-index-change'), 0o755);
  at.write(record, 'changed: 1\n');
  const { exitCode, stdout } = await answer(at.folder, ['check', '--base', 'main', '--json'], {
    GIT_DIR: '/nonexistent',
    GIT_EXTERNAL_DIFF: 'touch owned',
  });
  expect(exitCode).toBe(6);
  expect(stdout).toContain('record-edited');
  expect(existsSync(join(at.folder, 'owned'))).toBe(false);
});
