/** Why a path in a file may not be used. */
export type PathProblem = 'absolute' | 'outside' | 'backslash' | 'drive' | 'empty-part' | 'nul';

/**
 * Checks a path that stands in a file: relative, parts joined by `/`, no `..`, no drive, on every system alike.
 * @returns null when it is fine; whether the file exists is for whoever can look
 */
export function pathProblem(path: string): PathProblem | null {
  if (path.includes('\0')) return 'nul';
  if (/^[a-z]:/i.test(path)) return 'drive';
  if (path.includes('\\')) return 'backslash';
  if (path.startsWith('/')) return 'absolute';
  const parts = path.split('/');
  if (parts.includes('..')) return 'outside';
  return parts.some((part) => part === '' || part === '.') ? 'empty-part' : null;
}

const LEFT_OUT = /(^|\/)(\.[^/]*|[^/]*\.md|[^/]*\.tmp)$/;

/** Files of a planning repository that are no part of it: prose, and what editors and killed writers leave behind. */
export function isLeftOut(path: string): boolean {
  return LEFT_OUT.test(path);
}
