import type { Finding } from '../findings/finding.ts';
import { finding } from '../findings/finding.ts';
import type { RecordFile } from '../records/kinds.ts';

/** A record that changes nothing where things stand; it names what was allowed instead. */
export function withoutEffect(file: RecordFile, state: string, allowed: readonly string[]): Finding {
  return finding('record-without-effect', { state, allowed: allowed.join(', ') || '-' }, file.place);
}
