import { type Finding, finding } from '../findings/finding.ts';
import { splitBody } from '../render/block.ts';
import { comparable } from '../render/ticks.ts';
import { sortBy } from '../values/order.ts';
import { OUR_LABEL } from './desired.ts';
import type { Existing, ManagedItem } from './existing.ts';
import { type DesiredItem, itemName } from './item.ts';
import { type MarkerLine, parseMarker } from './marker.ts';
import type { ExistingItem, Listing, MissingItem } from './port.ts';
import { type Renames, renamesOf } from './renames.ts';

/**
 * Sorts what the tracker has: ours by its marker, and everything else. Of one key twice the item with the
 * lowest number, in whatever order they were listed, is ours; the other is told and left alone.
 * @param wanted items of the plan: a handle of one that was renamed is given by its present key
 */
export function readExisting(
  { items, missing, findings }: Listing,
  programme: string,
  wanted: readonly DesiredItem[] = [],
): Existing {
  const reading = new Reading(programme, missing, findings);
  for (const item of sortBy(items, ({ number }) => number ?? 0)) reading.take(item);
  return reading.finish(wanted);
}

/**
 * One item of ours read again; null if it is ours no more.
 * @param handles handle by `itemName`, to turn references into keys
 */
export function readOne(
  item: ExistingItem,
  programme: string,
  handles: ReadonlyMap<string, string>,
): ManagedItem | null {
  const found = managedOf(item, programme);
  return found === null ? null : withKeys(found, keysByHandle(handles));
}

class Reading {
  private readonly managed = new Map<string, ManagedItem>();
  private readonly unmarked: ExistingItem[] = [];
  private readonly labels = new Set<string>();
  private readonly barred = new Set<string>();
  private readonly barredTitles = new Set<string>();
  private readonly findings: Finding[];
  private readonly programme: string;
  private readonly missing: ReadonlyMap<string, MissingItem>;

  constructor(programme: string, missing: readonly MissingItem[], findings: readonly Finding[]) {
    this.findings = [...findings];
    this.programme = programme;
    this.missing = new Map(missing.map((item) => [itemName(item), item]));
  }

  take(item: ExistingItem): void {
    if (item.resource === 'label') this.labels.add(item.title.toLowerCase());
    else this.takeBody(item);
  }

  finish(wanted: readonly DesiredItem[]): Existing {
    const byHandle = keysByHandle(handlesOf(this.managed, renamesOf(wanted, this.managed)));
    const { unmarked, labels, barred, barredTitles, missing, findings } = this;
    const managed = new Map([...this.managed].map(([name, one]) => [name, withKeys(one, byHandle)]));
    return { managed, unmarked, labels, barred, barredTitles, missing, findings };
  }

  private takeBody(item: ExistingItem): void {
    const body = splitBody(item.body);
    const line = body.kind === 'managed' ? parseMarker(body.markerLine, this.programme) : null;
    if (body.kind === 'none') this.takeUnmarked(item);
    else if (line === null) this.takeDamaged(item);
    else if (line.kind !== 'foreign') this.takeOurs(item, line);
  }

  private takeOurs(item: ExistingItem, line: Exclude<MarkerLine, { kind: 'foreign' }>): void {
    const found = managedOf(item, this.programme);
    if (!item.isTrusted) this.takeForeign(item);
    else if (line.kind === 'newer') this.takeNewer(item, line.key);
    else if (found !== null) this.takeManaged(found);
  }

  private takeManaged(found: ManagedItem): void {
    const name = itemName(found);
    const first = this.managed.get(name);
    if (first === undefined) this.managed.set(name, found);
    else {
      const args = { key: found.key, first: first.item.handle, second: found.item.handle };
      this.findings.push(finding('tracker-double', args, found.item.place));
    }
  }

  private takeUnmarked(item: ExistingItem): void {
    this.unmarked.push(item);
    if (isLabelled(item) || item.keyHint !== null) this.takeDamaged(item);
  }

  private takeDamaged(item: ExistingItem): void {
    if (!item.isTrusted) return;
    if (item.keyHint !== null) this.barred.add(itemName({ resource: item.resource, key: item.keyHint }));
    this.barredTitles.add(`${item.resource}:${comparable(item.title)}`);
    const args = { item: item.handle, key: item.keyHint ?? 'KEY' };
    this.findings.push(finding('tracker-marker-damaged', args, item.place));
  }

  private takeForeign(item: ExistingItem): void {
    const code = isLabelled(item) ? 'tracker-foreign-marker' : 'tracker-marker-ignored';
    this.findings.push(finding(code, { item: item.handle }, item.place));
  }

  private takeNewer(item: ExistingItem, key: string): void {
    if (item.resource !== 'label') this.barred.add(itemName({ resource: item.resource, key }));
    this.findings.push(finding('tracker-marker-newer', { key }, item.place));
  }
}

function managedOf(item: ExistingItem, programme: string): ManagedItem | null {
  const body = splitBody(item.body);
  if (item.resource === 'label' || body.kind !== 'managed' || !item.isTrusted) return null;
  const line = parseMarker(body.markerLine, programme);
  if (line?.kind !== 'ours') return null;
  const { marker } = line;
  return {
    resource: item.resource,
    key: marker.key,
    item,
    body,
    marker,
    milestone: item.milestone,
    parent: item.parent,
    blockedBy: item.blockedBy ?? [],
    isAttached: item.resource === 'milestone' || isLabelled(item),
  };
}

function isLabelled({ labels }: ExistingItem): boolean {
  return labels.some((label) => label.toLowerCase() === OUR_LABEL);
}

/** Handle by `itemName`, by the present name of what was renamed. */
export function handlesOf(
  managed: ReadonlyMap<string, ManagedItem>,
  renames: Renames,
): ReadonlyMap<string, string> {
  return new Map([...managed].map(([name, { item }]) => [renames.get(name) ?? name, item.handle]));
}

type Keys = Readonly<Record<'milestone' | 'issue', ReadonlyMap<string, string>>>;

function keysByHandle(handles: ReadonlyMap<string, string>): Keys {
  const keys = { milestone: new Map<string, string>(), issue: new Map<string, string>() };
  for (const [name, handle] of handles) {
    if (name.startsWith('milestone:')) keys.milestone.set(handle, name.slice('milestone:'.length));
    if (name.startsWith('issue:')) keys.issue.set(handle, name.slice('issue:'.length));
  }
  return keys;
}

function withKeys(found: ManagedItem, keys: Keys): ManagedItem {
  const { milestone, parent, blockedBy } = found.item;
  return {
    ...found,
    milestone: milestone === null ? null : (keys.milestone.get(milestone) ?? milestone),
    parent: parent === null ? null : (keys.issue.get(parent) ?? parent),
    blockedBy: (blockedBy ?? []).map((one) => keys.issue.get(one) ?? one),
  };
}
