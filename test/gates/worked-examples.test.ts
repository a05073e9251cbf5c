import { expect, test } from 'vitest';
import type { Verdict } from '../../src/gates/verdict.ts';
import type { RecordFile } from '../../src/records/kinds.ts';
import type { Criteria, MetricCriterion } from '../../src/schema/types.generated.ts';
import { aGate, judge } from '../makers/gates.ts';
import { aMetric } from '../makers/plan.ts';
import { aCheckRecord, anEvidence, type EvidenceParts } from '../makers/records.ts';
import { criteriaOf, examples, kpis, phase, type SprintCase } from './worked-examples.ts';

const { cases } = examples.WE06_sprint_gates;
const sprints = phase('05-mvp').sprints ?? [];
const dataGate = phase('04-data').gate;
const dataQuality = criteriaOf(dataGate.criteria, (fact) => fact.startsWith('DQ-'));

/** What an expectation of the worked examples is called by the engine. */
function verdictOf({ pass, error, status }: Pick<SprintCase, 'pass' | 'error' | 'status'>): Verdict {
  if (pass !== null) return pass ? 'pass' : 'fail';
  if (error !== undefined) return 'error';
  if (status === 'insufficient_evidence') return 'inconclusive';
  throw new Error('an expectation without meaning');
}

function metricOf(criteria: Criteria, fact: string): MetricCriterion {
  const [criterion] = criteriaOf(criteria, (one) => one === fact);
  if (criterion === undefined || criterion.kind === 'check') throw new Error(`no criterion for ${fact}`);
  return criterion;
}

function sprintMetric(fact: string): MetricCriterion {
  return metricOf(
    sprints.flatMap(({ gate }) => gate.criteria),
    fact,
  );
}

/** One record with the measurements of a row; none where the row has none. */
function recordsOf({ metric, unit }: MetricCriterion, row: SprintCase): readonly RecordFile[] {
  const one = { metric, unit };
  const { value, correct, total, documents, minutes, ratings } = row;
  if (ratings?.length === 0 || value === null) return [];
  if (ratings) return [anEvidence({ measurements: ratings.map((rating) => ({ ...one, value: rating })) })];
  const part = correct ?? documents;
  const whole = total ?? minutes;
  if (part !== undefined && whole !== undefined) return [anEvidence({ ...one, part, whole })];
  if (value === undefined) throw new Error('a row without a measurement');
  return [anEvidence({ ...one, value })];
}

test('WE06 has cases for the gate of every sprint', () => {
  const facts = sprints.flatMap(({ gate }) => gate.criteria.map(({ source }) => source?.fact));
  expect(facts).toHaveLength(6);
  expect(new Set(cases.map(({ gate }) => gate))).toEqual(new Set(facts));
  expect(cases.length).toBeGreaterThanOrEqual(21);
});

test.each(cases.map((row) => [JSON.stringify(row), row] as const))('WE06 %s', (_, row) => {
  const criterion = sprintMetric(row.gate);
  const criteria = [row.ratings ? { ...criterion, aggregate: 'mean' as const } : criterion];
  expect(judge(criteria, recordsOf(criterion, row)).verdict).toBe(verdictOf(row));
});

test.each(examples.WE05_data_quality_gate.single_field.map((row) => [JSON.stringify(row), row] as const))(
  'WE05 one field %s',
  (_, { missing, rows, ...expected }) => {
    const { metric, unit, pass } = metricOf(dataGate.criteria, 'DQ-COMPLETE');
    const criterion = aMetric({ metric, unit, pass });
    const result = judge([criterion], [anEvidence({ metric, unit, part: missing, whole: rows })]);
    expect(result.verdict).toBe(verdictOf(expected));
  },
);

const fields = examples.WE05_data_quality_gate.five_critical_fields;

/** The same measurement for every field, by name as the playbook writes it. */
function fieldsMissing(of: (field: string) => Partial<EvidenceParts>): RecordFile {
  const { metric, unit } = metricOf(dataGate.criteria, 'DQ-COMPLETE');
  const measurements = Object.keys(fields.missing_pct).map((field) => ({
    metric,
    unit,
    key: field.toLowerCase(),
    whole: 100,
    ...of(field),
  }));
  return anEvidence({ measurements });
}

test('WE05 the worst of five fields counts, and is named', () => {
  const criterion = metricOf(dataGate.criteria, 'DQ-COMPLETE');
  expect(criterion.keys).toHaveLength(5);
  const record = fieldsMissing((field) => ({ part: fields.missing_pct[field] ?? 0 }));
  const result = judge([criterion], [record]);
  expect(result.verdict).toBe(fields.each_field.pass ? 'pass' : 'fail');
  expect([result.criteria[0]?.observed?.key]).toEqual(
    fields.each_field.failing.map((field) => field.toLowerCase()),
  );
});

test('WE05 pooled, the same five fields would pass: that is why each is judged alone', () => {
  const { keys: _keys, ...pooled } = metricOf(dataGate.criteria, 'DQ-COMPLETE');
  const { metric, unit } = pooled;
  const counts = Object.values(fields.missing_pct).map((part) => ({ metric, unit, part, whole: 100 }));
  const result = judge([{ ...pooled, aggregate: 'mean' }], [anEvidence({ measurements: counts })]);
  expect(result.verdict).toBe(fields.pooled.pass ? 'pass' : 'fail');
});

test.each(
  examples.WE05_data_quality_gate.checklist_outcomes.map((row) => [JSON.stringify(row), row] as const),
)('WE05 checklist %s', (_, { measured, attested, reason_given, gate }) => {
  const records = [fieldsMissing(() => ({ part: measured['DQ-COMPLETE'] === 'pass' ? 1 : 50 }))];
  for (const criterion of dataQuality) {
    const answer = attested[criterion.source?.fact ?? ''] ?? null;
    if (criterion.kind !== 'check' || answer === null) continue;
    const { item = criterion.id, box } = criterion;
    const result = answer === 'not_applicable' ? 'not-applicable' : answer ? 'done' : 'not-done';
    const reason = reason_given && result === 'not-applicable' ? { reason: 'Nothing to compare with' } : {};
    records.push(aCheckRecord({ item, result, ...(box === undefined ? {} : { box }), ...reason }));
  }
  expect(dataQuality).toHaveLength(5);
  expect(judge(dataQuality, records).verdict).toBe(gate === 'incomplete' ? 'inconclusive' : gate);
});

const STATUS = {
  met: 'pass',
  not_met: 'fail',
  at_risk: 'warn',
  no_data: 'inconclusive',
} as const;

function dashboard(id: string, current: number | null, tolerance?: number): Verdict {
  const kpi = kpis().find(({ source }) => source?.fact === id);
  if (kpi?.target === undefined) throw new Error(`no target for ${id}`);
  const { unit, target: pass } = kpi;
  const criterion = aMetric({
    metric: kpi.id,
    unit,
    pass,
    ...(tolerance === undefined ? {} : { tolerance }),
  });
  const records = current === null ? [] : [anEvidence({ metric: kpi.id, unit, value: current })];
  return judge(aGate({ criteria: [criterion] }), records).verdict;
}

function statusOf(status: string): string {
  return Object.entries(STATUS).find(([name]) => name === status)?.[1] ?? `no verdict for ${status}`;
}

const { published_rows, edges, with_tolerance_5_pct_of_target } = examples.WE07_kpi_dashboard;

test.each([...published_rows, ...edges].map((row) => [JSON.stringify(row), row] as const))(
  'WE07 %s',
  (_, { id, current, status }) => {
    expect(dashboard(id, current)).toBe(statusOf(status));
  },
);

test.each(with_tolerance_5_pct_of_target.map((row) => [JSON.stringify(row), row] as const))(
  'WE07 with a tolerance of 5 percent of the target %s',
  (_, { id, current, status }) => {
    expect(dashboard(id, current, 5)).toBe(statusOf(status));
  },
);
