import type { Association, Settings } from './options.ts';

export interface Account {
  readonly login: string;
  readonly id: number;
  readonly type: 'User' | 'Bot' | 'Organization';
}

export interface LabelRecord {
  readonly id: number;
  name: string;
  color: string;
  description: string | null;
  isForeign: boolean;
}

export interface MilestoneRecord {
  readonly id: number;
  readonly number: number;
  title: string;
  description: string | null;
  state: 'open' | 'closed';
  dueOn: string | null;
  readonly creator: string;
  readonly createdAt: number;
  updatedAt: number;
  closedAt: number | null;
  isForeign: boolean;
}

/** An issue or a pull request: they share numbers. */
export interface IssueRecord {
  readonly id: number;
  readonly number: number;
  readonly isPullRequest: boolean;
  readonly repository: Repository;
  readonly user: string;
  readonly association: Association;
  readonly createdAt: number;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  stateReason: string | null;
  labels: LabelRecord[];
  assignees: string[];
  milestone: MilestoneRecord | null;
  type: string | null;
  updatedAt: number;
  closedAt: number | null;
  closedBy: string | null;
  isLocked: boolean;
  isDeleted: boolean;
  movedTo: IssueRecord | null;
  comments: number;
  parent: IssueRecord | null;
  children: IssueRecord[];
  blockedBy: IssueRecord[];
  blocking: IssueRecord[];
  isForeign: boolean;
}

export interface Repository {
  readonly id: number;
  readonly owner: string;
  name: string;
  readonly oldNames: string[];
  isArchived: boolean;
  /** Nobody who calls can see it: it answers 404. */
  isHidden: boolean;
  hasIssues: boolean;
  labels: LabelRecord[];
  milestones: MilestoneRecord[];
  issues: IssueRecord[];
  lastNumber: number;
  lastMilestone: number;
  readonly createdAt: number;
}

export interface ProjectField {
  readonly id: number;
  readonly name: string;
  readonly dataType: string;
  /** Choices of a single_select. */
  readonly options?: readonly ProjectOption[];
  readonly createdAt: number;
}

export interface ProjectOption {
  readonly id: string;
  readonly name: string;
}

export interface ProjectItem {
  readonly id: number;
  readonly issue: IssueRecord;
  readonly creator: string;
  readonly createdAt: number;
  updatedAt: number;
  archivedAt?: number;
  /** By id of the field; of a single_select the id of the choice. */
  readonly values: Map<number, string | number | null>;
}

export interface Project {
  readonly id: number;
  readonly number: number;
  readonly title: string;
  readonly createdAt: number;
  readonly fields: ProjectField[];
  readonly items: ProjectItem[];
}

/** A request that replaced the whole set of an issue: milepost must never do this. */
export interface SetReplacement {
  readonly number: number;
  readonly what: 'labels' | 'assignees';
  readonly login: string;
}

/** Everything the fake remembers; tests may read all of it. */
export interface World {
  readonly settings: Settings;
  readonly repositories: Repository[];
  readonly accounts: Map<string, Account>;
  readonly projects: Project[];
  readonly setReplacements: SetReplacement[];
  lastId: number;
}

/** Database ids are large and never equal to numbers, so that a mix-up shows. */
export function takeId(world: World): number {
  world.lastId += 1;
  return world.lastId;
}

/** The account of a login, made at first mention. */
export function accountOf(world: World, login: string, type: Account['type'] = 'User'): Account {
  const known = world.accounts.get(login.toLowerCase());
  if (known !== undefined) return known;
  const account = { login, id: takeId(world), type };
  world.accounts.set(login.toLowerCase(), account);
  return account;
}

/** Adds an empty repository; the first one is that of the options. */
export function addRepository(
  world: World,
  owner: string,
  name: string,
  id: number = takeId(world),
): Repository {
  const repository: Repository = {
    id,
    owner,
    name,
    oldNames: [],
    isArchived: false,
    isHidden: false,
    hasIssues: true,
    labels: [],
    milestones: [],
    issues: [],
    lastNumber: 0,
    lastMilestone: 0,
    createdAt: world.settings.clock.now(),
  };
  world.repositories.push(repository);
  return repository;
}

/** A world with one empty repository and the accounts of all tokens. */
export function makeWorld(settings: Settings): World {
  const world: World = {
    settings,
    repositories: [],
    accounts: new Map(),
    projects: [],
    setReplacements: [],
    lastId: 3_100_000_000,
  };
  accountOf(world, settings.owner, settings.isOrganisation ? 'Organization' : 'User');
  for (const token of Object.values(settings.tokens)) accountOf(world, token.login, token.type);
  for (const login of settings.assignable) accountOf(world, login);
  addRepository(world, settings.owner, settings.name, settings.repositoryId);
  return world;
}
