import { type Answer, type Call, issueById, list, needsPush, type Route, value } from '../call.ts';
import { block, unblock } from '../changes.ts';
import { numberAt } from '../json.ts';
import { notFound, refused } from '../refusal.ts';
import { showIssue } from '../show/issue.ts';
import type { IssueRecord } from '../state.ts';
import { findIssue } from './find-issue.ts';

function isBlockedBy(issue: IssueRecord, other: IssueRecord): boolean {
  return issue.blockedBy.some((one) => one === other || isBlockedBy(one, other));
}

function show(call: Call, issues: readonly IssueRecord[]): Answer {
  return list(issues, (one) => showIssue(call.world, one, call.base));
}

function add(call: Call): Answer {
  needsPush(call);
  const issue = findIssue(call);
  const blocker = issueById(call, numberAt(call.body, 'issue_id') ?? 0);
  if (issue.blockedBy.includes(blocker)) throw refused(422, 'Validation failed: Dependency already exists');
  if (issue === blocker || isBlockedBy(blocker, issue))
    throw refused(422, 'Validation failed: Dependency would create a cycle');
  block(call.world, issue, blocker);
  return value(201, showIssue(call.world, blocker, call.base));
}

function remove(call: Call): Answer {
  needsPush(call);
  const issue = findIssue(call);
  const blocker = issue.blockedBy.find((one) => one.id === Number(call.params.issue_id));
  if (blocker === undefined) throw notFound();
  unblock(call.world, issue, blocker);
  return value(200, showIssue(call.world, blocker, call.base));
}

/** Dependencies between issues: the answer to a change is the blocking issue. */
export const dependencyRoutes: Readonly<Record<string, Route>> = {
  'issues/list-dependencies-blocked-by': (call) => show(call, findIssue(call).blockedBy),
  'issues/list-dependencies-blocking': (call) => show(call, findIssue(call).blocking),
  'issues/add-blocked-by-dependency': add,
  'issues/remove-dependency-blocked-by': remove,
};
