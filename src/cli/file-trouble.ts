import type { FileProblem, FileReason } from '../files/errors.ts';
import type { UsageKey } from '../text/usage.ts';
import { UsageError } from './errors.ts';

/** What the disk refused, in one line with what to do. @param path as the user knows it */
export function fileTrouble({ path, reason }: FileProblem, shown: string = path): UsageError {
  return new UsageError(KEYS[reason], { path: shown });
}

const KEYS: Readonly<Record<FileReason, UsageKey>> = {
  exists: 'file-exists',
  'is-link': 'file-is-link',
  outside: 'file-outside',
  'not-a-folder': 'file-folder-missing',
  refused: 'file-refused',
  'no-space': 'file-no-space',
  other: 'file-problem',
};
