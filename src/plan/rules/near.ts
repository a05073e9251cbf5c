import type { Place } from '../../findings/finding.ts';
import { shownList } from '../../findings/shown.ts';
import { closest } from '../../values/id.ts';

// Comparing every wrong name with 25,000 others would take minutes; a person needs help with the first ones.
const MOST_COMPARED = 100_000;

/** A name that stands for something elsewhere in the plan. */
export interface Reference {
  readonly id: string;
  readonly place: () => Place;
}

/** A reference to nothing; `near` are the known names a person may have meant. */
export interface Unknown {
  readonly id: string;
  readonly near: string;
  readonly place: Place;
}

/** The references that name none of the known ids. */
export function unknownOnes(references: Iterable<Reference>, known: ReadonlySet<string>): readonly Unknown[] {
  const near = nearFinder(known);
  const found: Unknown[] = [];
  for (const { id, place } of references)
    if (!known.has(id)) found.push({ id, near: near(id), place: place() });
  return found;
}

/**
 * Finds what a person may have meant, separated by commas: the nearest names; else the first known ones; a dash when
 * nothing is known. In a very large plan only the first wrong names are compared.
 */
export function nearFinder(known: Iterable<string>): (text: string) => string {
  const all = [...known];
  const first = all.length === 0 ? '-' : shownList(all);
  let left = MOST_COMPARED;
  return (text) => {
    left -= all.length;
    const near = left < 0 ? [] : closest(text, all);
    return near.length === 0 ? first : near.join(', ');
  };
}
