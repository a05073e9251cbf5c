import type { Finding } from '../findings/finding.ts';
import type { NewRecord } from '../records/new-record.ts';
import { type Look, type Opened, openProgramme } from './open.ts';

/** What would happen if a record were written. */
export interface Tried {
  /** Findings about the new record that speak against writing it; empty = it may be written. */
  readonly against: readonly Finding[];
  readonly after: Opened;
}

/** Replays the history with new records added. What the replay would refuse is not written. */
export function tryRecords(
  files: ReadonlyMap<string, Uint8Array>,
  records: readonly NewRecord[],
  look: Look,
): Tried {
  const paths = new Set(records.map(({ path }) => path));
  const after = openProgramme(
    new Map([...files, ...records.map(({ path, bytes }) => [path, bytes] as const)]),
    look,
  );
  const against = after.findings.filter(
    ({ file, severity, code }) => paths.has(file) && (severity === 'error' || REFUSING.has(code)),
  );
  return { against, after };
}

/** Told as warnings about history, but no reason to add to it. */
const REFUSING: ReadonlySet<Finding['code']> = new Set([
  'record-without-effect',
  'decision-disputed',
  'decisions-conflict',
]);
