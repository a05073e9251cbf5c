/** Limits of one file, decided before or while reading it; see safety.md section 3. */
export const MOST_BYTES = 1_048_576;
export const MOST_DEPTH = 32;
export const MOST_NODES = 50_000;
export const LONGEST_TEXT = 65_536;

/** A file that is wrong in more places than this is not searched further. */
export const MOST_FINDINGS = 1000;
