import type { Call } from '../call.ts';
import { notFound, redirect, refused } from '../refusal.ts';
import type { IssueRecord } from '../state.ts';
import { isThere } from '../there.ts';

/** The issue of the path: 404 never existed, 410 deleted, 301 or 307 transferred away. */
export function findIssue(call: Call): IssueRecord {
  const number = Number(call.params.issue_number);
  const issue = call.repository.issues.find((one) => one.number === number);
  if (issue === undefined) throw notFound();
  if (issue.movedTo !== null) {
    const target = issue.movedTo;
    throw redirect(call.method, `${call.base}/repositories/${target.repository.id}/issues/${target.number}`);
  }
  if (!isThere(issue)) throw refused(410, 'This issue was deleted');
  return issue;
}
