import { codeFrameColumns } from '@babel/code-frame';
import type { FindingCode } from '../findings/codes.ts';
import type { Finding } from '../findings/finding.ts';
import { groupBy } from '../values/order.ts';
import { safe } from './safe.ts';
import type { Frame } from './text/check.ts';

/** What these tell of must not be repeated, so their lines are never shown. */
const SECRET: ReadonlySet<FindingCode> = new Set([
  'token-in-file',
  'bsn-number',
  'email-address',
  'phone-number',
]);

const AROUND = 1;
/** Longer lines are cut, around the column that is told. */
const WIDTH = 100;

/**
 * Frames for findings: the line told, one on either side, and a mark under the column. A finding at the first
 * character of a file is about the whole file and has none.
 * @param textOf text of a file; null where it cannot be shown
 */
export function framesOf(findings: readonly Finding[], textOf: (file: string) => string | null): Frame {
  const secret = new Map(
    [
      ...groupBy(
        findings.filter(({ code }) => SECRET.has(code)),
        ({ file }) => file,
      ),
    ].map(([file, group]) => [file, new Set(group.map(({ line }) => line))]),
  );
  const texts = new Map<string, readonly string[] | null>();
  const linesOf = (file: string): readonly string[] | null => {
    const known = texts.get(file);
    if (known !== undefined) return known;
    const lines = textOf(file)?.split(/\r\n|[\n\r]/) ?? null;
    texts.set(file, lines);
    return lines;
  };
  return (one) => {
    const { file, line, column, cell, severity, code } = one;
    const isWhole = line === 1 && column === 1;
    if (severity === 'info' || isWhole || cell !== undefined || SECRET.has(code)) return [];
    const lines = linesOf(file);
    return lines === null ? [] : frameLines(lines, { line, column }, secret.get(file) ?? new Set());
  };
}

interface At {
  readonly line: number;
  readonly column: number;
}

function frameLines(
  lines: readonly string[],
  { line, column }: At,
  secret: ReadonlySet<number>,
): readonly string[] {
  const told = lines[line - 1];
  if (told === undefined || secret.has(line)) return [];
  const before = visible(told.slice(0, column - 1)).length;
  const from = before > WIDTH - WIDTH / 4 ? before - WIDTH / 2 : 0;
  const first = Math.max(1, line - AROUND);
  const shown = lines
    .slice(first - 1, line + AROUND)
    .map((text, i) => (secret.has(first + i) ? '…' : windowOf(visible(text), from)));
  const frame = codeFrameColumns(
    `${'\n'.repeat(first - 1)}${shown.join('\n')}`,
    { start: { line, column: before - from + 1 } },
    { highlightCode: false, linesAbove: AROUND, linesBelow: AROUND },
  );
  return frame.split('\n').map((text) => text.trimEnd());
}

/** Tabs as two blanks, so that the mark stands right; all else that is not to be printed as `\uXXXX`. */
function visible(text: string): string {
  return safe(text.replaceAll('\t', '  '));
}

function windowOf(text: string, from: number): string {
  const part = text.slice(from, from + WIDTH);
  const start = from > 0 && part !== '' ? `…${part.slice(1)}` : part;
  return safe(text.length > from + WIDTH ? `${start}…` : start);
}
