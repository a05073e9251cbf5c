import type { Finding, Place } from '../findings/finding.ts';
import { finding } from '../findings/finding.ts';
import type { Plan } from '../plan/plan.ts';
import type { Check, Evidence } from '../records/kinds.ts';
import type { Fact } from '../records/supersede.ts';
import { compareDays, type Day } from '../values/date.ts';
import { closestText } from '../values/id.ts';
import { pathProblem } from '../values/path.ts';
import type { KnownIds } from './known-ids.ts';

interface FactContext {
  readonly plan: Plan;
  /** Unit of every known metric. */
  readonly units: ReadonlyMap<string, string>;
  readonly items: KnownIds;
  readonly dayOf: (instant: string) => Day;
}

type At = (path: readonly (string | number)[]) => Place;

/**
 * What is wrong with one fact as it counts now. A corrected record is judged by its correction, and told there, since
 * nobody may edit the record itself.
 */
export function checkFact({ record, file, correction }: Fact, context: FactContext): readonly Finding[] {
  const at: At = (path) => correction?.places.at(['replacement', ...path]) ?? file.places.at(path);
  const own =
    record.kind === 'evidence' ? checkEvidence(record, at, context) : checkAnswer(record, at, context);
  return [...own, ...checkSource(record, at, file.file)];
}

function checkEvidence(record: Evidence, at: At, { units, dayOf }: FactContext): readonly Finding[] {
  const findings: Finding[] = [];
  const { observed } = record;
  const [from, to] = typeof observed === 'string' ? [observed, observed] : [observed.from, observed.to];
  if (compareDays(from, to) > 0) findings.push(finding('observed-backwards', { from, to }, at(['observed'])));
  if (compareDays(to, dayOf(record.at)) > 0)
    findings.push(
      finding('observed-after-record', { observed: to, recorded: dayOf(record.at) }, at(['observed'])),
    );
  for (const [i, one] of record.measurements.entries())
    findings.push(...checkMeasurement(one, (path) => at(['measurements', i, ...path]), units));
  return findings;
}

type Measurement = Evidence['measurements'][number];

function checkMeasurement(one: Measurement, at: At, units: ReadonlyMap<string, string>): readonly Finding[] {
  const findings: Finding[] = [];
  const unit = units.get(one.metric);
  if (unit === undefined)
    findings.push(
      finding(
        'metric-unknown',
        { metric: one.metric, near: closestText(one.metric, units.keys()) },
        at(['metric']),
      ),
    );
  else if (unit !== one.unit)
    findings.push(
      finding('unit-differs', { metric: one.metric, unit: one.unit, wanted: unit }, at(['unit'])),
    );
  const isCounted = one.part !== undefined && one.whole !== undefined;
  const isHalfCounted = (one.part !== undefined || one.whole !== undefined) && !isCounted;
  if (isHalfCounted || isCounted === (one.value !== undefined))
    findings.push(finding('measurement-incomplete', { metric: one.metric }, at([])));
  const isSmall = one.value !== undefined && one.value > 0 && one.value <= 1;
  if (one.unit === 'percent' && isSmall && one.unitConfirmed !== true)
    findings.push(
      finding('fraction-suspected', { value: one.value ?? 0, metric: one.metric }, at(['value'])),
    );
  return findings;
}

function checkAnswer(record: Check, at: At, { plan, items, dayOf }: FactContext): readonly Finding[] {
  const findings: Finding[] = [];
  if (!items.items.has(record.item))
    findings.push(
      finding(
        'item-unknown',
        { item: record.item, near: closestText(record.item, items.items) },
        at(['item']),
      ),
    );
  if (record.box !== undefined) {
    const boxes = boxesOf(plan, record.item);
    if (boxes !== null && !boxes.includes(record.box))
      findings.push(
        finding(
          'box-unknown',
          { box: record.box, item: record.item, near: closestText(record.box, boxes) },
          at(['box']),
        ),
      );
  }
  if (record.result === 'not-applicable' && (record.reason ?? '').trim() === '')
    findings.push(finding('reason-missing', {}, at(['result'])));
  const { observed } = record;
  if (observed !== undefined && compareDays(observed, dayOf(record.at)) > 0)
    findings.push(
      finding('observed-after-record', { observed, recorded: dayOf(record.at) }, at(['observed'])),
    );
  return findings;
}

/** Boxes of a task or a review; null where the item has no list of its own in the plan. */
function boxesOf(plan: Plan, item: string): readonly string[] | null {
  for (const { value: phase } of plan.phases)
    for (const task of phase.tasks ?? []) if (task.id === item) return (task.boxes ?? []).map(({ id }) => id);
  return null;
}

/** Paths stay inside the repository, on every system, and do not point at the record itself. */
function checkSource({ source }: Evidence | Check, at: At, own: string): readonly Finding[] {
  if (source?.kind !== 'file') return [];
  const problem =
    source.ref === undefined ? 'missing' : source.ref === own ? 'itself' : pathProblem(source.ref);
  return problem === null
    ? []
    : [finding('path-not-allowed', { path: source.ref ?? '', problem }, at(['source', 'ref']))];
}
