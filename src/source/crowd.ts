import { Lexer } from 'yaml';
import { MOST_NODES } from './limits.ts';

/** Below this length even the worst text is parsed in a moment. */
const SHORT = 100_000;
/** Comments and blank lines make no values, but they take their time. */
const MOST_TOKENS = 600_000;

/**
 * True when a text surely holds more values than a file may, found from its tokens: parsing such a text into a
 * tree would take seconds. What passes is counted exactly when the tree is visited.
 */
export function isCrowded(text: string): boolean {
  if (text.length < SHORT) return false;
  const counts = { values: 0, keys: 0, items: 0, tokens: 0 };
  for (const token of new Lexer().lex(text)) {
    counts.tokens += 1;
    if (token === '\u001f' || token === '{' || token === '[' || token.startsWith('*')) counts.values += 1;
    else if (token === ':' || token === '?') counts.keys += 1;
    else if (token === '-' || token === ',') counts.items += 1;
    const most = Math.max(counts.values, counts.keys, counts.items);
    if (most > MOST_NODES || counts.tokens > MOST_TOKENS) return true;
  }
  return false;
}
