import { sortBy } from '../values/order.ts';
import type { FieldChange, FieldValue } from './change.ts';
import type { ProjectListing } from './port.ts';
import { type ProjectField, projectFields, splitValue } from './project.ts';
import { nothingSet, type ProjectEntry, valueDigest } from './project-entry.ts';
import { threeWay } from './three-way.ts';

/** The three sides of one item in a project. */
export interface ProjectSides {
  readonly listing: ProjectListing;
  /** What milepost last set; null = it never put the item in. */
  readonly base: ProjectEntry['values'] | null;
  /** What stands there; null = the item is not in the project. */
  readonly existing: readonly string[] | 'archived' | null;
}

export interface ProjectComparison {
  readonly change: FieldChange | null;
  readonly drift: {
    readonly base: FieldValue;
    readonly existing: FieldValue;
    readonly desired: FieldValue;
  } | null;
  /** What the marker is to say once the change is made; null = nothing. */
  readonly entry: ProjectEntry['values'] | null;
}

type Values = ReadonlyMap<ProjectField, string>;

/** What a saved change may hold of one value; ours are shorter. */
const LONGEST = 190;

/**
 * Compares an item field by field. A field that people filled or emptied stays theirs: never a conflict, for the
 * project is a view of the programme, and whoever changes one date wants the other fields to follow. An item that
 * people took out stays out; an archived one is left alone.
 */
export function compareProject(
  desired: readonly string[],
  { listing, base, existing }: ProjectSides,
): ProjectComparison {
  const wanted = writableValues(desired, listing);
  const to = printValues(wanted);
  if (existing === 'archived') return { change: null, drift: null, entry: base };
  if (existing === null) {
    if (base === null) return { change: { from: null, to }, drift: null, entry: digests(wanted, nothingSet) };
    return { change: null, drift: { base: told(base), existing: null, desired: to }, entry: base };
  }
  const there = new Map(existing.map((text) => splitValue(text.normalize('NFC'))));
  const next = new Map(wanted);
  const written = new Map<ProjectField, string>();
  let isDrift = false;
  for (const [name, value] of wanted) {
    const now = there.get(name) ?? '';
    const result = threeWay((base ?? nothingSet)[name], valueDigest(now), valueDigest(value));
    if (result === 'same' || result === 'write') written.set(name, value);
    else {
      isDrift = true;
      next.set(name, now);
    }
  }
  const from = printValues(new Map([...wanted.keys()].map((name) => [name, there.get(name) ?? ''])));
  const after = printValues(next);
  return {
    change: from.join('\n') === after.join('\n') ? null : { from, to: after },
    drift: isDrift ? { base: base === null ? null : told(base), existing: from, desired: to } : null,
    entry: digests(written, base ?? nothingSet),
  };
}

/** What has to be sent: `name=value` of every field that differs, an empty value to take one off. */
export function sentValues({ from, to }: FieldChange): readonly string[] {
  const [before, after] = [listed(from), listed(to)];
  const names = [...new Set([...before.keys(), ...after.keys()])];
  const changed = names.filter((name) => (before.get(name) ?? '') !== (after.get(name) ?? ''));
  return sortBy(changed, (name) => name).map((name) => `${name}=${after.get(name) ?? ''}`);
}

/** Titles of phases that a field with fixed choices lacks. */
export function missingOptions(desired: readonly string[], { fields }: ProjectListing): readonly string[] {
  return desired.filter((text) => {
    const [name, value] = splitValue(text);
    const options = [...fields].find(([field]) => field === name)?.[1] ?? null;
    return options !== null && optionFor(value, options) === null;
  });
}

/** Every field that can be written of this item, with its value; no value is empty. */
function writableValues(desired: readonly string[], { fields }: ProjectListing): Values {
  const given = new Map(desired.map(splitValue));
  const found = new Map<ProjectField, string>();
  for (const name of projectFields) {
    const options = fields.get(name);
    const value = given.get(name) ?? '';
    const fitting = options === null || value === '' ? value : optionFor(value, options ?? []);
    if (options !== undefined && fitting !== null) found.set(name, fitting);
  }
  return found;
}

/** The choice of this name, as it is written there. */
function optionFor(value: string, options: readonly string[]): string | null {
  return options.find((option) => plain(option) === plain(value)) ?? null;
}

function plain(text: string): string {
  return text.replaceAll('\u200b', '').normalize('NFC').trim().toLowerCase();
}

function printValues(values: Values): readonly string[] {
  const given = [...values].filter(([, value]) => value !== '');
  return sortBy(
    given.map(([name, value]) => [...`${name}=${value}`].slice(0, LONGEST).join('')),
    (text) => text,
  );
}

function listed(value: FieldValue): ReadonlyMap<string, string> {
  return new Map(typeof value === 'string' || value === null ? [] : value.map(splitValue));
}

function digests(values: Values, base: ProjectEntry['values']): ProjectEntry['values'] {
  const found = Object.fromEntries([...values].map(([name, value]) => [name, valueDigest(value)]));
  return { ...base, ...found };
}

function told(base: ProjectEntry['values']): readonly string[] {
  return projectFields.flatMap((name) => (base[name] === '-' ? [] : [`${name}=${base[name]}`]));
}
