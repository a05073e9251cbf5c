import type { Finding } from '../findings/finding.ts';
import { finding, hasError } from '../findings/finding.ts';
import { wholeFile } from '../findings/place.ts';
import { validated } from '../schema/validate.ts';
import { loadYaml } from '../source/load.ts';
import { compareText } from '../values/order.ts';
import type { RecordFile } from './kinds.ts';
import { nameTellsMoment, recordName } from './name.ts';

export interface ReadRecords {
  readonly records: readonly RecordFile[];
  /** Subjects of records that could not be used; null = it could be about anything. */
  readonly unreadable: ReadonlySet<string | null>;
  readonly findings: readonly Finding[];
}

/** Reads every file under `records/`. A file that is no good record is told and remembered, never dropped. */
export function readRecords(files: ReadonlyMap<string, Uint8Array>): ReadRecords {
  const records: RecordFile[] = [];
  const unreadable = new Set<string | null>();
  const findings: Finding[] = [];
  const seen = new Map<string, string>();
  for (const path of [...files.keys()].filter(isRecordPath).sort(compareText)) {
    const bytes = files.get(path);
    if (bytes === undefined) continue;
    const one = readRecord(path, bytes);
    findings.push(...one.findings);
    const twin = seen.get(path.toLowerCase());
    if (twin !== undefined)
      findings.push(finding('record-name-case', { other: twin }, wholeFile(path).at([])));
    seen.set(path.toLowerCase(), path);
    if (one.record === null || twin !== undefined) unreadable.add(recordName(path)?.subject ?? null);
    else records.push(one.record);
  }
  return { records, unreadable, findings };
}

export function isRecordPath(path: string): boolean {
  return path.startsWith('records/');
}

function readRecord(
  path: string,
  bytes: Uint8Array,
): { record: RecordFile | null; findings: readonly Finding[] } {
  const name = recordName(path);
  const loaded = loadYaml(path, bytes);
  if (hasError(loaded.findings) || loaded.value === undefined)
    return { record: null, findings: loaded.findings };
  const { value, findings } = validated('record', loaded.value, loaded.places);
  const told = [...loaded.findings, ...findings];
  if (value === null) return { record: null, findings: told };
  const { places } = loaded;
  if (name === null) told.push(finding('record-name', { id: value.id }, wholeFile(path).at([])));
  else if (name.id !== value.id)
    told.push(finding('record-id-differs', { id: value.id, name: name.id }, places.at(['id'])));
  else if (name.kind !== value.kind)
    told.push(finding('record-kind-differs', { kind: value.kind, name: name.kind }, places.at(['kind'])));
  else if (!nameTellsMoment(value.id, value.at))
    told.push(finding('record-at-differs', { at: value.at }, places.at(['at'])));
  const record: RecordFile = { file: path, record: value, place: places.at(['id']), places };
  return { record: hasError(told) ? null : record, findings: told };
}
