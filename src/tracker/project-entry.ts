import { shortDigest } from '../values/digest.ts';
import type { Existing } from './existing.ts';
import type { ItemKey } from './item.ts';
import { type ProjectField, projectFields } from './project.ts';

const ITEM_DIGITS = 8;
const VALUE_DIGITS = 6;
const NONE = '-';

/**
 * What milepost last set of one item in a project: digests of its values, in the order of `projectFields`. It stands
 * in the marker of the tracking issue as `1f2e3d4c:a1b2c3.-.d4e5f6.-`; the first part is of key and project, so that
 * another project has a past of its own.
 */
export interface ProjectEntry {
  readonly item: string;
  readonly values: Readonly<Record<ProjectField, string>>;
}

/** Nothing was ever set. */
export const nothingSet: ProjectEntry['values'] = { start: NONE, end: NONE, status: NONE, phase: NONE };

/** Digest of a value as the marker holds it; no value is `-`. */
export function valueDigest(value: string): string {
  return value === '' ? NONE : shortDigest(value, VALUE_DIGITS);
}

export function printEntry(key: ItemKey, project: string, values: ProjectEntry['values']): string {
  return `${itemDigest(key, project)}:${projectFields.map((name) => values[name]).join('.')}`;
}

/** The entries that markers hold of items in one project, wherever they stand. */
export class ProjectEntries {
  private readonly project: string;
  private readonly entries: ReadonlyMap<string, ProjectEntry>;

  constructor({ managed }: Existing, project: string) {
    this.project = project;
    const all = [...managed.values()].flatMap(({ marker }) => marker.project ?? []);
    this.entries = new Map(all.flatMap(parseEntry).map((entry) => [entry.item, entry]));
  }

  /** @param names keys by which markers may know the item */
  of(names: readonly ItemKey[]): ProjectEntry['values'] | null {
    const found = names.map((key) => this.entries.get(itemDigest(key, this.project)));
    return found.find((entry) => entry !== undefined)?.values ?? null;
  }
}

function itemDigest(key: ItemKey, project: string): string {
  return shortDigest(`${key}>${project}`, ITEM_DIGITS);
}

/** An entry of another form says nothing. */
function parseEntry(text: string): readonly ProjectEntry[] {
  const [item = '', rest = ''] = text.split(':');
  const parts = rest.split('.');
  if (item === '' || parts.length !== projectFields.length) return [];
  const [start = NONE, end = NONE, status = NONE, phase = NONE] = parts;
  return [{ item, values: { start, end, status, phase } }];
}
