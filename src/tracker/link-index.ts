import type { BaseLinks } from './compare-item.ts';
import type { ProjectSides } from './compare-project.ts';
import type { Existing, ManagedItem } from './existing.ts';
import type { DesiredItem, ItemKey } from './item.ts';
import { linkDigest } from './marker.ts';
import type { ProjectListing } from './port.ts';
import { ProjectEntries } from './project-entry.ts';
import { formerKeys } from './renames.ts';

/**
 * What milepost last set of parents and dependencies, by the markers of all issues: made once per comparison, asked
 * for every item. A marker may still know an item, its parent or its blocker by a former key.
 */
export class LinkIndex {
  /** Issues in whose markers links stand. */
  readonly holders: readonly ManagedItem[];
  /** Digests of the children by key of their holder. */
  private readonly children: ReadonlyMap<ItemKey, ReadonlySet<string>>;
  private readonly dependencies: ReadonlySet<string>;
  private readonly former: ReadonlyMap<ItemKey, ItemKey>;
  private readonly present: ReadonlyMap<ItemKey, ItemKey>;
  private readonly keys: readonly ItemKey[];
  private unexplained: ReadonlySet<string> | null = null;
  private readonly items: readonly DesiredItem[];
  private readonly project: { readonly listing: ProjectListing; readonly entries: ProjectEntries } | null;

  constructor(existing: Existing, items: readonly DesiredItem[]) {
    const { managed, project = null } = existing;
    this.project =
      project === null ? null : { listing: project, entries: new ProjectEntries(existing, project.name) };
    const issues = [...managed.values()].filter(({ resource }) => resource === 'issue');
    this.items = items;
    this.keys = issues.map(({ key }) => key);
    this.holders = issues.filter(({ marker }) => marker.children !== null || marker.dependencies !== null);
    this.children = new Map(this.holders.map(({ key, marker }) => [key, new Set(marker.children ?? [])]));
    this.dependencies = new Set(this.holders.flatMap(({ marker }) => marker.dependencies ?? []));
    this.former = formerKeys(items);
    this.present = new Map([...this.former].map(([now, before]) => [before, now]));
  }

  /** The key that the plan has for it now. */
  presentKey(key: ItemKey): ItemKey {
    return this.present.get(key) ?? key;
  }

  /** What milepost last set of an item's parent and dependencies. */
  base(desired: DesiredItem, found: ManagedItem): BaseLinks {
    const names = this.namesOf(desired, found);
    const near = [found.parent, desired.parent].filter((key) => key !== null);
    const candidates = new Set([...found.blockedBy, ...desired.blockedBy]);
    const isOurs = (blocker: ItemKey): boolean => {
      const before = this.former.get(blocker);
      const others = before === undefined || candidates.has(before) ? [blocker] : [blocker, before];
      return others.some((one) => names.some((name) => this.dependencies.has(linkDigest(name, one))));
    };
    return {
      parent: near.find((parent) => this.isChild(names, parent)) ?? this.farParent(names),
      blockedBy: [...candidates].filter(isOurs),
      project: this.projectSides(desired, found, found.item.handle),
    };
  }

  /**
   * The sides of an issue in the project; null without one. One that is made anew was never put in.
   * @param handle of the issue that is there; null = there is none yet
   */
  projectSides(desired: DesiredItem, found: ManagedItem | null, handle: string | null): ProjectSides | null {
    if (this.project === null || desired.resource !== 'issue') return null;
    const { listing, entries } = this.project;
    return {
      listing,
      base: found === null ? null : entries.of(this.namesOf(desired, found)),
      existing: handle === null ? null : (listing.items.get(handle) ?? null),
    };
  }

  /** True if milepost set that the item waits for this one. */
  isSet(names: readonly ItemKey[], blocker: ItemKey): boolean {
    return this.aliases(blocker).some((one) =>
      names.some((name) => this.dependencies.has(linkDigest(name, one))),
    );
  }

  /** True if milepost may have set that the item waits for something that the plan does not name any more. */
  hasFormer(names: readonly ItemKey[]): boolean {
    this.unexplained ??= this.findUnexplained();
    const { unexplained } = this;
    if (unexplained.size === 0) return false;
    return this.keys.some((key) => names.some((name) => unexplained.has(linkDigest(name, key))));
  }

  /** Keys by which markers may know the item. */
  namesOf(desired: DesiredItem, found: ManagedItem | null): readonly ItemKey[] {
    const { key } = desired;
    return [...new Set([found?.key ?? key, key, this.former.get(key) ?? key])];
  }

  /** Every digest that markers may hold of the links of an item. */
  digestsOf(desired: DesiredItem, found: ManagedItem | null): readonly string[] {
    const ends = [
      ...this.holders.map(({ key }) => key),
      ...(found === null ? [] : [found.parent, ...found.blockedBy]),
      desired.parent,
      ...desired.blockedBy,
    ];
    const all = new Set(ends.flatMap((key) => (key === null ? [] : this.aliases(key))));
    return this.namesOf(desired, found).flatMap((name) => [...all].map((end) => linkDigest(name, end)));
  }

  private findUnexplained(): ReadonlySet<string> {
    const explained = new Set(
      this.items.flatMap((item) =>
        item.blockedBy.flatMap((blocker) =>
          this.namesOf(item, null).flatMap((name) =>
            this.aliases(blocker).map((one) => linkDigest(name, one)),
          ),
        ),
      ),
    );
    return new Set([...this.dependencies].filter((digest) => !explained.has(digest)));
  }

  private isChild(names: readonly ItemKey[], parent: ItemKey): boolean {
    const all = this.aliases(parent);
    return all.some((holder) => {
      const digests = this.children.get(holder);
      return (
        digests !== undefined && all.some((one) => names.some((name) => digests.has(linkDigest(name, one))))
      );
    });
  }

  /** Neither where it lies nor where it belongs: only then all holders are asked. */
  private farParent(names: readonly ItemKey[]): ItemKey | null {
    const holders = this.holders.filter(({ marker }) => (marker.children ?? []).length > 0);
    return holders.find(({ key }) => this.isChild(names, key))?.key ?? null;
  }

  private aliases(key: ItemKey): readonly ItemKey[] {
    return [key, this.former.get(key), this.present.get(key)].filter((one) => one !== undefined);
  }
}
