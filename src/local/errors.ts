import type { Finding } from '../findings/finding.ts';

/** Files of the local tracker cannot be used: every one is named, and nothing was written. */
export class LocalTrackerUnreadable extends Error {
  override readonly name = 'LocalTrackerUnreadable';
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[], options?: ErrorOptions) {
    super(`${findings.length} findings in tracker/`, options);
    this.findings = findings;
  }
}
