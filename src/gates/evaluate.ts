import { type Points, percentOf, pointsOf, reaches, type Scored } from '../measures/score.ts';
import type { GateDefinition } from '../plan/definition.ts';
import type { Criteria } from '../schema/types.generated.ts';
import { addDays, compareDays, type Day } from '../values/date.ts';
import { digestOf } from '../values/digest.ts';
import { sortBy } from '../values/order.ts';
import type { GateContext, ImplicitStanding } from './context.ts';
import { judgeCheck } from './criteria/check.ts';
import { judgeMetric } from './criteria/metric.ts';
import type { CriterionResult, GateResult, ScoreInterval } from './gate.ts';
import type { ReasonCode } from './reasons.ts';
import { earliest, type Held, lastDayOf } from './validity.ts';
import { type Verdict, worst } from './verdict.ts';

/**
 * The verdict of a gate: a pure function of definition, records and day. Evaluated twice, with every unknown
 * failing and with every unknown passing; only a pass in the worst case is a pass.
 */
export function evaluateGate(definition: GateDefinition, context: GateContext): GateResult {
  const now = evaluateOn(definition, context);
  const validUntil = lastDayOf(held(now), (day) => held(evaluateOn(definition, { ...context, day })));
  return { ...now, validUntil };
}

function held({ verdict, criteria }: GateResult): Held {
  const until = earliest(
    criteria.flatMap(({ validUntil, from }) => [validUntil, from === undefined ? null : addDays(from, -1)]),
  );
  return { verdict, until };
}

function evaluateOn(definition: GateDefinition, context: GateContext): GateResult {
  const criteria = context.isStarted ? judgeAll(definition, context) : notStarted(definition);
  const combined = combine(definition, criteria, context);
  const result = { id: definition.id, ...combined, criteria, validUntil: null };
  return { ...result, digest: bindingDigest(definition, context.epoch, criteria) };
}

function judgeAll(definition: GateDefinition, context: GateContext): readonly CriterionResult[] {
  const own = definition.criteria.map((criterion) => ({
    ...(criterion.kind === 'check'
      ? judgeCheck(criterion, definition, context)
      : judgeMetric(criterion, definition, context)),
    weight: weightOf(criterion, definition),
  }));
  return [...own, ...context.implicit.map((one) => implicitResult(one, context.day))];
}

/** A should counts in the score, a must only with a weight and where there is a score, an advisory never. */
function weightOf({ level, weight }: Criteria[number], { score }: GateDefinition): number | null {
  if (level === 'should') return weight ?? 1;
  return level === 'must' && score !== null ? (weight ?? null) : null;
}

function implicitResult(standing: ImplicitStanding, day: Day): CriterionResult {
  const { id, evidence, from } = standing;
  const isOver = from !== undefined && compareDays(from, day) <= 0;
  const { verdict, reasons }: Pick<ImplicitStanding, 'verdict' | 'reasons'> = isOver
    ? { verdict: 'pass', reasons: [] }
    : standing;
  return {
    id,
    kind: 'implicit',
    level: 'must',
    weight: null,
    verdict,
    reasons,
    observed: null,
    target: null,
    unit: null,
    assumed: false,
    evidence,
    refused: [],
    validUntil: null,
    ...(from === undefined || isOver ? {} : { from }),
    notApplicable: false,
  };
}

function notStarted(definition: GateDefinition): readonly CriterionResult[] {
  return definition.criteria.map((criterion) => ({
    id: criterion.id,
    kind: criterion.kind === 'check' ? 'check' : 'metric',
    level: criterion.level,
    weight: weightOf(criterion, definition),
    verdict: 'inconclusive',
    reasons: ['not-started'],
    observed: null,
    target: criterion.kind === 'check' ? null : criterion.pass,
    unit: criterion.kind === 'check' ? null : criterion.unit,
    assumed: criterion.kind === 'check' ? false : criterion.assumed === true,
    evidence: [],
    refused: [],
    validUntil: null,
    notApplicable: false,
  }));
}

type Combined = Pick<GateResult, 'verdict' | 'reasons' | 'score'>;

function combine(
  definition: GateDefinition,
  criteria: readonly CriterionResult[],
  context: GateContext,
): Combined {
  const applicable = criteria.filter(({ notApplicable }) => !notApplicable);
  const points = pointsOf(applicable.flatMap(scored));
  const score = points.max === 0 ? null : interval(points);
  if (!context.isStarted) return { verdict: 'inconclusive', reasons: ['not-started'], score };
  if (context.isUnreadable) return { verdict: 'error', reasons: ['unreadable'], score };
  if (!canFail(applicable)) return empty(criteria, score);
  const low = caseOf(definition, applicable, points.low, points.max, 'fail');
  const high = caseOf(definition, applicable, points.high, points.max, 'pass');
  return { ...decide(applicable, low, high), score };
}

/** Without a must, or a should that weighs something, nothing can fail: never a pass. */
function canFail(criteria: readonly CriterionResult[]): boolean {
  return criteria.some(({ level, weight }) => level === 'must' || (level === 'should' && weight !== 0));
}

function empty(all: readonly CriterionResult[], score: ScoreInterval | null): Combined {
  const wasEmptied = all.some(({ level, notApplicable }) => level !== 'advisory' && notApplicable);
  if (wasEmptied) return { verdict: 'inconclusive', reasons: ['nothing-applicable'], score };
  return { verdict: 'error', reasons: ['record-invalid'], score };
}

interface Case {
  readonly verdict: Verdict;
  readonly band: Verdict;
}

/** The verdict if every unknown came out as `unknownIs`. */
function caseOf(
  definition: GateDefinition,
  criteria: readonly CriterionResult[],
  points: number,
  max: number,
  unknownIs: 'pass' | 'fail',
): Case {
  const known = (verdict: Verdict): Verdict => (isUnknown(verdict) ? unknownIs : verdict);
  const musts = criteria.filter(({ level }) => level === 'must').map(({ verdict }) => known(verdict));
  const advisories = criteria
    .filter(({ level }) => level === 'advisory')
    .map(({ verdict }) => known(verdict));
  const band = max === 0 ? 'pass' : scoreBand(definition, points, max);
  const advised = advisories.every((verdict) => verdict === 'pass') ? 'pass' : 'warn';
  return { verdict: worst([...musts, band, advised]), band };
}

function scoreBand({ score }: GateDefinition, points: number, max: number): Verdict {
  if (reaches(points, max, score?.pass ?? 100)) return 'pass';
  return score?.warn !== undefined && reaches(points, max, score.warn) ? 'warn' : 'fail';
}

function decide(
  criteria: readonly CriterionResult[],
  low: Case,
  high: Case,
): Pick<Combined, 'verdict' | 'reasons'> {
  const counted = criteria.filter(({ level }) => level !== 'advisory');
  const advice = adviceReasons(criteria);
  const of = (verdict: Verdict): readonly ReasonCode[] =>
    counted.filter((one) => one.verdict === verdict).flatMap(({ reasons }) => reasons);
  if (high.verdict === 'fail') {
    const short: readonly ReasonCode[] = high.band === 'fail' ? ['below-threshold'] : [];
    return { verdict: 'fail', reasons: sorted([...of('fail'), ...short]) };
  }
  if (counted.some(({ verdict }) => verdict === 'error'))
    return { verdict: 'error', reasons: sorted(of('error')) };
  if (low.verdict === 'pass') return { verdict: 'pass', reasons: [] };
  if (low.verdict === 'warn') {
    const winnable: readonly ReasonCode[] = high.verdict === 'pass' ? ['could-still-pass'] : [];
    const narrow: readonly ReasonCode[] = high.band === 'warn' ? ['warn-band'] : [];
    return { verdict: 'warn', reasons: sorted([...of('warn'), ...advice, ...winnable, ...narrow]) };
  }
  const open: readonly ReasonCode[] = low.band === high.band ? [] : ['undecided-score'];
  return { verdict: 'inconclusive', reasons: sorted([...of('inconclusive'), ...open]) };
}

function adviceReasons(criteria: readonly CriterionResult[]): readonly ReasonCode[] {
  return criteria
    .filter(({ level, verdict }) => level === 'advisory' && verdict !== 'pass')
    .map(({ verdict }) => (isUnknown(verdict) ? 'advisory-unknown' : 'advisory-failed'));
}

/** An error is unknown too: it says nothing about the value. It colours the verdict by itself. */
function isUnknown(verdict: Verdict): boolean {
  return verdict === 'inconclusive' || verdict === 'error';
}

function scored({ weight, verdict }: CriterionResult): readonly Scored[] {
  if (weight === null) return [];
  if (isUnknown(verdict)) return [{ weight, points: null }];
  return [{ weight, points: verdict === 'pass' ? 2 : verdict === 'warn' ? 1 : 0 }];
}

function interval({ low, high, max }: Points): ScoreInterval {
  return { low: percentOf(low, max), high: percentOf(high, max) };
}

function sorted(reasons: readonly ReasonCode[]): readonly ReasonCode[] {
  return sortBy([...new Set(reasons)], (reason) => reason);
}

/** What a decision is bound to: definition, epoch and the verdict of every criterion. */
export function bindingDigest(
  definition: GateDefinition,
  epoch: number,
  criteria: readonly CriterionResult[],
): string {
  const verdictsOf = sortBy(
    criteria.map(({ id, verdict, notApplicable }) => [id, notApplicable ? 'not-applicable' : verdict]),
    ([id]) => id ?? '',
  );
  return digestOf({ definition: definition.digest, epoch, criteria: verdictsOf, waivers: [] });
}
