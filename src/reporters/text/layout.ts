import type { Paint, Tone } from '../paint.ts';

/** Columns of a screen that nobody measured. */
const WIDTH = 80;

const GAP = 2;
/** A last column narrower than this goes to a line of its own. */
const NARROWEST = 20;

/** A cell of a table; safe text, with its tone. */
export interface Cell {
  readonly text: string;
  readonly tone?: Tone;
}

export interface Layout {
  readonly indent: number;
  readonly paint: Paint;
}

/** A cell from a text. */
export function cell(text: string, tone?: Tone): Cell {
  return tone === undefined ? { text } : { text, tone };
}

/**
 * Rows with equal columns. Nothing is cut: the last column continues below itself; where the others leave it too
 * little room, it stands on lines of its own, without its heading.
 */
export function table(
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
  { indent, paint }: Layout,
): readonly string[] {
  const heads = head.map((text) => cell(text, 'quiet'));
  const widths = head
    .slice(0, -1)
    .map((text, column) => Math.max(lengthOf(text), ...rows.map((row) => lengthOf(row[column]?.text ?? ''))));
  const left = indent + widths.reduce((sum, width) => sum + width + GAP, 0);
  const room = WIDTH - left;
  const isRoomy = room >= NARROWEST || rows.every((row) => lengthOf(row.at(-1)?.text ?? '') <= room);
  const columns = { indent, paint, widths, from: isRoomy ? left : indent + GAP, isRoomy };
  return [isRoomy ? heads : heads.slice(0, -1), ...rows].flatMap((row) => rowLines(row, columns));
}

interface Columns extends Layout {
  readonly widths: readonly number[];
  /** Where the last column begins. */
  readonly from: number;
  readonly isRoomy: boolean;
}

function rowLines(
  row: readonly Cell[],
  { indent, paint, widths, from, isRoomy }: Columns,
): readonly string[] {
  const fixed = widths.map((width, column) => painted(row[column], width, paint)).join(' '.repeat(GAP));
  const start = `${' '.repeat(indent)}${fixed}`;
  const last = row[widths.length] ?? cell('');
  const [first = '', ...rest] = wrap(last.text, WIDTH - from).map((line) => tinted(last, line, paint));
  const further = (isRoomy ? rest : [first, ...rest]).filter((line) => line !== '');
  const opening = isRoomy ? `${start}${' '.repeat(GAP)}${first}` : start;
  return [opening.trimEnd(), ...further.map((line) => `${' '.repeat(from)}${line}`)];
}

function painted(one: Cell | undefined, width: number, paint: Paint): string {
  const text = one?.text ?? '';
  const padding = ' '.repeat(Math.max(0, width - lengthOf(text)));
  return `${one === undefined ? text : tinted(one, text, paint)}${padding}`;
}

function tinted({ tone }: Cell, text: string, paint: Paint): string {
  return tone === undefined || text === '' ? text : paint(tone, text);
}

/** Lines of at most so many characters, broken at blanks; a longer word stays whole. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || lengthOf(last) + 1 + lengthOf(word) > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** A wrapped paragraph, indented; further lines stand under the first. */
export function paragraph(text: string, indent: number, hanging: number = 0): readonly string[] {
  const [first = '', ...rest] = wrap(text, WIDTH - indent - hanging);
  return [`${' '.repeat(indent)}${first}`, ...rest.map((line) => `${' '.repeat(indent + hanging)}${line}`)];
}

/** Blocks with a blank line between them; empty ones are left out. */
export function blocks(parts: readonly (readonly string[])[]): string {
  return parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n');
}

function lengthOf(text: string): number {
  return [...text].length;
}
