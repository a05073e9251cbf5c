import type { ExitCode } from './exit-codes.ts';

/** What a command came to: shown as text or JSON by `run`, which also sets the exit code. */
export interface CommandResult {
  readonly codes: readonly ExitCode[];
  /** The published JSON shape without its head. */
  readonly body: object;
  /** Data for stdout. */
  readonly text: string;
  /** Talk for stderr, line by line. */
  readonly talk?: readonly string[];
  /** Why it could not be done, for `--json`. */
  readonly error?: { readonly code: string; readonly message: string; readonly help: string };
}
