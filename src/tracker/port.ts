import type { Finding, Place } from '../findings/finding.ts';
import type { Day } from '../values/date.ts';
import type { CloseReason, DesiredLabel, ItemKey, Resource } from './item.ts';
import type { ProjectField } from './project.ts';

/**
 * Where milestones and issues live. A tracker decides nothing, reorders nothing, and repeats no write: each call
 * of `create`, `patch`, `link` and `block` sends its write at most once. What was refused or is unknown comes back
 * as a value; only reading throws. `handle` is the tracker's own name of an item: a number on GitHub, a file here.
 */
export interface Tracker {
  readonly kind: 'local' | 'github';
  /** Permissions and identity, before anything else. Safe to repeat. @throws TrackerFailure when it cannot work */
  preflight(): Promise<Preflight>;
  /**
   * Everything that may be ours, in one order: complete, or it throws. Never a part, never empty for a broken answer.
   * @param labels names of the labels that must be among it if they are there; others may be left out
   */
  list(labels: readonly string[]): Promise<Listing>;
  /** Waits until a write may go, so that what is read next is not old when it goes. Absent where there is no pace. */
  ready?(): Promise<void>;
  /** One item as it is now; null only if it is certainly gone. Safe to repeat. @throws when it cannot be read */
  get(resource: Resource, handle: string): Promise<ExistingItem | null>;
  /**
   * Whether a login is who milepost runs as. Absent where closers are not known. Safe to
   * repeat. @throws when it cannot be read
   */
  isOwn?(login: string): Promise<boolean>;
  /** Handles of what an issue waits for, of an item that says only how many there are. Safe to repeat. */
  blockers(handle: string): Promise<readonly string[]>;
  /**
   * Looks beyond `list` for items with one of these keys, until no doubt of a lagging or broken list is left. Must
   * be called before the first create. Safe to repeat.
   */
  proveAbsent(items: readonly AbsentItem[]): Promise<AbsenceProof>;
  /**
   * The one writer's lock; on a tracker with lagging lists also the wait until what a dead run wrote can be seen.
   * @throws TrackerFailure if the lock cannot be asked for
   */
  lock(): Promise<LockOutcome>;
  /** Makes a label; one that is there already, in any case, is `done`. */
  createLabel(label: DesiredLabel): Promise<WriteOutcome>;
  /** Makes a milestone or an issue, open. Never called twice for one key in a run. */
  create(item: NewItem): Promise<WriteOutcome>;
  /**
   * Changes exactly the fields given, in one write, of the item as `get` gave it last: one that people changed since is
   * `changed`. Labels are added and removed singly, the set is never sent.
   */
  patch(item: ItemPatch): Promise<WriteOutcome>;
  /** Makes the child lie under the parent, or under none. */
  link(child: Target, parent: Target | null): Promise<WriteOutcome>;
  /** Makes the item wait for the blocker, or no longer. */
  block(item: Target, blocker: Target, isBlocked: boolean): Promise<WriteOutcome>;
  /** The project that shows the issues; absent where the plan names none, and on a tracker that has no projects. */
  readonly project?: ProjectPort;
}

/** A view of the issues with fields of its own, such as a roadmap. Other items, fields and views are not touched. */
export interface ProjectPort {
  /** What it has now, whole; or why it is left out. Safe to repeat. @throws when the tracker cannot be reached */
  read(): Promise<ProjectRead>;
  /** Puts the issue in and sets exactly these `name=value`; an empty value takes one off. Safe to repeat. */
  place(item: Target, values: readonly string[]): Promise<PlaceOutcome>;
}

export interface ProjectRead {
  readonly listing: ProjectListing | null;
  readonly findings: readonly Finding[];
}

export interface ProjectListing {
  /** `acme/3`: another project has a past of its own. */
  readonly name: string;
  /** Fields that can be written, of those the plan names, and the choices of one that takes no others. */
  readonly fields: ReadonlyMap<ProjectField, readonly string[] | null>;
  /** `name=value` of these fields by handle of the issue. */
  readonly items: ReadonlyMap<string, readonly string[] | 'archived'>;
  /** Items of anybody. */
  readonly count: number;
  /** The most it holds. */
  readonly limit: number;
}

/**
 * `left`: the project does not take it, which says nothing about the issue. `changed`: it is not there as it was shown,
 * so that people's part of it was not written.
 */
export type PlaceOutcome =
  | WriteOutcome
  | { readonly kind: 'left'; readonly finding: Finding }
  | { readonly kind: 'changed' };

export interface Preflight {
  /** Name of the place, for people: `acme/plan`, or a folder. */
  readonly name: string;
  readonly repositoryId: number | null;
  /** False if labels are no things of their own here. */
  readonly keepsLabels: boolean;
  /** True if `create` also makes parent and dependencies. */
  readonly linksOnCreate: boolean;
  /** Seconds between writes, and how many may go in an hour; null = as many as there are. */
  readonly pace: { readonly create: number; readonly other: number; readonly perHour: number | null };
  /** What is to be told of the place: renamed, not writable as far as it says. */
  readonly findings: readonly Finding[];
}

/** An item that is to be created. */
export interface AbsentItem extends KeyedItem {
  /** Handle of the milestone that it would lie in; null if there is none yet. */
  readonly milestone: string | null;
}

/** What `list` found. */
export interface Listing {
  readonly items: readonly ExistingItem[];
  /** Items that an earlier run knew and that are not there any more. */
  readonly missing: readonly MissingItem[];
  readonly findings: readonly Finding[];
}

/** `gone`: somebody deleted it; `elsewhere`: somebody moved it, to another repository or out of sight. */
export interface MissingItem extends KeyedItem {
  readonly number: number;
  readonly why: 'gone' | 'elsewhere';
}

/** An item by its name among both resources. */
export interface KeyedItem {
  readonly resource: 'milestone' | 'issue';
  readonly key: ItemKey;
}

/** As much of an issue as a person needs to know it by. */
export interface NamedItem extends Pick<ExistingItem, 'handle' | 'number' | 'title' | 'place'> {}

/** One thing on the tracker, as it is. References are handles or keys, as the tracker keeps them. */
export interface ExistingItem {
  readonly resource: Resource;
  readonly handle: string;
  readonly number: number | null;
  /** Key that the tracker keeps beside the body, where it does; only a hint, the marker is the identity. */
  readonly keyHint: ItemKey | null;
  readonly title: string;
  readonly body: string;
  /** null = open. */
  readonly closed: ClosedState | null;
  /** True if the tracker will say who closed it, once it is closed; else the marker has to remember who did. */
  readonly tellsCloser?: boolean;
  readonly labels: readonly string[];
  readonly milestone: string | null;
  readonly due: Day | null;
  readonly parent: string | null;
  /** null = the tracker told only how many (`blockerCount`), or nothing at all. */
  readonly blockedBy: readonly string[] | null;
  readonly blockerCount: number | null;
  /** Logins. */
  readonly assignees: readonly string[];
  /** True if its author is one who may carry our marker. */
  readonly isTrusted: boolean;
  /** For findings. */
  readonly place: Place;
}

export interface ClosedState {
  /** null = the tracker keeps none. */
  readonly reason: CloseReason | 'duplicate' | null;
  /** Instant, where the tracker knows it. */
  readonly at: string | null;
  /** Login, where the tracker knows it; used only to look up a role, and whether it is our own. */
  readonly by: string | null;
  /** Whether the closer is who milepost runs as; absent or null where nobody asked, or nobody can tell. */
  readonly isOurs?: boolean | null;
}

export interface Target {
  readonly resource: Resource;
  readonly key: ItemKey;
  readonly handle: string;
}

export interface NewItem {
  readonly resource: 'milestone' | 'issue';
  readonly key: ItemKey;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  readonly milestone: Target | null;
  readonly due: Day | null;
  /** For trackers that link on create; others ignore both. */
  readonly parent: ItemKey | null;
  readonly blockedBy: readonly ItemKey[];
  /** Role whose people are assigned, where the tracker is told to assign. */
  readonly role: string | null;
}

/** Fields that are absent stay as they are. */
export interface ItemPatch extends Target {
  readonly title?: string;
  readonly body?: string;
  readonly addLabels?: readonly string[];
  readonly removeLabels?: readonly string[];
  readonly milestone?: Target | null;
  readonly due?: Day | null;
  readonly closed?: CloseReason | null;
}

/**
 * `unknown`: the write may or may not have happened, and reading did not tell. `dropped`: it happened, but the tracker
 * left something out. `lost`: the lock is another's, so nothing was sent. `changed`: people were faster, so their part
 * was not written. `skipped`: the run is to end, so nothing was sent.
 */
export type WriteOutcome =
  | { readonly kind: 'done'; readonly handle: string; readonly number: number | null }
  | { readonly kind: 'dropped'; readonly handle: string; readonly finding: Finding }
  | { readonly kind: 'refused' | 'unknown' | 'lost'; readonly finding: Finding }
  | { readonly kind: 'changed' | 'skipped' };

export type AbsenceProof =
  /** Nothing more is there than `list` and `more` say. */
  | {
      readonly kind: 'absent';
      readonly more: readonly ExistingItem[];
      /** Open issues of people that were seen on the way and could be taken over; absent where `list` has them all. */
      readonly others?: readonly NamedItem[];
      /** What stands where an item is to be written, and is not milepost's; absent where nothing can. */
      readonly obstacles?: readonly Finding[];
    }
  | { readonly kind: 'doubtful'; readonly listed: number; readonly expected: number };

export type LockOutcome =
  /**
   * @param isSettled false if the outcome of a write is unknown: the next run is told to look first
   * @returns what kept the run from noting what it did for the next one; null = nothing
   */
  | { readonly kind: 'held'; release(isSettled: boolean): Promise<Finding | null> }
  | { readonly kind: 'taken'; readonly holder: string };
