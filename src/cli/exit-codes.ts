/** What each exit code means, in every command. */
export type ExitCode = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 70 | 130;

/** Which one counts when several apply. */
const ORDER: readonly ExitCode[] = [130, 70, 2, 6, 7, 4, 1, 3, 5, 0];

/** The code that counts most. */
export function worstCode(codes: readonly ExitCode[]): ExitCode {
  return ORDER.find((code) => codes.includes(code)) ?? 0;
}
