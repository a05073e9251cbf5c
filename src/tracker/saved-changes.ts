import type { Changes, FieldChange as SavedField } from '../schema/types.generated.ts';
import { isValid } from '../schema/validate.ts';
import type { Day } from '../values/date.ts';
import { canonicalJson } from '../values/digest.ts';
import { type Change, type Drift, type FieldValue, fieldNames } from './change.ts';
import type { Comparison } from './compare.ts';
import type { Desired } from './item.ts';
import type { Preflight } from './port.ts';
import { estimate, summarise } from './summary.ts';

export type SavedChange = Changes['changes'][number];
type SavedDifference = Changes['drift'][number];

/** What a comparison is saved or shown with. */
export interface ChangesMeta {
  readonly at: Day;
  readonly tracker: 'local' | 'github';
  readonly preflight: Preflight;
  readonly toolVersion: string;
}

/** The comparison as plain data: the shape of `diff --json` and of saved changes. Same comparison, same bytes. */
export function toSaved(desired: Desired, comparison: Comparison, meta: ChangesMeta): Changes {
  const { at, tracker: kind, preflight, toolVersion } = meta;
  const { changes, drift, conflicts } = comparison;
  const { name, repositoryId } = preflight;
  return {
    formatVersion: '1.0',
    command: 'diff',
    at,
    tracker: {
      kind,
      ...(kind === 'github' ? { repository: name } : {}),
      ...(repositoryId === null ? {} : { repositoryId }),
    },
    changes: changes.flatMap(savedChange),
    drift: drift.map(savedDifference),
    conflicts: conflicts.map(savedDifference),
    summary: summarise(changes),
    estimate: estimate(comparison, preflight),
    planDigest: desired.digest,
    toolVersion,
  };
}

/** Saved changes as they were read from a file; null if the value has not their shape. */
export function readSaved(value: unknown): Changes | null {
  return isValid('changes', value) ? value : null;
}

/** Why saved changes may not be applied any more. */
export type Staleness =
  | { readonly kind: 'plan' | 'version' | 'repository'; readonly saved: string; readonly found: string }
  /** A step was found that was not saved so: key, and what differs. */
  | { readonly kind: 'change'; readonly change: SavedChange }
  /** A field that was to be written has been changed by a person since, to something else. */
  | { readonly kind: 'person'; readonly key: string; readonly field: string };

/**
 * What makes saved changes stale; empty = they may be applied. Every step found must be one of the saved ones; saved
 * steps that are not found were done already, unless a person changed that field instead. Of a step that was cut off
 * half-way the rest may be found.
 */
export function findStaleness(saved: Changes, found: Changes): readonly Staleness[] {
  const stale: Staleness[] = [];
  if (saved.planDigest !== found.planDigest)
    stale.push({ kind: 'plan', saved: saved.planDigest, found: found.planDigest });
  if (majorOf(saved.toolVersion) !== majorOf(found.toolVersion))
    stale.push({ kind: 'version', saved: saved.toolVersion, found: found.toolVersion });
  if (!isSamePlace(saved.tracker, found.tracker))
    stale.push({ kind: 'repository', saved: placeOf(saved), found: placeOf(found) });
  const known = new Map<string, SavedChange[]>();
  for (const change of saved.changes)
    known.set(nameOf(change), [...(known.get(nameOf(change)) ?? []), change]);
  for (const change of found.changes)
    if (!(known.get(nameOf(change)) ?? []).some((one) => covers(one, change)))
      stale.push({ kind: 'change', change });
  return [...stale, ...takenByPeople(saved, found)];
}

/** Fields of saved updates and closes that people changed since. */
function takenByPeople(saved: Changes, found: Changes): readonly Staleness[] {
  const wanted = new Set(
    saved.changes.flatMap((change) =>
      change.kind === 'update' || change.kind === 'close'
        ? Object.keys(change.fields ?? {}).map((field) => `${nameOf(change)}:${field}`)
        : [],
    ),
  );
  const before = new Set([...saved.conflicts, ...saved.drift].map((one) => canonicalJson(one)));
  return [...found.conflicts, ...found.drift.filter(isUndone)]
    .filter((one) => wanted.has(`${nameOf(one)}:${one.field}`) && !before.has(canonicalJson(one)))
    .map(({ key, field }) => ({ kind: 'person', key, field }));
}

/** Where milepost wrote last what is wanted now, the step was done, and people went on from there. */
function isUndone({ field, base, desired }: SavedDifference): boolean {
  if (field === 'title' || field === 'block') return false; // drift of a text is always of one that was written
  return canonicalJson(base) !== canonicalJson(desired);
}

/** A create may be found as the adoption of what it made, or as the links it still lacks. */
function covers(saved: SavedChange, found: SavedChange): boolean {
  const sameKind = saved.kind === found.kind;
  const isRest = saved.kind === 'create' && (found.kind === 'update' || found.kind === 'adopt');
  if (!sameKind && !isRest) return false;
  return fieldNames.every((name) => {
    const is = found.fields?.[name];
    const was = saved.fields?.[name];
    if (is === undefined) return true;
    if (found.kind === 'adopt' && isRest && name === 'key') return true;
    return was !== undefined && isSameStep(was, is);
  });
}

/** Equal, or the rest of a set of which a part was done. */
function isSameStep(saved: SavedField, found: SavedField): boolean {
  if (canonicalJson(saved.to) !== canonicalJson(found.to)) return false;
  if (canonicalJson(saved.from) === canonicalJson(found.from)) return true;
  if (!Array.isArray(found.from) || !Array.isArray(saved.to)) return false;
  const before = Array.isArray(saved.from) ? saved.from : [];
  const between = new Set([...before, ...saved.to]);
  return found.from.every((one) => between.has(one));
}

function savedChange(change: Change): readonly SavedChange[] {
  if (change.kind === 'keep') return [];
  const { kind, resource, key } = change;
  if (change.resource === 'label') return [{ kind, resource, key }];
  const number = change.kind === 'create' ? null : change.number;
  const fields = change.kind === 'close' ? { closed: { from: null, to: change.reason } } : change.fields;
  return [{ kind, resource, key, ...(number === null ? {} : { number }), fields: savedFields(fields) }];
}

function savedFields(
  fields: Partial<Record<string, { from: FieldValue; to: FieldValue }>>,
): NonNullable<SavedChange['fields']> {
  const found: NonNullable<SavedChange['fields']> = {};
  for (const name of fieldNames) {
    const change = fields[name];
    if (change !== undefined) found[name] = { from: plain(change.from), to: plain(change.to) };
  }
  return found;
}

function savedDifference({ number, ...rest }: Drift): Changes['drift'][number] {
  const { resource, key, field, base, existing, desired } = rest;
  return {
    resource,
    key,
    ...(number === null ? {} : { number }),
    field,
    base: plain(base),
    existing: plain(existing),
    desired: plain(desired),
  };
}

function plain(value: FieldValue): string | string[] | null {
  return value === null || typeof value === 'string' ? value : [...value];
}

function nameOf({ resource, key }: Pick<SavedChange, 'resource' | 'key'>): string {
  return `${resource}:${key}`;
}

/** A repository is known by its id: somebody may have given it another name since. */
function isSamePlace(saved: Changes['tracker'], found: Changes['tracker']): boolean {
  if (saved.repositoryId === undefined) return canonicalJson(saved) === canonicalJson(found);
  return saved.kind === found.kind && saved.repositoryId === found.repositoryId;
}

function placeOf({ tracker }: Changes): string {
  return `${tracker.kind} ${tracker.repository ?? ''} ${tracker.repositoryId ?? ''}`.trim();
}

function majorOf(version: string): string {
  return version.split('.')[0] ?? '';
}
