import type { IssueRecord } from './state.ts';

/** True for what still is in its repository: neither deleted nor transferred away. */
export function isThere(issue: IssueRecord): boolean {
  return !issue.isDeleted && issue.movedTo === null;
}
