import { type Finding, finding } from '../findings/finding.ts';
import { LONGEST_BLOCK } from '../render/block.ts';
import { comparable } from '../render/ticks.ts';
import type { Change, Conflict, Drift, FieldChange, FieldChanges, FieldName, LinkBase } from './change.ts';
import { compareItem, type Difference, type ItemComparison } from './compare-item.ts';
import type { Existing, ManagedItem } from './existing.ts';
import { type Desired, type DesiredItem, type ItemKey, itemName } from './item.ts';
import { baseLinks, hasFinished, linkBases, renamesOf } from './links.ts';
import { type Marker, printMarker } from './marker.ts';
import type { ExistingItem, Preflight } from './port.ts';

/** Existing items to take over: key to handle (the number on GitHub, the file name here). */
export type Adoptions = ReadonlyMap<ItemKey, string>;

export interface Comparison {
  /** In the order of writing; everything that stays is among them as `keep`. */
  readonly changes: readonly Change[];
  readonly drift: readonly Drift[];
  readonly conflicts: readonly Conflict[];
  readonly findings: readonly Finding[];
  /** Milestones and issues of ours. */
  readonly managed: number;
  readonly hasFinished: boolean;
  /** Items whose parent people chose. */
  readonly ownParents: ReadonlySet<ItemKey>;
}

/** The one differ of `diff` and `apply`: pairs by key, compares by field, orders the steps. */
export function compare(
  desired: Desired,
  existing: Existing,
  preflight: Pick<Preflight, 'keepsLabels'>,
  adoptions: Adoptions = new Map(),
): Comparison {
  const work = new Comparing(desired, existing, adoptions);
  if (preflight.keepsLabels) work.labels();
  work.items();
  work.leftPlan();
  return work.finish();
}

class Comparing {
  private readonly desired: Desired;
  private readonly existing: Existing;
  private readonly adoptions: Adoptions;
  private readonly changes: Change[] = [];
  private readonly closes: Change[] = [];
  private readonly drift: Drift[] = [];
  private readonly conflicts: Conflict[] = [];
  private readonly findings: Finding[];
  private readonly ownParents = new Set<ItemKey>();
  private readonly paired = new Set<string>();

  constructor(desired: Desired, existing: Existing, adoptions: Adoptions) {
    this.desired = desired;
    this.existing = existing;
    this.adoptions = adoptions;
    this.findings = [...existing.findings];
  }

  labels(): void {
    for (const label of this.desired.labels)
      this.changes.push(
        this.existing.labels.has(label.name.toLowerCase())
          ? { kind: 'keep', resource: 'label', key: label.name }
          : { kind: 'create', resource: 'label', key: label.name, label },
      );
  }

  items(): void {
    const renames = renamesOf(this.desired.items);
    const pairs = this.desired.items.map((item) => ({ item, found: this.pair(item) }));
    const compared = pairs.map(({ item, found }) =>
      found === null ? null : compareItem(item, found, baseLinks(item, found, this.existing, renames)),
    );
    for (const [index, { item }] of pairs.entries()) this.noteOwnParent(item, compared[index] ?? null);
    const links = linkBases(this.desired.items, this.ownParents);
    for (const [index, { item, found }] of pairs.entries()) {
      const comparison = compared[index] ?? null;
      if (found === null || comparison === null) this.absent(item);
      else if (!found.isAttached) this.detached(item, found);
      else this.present(item, found, comparison, item.resource === 'issue' ? links.get(item.key) : undefined);
    }
  }

  /** Ours, but not wanted any more: closed, never deleted. */
  leftPlan(): void {
    for (const [name, found] of this.existing.managed) {
      if (this.paired.has(name)) continue;
      const { key, resource, item, marker } = found;
      const on = { resource, key, handle: item.handle, number: item.number };
      const closes = found.isAttached && item.closed === null && marker.state === 'open';
      if (closes) this.closes.push({ kind: 'close', ...on, desired: null, reason: 'not_planned' });
      else this.changes.push({ kind: 'keep', ...on, desired: null, refresh: null });
      if (!closes && item.closed === null) this.noteOpen(found);
    }
  }

  finish(): Comparison {
    const { drift, conflicts, findings, ownParents } = this;
    return {
      changes: [...this.changes, ...this.closes],
      drift,
      conflicts,
      findings,
      managed: this.existing.managed.size,
      hasFinished: hasFinished(this.existing),
      ownParents,
    };
  }

  private pair(item: DesiredItem): ManagedItem | null {
    const names = [item.key, ...(item.renamedFrom === null ? [] : [item.renamedFrom])];
    for (const key of names) {
      const name = itemName({ resource: item.resource, key });
      const found = this.existing.managed.get(name);
      if (found === undefined || this.paired.has(name)) continue;
      this.paired.add(name);
      return found;
    }
    return null;
  }

  private noteOwnParent(item: DesiredItem, comparison: ItemComparison | null): void {
    const drift = comparison?.drift.find(({ field }) => field === 'parent');
    if (drift !== undefined && drift.base !== item.parent) this.ownParents.add(item.key);
  }

  private present(item: DesiredItem, found: ManagedItem, compared: ItemComparison, links?: LinkBase): void {
    const { key, resource } = item;
    const { handle, number } = found.item;
    const on = { resource, key, handle, number, desired: item };
    const { fields } = compared;
    if (compared.isTooLong) this.tooLong(item);
    const marker: Marker = { ...compared.marker, ...(links ?? {}) };
    const isWritten = Object.keys(fields).length > 0;
    if (isWritten) this.changes.push({ kind: 'update', ...on, fields });
    else if (compared.closes === null)
      this.changes.push({ kind: 'keep', ...on, refresh: refreshed(marker, found) });
    if (compared.closes !== null) this.closes.push({ kind: 'close', ...on, reason: compared.closes });
    this.note(this.drift, found, compared.drift);
    this.note(this.conflicts, found, compared.conflicts);
    for (const { field } of compared.conflicts)
      this.findings.push(finding('tracker-conflict', { key, field }, found.item.place));
  }

  private absent(item: DesiredItem): void {
    const adopted = this.adoptable(item);
    if (adopted !== null) this.adopt(item, adopted);
    else if (item.resource === 'issue' && this.adoptions.has(item.key))
      return; // told, and not made instead
    else if (this.isElsewhere(item)) return;
    else if (this.isBarred(item))
      this.findings.push(finding('tracker-key-barred', { key: item.key }, NOWHERE));
    else if (item.block.length > LONGEST_BLOCK) this.tooLong(item);
    else this.create(item);
  }

  private isElsewhere(item: DesiredItem): boolean {
    const before = this.existing.missing.get(itemName(item));
    if (before?.why !== 'elsewhere') return false;
    this.findings.push(finding('tracker-transferred', { key: item.key, number: before.number }, NOWHERE));
    return true;
  }

  private isBarred(item: DesiredItem): boolean {
    const { barred, barredTitles } = this.existing;
    return barred.has(itemName(item)) || barredTitles.has(`${item.resource}:${comparable(item.title)}`);
  }

  private create(item: DesiredItem): void {
    const { resource, key, state } = item;
    const before = this.existing.missing.get(itemName(item));
    if (before !== undefined)
      this.findings.push(finding('tracker-recreated', { key, number: before.number }, NOWHERE));
    this.changes.push({ kind: 'create', resource, key, desired: item, fields: createFields(item) });
    if (state.closed === null) return;
    const on = { resource, key, handle: null, number: null };
    this.closes.push({ kind: 'close', ...on, desired: item, reason: state.closed });
  }

  private adoptable(item: DesiredItem): ExistingItem | null {
    const { unmarked } = this.existing;
    if (item.resource === 'milestone')
      return unmarked.find((one) => one.resource === 'milestone' && isSameTitle(one, item)) ?? null;
    const handle = this.adoptions.get(item.key);
    if (handle === undefined) return null;
    const found = unmarked.find((one) => one.resource === 'issue' && one.handle === handle);
    if (found?.isTrusted === true) return found;
    const code = found === undefined ? 'tracker-cannot-adopt' : 'tracker-adopt-stranger';
    this.findings.push(finding(code, { key: item.key, item: handle }, NOWHERE));
    return null;
  }

  private adopt(item: DesiredItem, found: ExistingItem): void {
    const { resource, key } = item;
    const fields: FieldChanges = {
      key: { from: null, to: key },
      block: { from: null, to: comparable(item.block) },
      ...(item.resource === 'issue' ? { labels: { from: null, to: item.labels } } : {}),
    };
    const { handle, number } = found;
    this.changes.push({ kind: 'adopt', resource, key, handle, number, desired: item, fields });
  }

  private detached(item: DesiredItem, found: ManagedItem): void {
    const { resource, key } = item;
    const { handle, number } = found.item;
    this.changes.push({ kind: 'keep', resource, key, handle, number, desired: item, refresh: null });
    this.findings.push(finding('tracker-detached', { key }, found.item.place));
  }

  private tooLong({ key, block }: DesiredItem): void {
    const args = { key, length: block.length, limit: LONGEST_BLOCK };
    this.findings.push(finding('tracker-text-too-long', args, NOWHERE));
  }

  private noteOpen(found: ManagedItem): void {
    const { state } = found.marker;
    const difference = { field: 'closed', base: state, existing: null, desired: 'not_planned' } as const;
    this.note(this.drift, found, [difference]);
  }

  private note(list: Drift[], { resource, key, item }: ManagedItem, found: readonly Difference[]): void {
    for (const difference of found) list.push({ resource, key, number: item.number, ...difference });
  }
}

/** For what concerns no file: the plan as a whole. */
const NOWHERE = { file: 'milepost.yaml', line: 1, column: 1 } as const;

function refreshed(marker: Marker, found: ManagedItem): Marker | null {
  return printMarker(marker) === printMarker(found.marker) ? null : marker;
}

function isSameTitle(one: ExistingItem, item: DesiredItem): boolean {
  return (
    comparable(one.title) === comparable(item.title) && (one.keyHint === null || one.keyHint === item.key)
  );
}

/** Everything a new item gets, as changes from nothing. */
function createFields(item: DesiredItem): FieldChanges {
  const ticked = item.boxes.filter(({ isDone }) => isDone).map(({ id }) => id);
  const all: readonly (readonly [FieldName, FieldChange['to']])[] = [
    ['title', comparable(item.title)],
    ['block', comparable(item.block)],
    ['ticks', ticked],
    ['labels', item.labels],
    ['milestone', item.milestone],
    ['due', item.due],
    ['parent', item.parent],
    ['blockedBy', item.blockedBy],
  ];
  const given = all.filter(([, to]) => to !== null && to.length > 0);
  return Object.fromEntries(given.map(([name, to]) => [name, { from: null, to }]));
}
