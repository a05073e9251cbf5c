import type { Finding, Place } from '../findings/finding.ts';
import { finding } from '../findings/finding.ts';
import type { Plan } from '../plan/plan.ts';
import type { AnyRecord, Correction, RecordFile } from '../records/kinds.ts';
import { factsOf } from '../records/supersede.ts';
import { addHours, dayOfInstant, epochMilliseconds } from '../values/date.ts';
import { closestText } from '../values/id.ts';
import { checkFact } from './check-facts.ts';
import { type KnownIds, knownIds } from './known-ids.ts';
import { metricUnits } from './metrics.ts';

/** A record may be this far ahead of the clock: clocks differ. */
const HOURS_AHEAD = 1;

export interface RecordCheck {
  readonly plan: Plan;
  readonly ordered: readonly RecordFile[];
}

/** Everything about the records that needs the plan or other records, but no replay. */
export function checkRecords({ plan, ordered }: RecordCheck): readonly Finding[] {
  const known = knownIds(plan, ordered);
  const findings: Finding[] = [];
  for (const file of ordered) findings.push(...checkOne(file, plan, known));
  findings.push(...checkCorrections(ordered));
  const context = { plan, units: metricUnits(plan), items: known, dayOf: dayIn(plan) };
  for (const fact of factsOf(ordered)) {
    const holdsNow = fact.excludes.length === 0; // every correction is known here
    if (holdsNow) findings.push(...checkFact(fact, context));
  }
  return findings;
}

function dayIn(plan: Plan): (instant: string) => string {
  const { timeZone } = plan.milepost.value;
  return (instant) => dayOfInstant(instant, timeZone);
}

function checkOne(file: RecordFile, plan: Plan, known: KnownIds): readonly Finding[] {
  const { record, places } = file;
  const findings: Finding[] = [...checkAbout(file, plan, known)];
  const { role } = record.by;
  if (!known.roles.has(role))
    findings.push(
      finding(
        'record-role-unknown',
        { role, near: closestText(role, known.roles) },
        places.at(['by', 'role']),
      ),
    );
  return findings;
}

function checkAbout({ record, places, place }: RecordFile, plan: Plan, known: KnownIds): readonly Finding[] {
  const { kind, about } = record;
  const allowed = kind === 'approval' ? new Set(['programme']) : known.about;
  const isPeriod = kind !== 'approval' && /^[0-9]{4}-[0-9]{2}$/.test(about);
  if (!isPeriod && (kind === 'review-step' || !allowed.has(about)))
    return [
      finding('record-about-unknown', { about, near: closestText(about, allowed) }, places.at(['about'])),
    ];
  if (kind !== 'decision' || plan.gates.has(about) || isDecidable(about, plan)) return [];
  return [finding('decision-about-no-gate', { about, near: closestText(about, plan.gates.keys()) }, place)];
}

/** Besides gates: the whole programme, and a rollout before its first stage. */
function isDecidable(about: string, plan: Plan): boolean {
  return about === 'programme' || plan.items.get(about)?.kind === 'rollout';
}

/** Records of a day still to come: they count for nothing, and no clock can have written them. */
export function checkFuture(ordered: readonly RecordFile[], now: string): readonly Finding[] {
  const latest = epochMilliseconds(addHours(now, HOURS_AHEAD));
  return ordered
    .filter(({ record }) => epochMilliseconds(record.at) > latest)
    .map(({ record, places }) => finding('record-in-future', { at: record.at }, places.at(['at'])));
}

/** Paths of files that records name as their source. */
export function namedPaths(
  ordered: readonly RecordFile[],
): readonly { readonly path: string; readonly place: Place }[] {
  return ordered.flatMap(({ record, places }) => {
    const source = record.kind === 'evidence' || record.kind === 'check' ? record.source : undefined;
    if (source?.kind !== 'file' || source.ref === undefined) return [];
    return [{ path: source.ref, place: places.at(['source', 'ref']) }];
  });
}

function checkCorrections(ordered: readonly RecordFile[]): readonly Finding[] {
  const byId = new Map(ordered.map((file) => [file.record.id, file.record]));
  const findings: Finding[] = [];
  for (const file of ordered) {
    const { record, places } = file;
    if (record.kind !== 'correction') continue;
    const target = byId.get(record.supersedes);
    if (target === undefined)
      findings.push(finding('correction-unknown', { id: record.supersedes }, places.at(['supersedes'])));
    else if (target.kind !== 'evidence' && target.kind !== 'check')
      findings.push(finding('correction-not-allowed', { kind: target.kind }, places.at(['supersedes'])));
    if (!isComplete(record) || (target !== undefined && !fits(record, target)))
      findings.push(finding('correction-incomplete', {}, places.at([])));
  }
  return findings;
}

function isComplete({ withdraw, replacement }: Correction): boolean {
  return (withdraw === true) !== (replacement !== undefined);
}

/** Whether a replacement says something, and nothing that a record of this kind does not have. */
function fits({ replacement }: Correction, { kind }: AnyRecord): boolean {
  if (replacement === undefined) return true;
  const { observed, measurements, result, reason } = replacement;
  const isRange = typeof observed === 'object';
  const ofCheck = result ?? reason;
  if (kind === 'check') return measurements === undefined && !isRange && (observed ?? ofCheck) !== undefined;
  return ofCheck === undefined && (observed ?? measurements) !== undefined;
}
