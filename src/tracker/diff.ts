import type { Changes } from '../schema/types.generated.ts';
import type { Day } from '../values/date.ts';
import type { Adoptions } from './adoptions.ts';
import type { Comparison } from './compare.ts';
import type { Existing } from './existing.ts';
import { TrackerFailure } from './failure.ts';
import type { Desired } from './item.ts';
import type { AbsenceProof, Preflight, Tracker } from './port.ts';
import { readWhole, type WholeReading } from './read-whole.ts';
import { checkSafety, type LimitName, type SafetyStop } from './safety.ts';
import { freeIssues, sameTitles } from './same-titles.ts';
import { toSaved } from './saved-changes.ts';

export interface DiffOptions {
  readonly at: Day;
  readonly toolVersion: string;
  readonly adoptions?: Adoptions;
  /** Limits that were lifted by name. */
  readonly allowed?: ReadonlySet<LimitName>;
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

/**
 * Reads the tracker and compares; writes nothing.
 * @throws what the tracker throws when it cannot be read, or when something stands in the way
 */
export async function diffTracker(
  tracker: Tracker,
  desired: Desired,
  { at, toolVersion, adoptions, allowed }: DiffOptions,
): Promise<TrackerDiff> {
  const reading = await readWhole(tracker, desired, 'changes', adoptions);
  const { preflight, existing, proof } = reading;
  refuseObstacles(proof);
  const comparison = withSuggestions(reading);
  return {
    preflight,
    existing,
    comparison,
    shown: toSaved(desired, comparison, { at, tracker: tracker.kind, preflight, toolVersion }),
    stops: checkSafety(comparison, allowed, proof),
  };
}

/** A file of somebody's that stands where one of ours is to be. @throws TrackerFailure */
function refuseObstacles(proof: AbsenceProof): void {
  const obstacles = proof.kind === 'absent' ? (proof.obstacles ?? []) : [];
  if (obstacles.length > 0) throw new TrackerFailure('unreadable', obstacles);
}

function withSuggestions({ existing, comparison, proof }: WholeReading): Comparison {
  const { changes, findings } = comparison;
  const others = proof.kind === 'absent' ? (proof.others ?? []) : [];
  const suggestions = sameTitles(changes, [...freeIssues(existing.unmarked), ...others]);
  return { ...comparison, findings: [...findings, ...suggestions] };
}
