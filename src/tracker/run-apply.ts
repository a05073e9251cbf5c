import type { Finding } from '../findings/finding.ts';
import type { Changes } from '../schema/types.generated.ts';
import { applyChanges } from './apply.ts';
import { type DiffOptions, diffTracker, type TrackerDiff } from './diff.ts';
import type { Desired } from './item.ts';
import type { ApplyOutcome } from './outcome.ts';
import type { Tracker } from './port.ts';
import { hasForeignMarker } from './read-whole.ts';
import type { SafetyStop } from './safety.ts';
import { findStaleness, type Staleness } from './saved-changes.ts';
import type { ApplyOptions } from './steps.ts';

/** How an apply ended. Everything but `applied` wrote nothing. */
export type ApplyRun =
  | { readonly kind: 'locked'; readonly holder: string }
  | Refusal
  | { readonly kind: 'applied'; readonly outcome: ApplyOutcome; readonly diff: TrackerDiff };

type Refusal =
  | { readonly kind: 'stale'; readonly reasons: readonly Staleness[]; readonly diff: TrackerDiff }
  | { readonly kind: 'limited'; readonly stops: readonly SafetyStop[]; readonly diff: TrackerDiff }
  | { readonly kind: 'foreign'; readonly diff: TrackerDiff };

/**
 * Does the changes that were shown: stops if they may not be done, ends if there is nothing to write, else takes the
 * lock, reads and compares again, stops again if anything else was found, and writes. The lock is given back in any
 * case.
 * @param seen what the tracker had just now
 * @param shown what a person saw: of `seen`, or read from a file
 * @throws what the tracker throws when it cannot be read
 */
export async function runApply(
  tracker: Tracker,
  desired: Desired,
  { seen, shown }: { readonly seen: TrackerDiff; readonly shown: Changes },
  options: DiffOptions & ApplyOptions,
): Promise<ApplyRun> {
  const refusal = refusalOf(seen, shown);
  if (refusal !== null) return refusal;
  if (seen.shown.estimate.writes === 0) return { kind: 'applied', outcome: { results: [] }, diff: seen };
  const lock = await tracker.lock();
  if (lock.kind === 'taken') return { kind: 'locked', holder: lock.holder };
  let [isSettled, trouble]: [boolean, Finding | null] = [true, null];
  let run: ApplyRun;
  try {
    const diff = await diffTracker(tracker, desired, options);
    const barred = refusalOf(diff, shown);
    if (barred === null) {
      isSettled = false; // whatever ends the writing early leaves a doubt
      const { comparison, existing, preflight } = diff;
      const outcome = await applyChanges(tracker, { desired, existing, comparison, preflight }, options);
      isSettled = outcome.results.every((result) => result.outcome !== 'unknown');
      run = { kind: 'applied', outcome, diff };
    } else run = barred;
  } finally {
    trouble = await lock.release(isSettled);
  }
  return run.kind === 'applied' ? { ...run, outcome: { ...run.outcome, trouble } } : run;
}

function refusalOf(diff: TrackerDiff, shown: Changes): Refusal | null {
  const reasons = findStaleness(shown, diff.shown);
  if (reasons.length > 0) return { kind: 'stale', reasons, diff };
  if (hasForeignMarker(diff.comparison.findings)) return { kind: 'foreign', diff };
  return diff.stops.length > 0 ? { kind: 'limited', stops: diff.stops, diff } : null;
}
