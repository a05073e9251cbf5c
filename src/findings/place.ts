import type { Place } from './finding.ts';

/** Path to a value inside a file: a JSON pointer (`/phases/0/title`, `''` for the whole) or its parts. */
export type Path = string | readonly (string | number)[];

/** Where things stand in one file. */
export interface Places {
  /**
   * Place of the value at the path, or of its key. A list item has no key: its own place then.
   * What is missing gets the key of the nearest thing around it that exists.
   */
  at(path: Path, which?: 'key' | 'value'): Place;
}

/** Places of a file that could not be read as a tree: always its first character. */
export function wholeFile(file: string): Places {
  const place = { file, line: 1, column: 1 };
  return { at: () => place };
}

/** For what concerns no file: the plan as a whole. */
export const THE_PLAN: Place = { file: 'milepost.yaml', line: 1, column: 1 };

/** The parts of a path; a JSON pointer's `~1` and `~0` are undone. */
export function pathParts(path: Path): readonly string[] {
  if (typeof path !== 'string') return path.map(String);
  if (path === '') return [];
  return path.slice(1).split('/').map(unescapePart);
}

function unescapePart(part: string): string {
  return part.includes('~') ? part.replaceAll('~1', '/').replaceAll('~0', '~') : part;
}
