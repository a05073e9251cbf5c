import type { Day } from '../values/date.ts';

/** Identity of an item on any tracker: `<kind>/<id>` with the author's id, e.g. `task/data-audit`. */
export type ItemKey = string;

export type Resource = 'label' | 'milestone' | 'issue';

export type CloseReason = 'completed' | 'not_planned';

/** What the tracker should have, for a milestone or an issue. A milestone leaves the fields of issues empty. */
export interface DesiredItem {
  readonly resource: 'milestone' | 'issue';
  readonly key: ItemKey;
  /** Key the item had before its author renamed it. */
  readonly renamedFrom: ItemKey | null;
  readonly title: string;
  /** Our part of the body, without ticks and marker. */
  readonly block: string;
  readonly boxes: readonly DesiredBox[];
  /** Labels besides `milepost`, all beginning `mp:`, sorted. */
  readonly labels: readonly string[];
  readonly milestone: ItemKey | null;
  readonly due: Day | null;
  readonly parent: ItemKey | null;
  readonly blockedBy: readonly ItemKey[];
  /** Role that owns it: whose people are assigned, where the tracker is told to assign. */
  readonly role: string | null;
  readonly state: DesiredState;
  /** `name=value` of every field of the project, sorted; absent where the plan names no project. */
  readonly project?: readonly string[];
}

export interface DesiredBox {
  readonly id: string;
  /** True if a record says so. */
  readonly isDone: boolean;
  /** True if that record was pulled from the tracker: people ticked it, milepost need not. */
  readonly isPulled: boolean;
}

export interface DesiredState {
  /** null = open. */
  readonly closed: CloseReason | null;
  /** True if the record behind it was pulled from the tracker: people closed it, milepost need not. */
  readonly isPulled: boolean;
}

/** A label that a desired issue needs. Colour and text count only when it is made. */
export interface DesiredLabel {
  readonly name: string;
  readonly description: string;
  /** Six hexadecimal digits. */
  readonly color: string;
}

/** Everything the tracker should have, in the order of writing. */
export interface Desired {
  readonly programme: string;
  readonly language: 'nl' | 'en';
  readonly labels: readonly DesiredLabel[];
  readonly items: readonly DesiredItem[];
  /** Digest of all of it: equal plans on equal days have equal digests. */
  readonly digest: string;
}

/** Name of an item among both resources: a phase is a milestone and an issue under one key. */
export function itemName(item: { readonly resource: Resource; readonly key: ItemKey }): string {
  return `${item.resource}:${item.key}`;
}
