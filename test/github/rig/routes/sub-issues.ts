import { type Answer, type Call, issueById, list, needsPush, type Route, value } from '../call.ts';
import { link, unlink } from '../changes.ts';
import { numberAt } from '../json.ts';
import { notFound, refused } from '../refusal.ts';
import { showIssue } from '../show/issue.ts';
import type { IssueRecord } from '../state.ts';
import { findIssue } from './find-issue.ts';

const mostChildren = 100;
const mostLevels = 8;
const prefix = 'An error occurred while adding the sub-issue to the parent issue.';

function ancestors(issue: IssueRecord): readonly IssueRecord[] {
  return issue.parent === null ? [] : [issue.parent, ...ancestors(issue.parent)];
}

function depthBelow(issue: IssueRecord): number {
  return 1 + Math.max(0, ...issue.children.map(depthBelow));
}

/** Closed children count for the hundred; pull requests cannot be children. */
function checkLink(parent: IssueRecord, child: IssueRecord, mayReplace: boolean): void {
  const refuse = (why: string): Error => refused(422, `${prefix} ${why}`);
  if (parent === child || ancestors(parent).includes(child)) throw refuse('Sub issue may not create a cycle');
  if (child.isPullRequest) throw refuse('Sub issue may not be a pull request');
  if (child.parent === parent) throw refuse('Issue may not contain duplicate sub-issues');
  if (child.parent !== null && !mayReplace) throw refuse('Sub issue may only have one parent');
  if (parent.children.length >= mostChildren)
    throw refuse(`Parent cannot have more than ${mostChildren} sub-issues`);
  const levels = ancestors(parent).length + 1 + depthBelow(child);
  if (levels > mostLevels) throw refuse(`Issue may not be nested more than ${mostLevels} levels`);
}

function addChild(call: Call): Answer {
  needsPush(call);
  const parent = findIssue(call);
  const child = issueById(call, numberAt(call.body, 'sub_issue_id') ?? 0);
  checkLink(parent, child, call.body.replace_parent === true);
  link(call.world, parent, child);
  return value(201, showIssue(call.world, parent, call.base));
}

function removeChild(call: Call): Answer {
  needsPush(call);
  const parent = findIssue(call);
  const child = parent.children.find((one) => one.id === numberAt(call.body, 'sub_issue_id'));
  if (child === undefined) throw refused(404, 'The provided sub-issue does not exist');
  unlink(call.world, child);
  return value(200, showIssue(call.world, parent, call.base));
}

function parentOf(call: Call): Answer {
  const { parent } = findIssue(call);
  if (parent === null) throw notFound();
  return value(200, showIssue(call.world, parent, call.base));
}

/** Sub-issue links: the answer to a change is the parent. */
export const subIssueRoutes: Readonly<Record<string, Route>> = {
  'issues/list-sub-issues': (call) =>
    list(findIssue(call).children, (child) => showIssue(call.world, child, call.base)),
  'issues/add-sub-issue': addChild,
  'issues/remove-sub-issue': removeChild,
  'issues/get-parent': parentOf,
};
