import { LONGEST_BLOCK, LONGEST_BODY } from '../render/block.ts';

/** A text that a tracker would not take: its length and the most that fits, both of the same unit. */
export interface TooLong {
  readonly length: number;
  readonly limit: number;
}

// Begin line, marker and line ends; the marker's lists of links are the long part.
const MARKER_ROOM = 6000; // a hundred children with their links and project values take some 5,500

/**
 * Whether our part, written anew, fits beside what people wrote; null if it does. Room is left for the marker, whose
 * links come later. GitHub's limit may be one of characters: bytes are the stricter reading.
 * @param others text of people, all of it
 */
export function partTooLong(block: string, others: string): TooLong | null {
  if (block.length > LONGEST_BLOCK) return { length: block.length, limit: LONGEST_BLOCK };
  const length = bytesOf(others) + bytesOf(block);
  const limit = LONGEST_BODY - MARKER_ROOM;
  return length > limit ? { length, limit } : null;
}

/** Whether a body that is there fits with another marker or other ticks; null if it does. */
export function bodyTooLong(body: string): TooLong | null {
  const length = bytesOf(body);
  return length > LONGEST_BODY ? { length, limit: LONGEST_BODY } : null;
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
