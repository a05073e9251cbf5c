import type { GateContext } from '../../src/gates/context.ts';
import { evaluateGate } from '../../src/gates/evaluate.ts';
import { indexEvidence } from '../../src/gates/evidence.ts';
import type { CriterionResult, GateResult } from '../../src/gates/gate.ts';
import type { GateDefinition } from '../../src/plan/definition.ts';
import type { RecordFile } from '../../src/records/kinds.ts';
import { orderRecords } from '../../src/records/order.ts';
import { factsOf } from '../../src/records/supersede.ts';
import type { Criteria, MetricCriterion } from '../../src/schema/types.generated.ts';
import { epochMilliseconds } from '../../src/values/date.ts';
import { digestOf } from '../../src/values/digest.ts';
import { aMetric } from './plan.ts';
import { anEvidence } from './records.ts';

/** A gate `gate` of the item `item`, decided by one sponsor, with the criteria given. */
export function aGate(parts: Partial<GateDefinition> = {}): GateDefinition {
  const id = parts.id ?? 'gate';
  const criteria = parts.criteria ?? [aMetric()];
  const decide = { roles: { sponsor: 1 } };
  return {
    id,
    item: 'item',
    requires: [],
    criteria,
    score: null,
    decide,
    implicit: [],
    stage: null,
    digest: digestOf({ criteria, score: parts.score ?? null }),
    pinned: { gate: { id, criteria, decide } },
    ...parts,
  };
}

/** What is known on 2026-03-12 of a part that has started, with these records; days are those of UTC. */
export function aContext(records: readonly RecordFile[] = [], parts: Partial<GateContext> = {}): GateContext {
  return {
    day: '2026-03-12',
    isStarted: true,
    epoch: 1,
    since: null,
    evidence: indexEvidence(factsOf(orderRecords(records).ordered), (instant) => instant.slice(0, 10)),
    isUnreadable: false,
    implicit: [],
    ...parts,
  };
}

/** The beginning of an epoch. */
export function since(at: string): NonNullable<GateContext['since']> {
  return { time: epochMilliseconds(at), day: at.slice(0, 10) };
}

/** The verdict of `gate` with these criteria and records. */
export function judge(
  criteria: Criteria | GateDefinition,
  records: readonly RecordFile[] = [],
  parts: Partial<GateContext> = {},
): GateResult {
  const gate = Array.isArray(criteria) ? aGate({ criteria }) : criteria;
  return evaluateGate(gate, aContext(records, parts));
}

/** The result of the one criterion on `ready`, 80 points or more unless said otherwise. */
export function judgeOne(
  criterion: Partial<MetricCriterion>,
  records: readonly RecordFile[],
  parts: Partial<GateContext> = {},
): CriterionResult {
  const gate = judge([aMetric({ pass: { gte: 80 }, ...criterion })], records, parts);
  const [result] = gate.criteria;
  if (result === undefined) throw new Error('a gate without criteria');
  return result;
}

/** `fail below-threshold`: verdict and reasons in one text. */
export function told({ verdict, reasons }: Pick<GateResult, 'verdict' | 'reasons'>): string {
  return [verdict, ...reasons].join(' ');
}

/** How a criterion is made to come out; `unknown` has no record. */
export type Outcome = 'pass' | 'warn' | 'fail' | 'unknown' | 'error';

export interface Outline {
  readonly id: string;
  readonly level: 'must' | 'should' | 'advisory';
  readonly weight?: number;
  readonly outcome: Outcome;
}

/** The result of a gate whose criteria come out as outlined. */
export function judgeOutlined(
  outlines: readonly Outline[],
  score: GateDefinition['score'],
): { readonly gate: GateDefinition; readonly result: GateResult } {
  const criteria = outlines.map(({ id, level, weight }) =>
    aMetric({ id, level, pass: { gte: 10 }, warn: { gte: 8 }, ...(weight === undefined ? {} : { weight }) }),
  );
  const gate = aGate({ criteria, score });
  return { gate, result: judge(gate, outlines.flatMap(recordOf)) };
}

const VALUES = { pass: 10, warn: 8, fail: 7 } as const;

function recordOf({ id, outcome }: Outline): readonly RecordFile[] {
  if (outcome === 'unknown') return [];
  if (outcome === 'error') return [anEvidence({ metric: id, value: 10, unit: 'marks' })];
  return [anEvidence({ metric: id, value: VALUES[outcome] })];
}
