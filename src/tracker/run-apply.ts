import type { Changes } from '../schema/types.generated.ts';
import { type ApplyOptions, applyChanges } from './apply.ts';
import type { Comparison } from './compare.ts';
import { type DiffOptions, diffTracker, type TrackerDiff } from './diff.ts';
import type { Desired } from './item.ts';
import type { ApplyOutcome } from './outcome.ts';
import type { AbsenceProof, Tracker } from './port.ts';
import type { SafetyStop } from './safety.ts';
import { findStaleness, type Staleness } from './saved-changes.ts';

/** How an apply ended. Everything but `applied` wrote nothing. */
export type ApplyRun =
  | { readonly kind: 'locked'; readonly holder: string }
  | { readonly kind: 'stale'; readonly reasons: readonly Staleness[]; readonly diff: TrackerDiff }
  | { readonly kind: 'limited'; readonly stops: readonly SafetyStop[]; readonly diff: TrackerDiff }
  | { readonly kind: 'foreign'; readonly diff: TrackerDiff }
  | {
      readonly kind: 'doubtful';
      readonly proof: AbsenceProof & { kind: 'doubtful' };
      readonly diff: TrackerDiff;
    }
  | { readonly kind: 'applied'; readonly outcome: ApplyOutcome; readonly diff: TrackerDiff };

/**
 * Does the changes that were shown: takes the lock, reads and compares again, stops if anything else was found or a
 * limit is passed, proves that what is to be created is absent, then writes. The lock is given back in any case.
 * @param shown what a person saw: of `diffTracker`, or read from a file
 * @throws what the tracker throws when it cannot be read
 */
export async function runApply(
  tracker: Tracker,
  desired: Desired,
  shown: Changes,
  options: DiffOptions & ApplyOptions,
): Promise<ApplyRun> {
  const lock = await tracker.lock();
  if (lock.kind === 'taken') return { kind: 'locked', holder: lock.holder };
  try {
    return await applyLocked(tracker, desired, shown, options);
  } finally {
    await lock.release();
  }
}

async function applyLocked(
  tracker: Tracker,
  desired: Desired,
  shown: Changes,
  options: DiffOptions & ApplyOptions,
): Promise<ApplyRun> {
  const diff = await diffTracker(tracker, desired, options);
  const { comparison, existing, preflight, stops } = diff;
  const reasons = findStaleness(shown, diff.shown);
  if (reasons.length > 0) return { kind: 'stale', reasons, diff };
  if (comparison.findings.some(({ code }) => code === 'tracker-foreign-marker'))
    return { kind: 'foreign', diff };
  if (stops.length > 0) return { kind: 'limited', stops, diff };
  const proof = await proveAbsent(tracker, comparison);
  if (proof.kind === 'doubtful') return { kind: 'doubtful', proof, diff };
  const outcome = await applyChanges(tracker, { desired, existing, comparison, preflight }, options);
  return { kind: 'applied', outcome, diff };
}

async function proveAbsent(tracker: Tracker, { changes }: Comparison): Promise<AbsenceProof> {
  const created = changes.filter(({ kind, resource }) => kind === 'create' && resource !== 'label');
  if (created.length === 0) return { kind: 'absent' };
  return tracker.proveAbsent(created.map(({ resource, key }) => ({ resource, key })));
}
