import { type Answer, type Call, isListed, list, type Route, value } from '../call.ts';
import { makeIssue, touch } from '../changes.ts';
import { textAt } from '../json.ts';
import { invalid, refused } from '../refusal.ts';
import { showIssue } from '../show/issue.ts';
import type { IssueRecord } from '../state.ts';
import { isThere } from '../there.ts';
import { findIssue } from './find-issue.ts';
import { checkTexts, guardedFields, setGuarded, setState } from './issue-fields.ts';

type Filter = (issue: IssueRecord) => boolean;

function byLabels(call: Call): Filter {
  const wanted = (call.query.get('labels') ?? '')
    .toLowerCase()
    .split(',')
    .filter((name) => name !== '');
  return (issue) => wanted.every((name) => issue.labels.some((label) => label.name.toLowerCase() === name));
}

function byMilestone(call: Call): Filter {
  const wanted = call.query.get('milestone');
  if (wanted === null) return () => true;
  if (wanted === 'none') return (issue) => issue.milestone === null;
  if (wanted === '*') return (issue) => issue.milestone !== null;
  const number = Number(wanted);
  if (!call.repository.milestones.some((one) => one.number === number)) {
    throw invalid({ resource: 'Issue', code: 'invalid', field: 'milestone', value: wanted });
  }
  return (issue) => issue.milestone?.number === number;
}

function byRest(call: Call): Filter {
  const state = call.query.get('state') ?? 'open';
  const since = Date.parse(call.query.get('since') ?? '1970-01-01T00:00:00Z');
  const creator = call.query.get('creator');
  return (issue) =>
    (state === 'all' || issue.state === state) &&
    issue.updatedAt >= since &&
    (creator === null || issue.user === creator);
}

function inOrder(call: Call): (a: IssueRecord, b: IssueRecord) => number {
  const isUpdated = call.query.get('sort') === 'updated';
  const sign = call.query.get('direction') === 'asc' ? 1 : -1;
  const at = (issue: IssueRecord): number => (isUpdated ? issue.updatedAt : issue.createdAt);
  return (a, b) => sign * (at(a) - at(b) || a.number - b.number);
}

function listIssues(call: Call): Answer {
  const filters = [byLabels(call), byMilestone(call), byRest(call)];
  const found = call.repository.issues
    .filter((issue) => isThere(issue) && isListed(call, issue) && filters.every((fits) => fits(issue)))
    .sort(inOrder(call));
  return list(found, (issue) => showIssue(call.world, issue, call.base), 'issues');
}

function createIssue(call: Call): Answer {
  checkTexts(call.body);
  const fields = guardedFields(call);
  const issue = makeIssue(call.world, call.repository, {
    title: String(call.body.title),
    body: textAt(call.body, 'body') ?? null,
    user: call.token.login,
    association: call.token.association,
  });
  setGuarded(call, issue, fields);
  return value(201, showIssue(call.world, issue, call.base));
}

/** Lists in a PATCH replace what people added; this is noted so that a test can forbid it. */
function noteReplacements(call: Call, issue: IssueRecord): void {
  for (const what of ['labels', 'assignees'] as const) {
    if (call.body[what] === undefined) continue;
    call.world.setReplacements.push({ number: issue.number, what, login: call.token.login });
  }
}

function updateIssue(call: Call): Answer {
  const issue = findIssue(call);
  if (!call.token.push && issue.user !== call.token.login)
    throw refused(403, 'Must have admin rights to Repository.');
  checkTexts(call.body);
  const fields = guardedFields(call);
  noteReplacements(call, issue);
  issue.title = textAt(call.body, 'title') ?? issue.title;
  if (call.body.body !== undefined) issue.body = textAt(call.body, 'body') ?? null;
  setState(call, issue);
  setGuarded(call, issue, fields);
  touch(call.world, issue);
  return value(200, showIssue(call.world, issue, call.base));
}

/** Issues themselves; pull requests are listed with them and share their numbers. */
export const issueRoutes: Readonly<Record<string, Route>> = {
  'issues/list-for-repo': listIssues,
  'issues/create': createIssue,
  'issues/get': (call) => value(200, showIssue(call.world, findIssue(call), call.base)),
  'issues/update': updateIssue,
};
