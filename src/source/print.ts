import { Document, type Scalar, visit } from 'yaml';
import { hasOddBlank } from './characters.ts';

const SETTINGS = { version: '1.2', schema: 'core', aliasDuplicateObjects: false } as const;

const STYLE = {
  indent: 2,
  lineWidth: 0, // long lines are not wrapped: a later edit would rewrite them all
  minContentWidth: 0,
  blockQuote: 'literal',
  doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
} as const;

/**
 * Plain data as YAML: keys in the order given, two spaces, quotes only where needed, texts of several lines as
 * literal blocks. `loadYaml` reads the same data back if they keep its limits. Same data, same bytes.
 */
export function printYaml(value: object): string {
  const document = new Document(value, SETTINGS);
  visit(document, { Scalar: (_, node) => chooseQuotes(node) });
  return document.toString(STYLE);
}

/** Blanks around lines and CRLF would be lost in a literal block; those texts are quoted. */
function chooseQuotes(node: Scalar): void {
  const { value } = node;
  if (typeof value !== 'string') return;
  if (hasOddBlank(value)) node.type = 'QUOTE_DOUBLE';
  else if (value.includes('\n')) node.type = isKeptInBlock(value) ? 'BLOCK_LITERAL' : 'QUOTE_DOUBLE';
}

function isKeptInBlock(value: string): boolean {
  return /^\S/.test(value) && !value.endsWith('\n\n') && !/\r|^[ \t]+$/m.test(value);
}
