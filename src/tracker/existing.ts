import type { Finding } from '../findings/finding.ts';
import type { ManagedBody } from '../render/block.ts';
import type { ItemKey } from './item.ts';
import type { Marker } from './marker.ts';
import type { ExistingItem, MissingItem, ProjectListing } from './port.ts';

/** An item that is ours, with its references as keys. */
export interface ManagedItem {
  readonly resource: 'milestone' | 'issue';
  readonly key: ItemKey;
  readonly item: ExistingItem;
  readonly body: ManagedBody;
  readonly marker: Marker;
  /** Key of the milestone; the tracker's own reference where the milestone is not ours. */
  readonly milestone: string | null;
  readonly parent: string | null;
  readonly blockedBy: readonly string[];
  /** False for an issue whose label people took off: it is left alone. */
  readonly isAttached: boolean;
}

/** What the tracker has, as far as it concerns one programme. */
export interface Existing {
  /** Ours by `itemName`. */
  readonly managed: ReadonlyMap<string, ManagedItem>;
  /** Everything without a marker of ours, for adoption. */
  readonly unmarked: readonly ExistingItem[];
  /** Names of labels, lower case. */
  readonly labels: ReadonlySet<string>;
  /** `itemName`s that must not be created, though no item of ours carries them. */
  readonly barred: ReadonlySet<string>;
  /** Titles, as compared, of our own items whose marker is gone: nothing of this title is created. */
  readonly barredTitles: ReadonlySet<string>;
  /** Items by `itemName` that an earlier run knew and that are not there any more. */
  readonly missing: ReadonlyMap<string, MissingItem>;
  readonly findings: readonly Finding[];
  /** The project that shows the issues, where there is one that can be read. */
  readonly project?: ProjectListing | null;
}
