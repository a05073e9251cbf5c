import { appendPart, newBody, splitBody } from '../render/block.ts';
import { canonicalJson } from '../values/digest.ts';
import { LinkWrites } from './apply-links.ts';
import { ProjectWrites } from './apply-project.ts';
import { type Change, type LinkBase, touchesItem } from './change.ts';
import { withCloser } from './closers.ts';
import type { Comparison } from './compare.ts';
import { compareItem, type ItemComparison } from './compare-item.ts';
import { openedByPeople } from './compare-state.ts';
import { OUR_LABEL } from './desired.ts';
import type { Existing, ManagedItem } from './existing.ts';
import { Handles } from './handles.ts';
import { type Desired, type DesiredItem, itemName } from './item.ts';
import { LinkIndex } from './link-index.ts';
import { linkBases } from './links.ts';
import { type Marker, printMarker } from './marker.ts';
import type { ApplyOutcome } from './outcome.ts';
import { markerPatch, patchOf } from './patch.ts';
import type { Preflight, Tracker } from './port.ts';
import { entriesAfter } from './project-notes.ts';
import { readOne } from './read.ts';
import { bodyTooLong } from './room.ts';
import { type ApplyOptions, type Step, Steps } from './steps.ts';
import { adoptedMarker, doneBoxes, newMarker } from './written.ts';

export interface ApplyInput {
  readonly desired: Desired;
  readonly existing: Existing;
  readonly comparison: Comparison;
  readonly preflight: Pick<Preflight, 'linksOnCreate'>;
}

type ItemChange<K extends Change['kind']> = Extract<Change, { kind: K; resource: 'milestone' | 'issue' }>;

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
  const steps = new Steps(tracker, options);
  const run = new Run(tracker, input, steps);
  for (const change of input.comparison.changes) await run.write(change);
  await run.links.write();
  for (const change of input.comparison.changes) if (change.kind === 'close') await run.close(change);
  await run.places.write();
  await run.refresh();
  return { results: steps.results };
}

class Run {
  readonly links: LinkWrites;
  readonly places: ProjectWrites;
  private readonly tracker: Tracker;
  private readonly input: ApplyInput;
  private readonly steps: Steps;
  private readonly handles: Handles;
  private readonly index: LinkIndex;

  constructor(tracker: Tracker, input: ApplyInput, steps: Steps) {
    this.tracker = tracker;
    this.input = input;
    this.steps = steps;
    this.index = new LinkIndex(input.existing, input.desired.items);
    this.handles = new Handles(input.existing, input.desired.items);
    this.links = new LinkWrites(tracker, steps, this.handles);
    this.places = new ProjectWrites(tracker, steps, this.handles);
  }

  async write(change: Change): Promise<void> {
    switch (change.kind) {
      case 'create':
        if (change.resource === 'label')
          await this.steps.write(change, () => this.tracker.createLabel(change.label));
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

  async close(change: ItemChange<'close'>): Promise<void> {
    const found = await this.again(change);
    if (found === 'stopped') return;
    const isSame =
      found !== null &&
      found.item.closed === null &&
      (change.desired === null || this.compared(change.desired, found).closes === change.reason);
    if (!isSame) return this.steps.settle(change, 'changed');
    const marker = { ...found.marker, state: change.reason };
    await this.steps.write(change, () =>
      this.tracker.patch({ ...markerPatch(found, marker), closed: change.reason }),
    );
  }

  /**
   * Markers that are behind, and the links of every tracking issue: only if nothing stopped the run. The links tell
   * that an apply has finished, so they wait until everything is made.
   */
  async refresh(): Promise<void> {
    const { desired, comparison } = this.input;
    const isWhole = this.steps.results.every(({ kind, outcome }) => kind !== 'create' || outcome === 'done');
    const unfinished = { keys: this.steps.unfinished, existing: this.input.existing };
    const unplaced = new Set([...this.steps.unplaced, ...this.steps.unfinished]);
    const entries = comparison.project === null ? null : entriesAfter(comparison.project, unplaced);
    const bases = linkBases(desired.items, comparison.ownParents, unfinished, entries);
    for (const change of comparison.changes) {
      if (change.resource === 'label' || change.kind === 'close') continue;
      if (change.desired === null) {
        if (change.kind === 'keep' && change.refresh !== null) await this.refreshLeft(change);
        continue;
      }
      const links = change.resource === 'issue' && isWhole ? bases.get(change.key) : undefined;
      if ('refresh' in change ? change.refresh !== null : links !== undefined)
        await this.refreshOne(change.desired, links);
    }
  }

  private async create({ kind, resource, key, desired, fields }: ItemChange<'create'>): Promise<void> {
    const milestone = this.handles.target('milestone', desired.milestone);
    if (milestone === undefined || this.handles.target('issue', desired.parent) === undefined)
      return this.steps.settle({ kind, resource, key }, 'skipped');
    const markerLine = printMarker(newMarker(desired, this.input.desired.programme));
    const { language } = this.input.desired;
    const { title, due, parent, blockedBy, labels, block: text } = desired;
    const outcome = await this.steps.write({ kind, resource, key }, () =>
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
    this.handles.add(desired, outcome.handle);
    this.places.later(desired, fields);
    if (!this.input.preflight.linksOnCreate) this.links.allLater(desired);
  }

  private async update(change: ItemChange<'update'>): Promise<void> {
    const { desired, fields } = change;
    const found = await this.again(change);
    if (found === 'stopped') return;
    const milestone = this.handles.target('milestone', desired.milestone);
    if (found === null || milestone === undefined)
      return this.steps.settle(change, found === null ? 'changed' : 'skipped');
    const compared = this.compared(desired, found);
    if (canonicalJson(compared.fields) !== canonicalJson(fields)) return this.steps.settle(change, 'changed');
    const { language } = this.input.desired;
    const isPatched = touchesItem(fields);
    const patch = patchOf(desired, found, fields, compared.marker, { language, milestone });
    const outcome = isPatched ? await this.steps.write(change, () => this.tracker.patch(patch)) : null;
    if (isPatched && outcome?.kind !== 'done') return;
    this.links.later(desired, fields);
    this.places.later(desired, fields);
  }

  private async adopt(change: ItemChange<'adopt'>): Promise<void> {
    const { desired, handle, resource, key } = change;
    if (handle === null) return this.steps.settle(change, 'skipped');
    const item = await this.steps.read(change, () => this.tracker.get(resource, handle));
    if (item === 'stopped') return;
    if (item === null || splitBody(item.body).kind !== 'none') return this.steps.settle(change, 'changed');
    const { language, programme } = this.input.desired;
    const markerLine = printMarker(adoptedMarker(desired, programme));
    const body = appendPart(item.body, {
      text: desired.block,
      markerLine,
      ticked: doneBoxes(desired),
      language,
    });
    if (bodyTooLong(body) !== null) return this.steps.settle(change, 'changed');
    const addLabels = resource === 'issue' ? [OUR_LABEL, ...desired.labels] : [];
    const outcome = await this.steps.write(change, () =>
      this.tracker.patch({ resource, key, handle, body, addLabels }),
    );
    if (outcome?.kind !== 'done') return;
    this.handles.add(desired, handle);
    this.links.later(desired, change.fields);
    this.places.later(desired, change.fields);
  }

  private async refreshOne(desired: DesiredItem, links: LinkBase | undefined): Promise<void> {
    const on = { kind: 'refresh', resource: desired.resource, key: desired.key, handle: null } as const;
    if (this.steps.mustStop() || this.handles.target(desired.resource, desired.key) === undefined) return;
    const found = await this.again(on);
    if (found === 'stopped') return;
    if (found === null) return this.steps.settle(on, 'changed');
    const compared = this.compared(desired, found);
    const base: Marker = touchesItem(compared.fields) ? found.marker : compared.marker;
    const marker = { ...base, ...(links ?? {}) };
    if (printMarker(marker) === printMarker(found.marker)) return;
    const patch = markerPatch(found, marker);
    if (bodyTooLong(patch.body ?? '') !== null) return this.steps.settle(on, 'changed');
    await this.steps.write(on, () => this.tracker.patch(patch));
  }

  /** What left the plan and people opened again: the marker says so, if it is still open. */
  private async refreshLeft({ resource, key, handle }: ItemChange<'keep'>): Promise<void> {
    const on = { kind: 'refresh', resource, key, handle } as const;
    if (this.steps.mustStop()) return;
    const found = await this.again(on);
    if (found === 'stopped') return;
    if (found === null || found.item.closed !== null) return this.steps.settle(on, 'changed');
    const marker = { ...found.marker, state: openedByPeople(found.marker.state) };
    await this.steps.write(on, () => this.tracker.patch(markerPatch(found, marker)));
  }

  /** The item as it is now; null if it is gone or no longer ours. A tracker that cannot be read ends the run. */
  private async again(on: Step): Promise<ManagedItem | null | 'stopped'> {
    return this.steps.read(on, () => this.readAgain(on));
  }

  private async readAgain(on: Step): Promise<ManagedItem | null> {
    const target = this.handles.target(on.resource === 'label' ? 'issue' : on.resource, on.key) ?? null;
    const item = target === null ? null : await this.tracker.get(target.resource, target.handle);
    const read = item === null ? null : readOne(item, this.input.desired.programme, this.handles.byName);
    if (read === null || !read.isAttached) return null; // people may have taken it off just now
    const found = await withCloser(this.tracker, read);
    if (found.item.blockedBy !== null) return found;
    const before = this.input.existing.managed.get(itemName(found));
    if (before !== undefined && before.item.blockerCount === found.item.blockerCount)
      return { ...found, blockedBy: before.blockedBy };
    const blockedBy = await this.tracker.blockers(found.item.handle);
    return readOne({ ...found.item, blockedBy }, this.input.desired.programme, this.handles.byName);
  }

  private compared(desired: DesiredItem, found: ManagedItem): ItemComparison {
    return compareItem(desired, found, this.index.base(desired, found));
  }
}
