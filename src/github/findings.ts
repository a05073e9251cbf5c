import { type Finding, finding } from '../findings/finding.ts';

/** Where the repository is named. */
export const PLACE = { file: 'milepost.yaml', line: 1, column: 1 } as const;

/** @param what the request, `POST /repos/acme/plan/issues` */
export function refused(what: string, status: number, message: string): Finding {
  if (status === 401) return finding('github-token-refused', {}, PLACE);
  return finding('github-refused', { what, status, message: message === '' ? '-' : message }, PLACE);
}

/** @param until by GitHub's clock; Infinity if it did not say */
export function limited(until: number): Finding {
  const text = Number.isFinite(until) ? new Date(until).toISOString().replace(/\.\d+Z$/, 'Z') : '?';
  return finding('github-limited', { until: text }, PLACE);
}

export function redirected(what: string): Finding {
  return finding('github-redirected', { what }, PLACE);
}

/** A read that gave nothing usable, or a write of which nobody can tell. */
export function unreachable(what: string, reason: string, kind: 'read' | 'write'): Finding {
  return kind === 'read'
    ? finding('github-unreachable', { what, reason }, PLACE)
    : finding('tracker-unknown', { reason: `${what}: ${reason}` }, PLACE);
}
