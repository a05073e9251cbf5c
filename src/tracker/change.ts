import type { CloseReason, DesiredItem, DesiredLabel, ItemKey, Resource } from './item.ts';
import type { Marker } from './marker.ts';

/** Fields that are compared, in the order in which they are shown. `closed` is null or the reason. */
export const fieldNames = [
  'key',
  'title',
  'block',
  'ticks',
  'labels',
  'milestone',
  'due',
  'parent',
  'blockedBy',
  'closed',
  'project',
] as const;

export type FieldName = (typeof fieldNames)[number];

export type FieldValue = string | null | readonly string[];

/** The value as a list: none is an empty list, one is a list of one. */
export function listOf(value: FieldValue | undefined): readonly string[] {
  if (value === null || value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}

export interface FieldChange {
  readonly from: FieldValue;
  readonly to: FieldValue;
}

export type FieldChanges = Partial<Readonly<Record<FieldName, FieldChange>>>;

/** Fields that are written by calls of their own, and stand in the marker of another issue. */
const LINKS: readonly string[] = ['parent', 'blockedBy', 'project'] satisfies readonly FieldName[];

/** True if the item itself is to be written, and not only its links: unfinished work of an earlier apply is only that. */
export function touchesItem(fields: FieldChanges): boolean {
  return Object.keys(fields).some((name) => !LINKS.includes(name));
}

/** The links among the changes. */
export function onlyLinks(fields: FieldChanges): FieldChanges {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => LINKS.includes(name)));
}

/** One step between what the tracker has and what it should have. Says everything that apply needs. */
export type Change =
  | {
      readonly kind: 'create';
      readonly resource: 'label';
      readonly key: ItemKey;
      readonly label: DesiredLabel;
    }
  | (OnItem<'create'> & { readonly desired: DesiredItem; readonly fields: FieldChanges })
  | (OnItem<'update'> &
      Found & {
        readonly desired: DesiredItem;
        readonly fields: FieldChanges;
        /** The marker that is to stand after that, if one more write is needed for it. */
        readonly refresh: Marker | null;
      })
  | (OnItem<'close'> & Found & { readonly desired: DesiredItem | null; readonly reason: CloseReason })
  | (OnItem<'adopt'> & Found & { readonly desired: DesiredItem; readonly fields: FieldChanges })
  | (OnItem<'keep'> & Found & { readonly desired: DesiredItem | null; readonly refresh: Marker | null })
  | { readonly kind: 'keep'; readonly resource: 'label'; readonly key: ItemKey };

interface OnItem<K extends string> {
  readonly kind: K;
  readonly resource: 'milestone' | 'issue';
  readonly key: ItemKey;
}

interface Found {
  /** null for the close of an item that is created in the same run. */
  readonly handle: string | null;
  readonly number: number | null;
}

/** What people changed; it stays. */
export interface Drift {
  readonly resource: Resource;
  readonly key: ItemKey;
  readonly number: number | null;
  readonly field: FieldName;
  /** What milepost wrote last, as far as it is known; a text only by its digest. */
  readonly base: FieldValue;
  readonly existing: FieldValue;
  readonly desired: FieldValue;
}

/** A field that both sides changed: it is not written. */
export type Conflict = Drift;

/** What writing does to links: the children and dependencies that stand in the marker of one issue afterwards. */
export interface LinkBase {
  readonly children: readonly string[];
  readonly dependencies: readonly string[];
  /** What was set in the project; absent where there is none, and then the marker keeps what it says. */
  readonly project?: readonly string[];
}
