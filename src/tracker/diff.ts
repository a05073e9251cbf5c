import type { Changes } from '../schema/types.generated.ts';
import type { Day } from '../values/date.ts';
import type { Adoptions } from './adoptions.ts';
import { withBlockers } from './blockers.ts';
import { withClosers } from './closers.ts';
import { type Comparison, compare } from './compare.ts';
import type { Existing } from './existing.ts';
import { type Desired, itemName } from './item.ts';
import type { AbsenceProof, AbsentItem, ExistingItem, Preflight, Tracker } from './port.ts';
import { readExisting } from './read.ts';
import { checkSafety, type LimitName, type SafetyStop } from './safety.ts';
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
 * Reads the tracker and compares; writes nothing. Where something is to be created, the tracker is searched until it
 * is certain that it is not there: what that finds counts like the rest.
 * @throws what the tracker throws when it cannot be read
 */
export async function diffTracker(
  tracker: Tracker,
  desired: Desired,
  options: DiffOptions,
): Promise<TrackerDiff> {
  const preflight = await tracker.preflight();
  const listed = await tracker.list(desired.labels.map(({ name }) => name));
  const project = await tracker.project?.read();
  const compared = async (more: readonly ExistingItem[]): Promise<Compared> => {
    const listing = { ...listed, items: [...listed.items, ...more] };
    const read = readExisting(listing, desired.programme, desired.items);
    const known = await withClosers(tracker, await withBlockers(tracker, read, desired), desired);
    const existing = { ...known, project: project?.listing ?? null };
    return { existing, comparison: compare(desired, existing, preflight, options.adoptions) };
  };
  const named = await toAdopt(tracker, listed.items, options.adoptions);
  const first = await compared(named);
  const proof = await proveAbsent(tracker, first);
  const hasMore = proof.kind === 'absent' && proof.more.length > 0;
  const { existing, comparison } = hasMore ? await compared([...named, ...proof.more]) : first;
  const { at, toolVersion } = options;
  return {
    preflight,
    existing,
    comparison: {
      ...comparison,
      findings: [...preflight.findings, ...(project?.findings ?? []), ...comparison.findings],
    },
    shown: toSaved(desired, comparison, { at, tracker: tracker.kind, preflight, toolVersion }),
    stops: checkSafety(comparison, options.allowed, proof),
  };
}

interface Compared {
  readonly existing: Existing;
  readonly comparison: Comparison;
}

/** The issues that a person named, where the list lacks them: it need not hold what is not ours. */
async function toAdopt(
  tracker: Tracker,
  listed: readonly ExistingItem[],
  adoptions: Adoptions = new Map(),
): Promise<readonly ExistingItem[]> {
  const there = new Set(listed.flatMap(({ resource, handle }) => (resource === 'issue' ? [handle] : [])));
  const found: ExistingItem[] = [];
  for (const handle of adoptions.values()) {
    const item = there.has(handle) ? null : await tracker.get('issue', handle);
    if (item !== null) found.push(item);
  }
  return found;
}

async function proveAbsent(
  tracker: Tracker,
  { existing, comparison: { changes } }: Compared,
): Promise<AbsenceProof> {
  const created = changes.flatMap((change): readonly AbsentItem[] => {
    if (change.kind !== 'create' || change.resource === 'label') return [];
    const { resource, key, desired } = change;
    const milestone =
      desired.milestone === null
        ? undefined
        : existing.managed.get(itemName({ resource: 'milestone', key: desired.milestone }));
    return [{ resource, key, milestone: milestone?.item.handle ?? null }];
  });
  return created.length === 0 ? { kind: 'absent', more: [] } : tracker.proveAbsent(created);
}
