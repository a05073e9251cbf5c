import { realpathSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { statIfThere } from './stat.ts';

/** What lies at a path that a plan or record names. */
export type Probe = 'file' | 'missing' | 'link' | 'outside' | 'not-a-file';

/** Looks without opening: a link, or a file whose real place is outside the repository, may not be used. */
export function probe(root: string, path: string): Probe {
  const full = join(root, path);
  const stat = statIfThere(full);
  if (stat === null) return 'missing';
  if (stat.isSymbolicLink()) return 'link';
  if (!stat.isFile()) return 'not-a-file';
  const inside = relative(realpathSync(root), realpathSync(full));
  return isAbsolute(inside) || inside === '..' || inside.startsWith(`..${sep}`) ? 'outside' : 'file';
}
