import { type FieldChanges, listOf } from './change.ts';
import type { Handles } from './handles.ts';
import type { DesiredItem, ItemKey } from './item.ts';
import type { Tracker } from './port.ts';
import type { Steps } from './steps.ts';

/** Parents and dependencies, written once everything they join is there. */
export class LinkWrites {
  private readonly tracker: Tracker;
  private readonly steps: Steps;
  private readonly handles: Handles;
  private readonly jobs: { readonly item: DesiredItem; readonly fields: FieldChanges }[] = [];

  constructor(tracker: Tracker, steps: Steps, handles: Handles) {
    this.tracker = tracker;
    this.steps = steps;
    this.handles = handles;
  }

  later(item: DesiredItem, fields: FieldChanges): void {
    this.jobs.push({ item, fields });
  }

  /** Of an item that was made without its links. */
  allLater(item: DesiredItem): void {
    const { parent, blockedBy } = item;
    this.later(item, {
      ...(parent === null ? {} : { parent: { from: null, to: parent } }),
      ...(blockedBy.length === 0 ? {} : { blockedBy: { from: [], to: blockedBy } }),
    });
  }

  async write(): Promise<void> {
    for (const { item, fields } of this.jobs) if (fields.parent !== undefined) await this.parent(item);
    for (const { item, fields } of this.jobs)
      for (const blocker of changedIn(fields.blockedBy)) await this.blocker(item, blocker);
  }

  private async parent(item: DesiredItem): Promise<void> {
    const on = { kind: 'link', resource: item.resource, key: item.key } as const;
    const child = this.handles.target(item.resource, item.key);
    const parent = this.handles.target('issue', item.parent);
    if (child === undefined || child === null || parent === undefined) this.steps.settle(on, 'skipped');
    else await this.steps.write(on, () => this.tracker.link(child, parent));
  }

  private async blocker(item: DesiredItem, key: ItemKey): Promise<void> {
    const on = { kind: 'link', resource: item.resource, key: item.key } as const;
    const blocked = this.handles.target(item.resource, item.key);
    const isBlocked = item.blockedBy.includes(key);
    const blocker =
      this.handles.target('issue', key) ??
      (isBlocked ? undefined : ({ resource: 'issue', key, handle: key } as const));
    if (blocked === undefined || blocked === null || blocker === undefined) this.steps.settle(on, 'skipped');
    else await this.steps.write(on, () => this.tracker.block(blocked, blocker, isBlocked));
  }
}

function changedIn(change: FieldChanges['blockedBy']): readonly string[] {
  const [from, to] = [listOf(change?.from), listOf(change?.to)];
  return [...new Set([...from, ...to])].filter((key) => from.includes(key) !== to.includes(key));
}
