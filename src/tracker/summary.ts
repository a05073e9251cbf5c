import { type Change, type FieldChanges, type FieldName, listOf } from './change.ts';
import type { Preflight } from './port.ts';

/** How many of each kind. Something created and closed in one run counts in both. */
export interface Summary {
  readonly create: number;
  readonly update: number;
  readonly close: number;
  readonly adopt: number;
  readonly keep: number;
}

export interface Estimate {
  readonly writes: number;
  readonly seconds: number;
}

const LINKS: readonly FieldName[] = ['parent', 'blockedBy'];

export function summarise(changes: readonly Change[]): Summary {
  const count = (kind: Change['kind']): number => changes.filter((change) => change.kind === kind).length;
  return {
    create: count('create'),
    update: count('update'),
    close: count('close'),
    adopt: count('adopt'),
    keep: count('keep'),
  };
}

/** Whether anything is to be written that a person would see; refreshing a marker is not. */
export function hasChanges(changes: readonly Change[]): boolean {
  return changes.some(({ kind }) => kind !== 'keep');
}

/** Writes that an apply will need, one for each tracking issue's links included, and how long that takes. */
export function estimate(
  changes: readonly Change[],
  preflight: Pick<Preflight, 'linksOnCreate' | 'pace'>,
): Estimate {
  const { linksOnCreate, pace } = preflight;
  let creates = 0;
  let others = 0;
  for (const change of changes) {
    if (change.kind === 'create' && change.resource !== 'label') {
      creates += 1;
      if (!linksOnCreate) others += linkWrites(change.fields);
      if (change.resource === 'issue' && change.desired.parent === null) others += 1;
    } else if (change.kind === 'update')
      others += linkWrites(change.fields) + (isMoreThanLinks(change.fields) ? 1 : 0);
    else if (change.kind === 'adopt') others += 1;
    else if (change.kind === 'keep' && change.resource !== 'label') others += change.refresh === null ? 0 : 1;
    else if (change.kind !== 'keep') others += 1;
  }
  return { writes: creates + others, seconds: Math.ceil(creates * pace.create + others * pace.other) };
}

/** True if the change is only a link: unfinished work of an earlier apply looks like that. */
export function isMoreThanLinks(fields: FieldChanges): boolean {
  return Object.keys(fields).some((name) => !LINKS.some((link) => link === name));
}

function linkWrites({ parent, blockedBy }: FieldChanges): number {
  const before = listOf(blockedBy?.from);
  const after = listOf(blockedBy?.to);
  const both = new Set([...before, ...after]);
  const changed = [...both].filter((key) => before.includes(key) !== after.includes(key));
  return (parent === undefined ? 0 : 1) + changed.length;
}
