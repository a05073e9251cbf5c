import type { AnyRecord, RecordSet } from '../records/kinds.ts';
import { base36Digest } from '../values/digest.ts';
import { checkPath } from './done.ts';

/** What the last pull saw of an item or a box, as the records tell it. */
export interface LastPull {
  /** True if it saw a closed issue or a ticked box. */
  readonly isDone: boolean;
  /** Moment of the event, or of the pull where the tracker keeps none. */
  readonly at: string;
  readonly record: string;
}

/** Characters of a suffix in a record's id. */
export const SUFFIX = 8;

/**
 * The last pull of every item and box by `itemPath`: its last record with an issue as source, or the correction
 * that a pull made of it. What people recorded or corrected by hand is no pull.
 */
export function lastPulls({ ordered }: RecordSet): ReadonlyMap<string, LastPull> {
  const found = new Map<string, LastPull>();
  const paths = new Map<string, string>();
  for (const { record } of ordered) {
    const path = pathOf(record, paths);
    if (path === undefined) continue;
    const { id, at } = record;
    const isDone = record.kind === 'check' && record.result !== 'not-done';
    paths.set(id, path);
    found.set(path, { isDone, at, record: id });
  }
  return found;
}

/** Suffix of the correction that a pull makes of a record: by it a pull knows its own again. */
export function correctionSuffix(record: string): string {
  return base36Digest(JSON.stringify(['reopened', record]), SUFFIX);
}

function pathOf(record: AnyRecord, paths: ReadonlyMap<string, string>): string | undefined {
  if (record.kind === 'check') return record.source?.kind === 'issue' ? checkPath(record) : undefined;
  const isPull =
    record.kind === 'correction' && record.id.endsWith(`-${correctionSuffix(record.supersedes)}`);
  return isPull ? paths.get(record.supersedes) : undefined;
}
