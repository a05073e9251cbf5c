import { expect, test } from 'vitest';
import type { Phase } from '../../../src/schema/types.generated.ts';
import { aMetric, aPhase, aPlan, aRollout, argsOf, aSprint, aStage, told } from '../../makers/plan.ts';

const second = (parts: Partial<Phase>) => aPhase({ id: 'second', ...parts });
const alone = (id: string) => ({ id: `gate-${id}`, requires: [], criteria: [aMetric()] });
const pair = (first: Phase['weeks'], other: Partial<Phase>) =>
  aPlan({ phases: [aPhase({ weeks: first }), second(other)] });

test('phases that overlap are told, unless they say what they wait for', () => {
  expect(told(pair('1-3', { weeks: '3-4' }), 'phases-overlap')).toEqual(['plan/02-second.yaml#/weeks']);
  expect(told(pair('1-3', { weeks: '3-4', gate: alone('second') }), 'phases-overlap')).toEqual([]);
  expect(told(pair('1-3', { weeks: '4-5' }), 'phases-overlap')).toEqual([]);
});

test('a phase that begins before the one above it is told', () => {
  expect(told(pair('3-4', { weeks: '1-2' }), 'phases-backwards')).toEqual(['plan/02-second.yaml#/weeks']);
  expect(told(pair('1-2', { weeks: '1-2' }), 'phases-backwards')).toEqual([]);
});

test('nothing follows a phase without end', () => {
  const plan = pair('1+', { weeks: '4-5' });
  expect(told(plan, 'phase-after-open-end')).toEqual(['plan/02-second.yaml#/weeks']);
  expect(told(pair('1-2', { weeks: '3+' }), 'phase-after-open-end')).toEqual([]);
});

test('sprints that need more weeks than their phase has are told with the weeks', () => {
  const sprints = ['a', 'b', 'c'].map((id) => aSprint({ id }));
  const plan = (policy: 'as_published' | 'extend') =>
    aPlan({
      milepost: { schedule: { policy } },
      phases: [aPhase({ weeks: '1-4', sprintWeeks: 2, sprints })],
    });
  expect(told(plan('as_published'), 'sprints-overflow-step')).toEqual(['plan/01-first.yaml#/sprints (key)']);
  expect(argsOf(plan('as_published'), 'sprints-overflow-step')).toEqual({
    about: 'first',
    weeks: '1-4',
    overflow: 2,
    overlap: '5-6',
  });
  expect(told(plan('extend'), 'sprints-overflow-step')).toEqual([]);
});

test('a missing sprint length is told', () => {
  const sprints = [aSprint()];
  const plan = (phase: Partial<Phase>) => aPlan({ phases: [aPhase({ weeks: '1-2', ...phase })] });
  expect(told(plan({ sprints }), 'sprint-weeks-assumed')).toEqual(['plan/01-first.yaml#/sprints (key)']);
  expect(told(plan({ sprints, sprintWeeks: 2 }), 'sprint-weeks-assumed')).toEqual([]);
  expect(told(plan({}), 'sprint-weeks-assumed')).toEqual([]);
});

test('a start before the end of what it waits for is told where the gate is required', () => {
  const rollout = (weeks: string) => aRollout({ requires: ['gate-first'], stages: [aStage({ weeks })] });
  const plan = (weeks: string) =>
    pair('1-4', { weeks: '3+', gate: alone('second'), rollout: rollout(weeks) });
  expect(told(plan('4-5'), 'start-before-required-gate')).toEqual([
    'plan/02-second.yaml#/rollout/requires/0',
  ]);
  expect(argsOf(plan('4-5'), 'start-before-required-gate')).toEqual({
    about: 'stage-100',
    gate: 'gate-first',
    start: '2026-01-26',
    end: '2026-02-01',
  });
  expect(told(plan('5-6'), 'start-before-required-gate')).toEqual([]);
});

test('tasks and stages lie inside the weeks of their phase', () => {
  const tasks = [
    { id: 'early', title: 'Early', weeks: 1 },
    { id: 'inside', title: 'Inside', weeks: '2-3' },
    { id: 'endless', title: 'Endless', weeks: '2+' },
  ];
  const rollout = aRollout({ stages: [aStage({ weeks: 4 })] });
  const plan = aPlan({ phases: [aPhase({ weeks: '2-3', tasks, rollout })] });
  const at = 'plan/01-first.yaml#/';
  expect(told(plan, 'weeks-outside-phase')).toEqual([
    `${at}tasks/0/weeks`,
    `${at}tasks/2/weeks`,
    `${at}rollout/stages/0/weeks`,
  ]);
});

test('an event outside the weeks of its phase is told, unless it is switched off', () => {
  const event = (week: number, off = false) =>
    aPlan({ events: [{ id: 'talk', title: 'Talk', week, phase: 'first', off }] });
  expect(told(event(2), 'event-outside-phase')).toEqual(['plan/communication.yaml#/events/0/week']);
  expect(told(event(2, true), 'event-outside-phase')).toEqual([]);
  expect(told(event(1), 'event-outside-phase')).toEqual([]);
});
