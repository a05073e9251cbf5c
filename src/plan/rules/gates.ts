import { finding, type Place } from '../../findings/finding.ts';
import type { Criteria } from '../../schema/types.generated.ts';
import type { Plan } from '../plan.ts';
import { type PlacedGate, placedDecides, placedGates, type Rule } from './rule.ts';

/** An empty list of conditions would be met by anything. */
const gatesHaveCriteria: Rule = ({ plan }) =>
  placedGates(plan).flatMap(({ gate, at }) =>
    gate.criteria.length === 0 && gate.implicit.length === 0
      ? [finding('gate-without-criteria', { about: gate.id }, at(['criteria']))]
      : [],
  );

/** Advisories never fail, so a gate needs something that can. Sprints, a rollout and deliverables count. */
const gatesCanFail: Rule = ({ plan }) =>
  placedGates(plan).flatMap(({ gate, at }) =>
    gate.criteria.length > 0 &&
    gate.implicit.length === 0 &&
    gate.criteria.every(({ level }) => level === 'advisory')
      ? [finding('only-advisories', { about: gate.id }, at(['criteria']))]
      : [],
  );

/** A should only counts in a score. */
const shouldsAreScored: Rule = ({ plan }) =>
  placedGates(plan).flatMap(({ gate, at }) =>
    gate.score === null && gate.criteria.some(({ level }) => level === 'should')
      ? [finding('should-without-score', { about: gate.id }, at(['score'], 'key'))]
      : [],
  );

/** A score needs something to add up: a should, or a must with a weight. */
const scoresAddUpSomething: Rule = ({ plan }) =>
  placedGates(plan).flatMap(({ gate, at }) =>
    gate.score !== null && !gate.criteria.some(isScored)
      ? [finding('score-without-should', { about: gate.id }, at(['score'], 'key'))]
      : [],
  );

/** The score for a warning lies below the one for a pass. */
const scoreBandsRise: Rule = ({ plan }) =>
  placedGates(plan).flatMap(({ gate, at }) => {
    const warn = gate.score?.warn;
    if (gate.score === null || warn === undefined || warn < gate.score.pass) return [];
    return [
      finding('score-band-reversed', { about: gate.id, warn, pass: gate.score.pass }, at(['score', 'warn'])),
    ];
  });

/** A weight works only in a score, and never on an advisory. */
const weightsHaveEffect: Rule = ({ plan }) =>
  placedGates(plan).flatMap(({ gate, at }) =>
    gate.criteria.flatMap(({ id, weight, level }, i) =>
      weight !== undefined && (level === 'advisory' || (level === 'must' && gate.score === null))
        ? [finding('weight-without-effect', { about: id, within: gate.id }, at(['criteria', i, 'weight']))]
        : [],
    ),
  );

/** One decider; a quorum of several needs votes, which come later. */
const oneDecides: Rule = ({ plan }) =>
  placedDecides(plan).flatMap(({ decide, about, at }) => {
    const count = Object.values(decide.roles).reduce((sum, deciders) => sum + deciders, 0);
    return count > 1 ? [finding('quorum-not-yet', { about, count }, at(['roles'], 'key'))] : [];
  });

/** A metric that is a KPI has one unit everywhere; evidence in another would never count. */
const metricsKeepTheirUnit: Rule = ({ plan }) => {
  const units = new Map((plan.kpis?.value.kpis ?? []).map(({ id, unit }) => [id, unit]));
  return [...placedGates(plan).flatMap(measured), ...stopping(plan)].flatMap(
    ({ about, metric, unit, place }) => {
      const wanted = units.get(metric);
      if (wanted === undefined || wanted === unit) return [];
      return [finding('metric-unit-differs', { about, metric, unit, wanted }, place())];
    },
  );
};

export const gateRules: readonly Rule[] = [
  gatesHaveCriteria,
  gatesCanFail,
  shouldsAreScored,
  scoresAddUpSomething,
  scoreBandsRise,
  weightsHaveEffect,
  oneDecides,
  metricsKeepTheirUnit,
];

function isScored({ level, weight }: Criteria[number]): boolean {
  return level === 'should' || (level === 'must' && weight !== undefined);
}

interface Measured {
  readonly about: string;
  readonly metric: string;
  readonly unit: string;
  readonly place: () => Place;
}

function measured({ gate, at }: PlacedGate): readonly Measured[] {
  return gate.criteria.flatMap((criterion, i): readonly Measured[] => {
    if (criterion.kind === 'check') return [];
    const { id, metric, unit } = criterion;
    return [{ about: id, metric, unit, place: () => at(['criteria', i, 'unit']) }];
  });
}

/** What the hard stops of rollout stages watch: one in a wrong unit would never stop anything. */
function stopping(plan: Plan): readonly Measured[] {
  return plan.phases.flatMap(({ value, places }) =>
    (value.rollout?.stages ?? []).flatMap(({ id, hardStops }, i) =>
      (hardStops ?? []).map(({ metric, unit }, k): Measured => {
        const pointer = ['rollout', 'stages', i, 'hardStops', k, 'unit'];
        return { about: id, metric, unit, place: () => places.at(pointer) };
      }),
    ),
  );
}
