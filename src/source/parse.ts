import { Composer, type CST, type Document, isMap, type ParsedNode, Parser, YAMLParseError } from 'yaml';
import { type Finding, finding } from '../findings/finding.ts';
import { type Places, wholeFile } from '../findings/place.ts';
import { isCrowded } from './crowd.ts';
import { findTooDeep } from './depth.ts';
import { MOST_DEPTH, MOST_NODES } from './limits.ts';
import type { Locate } from './locate.ts';
import { treePlaces } from './places.ts';
import { syntaxFindings } from './syntax.ts';
import { walk } from './walk.ts';

/** Plain data (undefined when unusable), the place of each part, and what is wrong. */
export interface Parsed {
  readonly value: unknown;
  readonly places: Places;
  readonly findings: readonly Finding[];
}

// Exactly these: every other setting lets a file change what the values mean. safety.md section 3, step 4.
const SETTINGS = {
  version: '1.2',
  schema: 'core',
  strict: true,
  uniqueKeys: false, // quadratic; the walk does it with String(key)
  stringKeys: true,
  merge: false,
  resolveKnownTags: false,
  prettyErrors: false,
} as const;

/** Text that passed the scan → plain data with places. The top level has to be a mapping. */
export function parse(file: string, text: string, locate: Locate): Parsed {
  const unusable = (...findings: readonly Finding[]): Parsed => ({
    value: undefined,
    places: wholeFile(file),
    findings,
  });
  if (isCrowded(text)) return unusable(finding('too-many-values', { limit: MOST_NODES }, locate(0)));
  const tokens = tokensOf(text);
  const tooDeep = findTooDeep(tokens);
  if (tooDeep !== null) return unusable(finding('too-deep', { limit: MOST_DEPTH }, locate(tooDeep)));
  const document = compose(tokens, text.length);
  const refused = refuse(document, text, locate);
  if (refused.length > 0) return unusable(...refused);
  const { value, isUsable, findings } = walk(document.contents, text, locate);
  return {
    value: isUsable ? value : undefined,
    places: treePlaces(document.contents, locate),
    findings,
  };
}

/** Up to the second document: what comes after it is refused with it. */
function tokensOf(text: string): readonly CST.Token[] {
  const tokens: CST.Token[] = [];
  let documents = 0;
  for (const token of new Parser().parse(text)) {
    tokens.push(token);
    if (token.type === 'document') documents += 1;
    if (documents === 2) break;
  }
  return tokens;
}

/** The first document of a file, as `parseDocument` makes it; a second one is an error of the first. */
function compose(tokens: readonly CST.Token[], end: number): Document.Parsed<ParsedNode> {
  const [first, second] = new Composer(SETTINGS).compose(tokens, true, end);
  if (first === undefined) throw new Error('the parser made no document');
  if (second !== undefined) {
    const [from, to] = second.range;
    first.errors.push(new YAMLParseError([from, to], 'MULTIPLE_DOCS', 'a second document'));
  }
  return first;
}

function refuse(document: Document.Parsed<ParsedNode>, text: string, locate: Locate): readonly Finding[] {
  const { contents, directives, errors, warnings } = document;
  const problems = syntaxFindings([...errors, ...warnings], { text, contents, locate });
  if (problems.length > 0) return problems;
  const tags = Object.keys(directives.tags).length;
  if (directives.yaml.explicit === true || tags > 1 || directives.tags['!!'] !== 'tag:yaml.org,2002:') {
    return [finding('yaml-directive', {}, locate(Math.max(0, text.search(/^%/m))))];
  }
  if (contents === null) return [finding('file-empty', {}, locate(0))];
  return isMap(contents) ? [] : [finding('file-not-mapping', {}, locate(contents.range[0]))];
}
