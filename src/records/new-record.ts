import { printYaml } from '../source/print.ts';
import type { AnyRecord } from './kinds.ts';
import { recordId, recordPath, toUtc } from './name.ts';

/** What a record says before it has an id. */
export type RecordDraft = AnyRecord extends infer R
  ? R extends AnyRecord
    ? Omit<R, 'id' | 'formatVersion'>
    : never
  : never;

/** A record ready to be written: created once, never over a file. */
export interface NewRecord {
  readonly id: string;
  readonly kind: AnyRecord['kind'];
  readonly path: string;
  readonly bytes: Uint8Array;
}

const EDITOR_LINE =
  '# yaml-language-server: $schema=../../node_modules/milepost/schemas/record.schema.json\n';

/**
 * The file of a new record.
 * @param suffix eight characters of a-z0-9: random for typed records, derived from the event for pulled ones
 */
export function newRecord(draft: RecordDraft, suffix: string): NewRecord {
  const { kind, about, at, by, after, ...body } = draft;
  const utc = toUtc(at);
  const id = recordId(kind, subjectOf(draft), utc, suffix);
  const record = {
    formatVersion: '1.0',
    id,
    kind,
    at: utc,
    by,
    about,
    ...(after === undefined || after.length === 0 ? {} : { after }),
    ...body,
  };
  const bytes = new TextEncoder().encode(EDITOR_LINE + printYaml(record));
  return { id, kind, path: recordPath(id), bytes };
}

/** For the name: what it is about; a check names its item. */
function subjectOf(draft: RecordDraft): string {
  return draft.kind === 'check' ? draft.item : draft.about;
}
