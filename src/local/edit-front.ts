import { printYaml } from '../source/print.ts';
import { type Front, frontKeys } from './front.ts';

type FrontKey = keyof Front;

/** The YAML of a new item's front matter: what is empty is left out. */
export function printFront(front: Front): string {
  return frontKeys.map((key) => printKey(key, front[key], '\n')).join('');
}

/**
 * The YAML with some of milepost's keys changed. Lines of other keys, comments and blank lines keep their bytes; an
 * empty value takes its key away, except `state`.
 */
export function editFront(yaml: string, changes: Partial<Front>): string {
  const eol = yaml.includes('\r\n') ? '\r\n' : '\n';
  let lines = splitLines(yaml);
  for (const key of frontKeys) {
    const value = changes[key];
    if (value === undefined) continue;
    const printed = splitLines(printKey(key, value, eol));
    const at = rangeOf(lines, key) ?? insertion(lines, key);
    lines = [...lines.slice(0, at.from), ...printed, ...lines.slice(at.to)];
  }
  return lines.join('');
}

function printKey(key: FrontKey, value: Front[FrontKey], eol: string): string {
  if (value === null || value.length === 0) return '';
  const printed = printYaml({ [key]: value });
  return eol === '\n' ? printed : printed.replaceAll('\n', eol);
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Lines of a top-level key: its own, and all after it that are indented or list items. */
function rangeOf(lines: readonly string[], key: string): Range | null {
  const from = lines.findIndex((line) => keyOf(line) === key);
  if (from < 0) return null;
  let to = from + 1;
  for (let next = to; next < lines.length; next += 1) {
    const line = lines[next] ?? '';
    if (/^[ \t]+\S|^-(?:\s|$)/.test(line)) to = next + 1;
    else if (line.trim() !== '') break;
  }
  return { from, to };
}

/** Behind the nearest of milepost's keys that comes before this one; else at the top. */
function insertion(lines: readonly string[], key: FrontKey): Range {
  const before = frontKeys.slice(0, frontKeys.indexOf(key)).reverse();
  for (const one of before) {
    const range = rangeOf(lines, one);
    if (range !== null) return { from: range.to, to: range.to };
  }
  return { from: 0, to: 0 };
}

function keyOf(line: string): string | null {
  const match = /^(?:"([^"\\]+)"|'([^']+)'|([A-Za-z][\w-]*))[ \t]*:(?=\s|$)/.exec(line);
  return match === null ? null : (match[1] ?? match[2] ?? match[3] ?? null);
}

/** Lines with their line ends. */
function splitLines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
