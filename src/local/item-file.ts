import { type Finding, finding, hasError } from '../findings/finding.ts';
import { decode } from '../source/decode.ts';
import { splitFrontMatter } from '../source/front-matter.ts';
import { loadText } from '../source/load.ts';
import type { ExistingItem } from '../tracker/port.ts';
import { editFront, printFront } from './edit-front.ts';
import { type Front, readFront } from './front.ts';

/** A file of the local tracker in its parts; `lead + yaml + middle + body` is its text, byte for byte. */
export interface ItemFile {
  readonly path: string;
  readonly hasMark: boolean;
  /** First `---` line. */
  readonly lead: string;
  readonly yaml: string;
  /** Second `---` line. */
  readonly middle: string;
  readonly body: string;
  readonly front: Front;
  readonly findings: readonly Finding[];
}

/** The parts of a file, or the findings that say why it cannot be used. */
export function parseItemFile(path: string, bytes: Uint8Array): ItemFile | readonly Finding[] {
  const { text, findings: wrong } = decode(path, bytes);
  if (text === null) return wrong;
  const parts = splitFrontMatter(path, text);
  if ('code' in parts) return [parts];
  const loaded = loadText(path, parts.yaml, 2);
  if (hasError(loaded.findings) || loaded.value === undefined) return loaded.findings;
  const { front, findings } = readFront(loaded);
  if (hasError(findings)) return findings;
  const lead = text.slice(0, text.indexOf('\n') + 1);
  const middle = text.slice(lead.length + parts.yaml.length, text.length - parts.body.length);
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return {
    path,
    hasMark,
    lead,
    yaml: parts.yaml,
    middle,
    body: parts.body,
    front,
    findings: loaded.findings,
  };
}

/** A new file. */
export function printItemFile(front: Front, body: string): Uint8Array {
  return new TextEncoder().encode(`---\n${printFront(front)}---\n\n${body}`);
}

/**
 * The file with some of milepost's keys and the body changed.
 * @returns null if the front matter is written in a way that cannot be edited without touching people's keys
 */
export function editItemFile(
  file: ItemFile,
  changes: Partial<Front>,
  body: string = file.body,
): Uint8Array | null {
  const yaml = editFront(file.yaml, changes);
  const text = `${file.hasMark ? '\ufeff' : ''}${file.lead}${yaml}${file.middle}${body}`;
  const bytes = new TextEncoder().encode(text);
  const again = parseItemFile(file.path, bytes);
  if (!('front' in again) || again.body !== body) return null;
  const wanted: Front = { ...file.front, ...changes };
  return JSON.stringify(again.front) === JSON.stringify(wanted) ? bytes : null;
}

/** The file as the tracker port sees it. */
export function toExisting(file: ItemFile, resource: 'milestone' | 'issue', handle: string): ExistingItem {
  const { front, path, body } = file;
  const closed =
    front.state === 'closed' ? { reason: front.reason ?? 'completed', at: null, by: null } : null;
  return {
    resource,
    handle,
    number: null,
    keyHint: front.key,
    title: front.title,
    body,
    closed,
    labels: front.labels,
    milestone: front.milestone,
    due: front.due,
    parent: front.parent,
    blockedBy: front.blockedBy,
    blockerCount: front.blockedBy.length,
    assignees: [],
    isTrusted: true,
    place: { file: path, line: 1, column: 1 },
  };
}

/** For a file that is gone while it is asked for. */
export function missing(path: string): Finding {
  return finding('file-unreadable', { reason: 'ENOENT' }, { file: path, line: 1, column: 1 });
}
