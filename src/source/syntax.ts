import { isMap, isScalar, isSeq, type YAMLError } from 'yaml';
import { type Finding, finding } from '../findings/finding.ts';
import { shown } from '../findings/shown.ts';
import type { Locate } from './locate.ts';

const MOST_TOLD = 20;
const LONGEST_REASON = 160;

interface Source {
  readonly text: string;
  readonly contents: unknown;
  readonly locate: Locate;
}

/** What the YAML parser refuses or warns about, in our words; one finding a line, as one fault makes several. */
export function syntaxFindings(errors: readonly YAMLError[], source: Source): readonly Finding[] {
  const findings: Finding[] = [];
  const seen = new Set<number>();
  for (const error of errors) {
    if (findings.length >= MOST_TOLD) break;
    const told = tell(error, source, errors);
    const { line } = source.locate(error.pos[0]);
    if (!seen.has(line) && !seen.has(told.line)) findings.push(told);
    seen.add(line).add(told.line);
  }
  return findings;
}

function tell(error: YAMLError, source: Source, all: readonly YAMLError[]): Finding {
  const [at] = error.pos;
  const place = source.locate(Math.min(at, source.text.length));
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return finding('yaml-tab', {}, place);
    case 'BAD_INDENT':
      return error.message.startsWith('Flow')
        ? openBracket(error, source)
        : finding('yaml-indent', {}, place);
    case 'BLOCK_AS_IMPLICIT_KEY':
      return colonOrIndent(error, source, all);
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
    case 'MISSING_CHAR':
      return missing(error, source);
    default:
      return other(error, source);
  }
}

/** `title: Phase 1: x` holds a colon; a line indented too far below `a: 1` looks the same to the parser. */
function colonOrIndent(error: YAMLError, { locate }: Source, all: readonly YAMLError[]): Finding {
  const [at] = error.pos;
  const twin = all.find((one) => one.code === 'MULTILINE_IMPLICIT_KEY' && one.pos[0] === at);
  if (twin === undefined) return finding('yaml-colon-in-text', {}, locate(at));
  return finding('yaml-indent', {}, { ...locate(twin.pos[1]), column: 1 });
}

/** For an open quote or bracket the place where it opens says more than where it was missed. */
function missing(error: YAMLError, source: Source): Finding {
  const [at] = error.pos;
  if (error.message.includes('quote')) {
    return finding('yaml-quote-open', {}, source.locate(findOpening(source.contents, at, isQuoted) ?? at));
  }
  if (error.message.includes('Implicit map keys')) {
    return finding('yaml-line-without-key', {}, source.locate(at));
  }
  return error.message.includes('must end with') ? openBracket(error, source) : other(error, source);
}

function openBracket(error: YAMLError, { contents, locate }: Source): Finding {
  const [at] = error.pos;
  return finding(
    'yaml-bracket-open',
    { bracket: error.message.slice(-1) },
    locate(findOpening(contents, at, isFlow) ?? at),
  );
}

function other(error: YAMLError, { locate, text }: Source): Finding {
  const place = locate(Math.min(error.pos[0], text.length));
  const isAfterQuote =
    error.message.includes('node end') && /["'][ \t]*$/.test(text.slice(0, error.pos[0]).slice(-20));
  if (isAfterQuote) return finding('yaml-text-after-quote', {}, place);
  return finding('yaml-syntax', { reason: shown(error.message, LONGEST_REASON) }, place);
}

/** Offset of the innermost node of a kind that ends at an offset; null when there is none. */
function findOpening(node: unknown, end: number, isKind: (node: unknown) => boolean): number | null {
  const inside = isMap(node)
    ? node.items.flatMap((pair) => [pair.key, pair.value])
    : isSeq(node)
      ? node.items
      : [];
  for (const child of inside) {
    const found = findOpening(child, end, isKind);
    if (found !== null) return found;
  }
  if (!isKind(node) || !(isScalar(node) || isMap(node) || isSeq(node))) return null;
  return node.range?.[1] === end ? node.range[0] : null;
}

function isQuoted(node: unknown): boolean {
  return isScalar(node) && node.type?.startsWith('QUOTE') === true;
}

function isFlow(node: unknown): boolean {
  return (isMap(node) || isSeq(node)) && node.flow === true;
}
