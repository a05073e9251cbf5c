import { bandOf } from '../measures/threshold.ts';
import { type Trend, trendOf } from '../measures/trend.ts';
import { type Limits, limitsOf, type Signal, signalOf } from '../measures/xmr.ts';
import type { KPIs, Threshold } from '../schema/types.generated.ts';
import { type Fraction, fraction, scaleFraction, subtractFractions } from '../values/fraction.ts';
import { isPositive } from './range.ts';

type Kpi = KPIs['kpis'][number];

export type KpiStatus = 'met' | 'at-risk' | 'not-met' | 'no-data' | 'no-target';

/** A measured value of a KPI. */
export interface KpiPoint {
  readonly value: Fraction;
  /** Last day it was true. */
  readonly on: string;
}

export interface KpiResult {
  readonly kpi: Kpi;
  readonly current: KpiPoint | null;
  readonly status: KpiStatus;
  /** How far on the right side of the target, in the unit of the KPI; below 0 = missed. null without one bound. */
  readonly margin: Fraction | null;
  /** current × 100 / target, percent; null without one bound above 0. */
  readonly percentOfTarget: Fraction | null;
  /** Change since the baseline, in the unit; null without one. */
  readonly sinceBaseline: Fraction | null;
  /** Between the last two points; null below two. */
  readonly trend: Trend | null;
  /** What the newest point says against what is usual; `unknown` below six points. */
  readonly signal: Signal;
  readonly limits: Limits | null;
}

/**
 * One KPI: target, current value, baseline, trend. A published arrow is never used (C31); without `tolerance` there is
 * nothing between met and missed (C33). Article lines 282-289, facts DASH-1 … DASH-4; worked examples WE07, WE12.
 * @param points oldest first, in the unit of the KPI
 */
export function kpi(definition: Kpi, points: readonly KpiPoint[]): KpiResult {
  const { target, tolerance, better, baseline } = definition;
  const current = points.at(-1) ?? null;
  const previous = points.at(-2);
  const bound = target === undefined ? undefined : boundOf(target);
  const values = points.map(({ value }) => value);
  return {
    kpi: definition,
    current,
    status: statusOf(current, target, tolerance),
    margin: current === null || bound === undefined ? null : marginOf(current.value, bound, better),
    percentOfTarget: current === null || bound === undefined ? null : shareOf(current.value, bound),
    sinceBaseline:
      current === null || baseline === undefined
        ? null
        : subtractFractions(current.value, fraction(baseline.value)),
    trend: current === null || previous === undefined ? null : trendOf(previous.value, current.value, better),
    signal: signalOf(values),
    limits: limitsOf(values),
  };
}

function statusOf(
  current: KpiPoint | null,
  target: Threshold | undefined,
  tolerance: number | undefined,
): KpiStatus {
  if (current === null) return 'no-data';
  if (target === undefined) return 'no-target';
  switch (bandOf(current.value, { pass: target, tolerance })) {
    case 'pass':
      return 'met';
    case 'warn':
      return 'at-risk';
    case 'below':
    case 'above':
      return 'not-met';
  }
}

/** The one number to reach; a target of two ends has none. */
function boundOf({ gt, gte, lt, lte, eq }: Threshold): Fraction | undefined {
  const bound = gt ?? gte ?? lt ?? lte ?? eq;
  return bound === undefined ? undefined : fraction(bound);
}

function marginOf(value: Fraction, bound: Fraction, better: Kpi['better']): Fraction {
  return better === 'higher' ? subtractFractions(value, bound) : subtractFractions(bound, value);
}

function shareOf(value: Fraction, bound: Fraction): Fraction | null {
  if (!isPositive(bound)) return null;
  const quotient = {
    numerator: value.numerator * bound.denominator,
    denominator: value.denominator * bound.numerator,
  };
  return scaleFraction(quotient, 100n, 1n);
}
