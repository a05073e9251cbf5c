import { accessSync, constants, existsSync } from 'node:fs';
import { join } from 'node:path';

/** Of these paths those that are there and that this user may not write; nothing is opened. */
export function unwritable(root: string, paths: readonly string[]): readonly string[] {
  return paths.filter((path) => existsSync(join(root, path)) && !mayWrite(join(root, path)));
}

function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false; // whatever the reason: it cannot be written
  }
}
