import { type Finding, finding, type Place } from '../findings/finding.ts';
import { THE_PLAN } from '../findings/place.ts';
import { replaceMarker } from '../render/block.ts';
import { comparable } from '../render/ticks.ts';
import { AdoptionDesk, type Adoptions } from './adoptions.ts';
import {
  type Change,
  type Conflict,
  type Drift,
  type FieldChanges,
  type LinkBase,
  touchesItem,
} from './change.ts';
import { compareItem, type Difference, type ItemComparison } from './compare-item.ts';
import { compareProject } from './compare-project.ts';
import { openedByPeople } from './compare-state.ts';
import type { Existing, ManagedItem } from './existing.ts';
import { adoptFields, createFields } from './first-fields.ts';
import { type Desired, type DesiredItem, type ItemKey, itemName } from './item.ts';
import { LinkIndex } from './link-index.ts';
import { hasFinished, linkBases } from './links.ts';
import { type Marker, printMarker } from './marker.ts';
import type { ExistingItem, Preflight } from './port.ts';
import { ProjectNotes, type ProjectWork } from './project-notes.ts';
import { renamesOf } from './renames.ts';
import { bodyTooLong, partTooLong, type TooLong } from './room.ts';

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
  /** Issues in whose markers links are to stand. */
  readonly holders: ReadonlySet<ItemKey>;
  /** What markers are to say of the project; null = there is none. */
  readonly project: ProjectWork | null;
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
  work.idleAdoptions();
  return work.finish();
}

class Comparing {
  private readonly desired: Desired;
  private readonly existing: Existing;
  private readonly adoptions: AdoptionDesk;
  private readonly changes: Change[] = [];
  private readonly closes: Change[] = [];
  private readonly drift: Drift[] = [];
  private readonly conflicts: Conflict[] = [];
  private readonly findings: Finding[];
  private readonly ownParents = new Set<ItemKey>();
  private readonly paired = new Set<string>();
  private holders: ReadonlySet<ItemKey> = new Set();
  private readonly projectNotes: ProjectNotes | null;

  constructor(desired: Desired, existing: Existing, adoptions: Adoptions) {
    this.desired = desired;
    this.existing = existing;
    this.findings = [...existing.findings];
    this.adoptions = new AdoptionDesk(existing, adoptions, (one) => this.findings.push(one));
    this.projectNotes = existing.project ? new ProjectNotes(existing.project) : null;
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
    const found = this.pairs();
    const pairs = this.desired.items.map((item) => ({ item, found: found.get(itemName(item)) ?? null }));
    const index = new LinkIndex(this.existing, this.desired.items);
    const compared = pairs.map(({ item, found }) =>
      found === null ? null : compareItem(item, found, index.base(item, found)),
    );
    for (const [at, { item, found }] of pairs.entries()) {
      this.noteOwnParent(item, compared[at] ?? null);
      this.noteProject(item, found, compared[at] ?? null, index);
    }
    const project = this.projectNotes?.work ?? null;
    const links = linkBases(this.desired.items, this.ownParents, null, project?.after ?? null);
    this.holders = new Set(links.keys());
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
      const wants = found.isAttached && item.closed === null && marker.state === 'open';
      const tooLong = wants ? markerTooLong(found, { ...marker, state: 'not_planned' }) : null;
      if (tooLong !== null) this.tellLong(found, tooLong, item.place);
      const closes = wants && tooLong === null;
      if (closes) this.closes.push({ kind: 'close', ...on, desired: null, reason: 'not_planned' });
      else this.changes.push({ kind: 'keep', ...on, desired: null, refresh: openedAgain(found) });
      if (!wants && item.closed === null) this.noteOpen(found);
    }
  }

  idleAdoptions(): void {
    this.adoptions.tellIdle(this.desired.items, this.existing.managed);
  }

  finish(): Comparison {
    const { drift, conflicts, findings, ownParents, holders } = this;
    return {
      changes: [...this.changes, ...this.closes],
      drift,
      conflicts,
      findings: [...findings, ...(this.projectNotes?.findings(this.changes) ?? [])],
      project: this.projectNotes?.work ?? null,
      managed: this.existing.managed.size,
      hasFinished: hasFinished(this.existing),
      ownParents,
      holders,
    };
  }

  /** What is there by the name it has in the plan; what was renamed is nobody else's. */
  private pairs(): ReadonlyMap<string, ManagedItem> {
    const { managed } = this.existing;
    const renames = renamesOf(this.desired.items, managed);
    const wanted = new Set(this.desired.items.map(itemName));
    const pairs = new Map<string, ManagedItem>();
    for (const [name, found] of managed) {
      const now = renames.get(name) ?? name;
      if (!wanted.has(now)) continue;
      this.paired.add(name);
      pairs.set(now, found);
    }
    return pairs;
  }

  /** One that we linked before stays said to be linked, so that a person who took it away is right for good. */
  private noteOwnParent(item: DesiredItem, comparison: ItemComparison | null): void {
    const drift = comparison?.drift.find(({ field }) => field === 'parent');
    if (drift !== undefined && drift.base === null) this.ownParents.add(item.key);
  }

  /** A detached issue is left alone there too, so what was said of it stays said. */
  private noteProject(
    item: DesiredItem,
    found: ManagedItem | null,
    comparison: ItemComparison | null,
    index: LinkIndex,
  ): void {
    const handle = found?.item.handle ?? this.adoptions.handleOf(item.key);
    const sides = index.projectSides(item, found, handle);
    if (sides === null) return;
    const compared = comparison?.project ?? compareProject(item.project ?? [], sides);
    const isLeft = found?.isAttached === false;
    this.projectNotes?.note(item, sides.base, isLeft ? { ...compared, entry: sides.base } : compared);
  }

  private present(item: DesiredItem, found: ManagedItem, compared: ItemComparison, links?: LinkBase): void {
    const { key, resource } = item;
    const { handle, number } = found.item;
    const on = { resource, key, handle, number, desired: item };
    const { fields } = compared;
    const written = touchesItem(fields) ? compared.marker : found.marker;
    const wanted = refreshed({ ...compared.marker, ...(links ?? {}) }, written);
    const unfit = fields.block === undefined && wanted !== null ? markerTooLong(found, wanted) : null;
    const refresh = unfit === null ? wanted : null;
    if (Object.keys(fields).length > 0) this.changes.push({ kind: 'update', ...on, fields, refresh });
    else if (compared.closes === null) this.changes.push({ kind: 'keep', ...on, refresh });
    if (compared.closes !== null) this.closes.push({ kind: 'close', ...on, reason: compared.closes });
    const tooLong = compared.tooLong ?? unfit;
    if (tooLong !== null) this.tellLong(item, tooLong, found.item.place);
    this.note(this.drift, found, compared.drift);
    this.note(this.conflicts, found, compared.conflicts);
    for (const { field } of compared.conflicts)
      this.findings.push(finding('tracker-conflict', { key, field }, found.item.place));
  }

  private absent(item: DesiredItem): void {
    const adopted = this.adoptions.adoptable(item);
    if (adopted !== null) this.adopt(item, adopted);
    else if (this.adoptions.isAsked(item))
      return; // told, and not made instead
    else if (this.isElsewhere(item)) return;
    else if (this.isBarred(item))
      this.findings.push(finding('tracker-key-barred', { key: item.key }, THE_PLAN));
    else this.createIfShort(item);
  }

  private isElsewhere(item: DesiredItem): boolean {
    const before = this.existing.missing.get(itemName(item));
    if (before?.why !== 'elsewhere') return false;
    this.findings.push(finding('tracker-transferred', { key: item.key, number: before.number }, THE_PLAN));
    return true;
  }

  private isBarred(item: DesiredItem): boolean {
    const { barred, barredTitles } = this.existing;
    return barred.has(itemName(item)) || barredTitles.has(`${item.resource}:${comparable(item.title)}`);
  }

  private createIfShort(item: DesiredItem): void {
    const tooLong = partTooLong(item.block, '');
    if (tooLong === null) this.create(item);
    else this.tellLong(item, tooLong, THE_PLAN);
  }

  private create(item: DesiredItem): void {
    const { resource, key, state } = item;
    const before = this.existing.missing.get(itemName(item));
    if (before !== undefined)
      this.findings.push(finding('tracker-recreated', { key, number: before.number }, THE_PLAN));
    const fields = { ...createFields(item), ...this.projectField(item) };
    this.changes.push({ kind: 'create', resource, key, desired: item, fields });
    if (state.closed === null) return;
    const on = { resource, key, handle: null, number: null };
    this.closes.push({ kind: 'close', ...on, desired: item, reason: state.closed });
  }

  private adopt(item: DesiredItem, found: ExistingItem): void {
    const { resource, key } = item;
    const tooLong = partTooLong(item.block, found.body);
    if (tooLong !== null) {
      this.tellLong(item, tooLong, found.place);
      return;
    }
    const fields = { ...adoptFields(item, found), ...this.projectField(item) };
    const { handle, number } = found;
    this.changes.push({ kind: 'adopt', resource, key, handle, number, desired: item, fields });
  }

  /** Of an item that milepost made or took over just now. */
  private projectField(item: DesiredItem): Pick<FieldChanges, 'project'> {
    const change = item.resource === 'issue' ? this.projectNotes?.changeOf(item.key) : null;
    return change ? { project: change } : {};
  }

  private detached(item: DesiredItem, found: ManagedItem): void {
    const { resource, key } = item;
    const { handle, number } = found.item;
    this.changes.push({ kind: 'keep', resource, key, handle, number, desired: item, refresh: null });
    this.findings.push(finding('tracker-detached', { key }, found.item.place));
  }

  private tellLong({ key }: Pick<DesiredItem, 'key'>, { length, limit }: TooLong, place: Place): void {
    this.findings.push(finding('tracker-text-too-long', { key, length, limit }, place));
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

function markerTooLong({ body }: ManagedItem, marker: Marker): TooLong | null {
  return bodyTooLong(replaceMarker(body, printMarker(marker), []));
}

/** The marker of what left the plan and people opened again; null = it says so already, or has no room for it. */
function openedAgain(found: ManagedItem): Marker | null {
  const { closed, tellsCloser } = found.item;
  if (!found.isAttached || closed !== null || tellsCloser === true) return null;
  const marker = { ...found.marker, state: openedByPeople(found.marker.state) };
  return markerTooLong(found, marker) === null ? refreshed(marker, found.marker) : null;
}

function refreshed(marker: Marker, written: Marker): Marker | null {
  return printMarker(marker) === printMarker(written) ? null : marker;
}
