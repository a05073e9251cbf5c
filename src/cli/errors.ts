import type { UsageKey } from '../text/usage.ts';
import type { ExitCode } from './exit-codes.ts';

/**
 * The command line was used wrongly, or what it needs is not there: told in one line with what to do.
 * The sentences are in `text/`.
 */
export class UsageError extends Error {
  readonly key: UsageKey;
  readonly args: Readonly<Record<string, string | number>>;
  readonly exitCode: ExitCode;

  constructor(key: UsageKey, args: Readonly<Record<string, string | number>> = {}, exitCode: ExitCode = 2) {
    super(key);
    this.name = 'UsageError';
    this.key = key;
    this.args = args;
    this.exitCode = exitCode;
  }
}
