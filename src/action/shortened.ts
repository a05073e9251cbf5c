/** A summary over 1 MiB is dropped whole, a comment over 65,536 characters refused: so less than that. */
export const MOST_SUMMARY_BYTES = 900_000;
export const MOST_COMMENT_CHARACTERS = 60_000;

/** Room for what closes an open block. */
const CLOSING = 200;

/** Length in UTF-8, which is what GitHub counts for a summary. */
export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Length in characters as GitHub counts them for a comment. */
export function charactersOf(text: string): number {
  return text.length;
}

/**
 * Markdown that is not longer than allowed: cut on the border of a line (a row of a table is one), open blocks closed,
 * and last a word on how many lines were left out.
 */
export function shortened(
  text: string,
  most: number,
  sizeOf: (text: string) => number,
  left: (lines: number) => string,
): string {
  if (sizeOf(text) <= most) return text;
  const lines = text.split('\n');
  let room = most - sizeOf(left(lines.length)) - CLOSING;
  const kept: string[] = [];
  for (const line of lines) {
    room -= sizeOf(line) + 1;
    if (room < 0) break;
    kept.push(line);
  }
  return `${[...kept, ...closings(kept), '', left(lines.length - kept.length)].join('\n')}\n`;
}

function closings(lines: readonly string[]): readonly string[] {
  const fences = lines.filter((line) => FENCE.test(line));
  const count = (mark: string): number => lines.filter((line) => line === mark).length;
  return [
    ...(fences.length % 2 === 1 ? [fences.at(-1) ?? ''] : []),
    ...(count('<details>') > count('</details>') ? ['', '</details>'] : []),
  ];
}

const FENCE = /^`{3,}$/;

/** Text as a block that shows it as it is: nothing in it becomes markup, a mention or a link. */
export function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${text.trimEnd()}\n${fence}\n`;
}
