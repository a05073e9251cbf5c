import type { Finding } from '../findings/finding.ts';
import { appendPart, newBody, splitBody } from '../render/block.ts';
import { canonicalJson } from '../values/digest.ts';
import { type Change, type FieldChange, type FieldChanges, type LinkBase, listOf } from './change.ts';
import { withCloser } from './closers.ts';
import type { Comparison } from './compare.ts';
import { compareItem, type ItemComparison } from './compare-item.ts';
import { sentValues } from './compare-project.ts';
import { OUR_LABEL } from './desired.ts';
import type { Existing, ManagedItem } from './existing.ts';
import { TrackerFailure } from './failure.ts';
import { type Desired, type DesiredItem, type ItemKey, itemName } from './item.ts';
import { LinkIndex } from './link-index.ts';
import { linkBases } from './links.ts';
import { type Marker, printMarker } from './marker.ts';
import type { ApplyOutcome, StepOutcome, StepResult } from './outcome.ts';
import { markerPatch, patchOf, touchesItem } from './patch.ts';
import type { PlaceOutcome, Preflight, Target, Tracker, WriteOutcome } from './port.ts';
import { entriesAfter } from './project-notes.ts';
import { readOne } from './read.ts';
import { adoptedMarker, doneBoxes, newMarker } from './written.ts';

export interface ApplyOptions {
  /** Told after every write. */
  readonly onStep?: (result: StepResult) => void;
  /** Asked before every write; true = finish here. */
  readonly isInterrupted?: () => boolean;
}

export interface ApplyInput {
  readonly desired: Desired;
  readonly existing: Existing;
  readonly comparison: Comparison;
  readonly preflight: Pick<Preflight, 'linksOnCreate'>;
}

type ItemChange<K extends Change['kind']> = Extract<Change, { kind: K; resource: 'milestone' | 'issue' }>;

const MOST_UNKNOWN = 2;
const ENDS_THE_RUN: readonly PlaceOutcome['kind'][] = ['refused', 'dropped', 'lost'];

/**
 * Does exactly the changes of a comparison, one write at a time, and says what became of each. Before a body is
 * written the item is read again and compared again; if that gives something else, it is left as it is. Markers get
 * their links last, so that a run cut off anywhere is finished by the next one. The lock is the caller's.
 */
export async function applyChanges(
  tracker: Tracker,
  input: ApplyInput,
  options: ApplyOptions = {},
): Promise<ApplyOutcome> {
  const run = new Run(tracker, input, options);
  for (const change of input.comparison.changes) await run.write(change);
  await run.links();
  for (const change of input.comparison.changes) if (change.kind === 'close') await run.close(change);
  await run.places();
  await run.refresh();
  return { results: run.results };
}

class Run {
  readonly results: StepResult[] = [];
  private readonly tracker: Tracker;
  private readonly input: ApplyInput;
  private readonly options: ApplyOptions;
  /** Handle by `itemName`, of what is there or was made. */
  private readonly handles: Map<string, string>;
  private readonly index: LinkIndex;
  private readonly linkJobs: { item: DesiredItem; fields: FieldChanges }[] = [];
  private readonly placeJobs: { item: DesiredItem; change: FieldChange }[] = [];
  private readonly unfinished = new Set<ItemKey>();
  /** Items that could not be put into the project as they should be. */
  private readonly unplaced = new Set<ItemKey>();
  private isProjectLeft = false;
  private unknowns = 0;
  private isStopped = false;

  constructor(tracker: Tracker, input: ApplyInput, options: ApplyOptions) {
    this.tracker = tracker;
    this.input = input;
    this.options = options;
    this.index = new LinkIndex(input.existing, input.desired.items);
    this.handles = new Map([...input.existing.managed].map(([name, { item }]) => [name, item.handle]));
    for (const { key, renamedFrom, resource } of input.desired.items) {
      const old =
        renamedFrom === null ? undefined : this.handles.get(itemName({ resource, key: renamedFrom }));
      const name = itemName({ resource, key });
      if (old !== undefined && !this.handles.has(name)) this.handles.set(name, old);
    }
  }

  async write(change: Change): Promise<void> {
    switch (change.kind) {
      case 'create':
        if (change.resource === 'label')
          await this.step(change, () => this.tracker.createLabel(change.label));
        else await this.create(change);
        return;
      case 'update':
        return this.update(change);
      case 'adopt':
        return this.adopt(change);
      case 'keep':
      case 'close':
        return;
    }
  }

  /** Parents and dependencies, once everything they join is there. */
  async links(): Promise<void> {
    for (const { item, fields } of this.linkJobs)
      if (fields.parent !== undefined) await this.linkParent(item);
    for (const { item, fields } of this.linkJobs)
      for (const blocker of changedIn(fields.blockedBy)) await this.linkBlocker(item, blocker);
  }

  async close(change: ItemChange<'close'>): Promise<void> {
    const found = await this.again(change);
    if (found === 'stopped') return;
    const isSame =
      found !== null &&
      found.item.closed === null &&
      (change.desired === null || this.compared(change.desired, found).closes === change.reason);
    if (!isSame) return this.settle(change, 'changed');
    const marker = { ...found.marker, state: change.reason };
    await this.step(change, () =>
      this.tracker.patch({ ...markerPatch(found, marker), closed: change.reason }),
    );
  }

  /** The project comes after the closes: what closes an issue may set its status there too, and the other way round. */
  async places(): Promise<void> {
    for (const { item, change } of this.placeJobs) await this.place(item, change);
  }

  /**
   * Markers that are behind, and the links of every tracking issue: only if nothing stopped the run. The links tell
   * that an apply has finished, so they wait until everything is made.
   */
  async refresh(): Promise<void> {
    const { desired, comparison } = this.input;
    const isWhole = this.results.every(({ kind, outcome }) => kind !== 'create' || outcome === 'done');
    const unfinished = { keys: this.unfinished, existing: this.input.existing };
    const unplaced = new Set([...this.unplaced, ...this.unfinished]);
    const entries = comparison.project === null ? null : entriesAfter(comparison.project, unplaced);
    const bases = linkBases(desired.items, comparison.ownParents, unfinished, entries);
    for (const change of comparison.changes) {
      if (change.resource === 'label' || change.kind === 'close' || change.desired === null) continue;
      const links = change.resource === 'issue' && isWhole ? bases.get(change.key) : undefined;
      if ('refresh' in change ? change.refresh !== null : links !== undefined)
        await this.refreshOne(change.desired, links);
    }
  }

  private async create({ kind, resource, key, desired, fields }: ItemChange<'create'>): Promise<void> {
    const milestone = this.target('milestone', desired.milestone);
    if (milestone === undefined || this.target('issue', desired.parent) === undefined)
      return this.settle({ kind, resource, key }, 'skipped');
    const markerLine = printMarker(newMarker(desired, this.input.desired.programme));
    const { language } = this.input.desired;
    const { title, due, parent, blockedBy, labels, block: text } = desired;
    const outcome = await this.step({ kind, resource, key }, () =>
      this.tracker.create({
        role: desired.role,
        resource,
        key,
        title,
        body: newBody({ text, markerLine, ticked: doneBoxes(desired), language }),
        labels: resource === 'issue' ? [OUR_LABEL, ...labels] : [],
        milestone,
        due,
        parent,
        blockedBy,
      }),
    );
    if (outcome === null || !('handle' in outcome)) return;
    this.handles.set(itemName({ resource, key }), outcome.handle);
    this.placeLater(desired, fields);
    if (!this.input.preflight.linksOnCreate)
      this.linkJobs.push({ item: desired, fields: linkFields(desired) });
  }

  private async update(change: ItemChange<'update'>): Promise<void> {
    const { desired, fields } = change;
    const found = await this.again(change);
    if (found === 'stopped') return;
    const milestone = this.target('milestone', desired.milestone);
    if (found === null || milestone === undefined)
      return this.settle(change, found === null ? 'changed' : 'skipped');
    const compared = this.compared(desired, found);
    if (canonicalJson(compared.fields) !== canonicalJson(fields)) return this.settle(change, 'changed');
    const { language } = this.input.desired;
    const isPatched = touchesItem(fields);
    const patch = patchOf(desired, found, fields, compared.marker, { language, milestone });
    const outcome = isPatched ? await this.step(change, () => this.tracker.patch(patch)) : null;
    if (isPatched && outcome?.kind !== 'done') return;
    this.linkJobs.push({ item: desired, fields });
    this.placeLater(desired, fields);
  }

  private async adopt(change: ItemChange<'adopt'>): Promise<void> {
    const { desired, handle, resource, key } = change;
    if (handle === null || this.mustStop()) return this.settle(change, 'skipped');
    const item = await this.reading(change, () => this.tracker.get(resource, handle));
    if (item === 'stopped') return;
    if (item === null || splitBody(item.body).kind !== 'none') return this.settle(change, 'changed');
    const { language, programme } = this.input.desired;
    const markerLine = printMarker(adoptedMarker(desired, programme));
    const body = appendPart(item.body, {
      text: desired.block,
      markerLine,
      ticked: doneBoxes(desired),
      language,
    });
    const addLabels = resource === 'issue' ? [OUR_LABEL, ...desired.labels] : [];
    const outcome = await this.step(change, () =>
      this.tracker.patch({ resource, key, handle, body, addLabels }),
    );
    if (outcome?.kind !== 'done') return;
    this.handles.set(itemName({ resource, key }), handle);
    this.linkJobs.push({ item: desired, fields: change.fields });
    this.placeLater(desired, change.fields);
  }

  private placeLater(item: DesiredItem, { project }: FieldChanges): void {
    if (project !== undefined) this.placeJobs.push({ item, change: project });
  }

  /** Once the project does not take one, the others are not tried. */
  private async place({ resource, key }: DesiredItem, change: FieldChange): Promise<void> {
    const on = { kind: 'place', resource, key } as const;
    const target = this.target(resource, key) ?? null;
    const { project } = this.tracker;
    if (this.isProjectLeft) return this.settle(on, 'left');
    if (target === null || project === undefined) return this.settle(on, 'skipped');
    await this.step(on, () => project.place(target, sentValues(change)));
  }

  private async linkParent(item: DesiredItem): Promise<void> {
    const on = { kind: 'link', resource: item.resource, key: item.key } as const;
    const child = this.target(item.resource, item.key);
    const parent = this.target('issue', item.parent);
    if (child === undefined || child === null || parent === undefined) return this.settle(on, 'skipped');
    await this.step(on, () => this.tracker.link(child, parent));
  }

  private async linkBlocker(item: DesiredItem, key: ItemKey): Promise<void> {
    const on = { kind: 'link', resource: item.resource, key: item.key } as const;
    const blocked = this.target(item.resource, item.key);
    const isBlocked = item.blockedBy.includes(key);
    const blocker =
      this.target('issue', key) ??
      (isBlocked ? undefined : ({ resource: 'issue', key, handle: key } as const));
    if (blocked === undefined || blocked === null || blocker === undefined) return this.settle(on, 'skipped');
    await this.step(on, () => this.tracker.block(blocked, blocker, isBlocked));
  }

  private async refreshOne(desired: DesiredItem, links: LinkBase | undefined): Promise<void> {
    const on = { kind: 'refresh', resource: desired.resource, key: desired.key, handle: null } as const;
    if (this.mustStop() || this.target(desired.resource, desired.key) === undefined) return;
    const found = await this.again(on);
    if (found === 'stopped') return;
    if (found === null) return this.settle(on, 'changed');
    const compared = this.compared(desired, found);
    const base: Marker = touchesItem(compared.fields) ? found.marker : compared.marker;
    const marker = { ...base, ...(links ?? {}) };
    if (printMarker(marker) === printMarker(found.marker)) return;
    await this.step(on, () => this.tracker.patch(markerPatch(found, marker)));
  }

  /** The item as it is now; null if it is gone or no longer ours. A tracker that cannot be read ends the run. */
  private async again(on: Step): Promise<ManagedItem | null | 'stopped'> {
    if (this.mustStop()) {
      this.settle(on, 'skipped');
      return 'stopped';
    }
    return this.reading(on, () => this.readAgain(on));
  }

  private async reading<T>(on: Step, read: () => Promise<T>): Promise<T | 'stopped'> {
    try {
      await this.tracker.ready?.(); // the wait comes first: what people write meanwhile is read
      return await read();
    } catch (error) {
      const finding = findingOf(error);
      this.isStopped = true;
      this.settle(on, 'refused', finding);
      return 'stopped';
    }
  }

  private async readAgain(on: Step): Promise<ManagedItem | null> {
    const target = this.target(on.resource === 'label' ? 'issue' : on.resource, on.key) ?? null;
    const item = target === null ? null : await this.tracker.get(target.resource, target.handle);
    const read = item === null ? null : readOne(item, this.input.desired.programme, this.handles);
    if (read === null || !read.isAttached) return null; // people may have taken it off just now
    const found = await withCloser(this.tracker, read);
    if (found.item.blockedBy !== null) return found;
    const before = this.input.existing.managed.get(itemName(found));
    if (before !== undefined && before.item.blockerCount === found.item.blockerCount)
      return { ...found, blockedBy: before.blockedBy };
    const blockedBy = await this.tracker.blockers(found.item.handle);
    return readOne({ ...found.item, blockedBy }, this.input.desired.programme, this.handles);
  }

  private compared(desired: DesiredItem, found: ManagedItem): ItemComparison {
    return compareItem(desired, found, this.index.base(desired, found));
  }

  /** null = wanted is none; undefined = wanted, but it is not there. */
  private target(resource: 'milestone' | 'issue', key: ItemKey | null): Target | null | undefined {
    if (key === null) return null;
    const handle = this.handles.get(itemName({ resource, key }));
    return handle === undefined ? undefined : { resource, key, handle };
  }

  private async step<T extends PlaceOutcome>(
    on: Step,
    write: () => Promise<T>,
  ): Promise<T | WriteOutcome | null> {
    if (this.mustStop()) {
      this.settle(on, 'skipped');
      return null;
    }
    const outcome = await this.answerOf(write);
    if (outcome.kind === 'unknown') this.unknowns += 1;
    if (outcome.kind === 'left') this.isProjectLeft = true;
    if (ENDS_THE_RUN.includes(outcome.kind) || this.unknowns >= MOST_UNKNOWN) this.isStopped = true;
    this.settle(on, outcome.kind, 'finding' in outcome ? outcome.finding : null);
    return outcome;
  }

  /** A tracker that cannot be read in the middle of a write says so like one that refuses it. */
  private async answerOf<T extends PlaceOutcome>(write: () => Promise<T>): Promise<T | WriteOutcome> {
    try {
      return await write();
    } catch (error) {
      return { kind: 'refused', finding: findingOf(error) };
    }
  }

  private settle({ kind, resource, key }: Step, outcome: StepOutcome, finding: Finding | null = null): void {
    const result = { kind, resource, key, outcome, finding };
    if (outcome !== 'done') (kind === 'place' ? this.unplaced : this.unfinished).add(key);
    this.results.push(result);
    this.options.onStep?.(result);
  }

  private mustStop(): boolean {
    if (this.options.isInterrupted?.() === true) this.isStopped = true;
    return this.isStopped;
  }
}

interface Step extends Pick<StepResult, 'kind' | 'resource' | 'key'> {}

/** What a tracker that cannot be read says. @throws what is no failure of the tracker */
function findingOf(error: unknown): Finding {
  const [finding] = error instanceof TrackerFailure ? error.findings : [];
  if (finding === undefined) throw error;
  return finding;
}

function linkFields({ parent, blockedBy }: DesiredItem): FieldChanges {
  return {
    ...(parent === null ? {} : { parent: { from: null, to: parent } }),
    ...(blockedBy.length === 0 ? {} : { blockedBy: { from: [], to: blockedBy } }),
  };
}

function changedIn(change: FieldChanges['blockedBy']): readonly string[] {
  const [from, to] = [listOf(change?.from), listOf(change?.to)];
  return [...new Set([...from, ...to])].filter((key) => from.includes(key) !== to.includes(key));
}
