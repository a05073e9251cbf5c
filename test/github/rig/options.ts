/** Milliseconds since 1970; the fake never looks at the real time by itself. */
export interface Clock {
  now(): number;
}

/** A clock that stands still until a test sets it. */
export interface SettableClock extends Clock {
  set(at: number): void;
  advance(ms: number): void;
}

/** Standing clock, so that equal tests see equal times. */
export function makeSettableClock(start: number): SettableClock {
  let at = start;
  return {
    now: () => at,
    set: (next) => {
      at = next;
    },
    advance: (ms) => {
      at += ms;
    },
  };
}

/** How GitHub relates an author to a repository. */
export type Association =
  | 'OWNER'
  | 'MEMBER'
  | 'COLLABORATOR'
  | 'CONTRIBUTOR'
  | 'FIRST_TIME_CONTRIBUTOR'
  | 'NONE';

/** Who calls with a token, and what that token may do. */
export interface Token {
  readonly login: string;
  readonly type: 'User' | 'Bot';
  /** Stands as author_association on what this token makes. */
  readonly association: Association;
  /** Without it labels, milestone, assignees and type are dropped in silence, and other writes are refused. */
  readonly push: boolean;
  /** False: the repository looks as if it were not there. */
  readonly canRead?: boolean;
  readonly isExpired?: boolean;
  /** What it may do with projects of the organisation, if not all: a workflow token may do nothing. */
  readonly projects?: 'none' | 'read';
  /** GET /user answers 403, as a workflow token does. */
  readonly refusesUser?: boolean;
  /** What `permissions.push` says, when it differs from the truth. */
  readonly showsPush?: boolean;
  /** Status of a write without push access; public repositories answer 404 to some tokens. */
  readonly refusal?: 403 | 404;
  /** Calls left in the hour; default 5,000. */
  readonly rateLimit?: number;
}

/** What a rig is made with; everything has a default. */
export interface FakeOptions {
  readonly owner?: string;
  readonly name?: string;
  readonly repositoryId?: number;
  readonly isOrganisation?: boolean;
  readonly issueTypes?: readonly string[];
  readonly assignable?: readonly string[];
  readonly clock?: Clock;
  /** Issues and milestones made or changed less than this ago are missing from lists. */
  readonly listLagMs?: number;
  /** `created`: a lagging list only misses what is new; `changed` (default): also what was changed. */
  readonly lagHides?: 'created' | 'changed';
  /** Leaves out parent_issue_url, sub_issues_summary, issue_dependencies_summary and type. */
  readonly omitsSummaries?: boolean;
  /** False: `due_on: null` is accepted and has no effect. */
  readonly clearsDue?: boolean;
  /** The issues list is followed by a cursor, without rel="last". */
  readonly cursorPages?: boolean;
  readonly tokens?: Readonly<Record<string, Token>>;
  /** False saves time in long runs: answers are then not checked against the contract. */
  readonly checksAnswers?: boolean;
  /** Lets a test hold every call before and after its effect, e.g. to schedule several clients. */
  readonly hold?: (moment: 'before' | 'after', method: string, path: string) => Promise<void>;
}

/** Tokens every rig knows unless told otherwise: key is what stands after `authorization: token `. */
export const tokens: Readonly<Record<string, Token>> = {
  'maintainer-token': { login: 'mira', type: 'User', association: 'MEMBER', push: true },
  'second-token': { login: 'sem', type: 'User', association: 'MEMBER', push: true },
  'workflow-token': {
    login: 'github-actions[bot]',
    type: 'Bot',
    association: 'NONE',
    push: true,
    projects: 'none',
    refusesUser: true,
    showsPush: false,
  },
  'reader-token': { login: 'rita', type: 'User', association: 'NONE', push: false },
  'outsider-token': { login: 'otto', type: 'User', association: 'NONE', push: false, canRead: false },
  'expired-token': { login: 'mira', type: 'User', association: 'MEMBER', push: true, isExpired: true },
};

export type Settings = Required<FakeOptions>;

/** Fills in the defaults. */
export function settingsOf(options: FakeOptions): Settings {
  return {
    owner: options.owner ?? 'acme',
    name: options.name ?? 'plan',
    repositoryId: options.repositoryId ?? 987_654,
    isOrganisation: options.isOrganisation ?? true,
    issueTypes: options.issueTypes ?? ['Task', 'Bug', 'Feature'],
    assignable: options.assignable ?? ['mira', 'sem', 'petra'],
    clock: options.clock ?? makeSettableClock(Date.parse('2026-11-23T09:00:00Z')),
    listLagMs: options.listLagMs ?? 0,
    lagHides: options.lagHides ?? 'changed',
    omitsSummaries: options.omitsSummaries ?? false,
    clearsDue: options.clearsDue ?? true,
    cursorPages: options.cursorPages ?? false,
    tokens: options.tokens ?? tokens,
    checksAnswers: options.checksAnswers ?? true,
    hold: options.hold ?? (() => Promise.resolve()),
  };
}
