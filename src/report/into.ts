import { type Line, linesOutsideFences } from '../render/fences.ts';

/** The two lines between which milepost writes, each alone on its line. */
export interface Markers {
  readonly begin: string;
  readonly end: string;
}

/** A text with its part replaced, or why it was left as it is. */
export type Into =
  | { readonly kind: 'replaced'; readonly text: string }
  /** Neither of the lines is there. */
  | { readonly kind: 'missing' }
  /** One of them is there alone, or twice, or they stand the wrong way round. */
  | { readonly kind: 'damaged' };

export function markersOf(format: string): Markers {
  return { begin: `<!-- milepost:${format}:begin -->`, end: `<!-- milepost:${format}:end -->` };
}

/**
 * Puts a part of Markdown between its two markers; every other byte stays, and the part takes the line ends of the
 * text. Markers inside code blocks are examples, and count for nothing.
 */
export function putInto(text: string, markers: Markers, part: string): Into {
  const lines = linesOutsideFences(text);
  const begins = lines.filter((line) => line.text === markers.begin);
  const ends = lines.filter((line) => line.text === markers.end);
  if (begins.length === 0 && ends.length === 0) return { kind: 'missing' };
  const [begin] = begins;
  const [end] = ends;
  const isWhole = begins.length === 1 && ends.length === 1;
  if (!isWhole || begin === undefined || end === undefined || end.start < begin.start)
    return { kind: 'damaged' };
  const lineEnd = lineEndOf(text, begin);
  const middle = `${lineEnd}${part.trimEnd()}\n`.replace(/\r?\n/g, lineEnd);
  return {
    kind: 'replaced',
    text: `${text.slice(0, begin.next)}${middle}${lineEnd}${text.slice(end.start)}`,
  };
}

function lineEndOf(text: string, { end, next }: Line): string {
  return text.slice(end, next) || '\n';
}
