import {
  block,
  closeIssue,
  dissolve,
  findLabel,
  link,
  makeIssue,
  makeLabel,
  makeMilestone,
  putLabel,
  reopenIssue,
  setMilestoneState,
  touch,
  unblock,
  unlink,
} from './changes.ts';
import { cutDue } from './due-date.ts';
import type { Association } from './options.ts';
import {
  addRepository,
  type IssueRecord,
  type LabelRecord,
  type MilestoneRecord,
  type Project,
  type Repository,
  takeId,
  type World,
} from './state.ts';

export interface PersonsIssue {
  readonly title: string;
  readonly body?: string;
  readonly labels?: readonly string[];
  readonly author?: string;
  readonly association?: Association;
  /** Number of a milestone. */
  readonly milestone?: number;
}

export interface PersonsMilestone {
  readonly title?: string;
  readonly description?: string | null;
  /** A day or an instant; null takes the date off. */
  readonly due?: string | null;
}

/** What humans do on the web pages: straight on the state, past contract and log. */
export interface People {
  createIssue(wanted: PersonsIssue): IssueRecord;
  createPullRequest(wanted: PersonsIssue): IssueRecord;
  issue(number: number): IssueRecord;
  retitle(number: number, title: string): void;
  edit(number: number, change: (body: string) => string): void;
  tick(number: number, boxId: string): void;
  untick(number: number, boxId: string): void;
  addLabel(number: number, name: string): void;
  removeLabel(number: number, name: string): void;
  assign(number: number, ...logins: readonly string[]): void;
  setType(number: number, type: string | null): void;
  moveToMilestone(number: number, milestone: number | null): void;
  close(number: number, reason?: 'completed' | 'not_planned' | 'duplicate', by?: string): void;
  reopen(number: number): void;
  comment(number: number): void;
  link(parent: number, child: number): void;
  unlink(child: number): void;
  addDependency(number: number, blockedBy: number): void;
  removeDependency(number: number, blockedBy: number): void;
  deleteIssue(number: number): void;
  /** Moves the issue to another repository of the owner, made if needed; returns it there. */
  transferIssue(number: number, to?: string): IssueRecord;
  lockIssue(number: number): void;
  createMilestone(title: string, more?: PersonsMilestone): MilestoneRecord;
  milestone(number: number): MilestoneRecord;
  editMilestone(number: number, change: PersonsMilestone): void;
  closeMilestone(number: number): void;
  reopenMilestone(number: number): void;
  deleteMilestone(number: number): void;
  createLabel(name: string, color?: string, description?: string): LabelRecord;
  renameLabel(name: string, to: string): void;
  recolourLabel(name: string, color: string): void;
  deleteLabel(name: string): void;
  renameRepository(name: string): void;
  archive(isArchived?: boolean): void;
  disableIssues(): void;
  createProject(title: string): Project;
}

function setTick(world: World, issue: IssueRecord, boxId: string, isTicked: boolean): void {
  const lines = (issue.body ?? '').split('\n');
  const at = lines.findIndex((line) => line.includes(`<!-- box:${boxId} -->`));
  if (at < 0) throw new Error(`Issue ${issue.number} has no box ${boxId}.`);
  lines[at] = (lines[at] ?? '').replace(/^(\s*[-*] )\[[ xX]\]/, `$1[${isTicked ? 'x' : ' '}]`);
  issue.body = lines.join('\n');
  touch(world, issue);
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`There is no ${what}.`);
  return value;
}

/** A day is meant as a day in the Pacific, noon being the same day everywhere that matters. */
function dueOf(due: string): string {
  return cutDue(due.length === 10 ? `${due}T12:00:00Z` : due);
}

type IssuePeople = Pick<
  People,
  | 'createIssue'
  | 'createPullRequest'
  | 'issue'
  | 'retitle'
  | 'edit'
  | 'tick'
  | 'untick'
  | 'addLabel'
  | 'removeLabel'
  | 'assign'
  | 'setType'
  | 'moveToMilestone'
  | 'close'
  | 'reopen'
  | 'comment'
  | 'lockIssue'
>;

function issuePeople(world: World, repository: Repository): IssuePeople {
  const issue = (number: number): IssueRecord =>
    found(
      repository.issues.find((one) => one.number === number),
      `issue ${number}`,
    );
  const milestone = (number: number): MilestoneRecord =>
    found(
      repository.milestones.find((one) => one.number === number),
      `milestone ${number}`,
    );
  const change = (number: number, work: (one: IssueRecord) => void): void => {
    work(issue(number));
    touch(world, issue(number));
  };
  const create = (wanted: PersonsIssue, isPullRequest: boolean): IssueRecord => {
    const { title, body = null, author = 'petra', association = 'NONE' } = wanted;
    const made = makeIssue(world, repository, { title, body, user: author, association, isPullRequest });
    for (const name of wanted.labels ?? []) putLabel(world, made, name);
    if (wanted.milestone !== undefined) made.milestone = milestone(wanted.milestone);
    return made;
  };
  return {
    createIssue: (wanted) => create(wanted, false),
    createPullRequest: (wanted) => create(wanted, true),
    issue,
    retitle: (number, title) => change(number, (one) => Object.assign(one, { title })),
    edit: (number, work) => change(number, (one) => Object.assign(one, { body: work(one.body ?? '') })),
    tick: (number, boxId) => setTick(world, issue(number), boxId, true),
    untick: (number, boxId) => setTick(world, issue(number), boxId, false),
    addLabel: (number, name) => putLabel(world, issue(number), name),
    removeLabel: (number, name) =>
      change(number, (one) => {
        one.labels = one.labels.filter((label) => label.name.toLowerCase() !== name.toLowerCase());
      }),
    assign: (number, ...logins) => change(number, (one) => Object.assign(one, { assignees: [...logins] })),
    setType: (number, type) => change(number, (one) => Object.assign(one, { type })),
    moveToMilestone: (number, to) =>
      change(number, (one) => Object.assign(one, { milestone: to === null ? null : milestone(to) })),
    close: (number, reason = 'completed', by = 'petra') => closeIssue(world, issue(number), reason, by),
    reopen: (number) => reopenIssue(world, issue(number)),
    comment: (number) => change(number, (one) => Object.assign(one, { comments: one.comments + 1 })),
    lockIssue: (number) => change(number, (one) => Object.assign(one, { isLocked: true })),
  };
}

type LinkPeople = Pick<
  People,
  'link' | 'unlink' | 'addDependency' | 'removeDependency' | 'deleteIssue' | 'transferIssue'
>;

/** A transferred issue is a new one elsewhere; the old number leads there. */
function transfer(world: World, repository: Repository, issue: IssueRecord, to: string): IssueRecord {
  const isTarget = (one: Repository): boolean => one.owner === repository.owner && one.name === to;
  const target = world.repositories.find(isTarget) ?? addRepository(world, repository.owner, to);
  dissolve(world, issue);
  const { title, body, user, association } = issue;
  const moved = makeIssue(world, target, { title, body, user, association });
  for (const label of issue.labels) putLabel(world, moved, label.name);
  issue.movedTo = moved;
  return moved;
}

function linkPeople(world: World, repository: Repository, issue: People['issue']): LinkPeople {
  return {
    link: (parent, child) => link(world, issue(parent), issue(child)),
    unlink: (child) => unlink(world, issue(child)),
    addDependency: (number, blockedBy) => block(world, issue(number), issue(blockedBy)),
    removeDependency: (number, blockedBy) => unblock(world, issue(number), issue(blockedBy)),
    deleteIssue: (number) => {
      dissolve(world, issue(number));
      issue(number).isDeleted = true;
    },
    transferIssue: (number, to = 'elsewhere') => transfer(world, repository, issue(number), to),
  };
}

type MilestonePeople = Pick<
  People,
  'createMilestone' | 'milestone' | 'editMilestone' | 'closeMilestone' | 'reopenMilestone' | 'deleteMilestone'
>;

function milestonePeople(world: World, repository: Repository): MilestonePeople {
  const milestone = (number: number): MilestoneRecord =>
    found(
      repository.milestones.find((one) => one.number === number),
      `milestone ${number}`,
    );
  const edit = (one: MilestoneRecord, change: PersonsMilestone): void => {
    one.title = change.title ?? one.title;
    if (change.description !== undefined) one.description = change.description;
    if (change.due !== undefined) one.dueOn = change.due === null ? null : dueOf(change.due);
    one.updatedAt = world.settings.clock.now();
  };
  return {
    createMilestone: (title, more = {}) => {
      const made = makeMilestone(world, repository, title, 'petra');
      edit(made, more);
      return made;
    },
    milestone,
    editMilestone: (number, change) => edit(milestone(number), change),
    closeMilestone: (number) => setMilestoneState(world, milestone(number), 'closed'),
    reopenMilestone: (number) => setMilestoneState(world, milestone(number), 'open'),
    deleteMilestone: (number) => {
      const gone = milestone(number);
      repository.milestones = repository.milestones.filter((one) => one !== gone);
      for (const issue of repository.issues) if (issue.milestone === gone) issue.milestone = null;
    },
  };
}

type RepositoryPeople = Pick<
  People,
  | 'createLabel'
  | 'renameLabel'
  | 'recolourLabel'
  | 'deleteLabel'
  | 'renameRepository'
  | 'archive'
  | 'disableIssues'
  | 'createProject'
>;

function repositoryPeople(world: World, repository: Repository): RepositoryPeople {
  const label = (name: string): LabelRecord => found(findLabel(repository, name), `label ${name}`);
  return {
    createLabel: (name, color, description) => makeLabel(world, repository, name, color, description ?? null),
    renameLabel: (name, to) => {
      label(name).name = to;
    },
    recolourLabel: (name, color) => {
      label(name).color = color;
    },
    deleteLabel: (name) => {
      const gone = label(name);
      repository.labels = repository.labels.filter((one) => one !== gone);
      for (const issue of repository.issues) issue.labels = issue.labels.filter((one) => one !== gone);
    },
    renameRepository: (name) => {
      repository.oldNames.push(repository.name.toLowerCase());
      repository.name = name;
    },
    archive: (isArchived = true) => {
      repository.isArchived = isArchived;
    },
    disableIssues: () => {
      repository.hasIssues = false;
    },
    createProject: (title) => {
      const number = world.projects.length + 1;
      const createdAt = world.settings.clock.now();
      const project = { id: takeId(world), number, title, createdAt, fields: [], items: [] };
      world.projects.push(project);
      return project;
    },
  };
}

/** The people of one repository. */
export function makePeople(world: World, repository: Repository): People {
  const issues = issuePeople(world, repository);
  return {
    ...issues,
    ...linkPeople(world, repository, issues.issue),
    ...milestonePeople(world, repository),
    ...repositoryPeople(world, repository),
  };
}
