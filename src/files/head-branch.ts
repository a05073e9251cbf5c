import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { statIfThere } from './stat.ts';

/**
 * The default branch of the Git repository around a folder: what `origin` calls it, else the branch worked on; null
 * outside Git and where neither names one.
 */
export function defaultBranch(folder: string): string | null {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const git = gitFolder(at);
    if (git !== null)
      return (
        branchIn(join(git, 'refs/remotes/origin/HEAD'), 'refs/remotes/origin/') ??
        branchIn(join(git, 'HEAD'), 'refs/heads/')
      );
    if (dirname(at) === at) return null;
  }
}

/** `.git`, or what the file of that name in a linked work tree points at. */
function gitFolder(folder: string): string | null {
  const path = join(folder, '.git');
  const stat = statIfThere(path);
  if (stat === null) return null;
  if (stat.isDirectory()) return path;
  const target = /^gitdir: (.+)$/m.exec(read(path))?.[1];
  return target === undefined ? null : resolve(folder, target);
}

function branchIn(path: string, prefix: string): string | null {
  const ref = /^ref: (\S+)\s*$/.exec(read(path))?.[1] ?? '';
  return ref.startsWith(prefix) ? ref.slice(prefix.length) : null;
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // not there: it names nothing
  }
}
