import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The planning repository around a folder: up to the first `milepost.yaml`, no further than the root of Git. */
export function findRepository(from: string): string | null {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'milepost.yaml'))) return folder;
    if (existsSync(join(folder, '.git')) || dirname(folder) === folder) return null;
  }
}

/** True for a folder, also one behind a link. */
export function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}
