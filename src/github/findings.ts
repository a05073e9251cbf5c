import { type Finding, finding } from '../findings/finding.ts';
import { THE_PLAN } from '../findings/place.ts';

/** @param what the request, `POST /repos/acme/plan/issues` */
export function refused(what: string, status: number, message: string): Finding {
  if (status === 401) return finding('github-token-refused', {}, THE_PLAN);
  return finding('github-refused', { what, status, message: message === '' ? '-' : message }, THE_PLAN);
}

/** @param until by GitHub's clock; Infinity if it did not say */
export function limited(until: number): Finding {
  const text = Number.isFinite(until) ? new Date(until).toISOString().replace(/\.\d+Z$/, 'Z') : '?';
  return finding('github-limited', { until: text }, THE_PLAN);
}

export function redirected(what: string): Finding {
  return finding('github-redirected', { what }, THE_PLAN);
}

/** A read that gave nothing usable, or a write of which nobody can tell. */
export function unreachable(what: string, reason: string, kind: 'read' | 'write'): Finding {
  return kind === 'read'
    ? finding('github-unreachable', { what, reason }, THE_PLAN)
    : finding('tracker-unknown', { reason: `${what}: ${reason}` }, THE_PLAN);
}
