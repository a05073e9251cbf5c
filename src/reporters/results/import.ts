import type { FormName } from '../../intake/forms/form.ts';
import type { SectionEdit } from '../../intake/forms/plan.ts';
import type { Origin } from '../../intake/known.ts';
import type { Measured } from '../../intake/measure.ts';
import type { NewRecord } from '../../records/new-record.ts';
import { recordResult } from './record.ts';

/** What a file came to. */
export interface Imported {
  readonly origin: Pick<Origin, 'name' | 'digest'>;
  readonly records: readonly NewRecord[];
  /** Facts that were recorded before. */
  readonly known: number;
  /** What was counted, for a map of kind data-quality. */
  readonly measured: Measured | null;
  readonly form: ImportedForm | null;
}

export interface ImportedForm {
  readonly name: FormName;
  readonly section: SectionEdit;
  /** Where the section was written; null = it is printed. */
  readonly out: string | null;
}

/** The published shape of `import`. */
export function importResult({ origin, records, known, measured, form }: Imported): object {
  return {
    source: { name: origin.name, digest: origin.digest },
    ...recordResult(records),
    known,
    measured,
    form: form === null ? null : { form: form.name, section: form.section, file: form.out },
  };
}
