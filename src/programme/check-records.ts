import type { Finding } from '../findings/finding.ts';
import { finding } from '../findings/finding.ts';
import type { Plan } from '../plan/plan.ts';
import type { AnyRecord, Correction, RecordFile } from '../records/kinds.ts';
import { factsOf } from '../records/supersede.ts';
import { addHours, dayOfInstant, epochMilliseconds } from '../values/date.ts';
import { closest } from '../values/id.ts';
import { checkFact } from './check-facts.ts';
import { metricUnits } from './metrics.ts';

/** A record may be this far ahead of the clock: clocks differ. */
const HOURS_AHEAD = 1;

export interface RecordCheck {
  readonly plan: Plan;
  readonly ordered: readonly RecordFile[];
  /** The moment now; null when another day is looked at, and no clock can judge. */
  readonly now: string | null;
}

/** Everything about the records that needs the plan, the clock or other records, but no replay. */
export function checkRecords({ plan, ordered, now }: RecordCheck): readonly Finding[] {
  const known = knownIds(plan, ordered);
  const findings: Finding[] = [];
  for (const file of ordered) findings.push(...checkOne(file, plan, known, now));
  findings.push(...checkCorrections(ordered));
  const ids = new Set(ordered.map(({ record }) => record.id));
  const context = { plan, units: metricUnits(plan), items: known, dayOf: dayIn(plan) };
  for (const fact of factsOf(ordered))
    if (fact.needs.every((id) => ids.has(id)) && !fact.excludes.some((id) => ids.has(id)))
      findings.push(...checkFact(fact, context));
  return findings;
}

function dayIn(plan: Plan): (instant: string) => string {
  const { timeZone } = plan.milepost.value;
  return (instant) => dayOfInstant(instant, timeZone);
}

/** Ids that a record may be about or name as an item. */
export interface KnownIds {
  readonly about: ReadonlySet<string>;
  readonly items: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
}

function knownIds(plan: Plan, ordered: readonly RecordFile[]): KnownIds {
  const about = new Set([...plan.items.keys(), ...plan.gates.keys(), 'programme']);
  const items = new Set(plan.items.keys());
  for (const gate of plan.gates.values())
    for (const { id, ...one } of gate.criteria) addCriterion(items, id, one);
  for (const { id } of plan.review?.value.steps ?? []) items.add(id);
  for (const { record } of ordered) for (const id of promisedBy(record)) items.add(id);
  return { about, items, roles: new Set([...plan.milepost.value.roles.map(({ id }) => id), 'unknown']) };
}

function addCriterion(items: Set<string>, id: string, { kind }: { readonly kind?: string }): void {
  if (kind === 'check') items.add(id);
}

/** Actions and conditions that a record promises; a check record declares them done. */
function promisedBy(record: AnyRecord): readonly string[] {
  if (record.kind === 'decision') return (record.conditions ?? []).map(({ id }) => id);
  if (record.kind === 'review-step') return (record.data?.actions ?? []).map(({ id }) => id);
  return [];
}

function checkOne(
  { record, places, place }: RecordFile,
  plan: Plan,
  known: KnownIds,
  now: string | null,
): readonly Finding[] {
  const findings: Finding[] = [];
  const isPeriod = /^[0-9]{4}-[0-9]{2}$/.test(record.about);
  if (record.kind === 'review-step' ? !isPeriod : !isPeriod && !known.about.has(record.about))
    findings.push(
      finding(
        'record-about-unknown',
        { about: record.about, near: near(record.about, known.about) },
        places.at(['about']),
      ),
    );
  if (!known.roles.has(record.by.role))
    findings.push(
      finding(
        'record-role-unknown',
        { role: record.by.role, near: near(record.by.role, known.roles) },
        places.at(['by', 'role']),
      ),
    );
  if (now !== null && epochMilliseconds(record.at) > epochMilliseconds(addHours(now, HOURS_AHEAD)))
    findings.push(finding('record-in-future', { at: record.at }, places.at(['at'])));
  if (record.kind === 'approval' && record.about !== 'programme')
    findings.push(
      finding('record-about-unknown', { about: record.about, near: 'programme' }, places.at(['about'])),
    );
  if (record.kind === 'decision' && !plan.gates.has(record.about) && !isDecidable(record.about, plan))
    findings.push(
      finding(
        'decision-about-no-gate',
        { about: record.about, near: near(record.about, plan.gates.keys()) },
        place,
      ),
    );
  return findings;
}

/** Besides gates: the whole programme, and a rollout before its first stage. */
function isDecidable(about: string, plan: Plan): boolean {
  return about === 'programme' || plan.items.get(about)?.kind === 'rollout';
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
    if (!isComplete(record)) findings.push(finding('correction-incomplete', {}, places.at([])));
  }
  return findings;
}

function isComplete({ withdraw, replacement }: Correction): boolean {
  return (withdraw === true) !== (replacement !== undefined);
}

/** "did you mean", or a dash. */
export function near(text: string, candidates: Iterable<string>): string {
  return closest(text, candidates).join(', ') || '-';
}
