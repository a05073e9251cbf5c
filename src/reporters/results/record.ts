import type { NewRecord } from '../../records/new-record.ts';

export interface RecordsResult {
  readonly records: readonly {
    readonly id: string;
    readonly kind: NewRecord['kind'];
    readonly file: string;
  }[];
}

/** The published shape of every command that writes records. */
export function recordResult(records: readonly NewRecord[]): RecordsResult {
  return { records: records.map(({ id, kind, path }) => ({ id, kind, file: path })) };
}
