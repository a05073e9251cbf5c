import { type Document, isMap, type ParsedNode, parseDocument } from 'yaml';
import { type Finding, finding } from '../findings/finding.ts';
import { type Places, wholeFile } from '../findings/place.ts';
import { isCrowded } from './crowd.ts';
import { MOST_NODES } from './limits.ts';
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
  const document = parseDocument(text, SETTINGS);
  const refused = refuse(document, text, locate);
  if (refused.length > 0) return unusable(...refused);
  const { value, isUsable, findings } = walk(document.contents, text, locate);
  return {
    value: isUsable ? value : undefined,
    places: treePlaces(document.contents, locate),
    findings,
  };
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
