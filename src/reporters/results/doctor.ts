import { type DoctorKey, doctorText } from '../../text/doctor.ts';
import type { Language } from '../../text/plain-words.ts';
import { addDays, type Day } from '../../values/date.ts';

/** What GitHub answered; `refused` holds the status, `none` a technical word. */
export type GitHubFacts =
  | { readonly kind: 'no-token' }
  | { readonly kind: 'none'; readonly reason: string }
  | { readonly kind: 'refused'; readonly status: number }
  | {
      readonly kind: 'answered';
      readonly repository: string;
      readonly id: number;
      readonly isArchived: boolean;
      readonly hasIssues: boolean;
      /** What GitHub says the token may do; null where it does not say. */
      readonly mayPush: boolean | null;
      /** Of a classic token, as its header names them; null for others. */
      readonly scopes: string | null;
      /** Seconds by which GitHub's clock is ahead of ours; null without a date. */
      readonly secondsAhead: number | null;
      readonly isProtected: boolean | null;
      /** What the label of the lock says; null = no lock. */
      readonly lock: string | null;
      readonly review: ReviewRun;
    };

/** The workflow that opens reviews. */
export type ReviewRun =
  | { readonly kind: 'unknown' | 'missing' | 'never' }
  | { readonly kind: 'disabled'; readonly state: string }
  | { readonly kind: 'ran'; readonly day: Day };

export type GitFacts =
  | { readonly kind: 'missing' }
  | { readonly kind: 'no-repository' }
  | { readonly kind: 'found'; readonly version: string; readonly isShallow: boolean };

export interface PlanFacts {
  readonly tracker: 'github' | 'local';
  readonly repository: string | null;
  /** The number that milepost.yaml states. */
  readonly repositoryId: number | null;
  /** `owner/name` of Git's remote `origin`; null without one, or where it is not on GitHub's kind of address. */
  readonly origin: string | null;
  /** The number that the kept map is about. */
  readonly mapId: number | null;
  /** Last year with a calendar file. */
  readonly lastCalendarYear: number | null;
  readonly rolesWithoutLogin: readonly string[];
  /** First line of the local tracker's lock, and whether its process lives. */
  readonly localLock: { readonly holder: string; readonly isAlive: boolean } | null;
  /** Paths that this user may not write. */
  readonly unwritable: readonly string[];
}

export interface Facts {
  readonly today: Day;
  readonly node: string;
  readonly git: GitFacts;
  readonly plan: PlanFacts | 'none' | 'broken';
  /** Only where the tracker is GitHub. */
  readonly github: GitHubFacts | null;
}

/** One line: how it is, what is said, with what. */
export interface DoctorLine {
  readonly state: 'fine' | 'warning' | 'wrong';
  readonly key: DoctorKey;
  readonly args: Readonly<Record<string, string | number>>;
}

/** 20.19.0: what package.json demands. */
const LEAST_NODE = [20, 19] as const;
const MOST_SECONDS_OFF = 60;
/** A calendar that ends sooner than this many days from now is told. */
const CALENDAR_DAYS = 90;
/** GitHub switches a schedule off after 60 quiet days; a monthly review runs far more often. */
const REVIEW_DAYS = 35;

/** The workflow that `init` writes for the review. */
export const REVIEW_FILE = 'review.yml';

/** The published shape of `doctor`. */
export function doctorResult(lines: readonly DoctorLine[], language: Language): DoctorResult {
  const all = lines.map(({ state, key, args }) => ({ code: key, state, ...doctorText(language, key, args) }));
  return { ok: lines.every(({ state }) => state === 'fine'), lines: all };
}

export interface DoctorResult {
  /** True if every line is fine. */
  readonly ok: boolean;
  readonly lines: readonly {
    readonly code: DoctorKey;
    readonly state: DoctorLine['state'];
    readonly message: string;
    /** Empty where nothing needs doing. */
    readonly help: string;
  }[];
}

/** What is fine and what is not, in a fixed order. */
export function diagnose({ today, node, git, plan, github }: Facts): readonly DoctorLine[] {
  return [
    ofNode(node),
    ofGit(git),
    ...(typeof plan === 'string'
      ? [plan === 'none' ? warning('plan-none') : wrong('plan-broken')]
      : [fine('plan-fine'), ...ofPlan(plan, today)]),
    ...(github === null || typeof plan === 'string' ? [] : ofGitHub(github, plan, today)),
  ];
}

function ofNode(version: string): DoctorLine {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  const isEnough = major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1]);
  return isEnough
    ? fine('node-fine', { version })
    : wrong('node-old', { version, least: LEAST_NODE.join('.') });
}

function ofGit(git: GitFacts): DoctorLine {
  if (git.kind === 'missing') return warning('git-missing');
  if (git.kind === 'no-repository') return warning('git-no-repository');
  const { version, isShallow } = git;
  return isShallow ? warning('git-shallow', { version }) : fine('git-fine', { version });
}

function ofPlan(plan: PlanFacts, today: Day): readonly DoctorLine[] {
  const { unwritable, lastCalendarYear, rolesWithoutLogin: roles } = plan;
  const needed = Number(addDays(today, CALENDAR_DAYS).slice(0, 4));
  const year = lastCalendarYear ?? '-';
  return [
    unwritable.length === 0
      ? fine('files-fine')
      : wrong('files-unwritable', { files: unwritable.join(', ') }),
    lastCalendarYear !== null && lastCalendarYear >= needed
      ? fine('calendar-fine', { year })
      : warning('calendar-ends', { year, needed }),
    roles.length === 0 ? fine('people-fine') : warning('people-missing', { roles: roles.join(', ') }),
    ...(plan.tracker === 'local' ? [ofLocalTracker(plan)] : ofOrigin(plan)),
  ];
}

/** Of a remote that is there: the records are pushed to it, and the issues belong beside them. */
function ofOrigin({ origin, repository }: PlanFacts): readonly DoctorLine[] {
  if (origin === null || repository === null) return [];
  const isSame = origin.toLowerCase() === repository.toLowerCase();
  return [isSame ? fine('origin-fine', { origin }) : warning('origin-other', { origin, repository })];
}

function ofLocalTracker({ localLock }: PlanFacts): DoctorLine {
  if (localLock === null) return fine('tracker-local');
  const { holder, isAlive } = localLock;
  return warning(isAlive ? 'tracker-locked' : 'tracker-lock-dead', { holder });
}

function ofGitHub(github: GitHubFacts, plan: PlanFacts, today: Day): readonly DoctorLine[] {
  const repository = plan.repository ?? '-';
  switch (github.kind) {
    case 'no-token':
      return [wrong('token-missing')];
    case 'none':
      return [wrong('github-unreachable', { reason: github.reason })];
    case 'refused':
      return [wrong('github-refused', { repository, status: github.status })];
    case 'answered':
      return ofAnswer(github, plan, today);
  }
}

type Answered = Extract<GitHubFacts, { kind: 'answered' }>;

function ofAnswer(github: Answered, plan: PlanFacts, today: Day): readonly DoctorLine[] {
  const { repository, id, scopes, lock } = github;
  const other = (known: number | null): known is number => known !== null && known !== id;
  return [
    github.isArchived
      ? wrong('github-archived', { repository })
      : github.hasIssues
        ? fine('github-fine', { repository })
        : wrong('github-no-issues', { repository }),
    ofRights(github.mayPush, repository),
    ...(scopes === null ? [] : [fine('scopes', { scopes: scopes === '' ? '-' : scopes })]),
    ...ofClock(github.secondsAhead),
    ...(other(plan.repositoryId) ? [wrong('repository-other', { stated: plan.repositoryId, id })] : []),
    ...(other(plan.mapId) ? [warning('map-other', { known: plan.mapId, id })] : []),
    ...(lock === null ? [] : [warning('lock-held', { holder: lock })]),
    ...(github.isProtected === null
      ? []
      : [github.isProtected ? fine('branch-fine') : warning('branch-open')]),
    ofReview(github.review, today),
  ];
}

function ofRights(mayPush: boolean | null, repository: string): DoctorLine {
  if (mayPush === null) return warning('rights-unsaid', { repository });
  return mayPush ? fine('rights-fine', { repository }) : warning('rights-read-only', { repository });
}

function ofClock(seconds: number | null): readonly DoctorLine[] {
  if (seconds === null) return [];
  return [Math.abs(seconds) > MOST_SECONDS_OFF ? wrong('clock-off', { seconds }) : fine('clock-fine')];
}

function ofReview(review: ReviewRun, today: Day): DoctorLine {
  switch (review.kind) {
    case 'unknown':
      return warning('review-unknown');
    case 'missing':
      return warning('review-missing', { file: REVIEW_FILE });
    case 'never':
      return warning('review-never');
    case 'disabled':
      return wrong('review-disabled', { state: review.state });
    case 'ran':
      return addDays(review.day, REVIEW_DAYS) < today
        ? warning('review-old', { day: review.day })
        : fine('review-fine', { day: review.day });
  }
}

function fine(key: DoctorKey, args: DoctorLine['args'] = {}): DoctorLine {
  return { state: 'fine', key, args };
}

function warning(key: DoctorKey, args: DoctorLine['args'] = {}): DoctorLine {
  return { state: 'warning', key, args };
}

function wrong(key: DoctorKey, args: DoctorLine['args'] = {}): DoctorLine {
  return { state: 'wrong', key, args };
}
