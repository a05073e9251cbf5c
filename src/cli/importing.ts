import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { collect, SHOWN_IN_JSON } from '../findings/collect.ts';
import type { Finding } from '../findings/finding.ts';
import type { Origin } from '../intake/known.ts';
import type { Programme } from '../programme/programme.ts';
import type { OpenRepository } from './open.ts';
import { refused } from './refused.ts';
import type { CommandResult } from './result.ts';
import type { GlobalOptions, Services } from './services.ts';

export interface ImportOptions extends GlobalOptions {
  readonly map?: string;
  readonly observed?: string;
  readonly out?: string;
  readonly by?: string;
}

/** Everything an import works with. */
export interface Importing {
  readonly services: Services;
  readonly options: ImportOptions;
  readonly repository: OpenRepository;
  readonly programme: Programme;
  /** As the user named it. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The day of the import, or the one of `--observed`. */
  readonly day: string;
}

/** The name without folders: where a file lay on somebody's disk is nobody's business. */
export function originOf(file: string, bytes: Uint8Array, sheet: string | null): Origin {
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  return { name: basename(file.replaceAll('\\', '/')), digest, sheet };
}

/** Nothing is recorded: every fault once, in the order of the file; of very many the first thousand. */
export function refusedFile(repository: OpenRepository, findings: readonly Finding[]): CommandResult {
  return refused(repository, collect(findings, { inAll: SHOWN_IN_JSON }).findings);
}
