import type { Suite } from '../reporters/junit.ts';
import type { Paint } from '../reporters/paint.ts';
import type { Told } from '../reporters/told.ts';
import type { Texts } from '../text/translate.ts';
import type { ExitCode } from './exit-codes.ts';

/** What a command came to: shown as text or JSON by `run`, which also sets the exit code. */
export interface CommandResult {
  readonly codes: readonly ExitCode[];
  /** The published JSON shape without its head. */
  readonly body: object;
  /** Data for stdout. */
  readonly text: string;
  /** The same for a screen that takes colour. */
  readonly painted?: (paint: Paint) => string;
  /** The forms of `--reporter`, for the commands that have it. */
  readonly forms?: Forms;
  /** Talk for stderr, line by line. */
  readonly talk?: readonly string[];
  /** Why it could not be done, for `--json`. */
  readonly error?: { readonly code: string; readonly message: string; readonly help: string };
}

/** What a command came to, as other programs want it; made only when it is asked for. */
export interface Forms {
  readonly texts: Texts;
  /** From the root of the Git repository to the planning repository, `` or `programme/`. */
  readonly prefix: string;
  markdown(): string;
  told(): readonly Told[];
  suites(): readonly Suite[];
  /** Last line beside annotations. */
  summary(): string;
}
