import type { Check, Correction, Evidence, RecordFile } from './kinds.ts';

/**
 * A fact as it counts when certain corrections are known. A record with corrections has one fact for every
 * state of knowledge, so that a decision taken before a correction is judged on what was known then.
 */
export interface Fact {
  readonly file: RecordFile;
  readonly record: Evidence | Check;
  /** Corrections that must be known for this fact to hold. */
  readonly needs: readonly string[];
  /** Corrections that must not be known. */
  readonly excludes: readonly string[];
  /** Corrected twice: nobody can say what holds. */
  readonly isDisputed: boolean;
}

/** Evidence and checks in the given order. A withdrawn record leaves no fact once its correction is known. */
export function factsOf(ordered: readonly RecordFile[]): readonly Fact[] {
  const corrections = new Map<string, Correction[]>();
  for (const { record } of ordered) if (record.kind === 'correction') add(corrections, record);
  const facts: Fact[] = [];
  for (const file of ordered) {
    const { record } = file;
    if (record.kind !== 'evidence' && record.kind !== 'check') continue;
    const own = corrections.get(record.id) ?? [];
    const ids = own.map(({ id }) => id);
    facts.push({ file, record, needs: [], excludes: ids, isDisputed: false });
    for (const correction of own)
      if (correction.withdraw !== true)
        facts.push(corrected(file, replaced(record, correction), correction.id, ids));
    if (own.length > 1) facts.push({ file, record, needs: ids.slice(0, 2), excludes: [], isDisputed: true });
  }
  return facts;
}

function add(corrections: Map<string, Correction[]>, correction: Correction): void {
  const list = corrections.get(correction.supersedes);
  if (list === undefined) corrections.set(correction.supersedes, [correction]);
  else list.push(correction);
}

function corrected(file: RecordFile, record: Evidence | Check, id: string, all: readonly string[]): Fact {
  return { file, record, needs: [id], excludes: all.filter((other) => other !== id), isDisputed: false };
}

function replaced(record: Evidence | Check, { replacement }: Correction): Evidence | Check {
  if (replacement === undefined) return record;
  const { observed, measurements, result, reason } = replacement;
  if (record.kind === 'evidence')
    return {
      ...record,
      ...(observed === undefined ? {} : { observed }),
      ...(measurements === undefined ? {} : { measurements }),
    };
  return {
    ...record,
    ...(typeof observed === 'string' ? { observed } : {}),
    ...(result === undefined ? {} : { result }),
    ...(reason === undefined ? {} : { reason }),
  };
}
