import type { NewRecord } from '../../records/new-record.ts';
import type { Texts } from '../../text/translate.ts';
import { safe } from '../safe.ts';

/** Which files were written. */
export function recordText(records: readonly NewRecord[], texts: Texts): string {
  return records.map(({ path }) => texts.label('record.written', { path: safe(path) })).join('\n');
}
