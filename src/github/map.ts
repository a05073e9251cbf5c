import type { Finding } from '../findings/finding.ts';
import type { TrackerMap } from '../schema/types.generated.ts';
import { isValid } from '../schema/validate.ts';
import { TrackerFailure } from '../tracker/failure.ts';
import { itemName } from '../tracker/item.ts';
import type { KeyedItem } from '../tracker/port.ts';
import { sortBy } from '../values/order.ts';

/** Keeps the map between runs. Reading gives null for a map that is not there or is no JSON. */
export interface MapStore {
  load(): unknown;
  /** Whole or not at all. @throws TrackerFailure when it cannot be written */
  save(map: TrackerMap): void;
}

type MapItem = TrackerMap['items'][number];
type Pending = TrackerMap['pending'][number];

/**
 * What earlier runs know: numbers of items, creations whose answer never came, the lock. It is no source of truth and
 * may be deleted; it makes runs faster, and safe against lists that lag behind.
 */
export class KnownItems {
  private readonly store: MapStore;
  private readonly items = new Map<string, MapItem>();
  private readonly pending = new Map<string, Pending>();
  private readonly gone = new Map<string, number>();
  private repositoryId: number | null = null;
  private ownLock: TrackerMap['lock'] = null;
  private saved = '';
  private unsaved: Finding | null = null;
  /** True if there was something that could not be used. */
  readonly isUnreadable: boolean;

  constructor(store: MapStore) {
    this.store = store;
    const value = store.load();
    this.isUnreadable = value !== null && !isValid('tracker-map', value);
    if (!isValid('tracker-map', value)) return;
    for (const item of value.items) this.items.set(itemName(item), item);
    for (const item of value.pending) this.pending.set(itemName(item), item);
    this.repositoryId = value.repositoryId;
    this.ownLock = value.lock;
    this.saved = JSON.stringify(this.value());
  }

  /** The repository that the map is about; null = none yet. */
  get repository(): number | null {
    return this.repositoryId;
  }

  set repository(id: number | null) {
    this.repositoryId = id;
  }

  get lock(): TrackerMap['lock'] {
    return this.ownLock;
  }

  set lock(lock: TrackerMap['lock']) {
    this.ownLock = lock;
  }

  get all(): readonly MapItem[] {
    return [...this.items.values()];
  }

  get unanswered(): readonly Pending[] {
    return [...this.pending.values()];
  }

  numberOf(item: KeyedItem): number | null {
    return this.items.get(itemName(item))?.number ?? null;
  }

  /** One number is one item: what was renamed is known by its present key only. */
  know({ resource, key }: KeyedItem, number: number): void {
    for (const [name, one] of this.items)
      if (one.number === number && one.resource === resource && one.key !== key) this.items.delete(name);
    this.items.set(itemName({ resource, key }), { resource, key, number });
    this.pending.delete(itemName({ resource, key }));
  }

  /** Deleted by a person: told in this run, and forgotten at its end if nothing was made in its place. */
  isGone({ resource, key }: KeyedItem, number: number): void {
    this.gone.set(itemName({ resource, key }), number);
  }

  /** At the end of a run. */
  forgetGone(): void {
    for (const [name, number] of this.gone)
      if (this.items.get(name)?.number === number) this.items.delete(name);
  }

  sent({ resource, key }: KeyedItem, since: number): void {
    this.pending.set(itemName({ resource, key }), { resource, key, since });
  }

  answered(item: KeyedItem): void {
    this.pending.delete(itemName(item));
  }

  /** Why it could not be saved at some moment of this run: then nothing more may be made. */
  get trouble(): Finding | null {
    return this.unsaved;
  }

  /** Writes it, if it is not as it stands on disk. @returns why it could not; what it holds is kept */
  save(): Finding | null {
    if (this.repositoryId === null) return null;
    const text = JSON.stringify(this.value());
    if (text === this.saved) return null;
    try {
      this.store.save(this.value());
    } catch (error) {
      const [told] = error instanceof TrackerFailure ? error.findings : [];
      if (told === undefined) throw error;
      this.unsaved = told;
      return told;
    }
    this.saved = text;
    return null;
  }

  private value(): TrackerMap {
    return {
      formatVersion: '1.0',
      repositoryId: this.repositoryId ?? 0,
      items: [...sortBy(this.items.values(), itemName)],
      pending: [...sortBy(this.pending.values(), itemName)],
      lock: this.ownLock,
    };
  }
}
