import type { PlanGate } from '../plan/plan.ts';
import { isSameCount } from '../plan/rules/data.ts';
import { fractionNumber } from '../values/fraction.ts';
import type { BusinessCaseResult } from './business-case.ts';
import type { DataQualityResult, SourceQuality } from './data-quality.ts';
import { isExact, type Range, spanOf } from './range.ts';
import type { ReadinessResult } from './readiness.ts';

/** What a method can give a gate as evidence. */
export interface Offer {
  readonly metric: string;
  /** Part that is judged alone; null for the whole. */
  readonly key: string | null;
  readonly unit: string;
  readonly figure: OfferedFigure;
  /** Day it was true; null = the day it is recorded. */
  readonly observed: string | null;
}

/** One figure, counts, or why there is none: a range is never recorded as one figure. */
export type OfferedFigure =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'counts'; readonly part: number; readonly whole: number }
  | {
      readonly kind: 'range';
      readonly low: number;
      readonly high: number;
      readonly missing: readonly string[];
    }
  | { readonly kind: 'none'; readonly missing: readonly string[] };

/** `readiness-total`, points. Fact RDY-BAND-READY. */
export function readinessOffers({ total, criteria }: ReadinessResult): readonly Offer[] {
  const missing = criteria.filter(({ isAnswered }) => !isAnswered).map(({ id }) => id);
  const days = criteria.flatMap(({ answers }) => answers.map(({ observed }) => observed)).sort();
  const figure = figureOf(total, missing);
  return [{ metric: 'readiness-total', key: null, unit: 'points', figure, observed: days.at(-1) ?? null }];
}

/** `monthly-saving`, currency per month. Fact ROI-TOTAL. */
export function businessCaseOffers(
  { figures, missing, observed }: BusinessCaseResult,
  currency: string,
): readonly Offer[] {
  const figure: OfferedFigure =
    figures === null ? { kind: 'none', missing } : figureOf(figures.monthlySaving, missing);
  return [{ metric: 'monthly-saving', key: null, unit: `${currency}/month`, figure, observed }];
}

/** The metric of each measured requirement, field by field as counts, and `available-examples`. Facts DQ-COMPLETE, VOL-*. */
export function dataQualityOffers({ sources, metrics }: DataQualityResult): readonly Offer[] {
  if (sources.length === 0) return metrics.map(nothingCounted);
  return sources.flatMap((one) => [...measured(one), ...volumes(one)]);
}

/** Those that the gate has a criterion for; counts of examples are named as the gate names them. */
export function offersFor({ criteria }: PlanGate, offers: readonly Offer[]): readonly Offer[] {
  return offers.flatMap((offer) => {
    const wanted = criteria.find((one) => one.kind !== 'check' && one.metric === offer.metric);
    if (wanted === undefined || wanted.kind === 'check') return [];
    if (offer.key !== null && wanted.keys !== undefined && !wanted.keys.includes(offer.key)) return [];
    return [isSameCount(wanted.unit, offer.unit) ? { ...offer, unit: wanted.unit } : offer];
  });
}

function nothingCounted(metric: string): Offer {
  return {
    metric,
    key: null,
    unit: 'percent',
    figure: { kind: 'none', missing: ['sources'] },
    observed: null,
  };
}

function measured({ source, requirements }: SourceQuality): readonly Offer[] {
  return requirements.flatMap(({ item, fields }) =>
    fields.map(
      ({ field, missing, rows }): Offer => ({
        metric: item.metric ?? item.id,
        key: field,
        unit: item.unit ?? 'percent',
        figure:
          rows > 0 ? { kind: 'counts', part: missing, whole: rows } : { kind: 'none', missing: [field] },
        observed: source.observed ?? null,
      }),
    ),
  );
}

function volumes({ source, volume }: SourceQuality): readonly Offer[] {
  if (volume === null) return [];
  const { amount } = volume;
  const figure: OfferedFigure =
    amount === null ? { kind: 'none', missing: [source.id] } : { kind: 'value', value: amount };
  const observed = source.observed ?? null;
  return [{ metric: 'available-examples', key: null, unit: volume.volume.unit, figure, observed }];
}

function figureOf(range: Range, missing: readonly string[]): OfferedFigure {
  return isExact(range)
    ? { kind: 'value', value: fractionNumber(range.low) }
    : { kind: 'range', ...spanOf(range), missing };
}
