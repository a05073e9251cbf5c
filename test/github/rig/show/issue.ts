import type { Json, JsonObject } from '../json.ts';
import type { IssueRecord, World } from '../state.ts';
import { showLabel } from './label.ts';
import { showMilestone } from './milestone.ts';
import { repositoryUrl } from './repository.ts';
import { instant, instantOrNull } from './times.ts';
import { htmlBase, showUser } from './user.ts';

/** Where the API shows an issue. */
export function issueUrl(issue: IssueRecord, base: string): string {
  return `${repositoryUrl(issue.repository, base)}/issues/${issue.number}`;
}

/** An issue type of the organisation; ids follow the order of the options. */
export function showIssueType(world: World, name: string): JsonObject {
  const id = 7_000_000 + world.settings.issueTypes.indexOf(name);
  return { id, node_id: `IT_${id}`, name, description: null, color: 'blue', is_enabled: true };
}

function linksOf(issue: IssueRecord, base: string): JsonObject {
  const url = issueUrl(issue, base);
  const kind = issue.isPullRequest ? 'pull' : 'issues';
  const { owner, name } = issue.repository;
  return {
    url,
    repository_url: repositoryUrl(issue.repository, base),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: `${htmlBase(base)}/${owner}/${name}/${kind}/${issue.number}`,
    timeline_url: `${url}/timeline`,
  };
}

function reactionsOf(issue: IssueRecord, base: string): JsonObject {
  const kinds = ['+1', '-1', 'laugh', 'hooray', 'confused', 'heart', 'rocket', 'eyes'];
  const counts = Object.fromEntries(kinds.map((kind) => [kind, 0]));
  return { url: `${issueUrl(issue, base)}/reactions`, total_count: 0, ...counts };
}

/** Closed children and closed blockers count, which is how a client sees what is done. */
function summariesOf(world: World, issue: IssueRecord, base: string): JsonObject {
  if (world.settings.omitsSummaries) return {};
  const total = issue.children.length;
  const completed = issue.children.filter((one) => one.state === 'closed').length;
  const isOpen = (one: IssueRecord): boolean => one.state === 'open';
  return {
    type: issue.type === null ? null : showIssueType(world, issue.type),
    parent_issue_url: issue.parent === null ? null : issueUrl(issue.parent, base),
    sub_issues_summary: {
      total,
      completed,
      percent_completed: total === 0 ? 0 : Math.floor((completed * 100) / total),
    },
    issue_dependencies_summary: {
      blocked_by: issue.blockedBy.filter(isOpen).length,
      total_blocked_by: issue.blockedBy.length,
      blocking: issue.blocking.filter(isOpen).length,
      total_blocking: issue.blocking.length,
    },
  };
}

function pullRequestOf(issue: IssueRecord, base: string): JsonObject {
  if (!issue.isPullRequest) return {};
  const { owner, name } = issue.repository;
  const html = `${htmlBase(base)}/${owner}/${name}/pull/${issue.number}`;
  const url = `${repositoryUrl(issue.repository, base)}/pulls/${issue.number}`;
  return {
    draft: false,
    pull_request: {
      url,
      html_url: html,
      diff_url: `${html}.diff`,
      patch_url: `${html}.patch`,
      merged_at: null,
    },
  };
}

/** An issue or pull request as GitHub shows it in lists and alone. */
export function showIssue(world: World, issue: IssueRecord, base: string): JsonObject {
  const assignees: readonly Json[] = issue.assignees.map((login) => showUser(world, login, base));
  const milestone = issue.milestone;
  return {
    ...linksOf(issue, base),
    id: issue.id,
    node_id: `${issue.isPullRequest ? 'PR' : 'I'}_${issue.id}`,
    number: issue.number,
    title: issue.title,
    user: showUser(world, issue.user, base),
    labels: issue.labels.map((label) => showLabel(issue.repository, label, base)),
    state: issue.state,
    state_reason: issue.stateReason,
    locked: issue.isLocked,
    active_lock_reason: null,
    assignee: assignees[0] ?? null,
    assignees,
    milestone: milestone === null ? null : showMilestone(world, issue.repository, milestone, base),
    comments: issue.comments,
    created_at: instant(issue.createdAt),
    updated_at: instant(issue.updatedAt),
    closed_at: instantOrNull(issue.closedAt),
    closed_by: issue.closedBy === null ? null : showUser(world, issue.closedBy, base),
    author_association: issue.association,
    body: issue.body,
    reactions: reactionsOf(issue, base),
    performed_via_github_app: null,
    ...pullRequestOf(issue, base),
    ...summariesOf(world, issue, base),
  };
}
