import type { Association } from './options.ts';
import {
  type IssueRecord,
  type LabelRecord,
  type MilestoneRecord,
  type Repository,
  takeId,
  type World,
} from './state.ts';

/** Marks an issue as changed now: lists may lag behind this moment. */
export function touch(world: World, issue: IssueRecord): void {
  issue.updatedAt = world.settings.clock.now();
}

/** Label names are equal in any case. */
export function findLabel(repository: Repository, name: string): LabelRecord | undefined {
  return repository.labels.find((label) => label.name.toLowerCase() === name.toLowerCase());
}

/** Adds a label to the repository; the caller has checked its name. */
export function makeLabel(
  world: World,
  repository: Repository,
  name: string,
  color = 'ededed',
  description: string | null = null,
): LabelRecord {
  const label = { id: takeId(world), name, color, description, isForeign: false };
  repository.labels.push(label);
  return label;
}

/** Puts a label on an issue, making it when the repository lacks it, as GitHub does. */
export function putLabel(world: World, issue: IssueRecord, name: string): void {
  const label = findLabel(issue.repository, name) ?? makeLabel(world, issue.repository, name);
  if (!issue.labels.includes(label)) issue.labels.push(label);
  touch(world, issue);
}

export interface NewIssue {
  readonly title: string;
  readonly body?: string | null;
  readonly user: string;
  readonly association: Association;
  readonly isPullRequest?: boolean;
}

/** Adds an issue or a pull request under the next number. */
export function makeIssue(world: World, repository: Repository, wanted: NewIssue): IssueRecord {
  const at = world.settings.clock.now();
  repository.lastNumber += 1;
  const issue: IssueRecord = {
    id: takeId(world),
    number: repository.lastNumber,
    isPullRequest: wanted.isPullRequest ?? false,
    repository,
    user: wanted.user,
    association: wanted.association,
    createdAt: at,
    title: wanted.title,
    body: wanted.body ?? null,
    state: 'open',
    stateReason: null,
    labels: [],
    assignees: [],
    milestone: null,
    type: null,
    updatedAt: at,
    closedAt: null,
    closedBy: null,
    isLocked: false,
    isDeleted: false,
    movedTo: null,
    comments: 0,
    parent: null,
    children: [],
    blockedBy: [],
    blocking: [],
    isForeign: false,
  };
  repository.issues.push(issue);
  return issue;
}

/** Closes with a reason; closing a closed issue only changes the reason. */
export function closeIssue(world: World, issue: IssueRecord, reason: string, by: string): void {
  if (issue.state === 'open') {
    issue.closedAt = world.settings.clock.now();
    issue.closedBy = by;
  }
  issue.state = 'closed';
  issue.stateReason = reason;
  touch(world, issue);
}

export function reopenIssue(world: World, issue: IssueRecord): void {
  if (issue.state === 'open') return;
  issue.state = 'open';
  issue.stateReason = 'reopened';
  issue.closedAt = null;
  issue.closedBy = null;
  touch(world, issue);
}

export function makeMilestone(
  world: World,
  repository: Repository,
  title: string,
  creator: string,
): MilestoneRecord {
  const at = world.settings.clock.now();
  repository.lastMilestone += 1;
  const milestone: MilestoneRecord = {
    id: takeId(world),
    number: repository.lastMilestone,
    title,
    description: null,
    state: 'open',
    dueOn: null,
    creator,
    createdAt: at,
    updatedAt: at,
    closedAt: null,
    isForeign: false,
  };
  repository.milestones.push(milestone);
  return milestone;
}

export function setMilestoneState(world: World, milestone: MilestoneRecord, state: 'open' | 'closed'): void {
  if (milestone.state === state) return;
  milestone.state = state;
  milestone.closedAt = state === 'closed' ? world.settings.clock.now() : null;
  milestone.updatedAt = world.settings.clock.now();
}

function without<T>(list: readonly T[], gone: T): T[] {
  return list.filter((one) => one !== gone);
}

/** Takes the child from whatever parent it has. */
export function unlink(world: World, child: IssueRecord): void {
  if (child.parent === null) return;
  child.parent.children = without(child.parent.children, child);
  touch(world, child.parent);
  child.parent = null;
  touch(world, child);
}

export function link(world: World, parent: IssueRecord, child: IssueRecord): void {
  unlink(world, child);
  child.parent = parent;
  parent.children.push(child);
  touch(world, parent);
  touch(world, child);
}

export function block(world: World, issue: IssueRecord, blocker: IssueRecord): void {
  issue.blockedBy.push(blocker);
  blocker.blocking.push(issue);
  touch(world, issue);
  touch(world, blocker);
}

export function unblock(world: World, issue: IssueRecord, blocker: IssueRecord): void {
  issue.blockedBy = without(issue.blockedBy, blocker);
  blocker.blocking = without(blocker.blocking, issue);
  touch(world, issue);
  touch(world, blocker);
}

/** Loosens everything that held an issue which leaves the repository. */
export function dissolve(world: World, issue: IssueRecord): void {
  unlink(world, issue);
  for (const child of issue.children) unlink(world, child);
  for (const blocker of issue.blockedBy) unblock(world, issue, blocker);
  for (const other of issue.blocking) unblock(world, other, issue);
}
