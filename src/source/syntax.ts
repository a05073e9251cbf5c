import { isMap, isScalar, isSeq, type YAMLError } from 'yaml';
import { type Finding, finding } from '../findings/finding.ts';
import { shown } from '../findings/shown.ts';
import { MOST_DEPTH } from './limits.ts';
import type { Locate } from './locate.ts';

const MOST_TOLD = 20;

interface Source {
  readonly text: string;
  readonly contents: unknown;
  readonly locate: Locate;
}

/** What the YAML parser refuses or warns about, in our words; one finding a line, as one fault makes several. */
export function syntaxFindings(errors: readonly YAMLError[], source: Source): readonly Finding[] {
  const byLine = new Map<number, Finding>();
  for (const error of errors) {
    const told = tell(error, source);
    if (!byLine.has(told.line)) byLine.set(told.line, told);
    if (byLine.size >= MOST_TOLD) break;
  }
  return [...byLine.values()];
}

function tell(error: YAMLError, source: Source): Finding {
  const [at] = error.pos;
  const place = source.locate(Math.min(at, source.text.length));
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return finding('yaml-tab', {}, place);
    case 'BAD_INDENT':
      return finding('yaml-indent', {}, place);
    case 'BLOCK_AS_IMPLICIT_KEY':
      return finding('yaml-colon-in-text', {}, place);
    case 'MULTILINE_IMPLICIT_KEY':
      return finding('yaml-line-without-key', {}, place);
    case 'BAD_SCALAR_START':
      return finding('yaml-first-character', { character: source.text.charAt(at) }, place);
    case 'BAD_DQ_ESCAPE':
      return finding('yaml-escape', { escape: shown(source.text.slice(at, at + 2)) }, place);
    case 'MULTIPLE_DOCS':
      return finding('yaml-two-documents', {}, place);
    case 'NON_STRING_KEY':
      return finding('key-not-text', {}, place);
    case 'BAD_DIRECTIVE':
      return finding('yaml-directive', {}, place);
    case 'TAG_RESOLVE_FAILED':
      return finding('yaml-tag', {}, place);
    case 'RESOURCE_EXHAUSTION':
      return finding('too-deep', { limit: MOST_DEPTH }, place);
    case 'MISSING_CHAR':
      return missing(error, source);
    default:
      return other(error, source);
  }
}

/** For an open quote the place where it opens says more than the end of the file. */
function missing(error: YAMLError, source: Source): Finding {
  const [at] = error.pos;
  if (error.message.includes('quote')) {
    return finding('yaml-quote-open', {}, source.locate(openingQuote(source.contents, at) ?? at));
  }
  if (error.message.includes('Implicit map keys')) {
    return finding('yaml-line-without-key', {}, source.locate(at));
  }
  return other(error, source);
}

function other(error: YAMLError, { locate, text }: Source): Finding {
  return finding(
    'yaml-syntax',
    { reason: shown(error.message) },
    locate(Math.min(error.pos[0], text.length)),
  );
}

/** Offset of the quoted text that ends at an offset; null when there is none. */
function openingQuote(node: unknown, end: number): number | null {
  if (isScalar(node)) {
    const isIt = node.type?.startsWith('QUOTE') === true && node.range?.[1] === end;
    return isIt ? (node.range?.[0] ?? null) : null;
  }
  const inside = isMap(node) ? node.items.flatMap((pair) => [pair.key, pair.value]) : isSeq(node) ? node.items : [];
  for (const child of inside) {
    const found = openingQuote(child, end);
    if (found !== null) return found;
  }
  return null;
}
