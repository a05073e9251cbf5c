import type { Changes } from '../schema/types.generated.ts';
import type { Day } from '../values/date.ts';
import { type Adoptions, type Comparison, compare } from './compare.ts';
import type { Existing } from './existing.ts';
import type { Desired } from './item.ts';
import type { Preflight, Tracker } from './port.ts';
import { readTracker } from './read.ts';
import { checkSafety, type LimitName, type SafetyStop } from './safety.ts';
import { toSaved } from './saved-changes.ts';

export interface DiffOptions {
  readonly at: Day;
  readonly toolVersion: string;
  readonly adoptions?: Adoptions;
  /** Limits that were lifted by name. */
  readonly allowed?: ReadonlySet<LimitName>;
  /** Items known from elsewhere (a map); 0 = nothing is known. */
  readonly known?: number;
}

/** What an apply would do, and whether it may. */
export interface TrackerDiff {
  readonly preflight: Preflight;
  readonly existing: Existing;
  readonly comparison: Comparison;
  /** The comparison as it is shown and saved. */
  readonly shown: Changes;
  readonly stops: readonly SafetyStop[];
}

/** Reads the tracker and compares; writes nothing. @throws what the tracker throws when it cannot be read */
export async function diffTracker(
  tracker: Tracker,
  desired: Desired,
  options: DiffOptions,
): Promise<TrackerDiff> {
  const preflight = await tracker.preflight();
  const existing = await readTracker(tracker, desired.programme);
  const comparison = compare(desired, existing, preflight, options.adoptions);
  const { at, toolVersion } = options;
  return {
    preflight,
    existing,
    comparison,
    shown: toSaved(desired, comparison, { at, tracker: tracker.kind, preflight, toolVersion }),
    stops: checkSafety(comparison, options.allowed, options.known),
  };
}
