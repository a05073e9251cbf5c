import type { FileChange } from '../values/file-change.ts';
import type { Sha } from './commits.ts';
import { GitProblem } from './errors.ts';
import { type Git, partsOf, readGit } from './run.ts';

/** Renames are off, since one hides a removal; only the raw form shows modes; nothing is converted by a programme. */
const RAW: readonly string[] = [
  '--raw',
  '-z',
  '--no-renames',
  '--no-abbrev',
  '--no-ext-diff',
  '--no-textconv',
  '--ignore-submodules=none',
  '--relative',
];

/** What changed under a folder from one commit to another. */
export async function changesBetween(
  git: Git,
  from: Sha,
  to: Sha,
  folder: string,
): Promise<readonly FileChange[]> {
  return parseRaw(partsOf(await readGit(git, 'diff', [...RAW, from, to, '--', folder])));
}

/** What differs from a commit as the files now lie there, staged or not; new files are in `listUntracked`. */
export async function changesNow(git: Git, from: Sha, folder: string): Promise<readonly FileChange[]> {
  return parseRaw(partsOf(await readGit(git, 'diff', [...RAW, from, '--', folder])));
}

/** Files that Git does not follow, ignored ones too: milepost reads them all the same. */
export async function listUntracked(git: Git, folder: string): Promise<readonly string[]> {
  return partsOf(await readGit(git, 'ls-files', ['--others', '-z', '--', folder]));
}

/** Every file of a commit in and below the folder Git is asked in. */
export async function listFiles(git: Git, commit: Sha): Promise<readonly string[]> {
  return partsOf(await readGit(git, 'ls-tree', ['-r', '-z', '--name-only', commit]));
}

/** Each side branch is walked, since Git leaves out those that came to nothing; merges are looked at apart. */
const LOG: readonly string[] = ['--full-history', '--format=', ...RAW];

/** Paths that some commit up to this one removed. */
export async function listRemoved(git: Git, upTo: Sha, folder: string): Promise<readonly string[]> {
  const bytes = await readGit(git, 'log', [...LOG, '--diff-filter=D', upTo, '--', folder]);
  return parseRaw(partsOf(bytes)).map(({ path }) => path);
}

/**
 * Paths that a merge commit after `from` holds differently from every side it joins, where a side had them: an edit
 * that no side ever showed.
 */
export async function listMergeEdits(
  git: Git,
  from: readonly Sha[],
  to: Sha,
  folder: string,
): Promise<readonly string[]> {
  const range = [to, ...from.map((sha) => `^${sha}`)];
  const parts = partsOf(
    await readGit(git, 'log', [...LOG, '--merges', '--diff-merges=combined', ...range, '--', folder]),
  );
  const found: string[] = [];
  for (let i = 0; i + 1 < parts.length; i += 2) {
    const status = (parts[i] ?? '').trim().split(' ').at(-1) ?? '';
    if (/[^A]/.test(status)) found.push(parts[i + 1] ?? '');
  }
  return [...new Set(found)];
}

/** `:100644 100644 <sha> <sha> M` and the path, one after the other. @throws GitProblem for anything else */
function parseRaw(parts: readonly string[]): readonly FileChange[] {
  const found: FileChange[] = [];
  for (let i = 0; i < parts.length; i += 2) {
    const match = /^\s*:([0-7]{6}) ([0-7]{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])[0-9]*$/.exec(parts[i] ?? '');
    const path = parts[i + 1];
    if (match === null || path === undefined) throw new GitProblem('refused', parts[i] ?? '');
    const [, before = '', after = '', blobBefore = '', blobAfter = '', status = ''] = match;
    const blobs = { before: known(blobBefore), after: known(blobAfter) };
    found.push({ path, status, modes: { before, after }, blobs });
  }
  return found;
}

function known(blob: string): string | null {
  return /^0+$/.test(blob) ? null : blob;
}
