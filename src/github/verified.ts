import { finding } from '../findings/finding.ts';
import { THE_PLAN } from '../findings/place.ts';
import type { WriteOutcome } from '../tracker/port.ts';

/** What became of a write that GitHub took: done, or done without the fields that do not stand there. */
export function verified(handle: string, key: string, missing: readonly string[]): WriteOutcome {
  if (missing.length === 0) return { kind: 'done', handle, number: Number(handle) };
  const told = finding('tracker-dropped-field', { key, fields: missing.join(', ') }, THE_PLAN);
  return { kind: 'dropped', handle, finding: told };
}
