import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/**
 * The way from the root of the Git repository to a folder in it, `programme/`; empty at the root and outside Git.
 * Annotations and code scanning know files by their place in the Git repository.
 */
export function gitPrefix(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git')))
      return at === folder ? '' : `${relative(at, folder).replaceAll(sep, '/')}/`;
    if (dirname(at) === at) return '';
  }
}

/** True for a folder that lies in a Git repository, or is one. */
export function isInGit(folder: string): boolean {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return true;
    if (dirname(at) === at) return false;
  }
}
