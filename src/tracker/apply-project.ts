import type { FieldChange, FieldChanges } from './change.ts';
import { sentValues } from './compare-project.ts';
import type { Handles } from './handles.ts';
import type { DesiredItem } from './item.ts';
import type { Tracker } from './port.ts';
import type { Steps } from './steps.ts';

/**
 * Items in the project. They come after the closes: what closes an issue may set its status there too, and the other
 * way round.
 */
export class ProjectWrites {
  private readonly tracker: Tracker;
  private readonly steps: Steps;
  private readonly handles: Handles;
  private readonly jobs: { readonly item: DesiredItem; readonly change: FieldChange }[] = [];
  private isLeft = false;

  constructor(tracker: Tracker, steps: Steps, handles: Handles) {
    this.tracker = tracker;
    this.steps = steps;
    this.handles = handles;
  }

  later(item: DesiredItem, { project }: FieldChanges): void {
    if (project !== undefined) this.jobs.push({ item, change: project });
  }

  async write(): Promise<void> {
    for (const { item, change } of this.jobs) await this.place(item, change);
  }

  /** Once the project does not take one, the others are not tried. */
  private async place({ resource, key }: DesiredItem, change: FieldChange): Promise<void> {
    const on = { kind: 'place', resource, key } as const;
    const target = this.handles.target(resource, key) ?? null;
    const { project } = this.tracker;
    if (this.isLeft) return this.steps.settle(on, 'left');
    if (target === null || project === undefined) return this.steps.settle(on, 'skipped');
    const outcome = await this.steps.write(on, () => project.place(target, sentValues(change)));
    if (outcome?.kind === 'left') this.isLeft = true;
  }
}
