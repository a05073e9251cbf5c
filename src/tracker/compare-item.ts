import { replaceMarker } from '../render/block.ts';
import { comparable } from '../render/ticks.ts';
import { sortBy } from '../values/order.ts';
import {
  type FieldChange,
  type FieldChanges,
  type FieldName,
  type FieldValue,
  listOf,
  onlyLinks,
  touchesItem,
} from './change.ts';
import { compareProject, type ProjectComparison, type ProjectSides } from './compare-project.ts';
import { compareState, openedByPeople } from './compare-state.ts';
import type { ManagedItem } from './existing.ts';
import type { CloseReason, DesiredItem } from './item.ts';
import { type Marker, orNone, printMarker, textDigest } from './marker.ts';
import { bodyTooLong, partTooLong, type TooLong } from './room.ts';
import { type FieldResult, threeWay, threeWaySet } from './three-way.ts';

/** What milepost last set of the links of one item; null = never linked by milepost. */
export interface BaseLinks {
  readonly parent: string | null;
  readonly blockedBy: readonly string[];
  /** null = there is no project. */
  readonly project: ProjectSides | null;
}

/** A field that people changed, or that both sides did. */
export interface Difference {
  readonly field: FieldName;
  readonly base: FieldValue;
  readonly existing: FieldValue;
  readonly desired: FieldValue;
}

export interface ItemComparison {
  /** Fields to write, state apart. */
  readonly fields: FieldChanges;
  readonly closes: CloseReason | null;
  readonly drift: readonly Difference[];
  readonly conflicts: readonly Difference[];
  /** Of our part, or of the body with another marker, if that was to be written: it was left out. Else null. */
  readonly tooLong: TooLong | null;
  /** The marker as it is to stand once the fields are written, before the close; links apart. */
  readonly marker: Marker;
  readonly project: ProjectComparison | null;
}

/** Compares one item field by field. Pure: the same answer when the item is read again just before the write. */
export function compareItem(desired: DesiredItem, found: ManagedItem, base: BaseLinks): ItemComparison {
  const work = new Comparing(desired, found);
  work.key();
  work.title();
  work.block();
  work.ticks();
  work.labels();
  work.milestone();
  work.due();
  work.parent(base);
  work.blockedBy(base);
  work.state();
  work.project(base);
  work.fit();
  return work.finish();
}

class Comparing {
  private readonly desired: DesiredItem;
  private readonly found: ManagedItem;
  private fields: Partial<Record<FieldName, FieldChange>> = {};
  private readonly drift: Difference[] = [];
  private readonly conflicts: Difference[] = [];
  private closes: CloseReason | null = null;
  private tooLong: TooLong | null = null;
  private marker: Marker;
  private inProject: ProjectComparison | null = null;

  constructor(desired: DesiredItem, found: ManagedItem) {
    this.desired = desired;
    this.found = found;
    this.marker = { ...found.marker, key: desired.key };
  }

  finish(): ItemComparison {
    const { fields, closes, drift, conflicts, tooLong, marker, inProject: project } = this;
    return { fields, closes, drift, conflicts, tooLong, marker, project };
  }

  key(): void {
    if (this.found.key !== this.desired.key) this.fields.key = { from: this.found.key, to: this.desired.key };
  }

  title(): void {
    const existing = comparable(this.found.item.title);
    const desired = comparable(this.desired.title);
    const base = this.found.marker.title;
    const result = threeWay(base, textDigest(existing), textDigest(desired));
    this.settle('title', result, base, existing, desired);
    if (agrees(result)) this.marker = { ...this.marker, title: textDigest(desired) };
  }

  block(): void {
    const existing = comparable(this.found.body.text);
    const desired = comparable(this.desired.block);
    const base = this.found.marker.block;
    const result = threeWay(base, textDigest(existing), textDigest(desired));
    const { above, below } = this.found.body;
    this.tooLong = result === 'write' ? partTooLong(this.desired.block, above + below) : null;
    if (this.tooLong !== null) return;
    this.settle('block', result, base, existing, desired);
    if (agrees(result)) this.marker = { ...this.marker, block: textDigest(desired) };
  }

  /** Ticks what a record says, once; never unticks. Only boxes that stand, or are about to stand, in our part. */
  ticks(): void {
    const { body, marker } = this.found;
    const known = marker.ticked ?? [];
    const done = this.desired.boxes.filter(({ isDone }) => isDone);
    const isThere = (id: string): boolean =>
      this.fields.block !== undefined || body.text.includes(`<!-- box:${id} -->`);
    const wanted = done.filter(
      (box) => !box.isPulled && !body.ticked.includes(box.id) && !known.includes(box.id),
    );
    const add = wanted.map(({ id }) => id).filter(isThere);
    if (add.length > 0)
      this.fields.ticks = { from: sorted(body.ticked), to: sorted([...body.ticked, ...add]) };
    const seen = done.map(({ id }) => id).filter((id) => body.ticked.includes(id));
    const boxes = new Set(this.desired.boxes.map(({ id }) => id));
    this.marker = {
      ...this.marker,
      ticked: sorted([...known, ...add, ...seen]).filter((id) => boxes.has(id)),
    };
  }

  labels(): void {
    if (this.desired.resource !== 'issue') return;
    const existing = ownLabels(this.found.item.labels);
    const base = this.found.marker.labels?.map((label) => `mp:${label}`) ?? null;
    const set = this.settleSet('labels', base, existing, this.desired.labels);
    this.marker = { ...this.marker, labels: set.map((label) => label.slice('mp:'.length)) };
  }

  milestone(): void {
    if (this.desired.resource !== 'issue') return;
    const { milestone: base } = this.found.marker;
    const [existing, desired] = [orNone(this.found.milestone), orNone(this.desired.milestone)];
    const result = threeWay(base, existing, desired);
    this.settle('milestone', result, base, this.found.milestone, this.desired.milestone);
    if (agrees(result)) this.marker = { ...this.marker, milestone: desired };
  }

  due(): void {
    if (this.desired.resource !== 'milestone') return;
    const { due: base } = this.found.marker;
    const [existing, desired] = [orNone(this.found.item.due), orNone(this.desired.due)];
    const result = threeWay(base, existing, desired);
    this.settle('due', result, base, this.found.item.due, this.desired.due);
    if (agrees(result)) this.marker = { ...this.marker, due: desired };
  }

  /** A parent that people chose stays, and so does the absence of one they took away: never a conflict. */
  parent({ parent: base }: BaseLinks): void {
    const result = threeWay(orNone(base), orNone(this.found.parent), orNone(this.desired.parent));
    const calm = result === 'conflict' ? 'drift' : result;
    this.settle('parent', calm, base, this.found.parent, this.desired.parent);
  }

  /** Dependencies that people set are no concern of ours. */
  blockedBy({ blockedBy: base }: BaseLinks): void {
    const { add, remove, missing } = threeWaySet(base, this.found.blockedBy, this.desired.blockedBy);
    const from = sorted(this.found.blockedBy);
    const to = sorted([...this.found.blockedBy.filter((one) => !remove.includes(one)), ...add]);
    if (add.length + remove.length > 0) this.fields.blockedBy = { from, to };
    if (missing.length > 0)
      this.note('drift', 'blockedBy', sorted(base), from, sorted(this.desired.blockedBy));
  }

  state(): void {
    const existing = this.closedReason();
    const { result, base, closes } = compareState(
      this.found.marker.state,
      this.desired.state,
      existing,
      this.found.item.closed?.isOurs ?? null,
    );
    this.closes = closes;
    if (result === 'reopen') this.fields.closed = { from: existing, to: null };
    if (result === 'drift') {
      const before = this.found.marker.state;
      this.note('drift', 'closed', before === 'open' ? null : before, existing, this.desired.state.closed);
    }
    const isOpened = result === 'drift' && existing === null && this.found.item.tellsCloser !== true;
    this.marker = { ...this.marker, state: isOpened ? openedByPeople(base) : base };
  }

  /** A view of the issue: what people did there stays, and is never a conflict. */
  project({ project: sides }: BaseLinks): void {
    if (sides === null) return;
    this.inProject = compareProject(this.desired.project ?? [], sides);
    const { change, drift } = this.inProject;
    if (change !== null) this.fields.project = change;
    if (drift !== null) this.note('drift', 'project', drift.base, drift.existing, drift.desired);
  }

  /** Every write of an item brings its marker along: where people left no room for that, only its links are written. */
  fit(): void {
    const isWritten = touchesItem(this.fields) || this.closes !== null;
    if (!isWritten || this.fields.block !== undefined) return;
    const { body, marker } = this.found;
    const written = this.closes === null ? this.marker : { ...this.marker, state: this.closes };
    const tooLong = bodyTooLong(replaceMarker(body, printMarker(written), listOf(this.fields.ticks?.to)));
    if (tooLong === null) return;
    this.tooLong = tooLong;
    this.closes = null;
    this.marker = marker;
    this.fields = onlyLinks(this.fields);
  }

  /** A tracker that keeps no reason (a milestone on GitHub) has the one that was wanted, then or now. */
  private closedReason(): CloseReason | 'duplicate' | null {
    const { closed } = this.found.item;
    if (closed === null || closed.reason !== null) return closed?.reason ?? null;
    const { state } = this.found.marker;
    const before = state === 'not_planned' || state === 'seen-not_planned' ? 'not_planned' : 'completed';
    return state === null || state === 'open' ? (this.desired.state.closed ?? before) : before;
  }

  private settle(
    field: FieldName,
    result: FieldResult,
    base: FieldValue,
    existing: string | null,
    desired: string | null,
  ): void {
    switch (result) {
      case 'same':
        return;
      case 'write':
        this.fields[field] = { from: existing, to: desired };
        return;
      case 'drift':
      case 'conflict':
        this.note(result, field, base, existing, desired);
    }
  }

  /** @returns the set that is to stand in the marker */
  private settleSet(
    field: FieldName,
    base: readonly string[] | null,
    existing: readonly string[],
    desired: readonly string[],
  ): readonly string[] {
    const { add, remove, extra, missing } = threeWaySet(base, existing, desired);
    const from = sorted(existing);
    const to = sorted([...existing.filter((one) => !remove.includes(one)), ...add]);
    if (add.length + remove.length > 0) this.fields[field] = { from, to };
    if (extra.length + missing.length > 0) this.note('drift', field, base, from, sorted(desired));
    return sorted(base === null ? desired.filter((one) => existing.includes(one)) : desired);
  }

  private note(
    kind: 'drift' | 'conflict',
    field: FieldName,
    base: FieldValue,
    existing: FieldValue,
    desired: FieldValue,
  ): void {
    (kind === 'drift' ? this.drift : this.conflicts).push({ field, base, existing, desired });
  }
}

/** Labels that milepost may add and remove; the one that makes an issue ours is people's. */
function ownLabels(labels: readonly string[]): readonly string[] {
  return labels.map((label) => label.toLowerCase()).filter((label) => label.startsWith('mp:'));
}

function agrees(result: FieldResult): boolean {
  return result === 'same' || result === 'write';
}

function sorted(list: Iterable<string>): readonly string[] {
  return sortBy(new Set(list), (one) => one);
}
