import { Lexer } from 'yaml';
import { MOST_NODES } from './limits.ts';

/** Below this length even the worst text is parsed in a moment. */
const SHORT = 100_000;
/** Comments and blank lines make no values, but they take their time. */
const MOST_TOKENS = 600_000;
/** None is allowed; the parser takes seconds to say so of 200,000. */
const MOST_DIRECTIVES = 1000;
/** What the lexer puts before the text of a scalar. */
const SCALAR_NEXT = '\u001f';

interface Counts {
  values: number;
  keys: number;
  items: number;
  directives: number;
  tokens: number;
}

/**
 * True when a text surely holds more values than a file may, found from its tokens: parsing such a text into a
 * tree would take seconds. What passes is counted exactly when the tree is visited.
 */
export function isCrowded(text: string): boolean {
  if (text.length < SHORT) return false;
  const counts: Counts = { values: 0, keys: 0, items: 0, directives: 0, tokens: 0 };
  let before = '';
  for (const token of new Lexer().lex(text)) {
    counts.tokens += 1;
    if (token === SCALAR_NEXT || token === '{' || token === '[' || token.startsWith('*')) counts.values += 1;
    else if (token === ':' || token === '?') counts.keys += 1;
    else if (token === '-' || token === ',') counts.items += 1;
    else if (token.startsWith('%') && before !== SCALAR_NEXT) counts.directives += 1;
    if (isTooMuch(counts)) return true;
    before = token;
  }
  return false;
}

function isTooMuch({ values, keys, items, directives, tokens }: Counts): boolean {
  return Math.max(values, keys, items) > MOST_NODES || directives > MOST_DIRECTIVES || tokens > MOST_TOKENS;
}
