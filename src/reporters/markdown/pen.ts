import { cell, inline } from '../../render/escape.ts';
import type { Texts } from '../../text/translate.ts';

/** A comment or summary that is too long is dropped whole, so it ends before that: in UTF-8 bytes. */
const MOST_BYTES = 900_000;

/** A table of plain text; nothing in a cell becomes markup. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)];
}

/** Lines that open on a click; blank lines around them, or GitHub shows Markdown as text. */
export function folded(lines: readonly string[], texts: Texts): readonly string[] {
  if (lines.length === 0) return [];
  const title = inline(texts.label('reporter.details'));
  return ['<details>', `<summary>${title}</summary>`, '', ...lines, '', '</details>'];
}

/** Blocks with a blank line between them; what does not fit is left out by whole lines, and that is said. */
export function markdownText(
  top: readonly (readonly string[])[],
  details: readonly string[],
  texts: Texts,
): string {
  const encoder = new TextEncoder();
  let left = MOST_BYTES - encoder.encode(top.flat().join('\n')).length;
  const kept: string[] = [];
  for (const line of details) {
    left -= encoder.encode(`${line}\n`).length;
    if (left < 0) break;
    kept.push(line);
  }
  const cut = kept.length < details.length ? ['', inline(texts.label('reporter.cut'))] : [];
  const blocks = [...top, folded([...kept, ...cut], texts)].filter((block) => block.length > 0);
  return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
}
