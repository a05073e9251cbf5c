import { type Finding, finding } from '../findings/finding.ts';
import { THE_PLAN } from '../findings/place.ts';
import type { Change, FieldChange } from './change.ts';
import { missingOptions, type ProjectComparison } from './compare-project.ts';
import type { DesiredItem, ItemKey } from './item.ts';
import type { ProjectListing } from './port.ts';
import { splitValue } from './project.ts';
import { type ProjectEntry, printEntry } from './project-entry.ts';

/** What markers say of the project, by item: before an apply, and once all of it is done. */
export interface ProjectWork {
  readonly before: ReadonlyMap<ItemKey, string>;
  readonly after: ReadonlyMap<ItemKey, string>;
}

/** What is said of items that could not be placed stays as it was, so that the next run goes on with them. */
export function entriesAfter(
  { before, after }: ProjectWork,
  unplaced: ReadonlySet<ItemKey>,
): ReadonlyMap<ItemKey, string> {
  const kept = [...before].filter(([key]) => unplaced.has(key));
  return new Map([...[...after].filter(([key]) => !unplaced.has(key)), ...kept]);
}

/** Gathers, over one comparison, what concerns the project. */
export class ProjectNotes {
  private readonly listing: ProjectListing;
  private readonly before = new Map<ItemKey, string>();
  private readonly after = new Map<ItemKey, string>();
  private readonly changes = new Map<ItemKey, FieldChange>();
  private readonly lacking = new Set<string>();

  constructor(listing: ProjectListing) {
    this.listing = listing;
  }

  note(
    { key, project = [] }: DesiredItem,
    base: ProjectEntry['values'] | null,
    { change, entry }: ProjectComparison,
  ): void {
    const { name } = this.listing;
    if (base !== null) this.before.set(key, printEntry(key, name, base));
    if (entry !== null) this.after.set(key, printEntry(key, name, entry));
    if (change !== null) this.changes.set(key, change);
    for (const text of missingOptions(project, this.listing)) this.lacking.add(splitValue(text)[1]);
  }

  get work(): ProjectWork {
    return { before: this.before, after: this.after };
  }

  changeOf(key: ItemKey): FieldChange | null {
    return this.changes.get(key) ?? null;
  }

  /** @param changes of the whole comparison: only what is really put in counts */
  findings(changes: readonly Change[]): readonly Finding[] {
    const { name: project, count, limit } = this.listing;
    const added = changes.filter((change) => 'fields' in change && change.fields.project?.from === null);
    const all = count + added.length;
    return [
      ...[...this.lacking].map((value) =>
        finding('tracker-project-option-missing', { project, value }, THE_PLAN),
      ),
      ...(added.length > 0 && all > limit
        ? [finding('tracker-project-full', { project, count: all, limit }, THE_PLAN)]
        : []),
    ];
  }
}
