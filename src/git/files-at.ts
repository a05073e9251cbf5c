import type { Sha } from './commits.ts';
import { GitProblem } from './errors.ts';
import { type Git, partsOf, readGit } from './run.ts';

/** A larger file of the plan is refused anyway. */
const MOST_BYTES = 1024 * 1024;

interface Entry {
  readonly path: string;
  readonly blob: string;
}

/**
 * Ordinary files of a commit, in one call: path → bytes. Links, submodules and files over 1 MiB are left out.
 * @param paths files and folders, relative to the folder Git is asked in
 */
export async function filesAt(
  git: Git,
  commit: Sha,
  paths: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const listed = await readGit(git, 'ls-tree', ['-r', '-l', '-z', commit, '--', ...paths]);
  const entries = partsOf(listed).flatMap(entryOf);
  if (entries.length === 0) return new Map();
  const names = entries.map(({ blob }) => `${blob}\n`).join('');
  return readBatch(entries, await readGit(git, 'cat-file', ['--batch'], names));
}

/** `100644 blob <sha>    1234\tplan/01-ready.yaml`. */
function entryOf(line: string): readonly Entry[] {
  const match = /^100(?:644|755) blob ([0-9a-f]+) +(\d+)\t(.+)$/s.exec(line);
  if (match === null) return [];
  const [, blob = '', size = '', path = ''] = match;
  return Number(size) > MOST_BYTES ? [] : [{ path, blob }];
}

/** `<sha> blob <size>`, a line end, the bytes, a line end: for each entry in turn. */
function readBatch(entries: readonly Entry[], bytes: Buffer): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  let at = 0;
  for (const { path, blob } of entries) {
    const end = bytes.indexOf('\n', at);
    const [name, , size] = bytes.toString('latin1', at, end).split(' ');
    if (name !== blob || size === undefined) throw new GitProblem('refused', 'cat-file');
    const from = end + 1;
    files.set(path, new Uint8Array(bytes.subarray(from, from + Number(size))));
    at = from + Number(size) + 1;
  }
  return files;
}
