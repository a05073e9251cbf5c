import type { Existing } from './existing.ts';
import { type DesiredItem, type ItemKey, itemName } from './item.ts';
import type { Target } from './port.ts';

/** What the tracker calls each item: those that are there, and those that a run has made so far. */
export class Handles {
  /** By `itemName`; an item that its author renamed has both names. */
  readonly byName: ReadonlyMap<string, string>;
  private readonly all: Map<string, string>;

  constructor({ managed }: Pick<Existing, 'managed'>, items: readonly DesiredItem[]) {
    this.all = new Map([...managed].map(([name, { item }]) => [name, item.handle]));
    this.byName = this.all;
    for (const { key, renamedFrom, resource } of items) {
      const old = renamedFrom === null ? undefined : this.all.get(itemName({ resource, key: renamedFrom }));
      const name = itemName({ resource, key });
      if (old !== undefined && !this.all.has(name)) this.all.set(name, old);
    }
  }

  add(item: Pick<DesiredItem, 'resource' | 'key'>, handle: string): void {
    this.all.set(itemName(item), handle);
  }

  /** null = wanted is none; undefined = wanted, but it is not there. */
  target(resource: DesiredItem['resource'], key: ItemKey | null): Target | null | undefined {
    if (key === null) return null;
    const handle = this.all.get(itemName({ resource, key }));
    return handle === undefined ? undefined : { resource, key, handle };
  }
}
