import { groupBy } from '../values/order.ts';
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
  /** The correction that gave it its content; null = as recorded. */
  readonly correction: RecordFile | null;
}

/** Evidence and checks in the given order. A withdrawn record leaves no fact once its correction is known. */
export function factsOf(ordered: readonly RecordFile[]): readonly Fact[] {
  const corrections = groupBy(ordered.flatMap(correctionOf), ({ record }) => record.supersedes);
  return ordered.flatMap((file) => {
    const { record } = file;
    if (record.kind !== 'evidence' && record.kind !== 'check') return [];
    return statesOf(file, record, corrections.get(record.id) ?? []);
  });
}

interface CorrectionFile {
  readonly file: RecordFile;
  readonly record: Correction;
}

function correctionOf(file: RecordFile): readonly CorrectionFile[] {
  const { record } = file;
  return record.kind === 'correction' ? [{ file, record }] : [];
}

/** One record with none, one or two of its corrections known. */
function statesOf(
  file: RecordFile,
  record: Evidence | Check,
  corrections: readonly CorrectionFile[],
): readonly Fact[] {
  const ids = corrections.map((one) => one.record.id);
  const asRecorded = { file, record, correction: null };
  const facts: Fact[] = [{ ...asRecorded, needs: [], excludes: ids, isDisputed: false }];
  for (const [i, one] of corrections.entries()) {
    const { id } = one.record;
    const earlier = ids.slice(0, i);
    for (const other of earlier)
      facts.push({ ...asRecorded, needs: [other, id], excludes: without(earlier, other), isDisputed: true });
    if (one.record.withdraw === true) continue;
    const content = { file, record: replaced(record, one.record), correction: one.file };
    facts.push({ ...content, needs: [id], excludes: without(ids, id), isDisputed: false });
  }
  return facts;
}

function without(ids: readonly string[], id: string): readonly string[] {
  return ids.filter((other) => other !== id);
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
