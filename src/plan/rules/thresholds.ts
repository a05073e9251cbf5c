import { type Finding, finding, type Place } from '../../findings/finding.ts';
import type { MetricCriterion, Phase, Threshold } from '../../schema/types.generated.ts';
import type { Plan, PlanFile } from '../plan.ts';
import { contains, isEmpty, regionOf } from './region.ts';
import { type Pointer, placedGates, type Rule } from './rule.ts';

/** What is at least a warning holds everything that passes. */
const warnHoldsPass: Rule = ({ plan }) =>
  placedMetrics(plan).flatMap(({ criterion: { id, pass, warn }, gate: within, at }) =>
    warn !== undefined && !isEmpty(regionOf(pass)) && !contains(regionOf(warn), regionOf(pass))
      ? [finding('warn-narrower-than-pass', { about: id, within }, at(['warn']))]
      : [],
  );

/** The band of a near miss is written once. */
const bandIsGivenOnce: Rule = ({ plan }) =>
  placedMetrics(plan).flatMap(({ criterion: { id, warn, tolerance }, gate: within, at }) =>
    warn !== undefined && tolerance !== undefined
      ? [finding('warn-and-tolerance', { about: id, within }, at(['tolerance'], 'key'))]
      : [],
  );

/** Some number can meet every threshold. */
const thresholdsCanBeMet: Rule = ({ plan }) =>
  [...thresholds(plan)].flatMap(({ about, threshold, place }) =>
    threshold !== undefined && isEmpty(regionOf(threshold))
      ? [finding('empty-pass-region', { about, ...ends(threshold) }, place())]
      : [],
  );

/** Some number can set off every hard stop; else it would only seem to protect. */
const hardStopsCanStop: Rule = ({ plan }) =>
  plan.phases.flatMap(({ value, places }) =>
    (value.rollout?.stages ?? []).flatMap(({ id, hardStops }, i) =>
      (hardStops ?? []).flatMap(({ metric, fail }, k): readonly Finding[] => {
        if (!isEmpty(regionOf(fail))) return [];
        const place = places.at(['rollout', 'stages', i, 'hardStops', k, 'fail']);
        return [finding('empty-fail-region', { about: id, metric, ...ends(fail) }, place)];
      }),
    ),
  );

export const thresholdRules: readonly Rule[] = [
  warnHoldsPass,
  bandIsGivenOnce,
  thresholdsCanBeMet,
  hardStopsCanStop,
];

/** A measured criterion of a gate, and where its parts stand. */
export interface PlacedMetric {
  readonly criterion: MetricCriterion;
  readonly gate: string;
  readonly at: (path: Pointer, which?: 'key' | 'value') => Place;
}

/** Every measured criterion, gates in plan order. */
export function placedMetrics(plan: Plan): readonly PlacedMetric[] {
  return placedGates(plan).flatMap(({ gate, at }) =>
    gate.criteria.flatMap((criterion, i): readonly PlacedMetric[] =>
      criterion.kind === 'check'
        ? []
        : [{ criterion, gate: gate.id, at: (path, which) => at(['criteria', i, ...path], which) }],
    ),
  );
}

interface PlacedThreshold {
  readonly about: string;
  readonly threshold: Threshold | undefined;
  readonly place: () => Place;
}

function* thresholds(plan: Plan): Generator<PlacedThreshold> {
  for (const { criterion, at } of placedMetrics(plan)) {
    yield { about: criterion.id, threshold: criterion.pass, place: () => at(['pass']) };
    yield { about: criterion.id, threshold: criterion.warn, place: () => at(['warn']) };
  }
  for (const [i, { id, target }] of (plan.kpis?.value.kpis ?? []).entries())
    yield {
      about: id,
      threshold: target,
      place: () => plan.kpis?.places.at(['kpis', i, 'target']) ?? plan.milepost.places.at([]),
    };
  for (const file of plan.phases) yield* sectionThresholds(file);
}

function* sectionThresholds({ value, places }: PlanFile<Phase>): Generator<PlacedThreshold> {
  for (const [i, { id, pass }] of (value.dataQuality?.items ?? []).entries())
    yield { about: id, threshold: pass, place: () => places.at(['dataQuality', 'items', i, 'pass']) };
  for (const part of ['in', 'out'] as const)
    for (const [i, { id, pass }] of (value.scope?.[part] ?? []).entries())
      yield { about: id, threshold: pass, place: () => places.at(['scope', part, i, 'pass']) };
}

/** Only `between` can be empty: the ends as they were written. */
function ends({ between }: Threshold): { readonly low: number; readonly high: number } {
  return { low: between?.[0] ?? 0, high: between?.[1] ?? 0 };
}
