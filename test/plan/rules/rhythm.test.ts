import { expect, test } from 'vitest';
import type { KPIs, Phase } from '../../../src/schema/types.generated.ts';
import { aPhase, aPlan, aRollout, argsOf, aSprint, aStage, told } from '../../makers/plan.ts';

const advice = { low: 40, high: 60, workstream: 'data' };
const risks = [{ id: 'dirty', title: 'Dirty', mitigation: 'Wash', advice }];
const kpi = (parts: Partial<KPIs['kpis'][number]>): KPIs['kpis'] => [
  { id: 'speed', title: 'Speed', group: 'technical', unit: 's', better: 'lower', ...parts },
];

/** Weeks 4-6 for data, sprints from week 7, go-live in week 13. */
const planned = (tasks: NonNullable<Phase['tasks']>) =>
  aPlan({
    phases: [
      aPhase({ weeks: '1-3' }),
      aPhase({ id: 'data', weeks: '4-6', workstream: 'data' }),
      aPhase({
        id: 'build',
        weeks: '7-12',
        sprintWeeks: 2,
        sprints: ['one', 'two', 'three'].map((id) => aSprint({ id })),
        tasks,
      }),
      aPhase({ id: 'live', weeks: '13+', rollout: aRollout({ stages: [aStage({ weeks: '13-14' })] }) }),
    ],
    risks,
  });
const task = (id: string, sprint: string) => ({ id, title: id, sprint, workstream: 'data' });

test('a workstream that gets less time than advised is told', () => {
  expect(told(planned([]), 'time-share-below-advice')).toEqual(['plan/risks.yaml#/risks/0/advice/low']);
  expect(argsOf(planned([]), 'time-share-below-advice')).toEqual({
    about: 'dirty',
    workstream: 'data',
    low: 40,
    weeks: 3,
    total: 12,
    share: 25,
  });
});

test('tasks of the workstream count with the weeks of their sprint, each week once', () => {
  const plan = planned([task('a', 'one'), task('b', 'one')]);
  expect(told(plan, 'time-share-below-advice')).toEqual([]);
});

test('without a rollout there is no time before go-live to share', () => {
  const plan = aPlan({ phases: [aPhase({ weeks: '1-9' }), aPhase({ id: 'b', workstream: 'data' })], risks });
  expect(told(plan, 'time-share-below-advice')).toEqual([]);
});

test('a first event after week 1 is told; what is switched off is no event', () => {
  const event = (id: string, week: number, off = false) => ({ id, title: id, week, phase: 'first', off });
  const late = aPlan({ events: [event('later', 9), event('first-one', 8), event('kick-off', 1, true)] });
  expect(told(late, 'end-users-late')).toEqual(['plan/communication.yaml#/events/1/week']);
  expect(told(aPlan({ events: [event('later', 9), event('kick-off', 1)] }), 'end-users-late')).toEqual([]);
});

test('an arrow is ambiguous where lower is better', () => {
  const arrow = (parts: Partial<KPIs['kpis'][number]>) =>
    told(aPlan({ kpis: kpi(parts) }), 'arrow-ambiguous');
  expect(arrow({ published: { arrow: 'up' } })).toEqual(['plan/kpis.yaml#/kpis/0/published/arrow']);
  expect(arrow({ published: { arrow: 'flat' } })).toEqual([]);
  expect(arrow({ published: { arrow: 'up' }, better: 'higher' })).toEqual([]);
});

test('a change without a baseline is told', () => {
  const baseline = { value: 3, observed: '2026-01-05' };
  expect(told(aPlan({ kpis: kpi({ needsBaseline: true }) }), 'baseline-missing')).toEqual([
    'plan/kpis.yaml#/kpis/0/baseline (key)',
  ]);
  expect(told(aPlan({ kpis: kpi({ needsBaseline: true, baseline }) }), 'baseline-missing')).toEqual([]);
});

test('a review that counts from a rollout needs one', () => {
  const review = { anchor: 'improving' as const };
  expect(told(aPlan({ review }), 'review-anchor-missing')).toEqual(['plan/review.yaml#/anchor']);
  const rolled = aPlan({ review, phases: [aPhase({ rollout: aRollout() })] });
  expect(told(rolled, 'review-anchor-missing')).toEqual([]);
  expect(told(aPlan({ review: { anchor: 'start' } }), 'review-anchor-missing')).toEqual([]);
});
