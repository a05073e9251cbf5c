import type { Finding } from '../findings/finding.ts';
import { TrackerFailure } from './failure.ts';
import type { ItemKey } from './item.ts';
import type { StepOutcome, StepResult } from './outcome.ts';
import type { PlaceOutcome, Tracker, WriteOutcome } from './port.ts';

export interface ApplyOptions {
  /** Told after every write. */
  readonly onStep?: (result: StepResult) => void;
  /** Asked before every write; true = finish here. */
  readonly isInterrupted?: () => boolean;
}

/** What a write is about. */
export interface Step extends Pick<StepResult, 'kind' | 'resource' | 'key'> {}

const MOST_UNKNOWN = 2;
const ENDS_THE_RUN: readonly PlaceOutcome['kind'][] = ['refused', 'dropped', 'lost'];

/** The writes of one apply, one at a time: notes what became of each, and says when no more may follow. */
export class Steps {
  readonly results: StepResult[] = [];
  readonly unfinished: Set<ItemKey> = new Set();
  /** Items that could not be put into the project as they should be. */
  readonly unplaced: Set<ItemKey> = new Set();
  private readonly tracker: Pick<Tracker, 'ready'>;
  private readonly options: ApplyOptions;
  private unknowns = 0;
  private isStopped = false;

  constructor(tracker: Pick<Tracker, 'ready'>, options: ApplyOptions) {
    this.tracker = tracker;
    this.options = options;
  }

  /** @returns what the tracker said; null if the write was not tried */
  async write<T extends PlaceOutcome>(on: Step, write: () => Promise<T>): Promise<T | WriteOutcome | null> {
    if (this.mustStop()) {
      this.settle(on, 'skipped');
      return null;
    }
    const outcome = await answerOf(write);
    if (outcome.kind === 'unknown') this.unknowns += 1;
    if (ENDS_THE_RUN.includes(outcome.kind) || this.unknowns >= MOST_UNKNOWN) this.isStopped = true;
    this.settle(on, outcome.kind, 'finding' in outcome ? outcome.finding : null);
    return outcome;
  }

  /** What a write is to be made from. A tracker that cannot be read ends the run. */
  async read<T>(on: Step, read: () => Promise<T>): Promise<T | 'stopped'> {
    if (this.mustStop()) {
      this.settle(on, 'skipped');
      return 'stopped';
    }
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

  settle({ kind, resource, key }: Step, outcome: StepOutcome, finding: Finding | null = null): void {
    const result = { kind, resource, key, outcome, finding };
    if (outcome !== 'done') (kind === 'place' ? this.unplaced : this.unfinished).add(key);
    this.results.push(result);
    this.options.onStep?.(result);
  }

  mustStop(): boolean {
    if (this.options.isInterrupted?.() === true) this.isStopped = true;
    return this.isStopped;
  }
}

/** A tracker that cannot be read in the middle of a write says so like one that refuses it. */
async function answerOf<T extends PlaceOutcome>(write: () => Promise<T>): Promise<T | WriteOutcome> {
  try {
    return await write();
  } catch (error) {
    return { kind: 'refused', finding: findingOf(error) };
  }
}

/** What a tracker that cannot be read says. @throws what is no failure of the tracker */
function findingOf(error: unknown): Finding {
  const [finding] = error instanceof TrackerFailure ? error.findings : [];
  if (finding === undefined) throw error;
  return finding;
}
