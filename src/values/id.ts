import { sortBy } from './order.ts';

/** Source of the pattern of an id: lower-case words with single hyphens, a letter first. */
export const ID_PATTERN = '^[a-z][a-z0-9]*(-[a-z0-9]+)*$';

const ID = new RegExp(ID_PATTERN);
const LONGEST_ID = 63;
// Windows refuses these as file names, with any extension. https://learn.microsoft.com/windows/win32/fileio/naming-a-file
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/;
// Beyond this a suggestion helps nobody, and the distance would take long to count.
const LONGEST_COMPARED = 256;

/** True for a text of the id pattern, at most 63 long, that can be a file name on every system. */
export function isId(text: string): boolean {
  return text.length <= LONGEST_ID && ID.test(text) && !DEVICE.test(text);
}

/**
 * The candidates a person may have meant: nearest first, then by code point.
 * Near is within a third of the length of `text` in characters added, removed or replaced, and at least 1.
 * Texts over 256 characters have none.
 */
export function closest(text: string, candidates: Iterable<string>, most = 3): readonly string[] {
  const wanted = [...text.slice(0, 2 * LONGEST_COMPARED + 2)];
  if (wanted.length > LONGEST_COMPARED) return [];
  const bound = Math.max(1, Math.floor(wanted.length / 3));
  const near = [...new Set(candidates)].flatMap((candidate) => {
    const distance = distanceWithin(wanted, candidate, bound);
    return distance === null ? [] : [{ candidate, distance }];
  });
  const sorted = sortBy(
    near,
    (n) => n.distance,
    (n) => n.candidate,
  );
  return sorted.slice(0, most).map((n) => n.candidate);
}

/** Levenshtein distance, row by row; null once it must be above the bound. */
function distanceWithin(wanted: readonly string[], candidate: string, bound: number): number | null {
  if (candidate.length > 2 * (wanted.length + bound)) return null; // a character has at most two code units
  const other = [...candidate];
  if (Math.abs(wanted.length - other.length) > bound) return null;
  let row: readonly number[] = [...other.keys(), other.length];
  for (const [index, character] of wanted.entries()) {
    row = nextRow(row, character, other, index + 1);
    if (Math.min(...row) > bound) return null;
  }
  const distance = row.at(-1) ?? 0;
  return distance > bound ? null : distance;
}

function nextRow(above: readonly number[], character: string, other: readonly string[], first: number) {
  const row = [first];
  for (const [column, candidate] of other.entries()) {
    const diagonal = above[column] ?? 0;
    const replaced = candidate === character ? diagonal : diagonal + 1;
    row.push(Math.min(replaced, (above[column + 1] ?? 0) + 1, (row[column] ?? 0) + 1));
  }
  return row;
}

/** What a person may have meant, for a sentence: the nearest names with commas, or a dash. */
export function closestText(text: string, candidates: Iterable<string>): string {
  return closest(text, candidates).join(', ') || '-';
}
