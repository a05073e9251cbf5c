import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { defaultBranch } from '../../src/files/head-branch.ts';
import { aFolder, folderOf } from '../makers/cli.ts';
import { gitFolderOf } from '../makers/git.ts';

test('outside Git there is no default branch, also under a file', () => {
  const folder = aFolder();
  writeFileSync(join(folder, 'file'), '');
  expect([
    defaultBranch(folder),
    defaultBranch(join(folder, 'file')),
    defaultBranch(join(folder, 'new')),
  ]).toEqual([null, null, null]);
});

test('it is the branch worked on, until the remote tells its own', () => {
  const { folder, git } = gitFolderOf(new Map());
  git('checkout', '-q', '-b', 'feature/x');
  mkdirSync(join(folder, 'programme'));
  expect(defaultBranch(join(folder, 'programme'))).toBe('feature/x');
  git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk');
  expect(defaultBranch(folder)).toBe('trunk');
});

test('a linked work tree has a branch of its own', () => {
  const { git } = gitFolderOf(new Map());
  const other = join(folderOf(new Map()), 'other');
  git('worktree', 'add', '-q', '-b', 'side', other);
  expect(defaultBranch(other)).toBe('side');
});
