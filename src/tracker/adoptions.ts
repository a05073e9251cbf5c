import { type Finding, finding } from '../findings/finding.ts';
import { THE_PLAN } from '../findings/place.ts';
import { comparable } from '../render/ticks.ts';
import type { Existing } from './existing.ts';
import { type DesiredItem, type ItemKey, itemName } from './item.ts';
import type { ExistingItem } from './port.ts';

/** Existing items to take over: key to handle (the number on GitHub, the file name here). */
export type Adoptions = ReadonlyMap<ItemKey, string>;

/**
 * What without a marker is to be taken over for which item: an issue that a person named, a milestone of exactly the
 * same title. What cannot be taken over is told, and nothing is made in its place.
 */
export class AdoptionDesk {
  private readonly tell: (finding: Finding) => void;
  private readonly adoptions: Adoptions;
  private readonly issues: ReadonlyMap<string, ExistingItem>;
  private readonly milestones: ReadonlyMap<string, readonly ExistingItem[]>;
  private readonly taken: Set<string> = new Set();

  constructor(
    { unmarked }: Pick<Existing, 'unmarked'>,
    adoptions: Adoptions,
    tell: (finding: Finding) => void,
  ) {
    this.tell = tell;
    this.adoptions = adoptions;
    const milestones = new Map<string, ExistingItem[]>();
    const issues = new Map<string, ExistingItem>();
    for (const one of unmarked)
      if (one.resource === 'issue') issues.set(one.handle, one);
      else milestones.set(comparable(one.title), [...(milestones.get(comparable(one.title)) ?? []), one]);
    this.issues = issues;
    this.milestones = milestones;
  }

  /** Handle of the issue that a person named for this key; null = none. */
  handleOf(key: ItemKey): string | null {
    return this.adoptions.get(key) ?? null;
  }

  /** True if a person named an issue for it. */
  isAsked({ resource, key }: DesiredItem): boolean {
    return resource === 'issue' && this.adoptions.has(key);
  }

  /** What is to be taken over for an item that is not there. */
  adoptable(item: DesiredItem): ExistingItem | null {
    return item.resource === 'milestone' ? this.milestoneFor(item) : this.issueFor(item);
  }

  /** Nothing that was asked for is passed over in silence: the key may be another issue's, or in no plan. */
  tellIdle(items: readonly DesiredItem[], managed: Existing['managed']): void {
    const wanted = new Set(items.map(itemName));
    for (const [key, item] of this.adoptions) {
      const name = itemName({ resource: 'issue', key });
      const found = managed.get(name);
      const isUsed = (wanted.has(name) && found === undefined) || found?.item.handle === item;
      if (!isUsed) this.tell(finding('tracker-cannot-adopt', { key, item }, THE_PLAN));
    }
  }

  private milestoneFor({ key, title }: DesiredItem): ExistingItem | null {
    const sameTitle = this.milestones.get(comparable(title)) ?? [];
    return sameTitle.find(({ keyHint }) => keyHint === null || keyHint === key) ?? null;
  }

  private issueFor({ key }: DesiredItem): ExistingItem | null {
    const handle = this.adoptions.get(key);
    if (handle === undefined) return null;
    const found = this.issues.get(handle);
    const isFree = found?.isTrusted === true && !this.taken.has(handle);
    this.taken.add(handle);
    if (isFree) return found;
    const code = found === undefined || found.isTrusted ? 'tracker-cannot-adopt' : 'tracker-adopt-stranger';
    this.tell(finding(code, { key, item: handle }, THE_PLAN));
    return null;
  }
}
