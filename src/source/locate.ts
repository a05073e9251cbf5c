import type { Place } from '../findings/finding.ts';

/** The place of a character, by its offset in the text. */
export type Locate = (offset: number) => Place;

/**
 * Lines and columns of a text, counted when first asked: most files have nothing to tell.
 * @param firstLine line of the file on which the text begins; above 1 for a part of a file
 */
export function locator(file: string, text: string, firstLine = 1): Locate {
  let starts: readonly number[] | null = null;
  return (offset) => {
    starts ??= lineStarts(text);
    const index = lineOf(starts, offset);
    return { file, line: firstLine + index, column: offset - (starts[index] ?? 0) + 1 };
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}

function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}
