import type { CST } from 'yaml';
import { MOST_DEPTH } from './limits.ts';

interface Visit {
  readonly token: CST.Token | null | undefined;
  readonly depth: number;
}

/**
 * Offset of the first key, value or item that lies deeper than a file may go; null when none does. Counted without
 * recursion and before the tree is made: a parser that runs out of stack stops elsewhere on another machine.
 */
export function findTooDeep(tokens: readonly CST.Token[]): number | null {
  const open: Visit[] = tokens.map(documentValue).reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, depth } = next;
    if (token === null || token === undefined) continue;
    if (depth > MOST_DEPTH) return token.offset;
    if (!('items' in token)) continue;
    for (const { key, value } of [...token.items].reverse())
      open.push({ token: value, depth: depth + 1 }, { token: key, depth: depth + 1 });
  }
  return null;
}

function documentValue(token: CST.Token): Visit {
  return { token: token.type === 'document' ? token.value : null, depth: 1 };
}
