import type { FindingCode } from '../findings/codes.ts';
import type { Finding } from '../findings/finding.ts';
import type { Adoptions } from './adoptions.ts';
import { withBlockers } from './blockers.ts';
import { withClosers } from './closers.ts';
import { type Comparison, compare } from './compare.ts';
import type { Existing } from './existing.ts';
import { type Desired, itemName } from './item.ts';
import type { AbsenceProof, AbsentItem, ExistingItem, Preflight, ProjectListing, Tracker } from './port.ts';
import { readExisting } from './read.ts';

/** What the tracker has, how it compares with what it should have, and whether its lists were whole. */
export interface WholeReading {
  readonly preflight: Preflight;
  readonly existing: Existing;
  /** Its findings begin with those of the place and of the lists. */
  readonly comparison: Comparison;
  readonly proof: AbsenceProof;
}

/**
 * `changes`: also who closed an issue, what it waits for, what the project shows. `progress`: only what tells whether
 * something is done.
 */
export type Depth = 'changes' | 'progress';

/**
 * Reads the tracker and compares; writes nothing. Where something of the plan is not there, the tracker is searched
 * until it is certain that it is not: what that finds counts like the rest.
 * @throws what the tracker throws when it cannot be read
 */
export async function readWhole(
  tracker: Tracker,
  desired: Desired,
  depth: Depth,
  adoptions: Adoptions = new Map(),
): Promise<WholeReading> {
  const isDeep = depth === 'changes';
  const preflight = await tracker.preflight();
  const listed = await tracker.list(isDeep ? desired.labels.map(({ name }) => name) : []);
  const project = isDeep ? await tracker.project?.read() : undefined;
  const keepsLabels = isDeep && preflight.keepsLabels;
  const compared = async (more: readonly ExistingItem[]): Promise<Compared> => {
    const listing = { ...listed, items: [...listed.items, ...more] };
    const read = readExisting(listing, desired.programme, desired.items);
    const existing = isDeep ? await inDepth(tracker, read, desired, project?.listing ?? null) : read;
    return { existing, comparison: compare(desired, existing, { keepsLabels }, adoptions) };
  };
  const named = await toAdopt(tracker, listed.items, adoptions);
  const first = await compared(named);
  const proof = await proveAbsent(tracker, first);
  const hasMore = proof.kind === 'absent' && proof.more.length > 0;
  const { existing, comparison } = hasMore ? await compared([...named, ...proof.more]) : first;
  const findings = [...preflight.findings, ...(project?.findings ?? []), ...comparison.findings];
  return { preflight, existing, comparison: { ...comparison, findings }, proof };
}

/** Of what a comparison finds, what says how much of the tracker can be read, and not what could be written. */
const OF_READING: readonly FindingCode[] = ['tracker-detached', 'tracker-transferred'];

/** What is to be told of the place, of its lists, and of items that cannot be read as they should be. */
export function readingFindings({ preflight, existing, comparison }: WholeReading): readonly Finding[] {
  const items = comparison.findings.filter(({ code }) => OF_READING.some((one) => one === code));
  return [...preflight.findings, ...existing.findings, ...items];
}

/** True if a stranger's item has our marker and our label: then nothing is done before people have looked at it. */
export function hasForeignMarker(findings: readonly Finding[]): boolean {
  return findings.some(({ code }) => code === 'tracker-foreign-marker');
}

interface Compared {
  readonly existing: Existing;
  readonly comparison: Comparison;
}

async function inDepth(
  tracker: Tracker,
  read: Existing,
  desired: Desired,
  project: ProjectListing | null,
): Promise<Existing> {
  return { ...(await withClosers(tracker, await withBlockers(tracker, read, desired), desired)), project };
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
