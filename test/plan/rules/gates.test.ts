import { expect, test } from 'vitest';
import type { Gate } from '../../../src/schema/types.generated.ts';
import { aMetric, aPhase, aPlan, aRollout, argsOf, aSprint, aStage, told } from '../../makers/plan.ts';

const gated = (gate: Partial<Gate>) =>
  aPlan({ phases: [aPhase({ gate: { id: 'gate-first', criteria: [aMetric()], ...gate } })] });
const should = aMetric({ id: 'nice', level: 'should' });
const advisory = aMetric({ id: 'hint', level: 'advisory' });
const at = 'plan/01-first.yaml#/gate/';

test('a gate without criteria is told, of a phase, sprint and stage', () => {
  expect(told(gated({ criteria: [] }), 'gate-without-criteria')).toEqual([`${at}criteria`]);
  const phase = aPhase({
    sprints: [aSprint({ gate: { id: 'gate-sprint-1', criteria: [] } })],
    rollout: aRollout({ stages: [aStage({ criteria: [] })] }),
  });
  expect(told(aPlan({ phases: [phase] }), 'gate-without-criteria')).toEqual([
    'plan/01-first.yaml#/sprints/0/gate/criteria',
    'plan/01-first.yaml#/rollout/stages/0/criteria',
  ]);
  expect(told(gated({}), 'gate-without-criteria')).toEqual([]);
});

test('a required deliverable is a criterion, one that is not required is none', () => {
  const phase = (required: boolean) =>
    aPhase({
      deliverables: [{ id: 'paper', title: 'Paper', required }],
      gate: { id: 'gate-first', criteria: [] },
    });
  expect(told(aPlan({ phases: [phase(true)] }), 'gate-without-criteria')).toEqual([]);
  expect(told(aPlan({ phases: [phase(false)] }), 'gate-without-criteria')).toHaveLength(1);
});

test('a gate with advisories only can never fail', () => {
  expect(told(gated({ criteria: [advisory] }), 'only-advisories')).toEqual([`${at}criteria`]);
  expect(told(gated({ criteria: [advisory, aMetric()] }), 'only-advisories')).toEqual([]);
});

test('a should needs a score', () => {
  expect(told(gated({ criteria: [should] }), 'should-without-score')).toEqual([`${at}score (key)`]);
  expect(told(gated({ criteria: [should], score: { pass: 80 } }), 'should-without-score')).toEqual([]);
});

test('a score needs something to count', () => {
  expect(told(gated({ score: { pass: 80 } }), 'score-without-should')).toEqual([`${at}score (key)`]);
  expect(told(gated({ score: { pass: 80 }, criteria: [should] }), 'score-without-should')).toEqual([]);
  const weighted = gated({ score: { pass: 80 }, criteria: [aMetric({ weight: 2 })] });
  expect(told(weighted, 'score-without-should')).toEqual([]);
});

test('the score for a warning is lower than the one for a pass', () => {
  const band = (warn: number) => gated({ criteria: [should], score: { warn, pass: 80 } });
  expect(told(band(80), 'score-band-reversed')).toEqual([`${at}score/warn`]);
  expect(told(band(79), 'score-band-reversed')).toEqual([]);
});

test('a weight without effect is told', () => {
  expect(told(gated({ criteria: [{ ...advisory, weight: 2 }] }), 'weight-without-effect')).toEqual([
    `${at}criteria/0/weight`,
  ]);
  expect(told(gated({ criteria: [aMetric({ weight: 2 })] }), 'weight-without-effect')).toHaveLength(1);
  const scored = gated({ criteria: [{ ...should, weight: 2 }], score: { pass: 80 } });
  expect(told(scored, 'weight-without-effect')).toEqual([]);
});

test('more than one decider is told where it is written, until votes are built', () => {
  expect(told(gated({ decide: { roles: { sponsor: 2 } } }), 'quorum-not-yet')).toEqual([
    `${at}decide/roles (key)`,
  ]);
  const two = aPlan({ milepost: { decide: { roles: { sponsor: 1, owner: 1 } } } });
  expect(told(two, 'quorum-not-yet')).toEqual(['milepost.yaml#/decide/roles (key)']);
  expect(told(gated({ decide: { roles: { sponsor: 1 } } }), 'quorum-not-yet')).toEqual([]);
});

test('a metric that is a KPI keeps its unit, in criteria and hard stops', () => {
  const kpis = [
    { id: 'speed', title: 'Speed', group: 'technical' as const, unit: 'seconds', better: 'lower' as const },
  ];
  const hardStops = [{ metric: 'speed', unit: 'hours', fail: { gt: 1 } }];
  const phase = (unit: string) =>
    aPhase({
      rollout: aRollout({ stages: [aStage({ hardStops })] }),
      gate: { id: 'gate-first', criteria: [aMetric({ id: 'speed', unit })] },
    });
  expect(told(aPlan({ kpis, phases: [phase('minutes')] }), 'metric-unit-differs')).toEqual([
    `${at}criteria/0/unit`,
    'plan/01-first.yaml#/rollout/stages/0/hardStops/0/unit',
  ]);
  const fine = aPlan({ kpis, phases: [phase('seconds')] });
  expect(argsOf(fine, 'metric-unit-differs')).toMatchObject({ unit: 'hours', wanted: 'seconds' });
});
