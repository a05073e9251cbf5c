import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `owner/name` that Git's remote `origin` names; null if there is none, or none on GitHub's kind of address. */
export function originOf(root: string): string | null {
  let config: string;
  try {
    config = readFileSync(join(root, '.git/config'), 'utf8');
  } catch {
    return null; // no Git, or a work tree of another place: nothing to compare with
  }
  const section = /\[remote "origin"\]([^[]*)/.exec(config)?.[1] ?? '';
  const url = /^\s*url\s*=\s*(\S+)\s*$/m.exec(section)?.[1] ?? '';
  const [, owner, name] = /[/:]([^/:]+)\/([^/]+?)(?:\.git)?\/?$/.exec(url) ?? [];
  return owner === undefined || name === undefined || !/^(https?|ssh|git):|^[^/]+@[^/]+:/.test(url)
    ? null
    : `${owner}/${name}`;
}
