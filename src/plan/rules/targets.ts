import { type Finding, finding, type Place } from '../../findings/finding.ts';
import type { Plan } from '../plan.ts';
import { contains, type Region, regionOf } from './region.ts';
import type { Rule } from './rule.ts';
import { placedMetrics } from './thresholds.ts';

const KPIS = 'kpis';
const OUT_OF = /^out[-_ ]of[-_ ]\d+$/;

/** A metric is not asked for less, later on, than before. KPIs come after all gates. */
const targetsDoNotWeaken: Rule = ({ plan }) => {
  const strictest = new Map<string, Target>();
  return targets(plan).flatMap((target): readonly Finding[] => {
    const key = `${target.metric}|${target.unit}|${direction(target.region)}`;
    const earlier = strictest.get(key);
    if (earlier === undefined || contains(earlier.region, target.region)) strictest.set(key, target);
    if (earlier === undefined || contains(earlier.region, target.region)) return [];
    const { id: about, within, metric } = target;
    const args = { about, within, metric, earlier: earlier.id, before: earlier.within };
    return [finding('later-criterion-weaker', args, target.place())];
  });
};

/** A share or a mark says little without the number of samples behind it. */
const samplesAreAsked: Rule = ({ plan }) =>
  placedMetrics(plan).flatMap(({ criterion: { id, unit, pass, minSamples }, gate: within, at }) =>
    minSamples === undefined && (OUT_OF.test(unit) || isPartOfSamples(unit, regionOf(pass)))
      ? [finding('samples-not-set', { about: id, within }, at(['minSamples'], 'key'))]
      : [],
  );

/** Every operator that the source does not state is told. */
const operatorsAreStated: Rule = ({ plan }) =>
  [...assumptions(plan)].map(({ about, within, place }) =>
    finding('operator-assumed', { about, within }, place),
  );

export const targetRules: readonly Rule[] = [samplesAreAsked, operatorsAreStated];
export const wholeTargetRules: readonly Rule[] = [targetsDoNotWeaken];

interface Target {
  readonly id: string;
  /** The gate, or the file of the KPIs. */
  readonly within: string;
  readonly metric: string;
  readonly unit: string;
  readonly region: Region;
  readonly place: () => Place;
}

/** Targets with a better and a worse side, in the order in which they are judged. */
function targets(plan: Plan): readonly Target[] {
  const criteria = placedMetrics(plan).map(
    ({ criterion: { id, metric, unit, pass }, gate: within, at }): Target => {
      return { id, within, metric, unit, region: regionOf(pass), place: () => at(['pass']) };
    },
  );
  const { kpis } = plan;
  const indicators = (kpis?.value.kpis ?? []).flatMap(({ id, unit, target }, i): readonly Target[] => {
    if (kpis === null || target === undefined) return [];
    const place = () => kpis.places.at(['kpis', i, 'target']);
    return [{ id, within: KPIS, metric: id, unit, region: regionOf(target), place }];
  });
  return [...criteria, ...indicators].filter(({ region }) => direction(region) !== 'both');
}

/** A least share such as "more than 90 % right"; all of something, or at most a part of a cost, is no sample. */
function isPartOfSamples(unit: string, { low }: Region): boolean {
  return unit === 'percent' && low !== null && low.value > 0 && low.value < 100;
}

function direction({ low, high }: Region): 'up' | 'down' | 'both' {
  if (high === null) return 'up';
  return low === null ? 'down' : 'both';
}

interface Assumption {
  readonly about: string;
  /** The gate, the phase, or the file of the KPIs. */
  readonly within: string;
  readonly place: Place;
}

interface MayBeAssumed {
  readonly id: string;
  readonly assumed?: boolean | undefined;
}

function* assumptions(plan: Plan): Generator<Assumption> {
  for (const { criterion, gate: within, at } of placedMetrics(plan))
    if (criterion.assumed === true) yield { about: criterion.id, within, place: at(['assumed']) };
  yield* listed(KPIS, plan.kpis?.value.kpis, (i) => plan.kpis?.places.at(['kpis', i, 'assumed']));
  for (const { value, places } of plan.phases) {
    for (const part of ['in', 'out'] as const)
      yield* listed(value.id, value.scope?.[part], (i) => places.at(['scope', part, i, 'assumed']));
    yield* listed(value.id, value.dataQuality?.items, (i) =>
      places.at(['dataQuality', 'items', i, 'assumed']),
    );
    for (const [o, { criteria }] of (value.sourcing?.options ?? []).entries())
      yield* listed(value.id, criteria, (i) =>
        places.at(['sourcing', 'options', o, 'criteria', i, 'assumed']),
      );
  }
}

function* listed(
  within: string,
  list: readonly MayBeAssumed[] | undefined,
  placeOf: (index: number) => Place | undefined,
): Generator<Assumption> {
  for (const [i, { id, assumed }] of (list ?? []).entries()) {
    const place = assumed === true ? placeOf(i) : undefined;
    if (place !== undefined) yield { about: id, within, place };
  }
}
