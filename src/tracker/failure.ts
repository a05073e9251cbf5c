import type { Finding } from '../findings/finding.ts';

/**
 * A tracker that cannot be used. `refused`: it said no or cannot be reached, so nothing can be done; `doubtful`: its
 * answers contradict each other; `unreadable`: files of it are wrong. Reading only; a write tells its outcome.
 */
export class TrackerFailure extends Error {
  override readonly name = 'TrackerFailure';
  readonly kind: 'refused' | 'doubtful' | 'unreadable';
  readonly findings: readonly Finding[];

  constructor(kind: TrackerFailure['kind'], findings: readonly Finding[], options?: ErrorOptions) {
    super(findings.map(({ code }) => code).join(', '), options);
    this.kind = kind;
    this.findings = findings;
  }
}
