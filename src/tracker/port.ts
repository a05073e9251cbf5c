import type { Place } from '../findings/finding.ts';
import type { Day } from '../values/date.ts';
import type { CloseReason, DesiredLabel, ItemKey, Resource } from './item.ts';

/**
 * Where milestones and issues live. A tracker decides nothing, reorders nothing, and repeats no write: each call
 * of `create`, `patch`, `link` and `block` sends its write at most once. What was refused or is unknown comes back
 * as a value; only reading throws. `handle` is the tracker's own name of an item: a number on GitHub, a file here.
 */
export interface Tracker {
  readonly kind: 'local' | 'github';
  /** Permissions and identity, before anything else. Safe to repeat. @throws the room's error when it cannot work */
  preflight(): Promise<Preflight>;
  /** Everything there is, in one order: complete, or it throws. Never a part, never empty for a broken answer. */
  list(): Promise<readonly ExistingItem[]>;
  /** One item as it is now; null only if it is certainly gone. Safe to repeat. @throws when it cannot be read */
  get(resource: Resource, handle: string): Promise<ExistingItem | null>;
  /**
   * Whether these keys certainly have no item yet, beyond doubt of a lagging list. Must be called, under the lock,
   * before the first create. Safe to repeat.
   */
  proveAbsent(
    items: readonly { readonly resource: Resource; readonly key: ItemKey }[],
  ): Promise<AbsenceProof>;
  /** The one writer's lock. Must not wait. @throws the room's error if the lock cannot be asked for */
  lock(): Promise<LockOutcome>;
  /** Makes a label; one that is there already, in any case, is `done`. */
  createLabel(label: DesiredLabel): Promise<WriteOutcome>;
  /** Makes a milestone or an issue, open. Never called twice for one key in a run. */
  create(item: NewItem): Promise<WriteOutcome>;
  /** Changes exactly the fields given, in one write. Labels are added and removed singly, the set is never sent. */
  patch(item: ItemPatch): Promise<WriteOutcome>;
  /** Makes the child lie under the parent, or under none. */
  link(child: Target, parent: Target | null): Promise<WriteOutcome>;
  /** Makes the item wait for the blocker, or no longer. */
  block(item: Target, blocker: Target, isBlocked: boolean): Promise<WriteOutcome>;
}

export interface Preflight {
  /** Name of the place, for people: `acme/plan`, or a folder. */
  readonly name: string;
  readonly repositoryId: number | null;
  /** False if labels are no things of their own here. */
  readonly keepsLabels: boolean;
  /** True if `create` also makes parent and dependencies. */
  readonly linksOnCreate: boolean;
  /** Seconds between writes. */
  readonly pace: { readonly create: number; readonly other: number };
}

/** One thing on the tracker, as it is. References are handles or keys, as the tracker keeps them. */
export interface ExistingItem {
  readonly resource: Resource;
  readonly handle: string;
  readonly number: number | null;
  /** Key that the tracker keeps beside the body, where it does; only a hint, the marker is the identity. */
  readonly keyHint: ItemKey | null;
  readonly title: string;
  readonly body: string;
  /** null = open. A reason the tracker does not give counts as completed. */
  readonly closed: ClosedState | null;
  readonly labels: readonly string[];
  readonly milestone: string | null;
  readonly due: Day | null;
  readonly parent: string | null;
  readonly blockedBy: readonly string[];
  /** True if its author is one who may carry our marker. */
  readonly isTrusted: boolean;
  /** For findings. */
  readonly place: Place;
}

export interface ClosedState {
  readonly reason: CloseReason | 'duplicate';
  /** Instant, where the tracker knows it. */
  readonly at: string | null;
  /** Login, where the tracker knows it; used only to look up a role. */
  readonly by: string | null;
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

/** `unknown`: the write may or may not have happened; only reading can tell. */
export type WriteOutcome =
  | { readonly kind: 'done'; readonly handle: string; readonly number: number | null }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'unknown'; readonly reason: string };

export type AbsenceProof =
  | { readonly kind: 'absent' }
  | { readonly kind: 'doubtful'; readonly listed: number; readonly expected: number };

export type LockOutcome =
  | { readonly kind: 'held'; release(): Promise<void> }
  | { readonly kind: 'taken'; readonly holder: string };
