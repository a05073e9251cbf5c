import { lstatSync, type Stats } from 'node:fs';
import { systemCode } from './errors.ts';

/** What lies at a path, without following a link; null if nothing does, or a file stands where a folder is named. */
export function statIfThere(path: string): Stats | null {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) ?? null;
  } catch (error) {
    if (['ENOTDIR', 'ENAMETOOLONG'].includes(systemCode(error))) return null;
    throw error;
  }
}
