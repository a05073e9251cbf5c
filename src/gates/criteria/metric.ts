import { aggregate } from '../../measures/aggregate.ts';
import { figureOf } from '../../measures/figure.ts';
import { bandOf, isWorse } from '../../measures/threshold.ts';
import type { MetricCriterion } from '../../schema/types.generated.ts';
import { addDays, compareDays, type Day, parseDuration } from '../../values/date.ts';
import { compareFractions, type Fraction, fraction, fractionNumber } from '../../values/fraction.ts';
import { groupBy, sortBy } from '../../values/order.ts';
import type { GateContext, GateScope } from '../context.ts';
import type { Measured } from '../evidence.ts';
import type { CriterionResult, Observed, RefusedRecord } from '../gate.ts';
import type { ReasonCode } from '../reasons.ts';
import { earliest } from '../validity.ts';
import { rank, type Verdict } from '../verdict.ts';
import { judgeCheck } from './check.ts';

/** What one key (or the whole criterion without keys) came to. */
interface Part {
  readonly verdict: Verdict;
  readonly reasons: readonly ReasonCode[];
  readonly value: Fraction | null;
  readonly observed: Observed | null;
  readonly evidence: readonly string[];
  readonly refused: readonly RefusedRecord[];
  readonly validUntil: Day | null;
}

/**
 * A measured condition. Each key is judged alone and the worst counts: pooling hides. Where the plan allows it, a
 * check record with a reason takes it out.
 */
export function judgeMetric(
  criterion: MetricCriterion,
  gate: GateScope,
  context: GateContext,
): CriterionResult {
  const measured = judgeMeasured(criterion, gate, context);
  const { id, level, window = 'epoch', mayBeNotApplicable = false } = criterion;
  if (!mayBeNotApplicable) return measured;
  const check = judgeCheck({ id, kind: 'check', level, window, mayBeNotApplicable }, gate, context);
  if (!check.notApplicable) return measured;
  const { verdict, reasons, evidence, notApplicable } = check;
  return { ...measured, verdict, reasons, evidence, notApplicable, observed: null, validUntil: null };
}

function judgeMeasured(criterion: MetricCriterion, gate: GateScope, context: GateContext): CriterionResult {
  const all = context.evidence.measured(criterion.metric);
  const about = all.filter(
    (one) => criterion.window === 'any' || one.about === gate.id || one.about === gate.item,
  );
  const keys = criterion.keys ?? [null];
  const parts = keys.map((key) =>
    judgeKey(
      criterion,
      key,
      about.filter((one) => one.key === key),
      context,
    ),
  );
  const part = worstOf(parts, criterion);
  return {
    id: criterion.id,
    kind: 'metric',
    level: criterion.level,
    weight: null,
    verdict: part.verdict,
    reasons: part.reasons,
    observed: part.observed,
    target: criterion.pass,
    unit: criterion.unit,
    assumed: criterion.assumed === true,
    evidence: unique(parts.flatMap(({ evidence }) => evidence)),
    refused: parts.flatMap(({ refused }) => refused),
    validUntil: earliest(parts.map(({ validUntil }) => validUntil)),
    notApplicable: false,
  };
}

interface Refused {
  readonly one: Measured;
  readonly reason: ReasonCode;
}

function judgeKey(
  criterion: MetricCriterion,
  key: string | null,
  all: readonly Measured[],
  context: GateContext,
): Part {
  const counting: Measured[] = [];
  const refused: Refused[] = [];
  for (const one of all) {
    const reason = refusal(one, criterion, context);
    if (reason === null) counting.push(one);
    else refused.push({ one, reason });
  }
  const told = refused.map(({ one, reason }) => ({
    record: one.record,
    reason,
    corrections: one.corrections,
  }));
  const wrong = refused.find(({ reason }) => ERRORS.has(reason));
  if (wrong) return unjudged('error', wrong.reason, told);
  if (refused.some(({ reason }) => reason === 'disputed')) return unjudged('inconclusive', 'disputed', told);
  if (counting.length === 0) return unjudged('inconclusive', newestReason(refused), told);
  const sorted = byMoment(counting, (one) => one);
  if (conflicts(sorted, criterion.aggregate ?? 'last')) {
    const validUntil = earliest(sorted.map((one) => freshUntil(one, criterion)));
    return { ...unjudged('inconclusive', 'conflicting-evidence', told), validUntil };
  }
  return { ...compare(criterion, key, sorted), refused: told };
}

const ERRORS: ReadonlySet<ReasonCode> = new Set([
  'unit-mismatch',
  'record-invalid',
  'not-a-number',
  'fraction-suspected',
  'future-dated',
]);

/** The first rule that a measurement fails, or null when it counts. */
function refusal(one: Measured, criterion: MetricCriterion, context: GateContext): ReasonCode | null {
  if (one.unit !== criterion.unit) return 'unit-mismatch';
  if (!isComplete(one)) return 'record-invalid';
  if (!isNumber(one)) return 'not-a-number';
  if (looksLikeFraction(one)) return 'fraction-suspected';
  if (compareDays(one.to, one.recorded) > 0 || compareDays(one.to, context.day) > 0) return 'future-dated';
  if (criterion.window !== 'any' && !isInWindow(one, context)) return 'outside-window';
  if (one.isDisputed) return 'disputed';
  const until = freshUntil(one, criterion);
  if (until !== null && compareDays(context.day, until) > 0) return 'stale';
  if (criterion.minSamples !== undefined && (one.samples ?? 0) < criterion.minSamples)
    return 'too-few-samples';
  if (one.whole !== null && one.whole <= 0) return 'no-evidence';
  return null;
}

/** Either a value or both counts, and an end that is not before the beginning. */
function isComplete({ value, part, whole, from, to }: Measured): boolean {
  const isCounted = part !== null && whole !== null;
  const isHalfCounted = !isCounted && (part !== null || whole !== null);
  return !isHalfCounted && isCounted === (value === null) && compareDays(from, to) <= 0;
}

function isNumber({ value, part, whole }: Measured): boolean {
  return [value, part, whole].every((one) => one === null || Number.isFinite(one));
}

/** A typed percentage of more than 0 and at most 1 is probably a fraction: 0.08 for 8 %. */
function looksLikeFraction({ unit, value, unitConfirmed }: Measured): boolean {
  return unit === 'percent' && value !== null && value > 0 && value <= 1 && !unitConfirmed;
}

function isInWindow({ from, time }: Measured, { since }: GateContext): boolean {
  return since === null || (compareDays(from, since.day) >= 0 && time >= since.time);
}

function freshUntil({ to }: Measured, { maxAge }: MetricCriterion): Day | null {
  const days = maxAge === undefined ? null : parseDuration(maxAge);
  return days === null ? null : addDays(to, days);
}

function newestReason(refused: readonly Refused[]): ReasonCode {
  return byMoment(refused, ({ one }) => one).at(-1)?.reason ?? 'no-evidence';
}

/** Oldest first: by what was observed, then recorded, then id. */
function byMoment<T>(items: readonly T[], of: (item: T) => Measured): readonly T[] {
  return sortBy(
    items,
    (item) => of(item).to,
    (item) => of(item).time,
    (item) => of(item).record,
  );
}

/** Several values of one moment that differ; with `last` only the newest moment matters. */
function conflicts(sorted: readonly Measured[], how: string): boolean {
  const moments = [...groupBy(sorted, ({ from, to }) => `${from}/${to}`)];
  const newest = sorted.at(-1);
  const told = moments.filter(([moment]) => how !== 'last' || moment === `${newest?.from}/${newest?.to}`);
  return told.some(([, same]) => isContradiction(same, how));
}

/** One record may hold several answers of one occasion, but for `last` only one of them can be the last. */
function isContradiction(same: readonly Measured[], how: string): boolean {
  const [first] = same;
  if (first === undefined || same.every((one) => compareFractions(exact(one), exact(first)) === 0))
    return false;
  return how === 'last' || new Set(same.map(({ record }) => record)).size > 1;
}

function compare(
  criterion: MetricCriterion,
  key: string | null,
  sorted: readonly Measured[],
): Omit<Part, 'refused'> {
  const how = criterion.aggregate ?? 'last';
  const used = how === 'last' ? sorted.slice(-1) : sorted;
  const values = used.map(exact);
  const judged =
    how === 'all'
      ? values.map((value) => judge(value, criterion))
      : [judge(aggregate(values, how), criterion)];
  const found = worstOf(judged, criterion);
  return {
    verdict: found.verdict,
    reasons: found.reasons,
    value: found.value,
    observed: observedOf(used, found.value, key, criterion.unit),
    evidence: unique(used.flatMap(({ record, corrections }) => [record, ...corrections])),
    validUntil: earliest(used.map((one) => freshUntil(one, criterion))),
  };
}

/** The worst verdict; of equal ones the figure that is nearest to missing the target, else the first. */
function worstOf<T extends Judged>(judged: readonly T[], { pass }: MetricCriterion): T {
  return judged.reduce((a, b) => {
    const difference = rank(b.verdict) - rank(a.verdict);
    if (difference !== 0) return difference > 0 ? b : a;
    return a.value !== null && b.value !== null && isWorse(b.value, a.value, pass) ? b : a;
  });
}

interface Judged {
  readonly verdict: Verdict;
  readonly reasons: readonly ReasonCode[];
  readonly value: Fraction | null;
}

function judge(value: Fraction | null, criterion: MetricCriterion): Judged {
  if (value === null) return { verdict: 'inconclusive', reasons: ['no-evidence'], value };
  const band = bandOf(value, criterion);
  switch (band) {
    case 'pass':
      return { verdict: 'pass', reasons: [], value };
    case 'warn':
      return { verdict: 'warn', reasons: ['warn-band'], value };
    case 'below':
      return { verdict: 'fail', reasons: ['below-threshold'], value };
    case 'above':
      return { verdict: 'fail', reasons: ['above-threshold'], value };
  }
}

/** What counts has a figure: what has none was refused before. */
function exact(one: Measured): Fraction {
  return figureOf(one) ?? fraction(0);
}

function observedOf(
  used: readonly Measured[],
  value: Fraction | null,
  key: string | null,
  unit: string,
): Observed | null {
  const newest = used.at(-1);
  if (newest === undefined) return null;
  const { part, whole } = newest;
  const counts = used.length === 1 && part !== null && whole !== null ? { part, whole } : {};
  return {
    value: value === null ? null : fractionNumber(value),
    ...counts,
    ...(key === null ? {} : { key }),
    unit,
    on: newest.to,
  };
}

function unjudged(verdict: Verdict, reason: ReasonCode, refused: readonly RefusedRecord[]): Part {
  return { verdict, reasons: [reason], value: null, observed: null, evidence: [], refused, validUntil: null };
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
