import { splitBody } from '../render/block.ts';
import { shortDigest } from '../values/digest.ts';
import type { ItemKey } from './item.ts';

/**
 * The hidden last line of our part: whose item it is, and what milepost wrote last (the base B of the three-way
 * rule). null = missing or unreadable: then every difference is a person's.
 */
export interface Marker {
  readonly programme: string;
  readonly key: ItemKey;
  /** Digest of the title. */
  readonly title: string | null;
  /** Digest of our part. */
  readonly block: string | null;
  /** Labels without `mp:`. */
  readonly labels: readonly string[] | null;
  /** Key of the milestone, or `-`. */
  readonly milestone: string | null;
  /** Day, or `-`. */
  readonly due: string | null;
  /** Ids of boxes that milepost ticked, or saw ticked when a record said so. */
  readonly ticked: readonly string[] | null;
  readonly state: BaseState | null;
  /** Short digests of the children linked and the dependencies set; null until an apply has finished. */
  readonly children: readonly string[] | null;
  readonly dependencies: readonly string[] | null;
  /** What was set in the project of the issues under it, see `project-entry.ts`; null = there never was one. */
  readonly project: readonly string[] | null;
}

/** `seen-…`: a person closed it, and a record agreed. */
export type BaseState = 'open' | 'completed' | 'not_planned' | 'seen-completed' | 'seen-not_planned';

export type MarkerLine =
  | { readonly kind: 'ours'; readonly marker: Marker }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'newer'; readonly programme: string; readonly key: ItemKey };

const FORMAT = 1;
const LINE =
  /^<!-- milepost:(\d{1,6}) ([a-z0-9]+(?:-[a-z0-9]+)*) ([a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*)((?: [A-Za-z0-9/:=,._-]+)*) -->$/;
const NONE = '-';
const TEXT_DIGITS = 10;
const LINK_DIGITS = 6;

/** The line for a marker. Same marker, same bytes. */
export function printMarker(marker: Marker): string {
  const fields: readonly (readonly [string, string | null])[] = [
    ['t', marker.title],
    ['b', marker.block],
    ['l', printList(marker.labels)],
    ['m', marker.milestone],
    ['due', marker.due],
    ['x', printList(marker.ticked)],
    ['s', marker.state],
    ['c', printList(marker.children)],
    ['d', printList(marker.dependencies)],
    ['p', printList(marker.project)],
  ];
  const printed = fields.flatMap(([name, value]) => (value === null ? [] : [` ${name}=${value}`]));
  return `<!-- milepost:${FORMAT} ${marker.programme} ${marker.key}${printed.join('')} -->`;
}

/** Reads a marker line; null if it is not of our form. Fields it does not know are left out. */
export function parseMarker(line: string, programme: string): MarkerLine | null {
  const match = LINE.exec(line);
  if (match === null) return null;
  const [, format, owner = '', key = '', rest = ''] = match;
  if (owner !== programme) return { kind: 'foreign' };
  if (Number(format) !== FORMAT) return { kind: 'newer', programme: owner, key };
  const fields = new Map(rest.split(' ').flatMap(splitField));
  return { kind: 'ours', marker: markerOf(owner, key, fields) };
}

/**
 * Key that the marker of a body names; null if the body has no marker of our form.
 * @param programme the only one whose marker counts; otherwise any does
 */
export function keyInBody(body: string, programme?: string): ItemKey | null {
  const parts = splitBody(body);
  const [, , owner, key] = (parts.kind === 'managed' ? LINE.exec(parts.markerLine) : null) ?? [];
  return key !== undefined && (programme === undefined || owner === programme) ? key : null;
}

/** Digest of a title or a part as the marker holds it. */
export function textDigest(text: string): string {
  return shortDigest(text, TEXT_DIGITS);
}

/** Digest of a link or dependency as the marker of the tracking issue holds it. */
export function linkDigest(from: ItemKey, to: ItemKey): string {
  return shortDigest(`${from}>${to}`, LINK_DIGITS);
}

/** A key or a day as the marker holds it: `-` for none. */
export function orNone(value: string | null): string {
  return value ?? NONE;
}

function markerOf(programme: string, key: ItemKey, fields: ReadonlyMap<string, string>): Marker {
  return {
    programme,
    key,
    title: fields.get('t') ?? null,
    block: fields.get('b') ?? null,
    labels: readList(fields.get('l')),
    milestone: fields.get('m') ?? null,
    due: fields.get('due') ?? null,
    ticked: readList(fields.get('x')),
    state: readState(fields.get('s')),
    children: readList(fields.get('c')),
    dependencies: readList(fields.get('d')),
    project: readList(fields.get('p')),
  };
}

function splitField(field: string): readonly (readonly [string, string])[] {
  const at = field.indexOf('=');
  return at < 1 ? [] : [[field.slice(0, at), field.slice(at + 1)]];
}

function printList(list: readonly string[] | null): string | null {
  if (list === null) return null;
  return list.length === 0 ? NONE : list.join(',');
}

function readList(text: string | undefined): readonly string[] | null {
  if (text === undefined) return null;
  return text === NONE ? [] : text.split(',').filter((part) => part !== '');
}

function readState(text: string | undefined): BaseState | null {
  switch (text) {
    case 'open':
    case 'completed':
    case 'not_planned':
    case 'seen-completed':
    case 'seen-not_planned':
      return text;
    default:
      return null;
  }
}
