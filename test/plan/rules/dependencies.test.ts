import { expect, test } from 'vitest';
import { aMetric, aPhase, aPlan, aRollout, argsOf, aSprint, aStage, told } from '../../makers/plan.ts';

const gate = (id: string, requires?: string[]) => ({
  id,
  criteria: [aMetric()],
  ...(requires === undefined ? {} : { requires }),
});

test('phases, sprints and stages that follow each other wait in no circle', () => {
  const sprints = [aSprint(), aSprint({ id: 'sprint-2' })];
  const stages = [aStage({ id: 'stage-50', share: 50 }), aStage()];
  const rollout = aRollout({ requires: ['gate-sprint-2'], stages });
  const plan = aPlan({ phases: [aPhase(), aPhase({ id: 'second', weeks: 2, sprints, rollout })] });
  for (const code of ['requires-cycle', 'requires-own-part', 'unreachable-item', 'needs-cycle'])
    expect(told(plan, code)).toEqual([]);
});

test('a phase that waits for its own sprint, stage or gate could never start', () => {
  const requires = ['gate-sprint-1', 'stage-100', 'gate-first'];
  const phase = aPhase({ sprints: [aSprint()], rollout: aRollout(), gate: gate('gate-first', requires) });
  const plan = aPlan({ phases: [phase] });
  expect(told(plan, 'requires-own-part')).toEqual(
    [0, 1, 2].map((i) => `plan/01-first.yaml#/gate/requires/${i}`),
  );
  expect(told(plan, 'requires-cycle')).toEqual([]);
});

test('two phases that wait for each other are one circle', () => {
  const phases = [
    aPhase({ gate: gate('gate-first', ['gate-second']) }),
    aPhase({ id: 'second', weeks: 2, gate: gate('gate-second', ['gate-first']) }),
  ];
  const plan = aPlan({ phases });
  expect(told(plan, 'requires-cycle')).toEqual(['plan/01-first.yaml#/gate/requires/0']);
  expect(argsOf(plan, 'requires-cycle')?.path).toMatch(/^gate-(first|second) → gate-\w+ → gate-\w+$/);
});

test('a sprint that waits for a later sprint of its phase is a circle', () => {
  const sprints = [aSprint({ gate: gate('gate-sprint-1', ['gate-sprint-2']) }), aSprint({ id: 'sprint-2' })];
  const plan = aPlan({ phases: [aPhase({ sprints })] });
  expect(told(plan, 'requires-cycle')).toEqual(['plan/01-first.yaml#/sprints/0/gate/requires/0']);
});

test('a rollout that waits for the gate of its own phase is a circle', () => {
  const plan = aPlan({ phases: [aPhase({ rollout: aRollout({ requires: ['gate-first'] }) })] });
  expect(told(plan, 'requires-cycle')).toEqual(['plan/01-first.yaml#/rollout/requires/0']);
});

test('a sprint that an earlier phase waits for can never start', () => {
  const second = aPhase({ id: 'second', weeks: 2, sprints: [aSprint()] });
  const plan = aPlan({ phases: [aPhase({ gate: gate('gate-first', ['gate-sprint-1']) }), second] });
  expect(told(plan, 'requires-cycle')).toHaveLength(1);
});

test('what waits for a circle is told with what it waits for', () => {
  const phases = [
    aPhase({ gate: gate('gate-first', ['gate-second']) }),
    aPhase({ id: 'second', weeks: 2 }),
    aPhase({ id: 'third', weeks: 3 }),
  ];
  const plan = aPlan({ phases });
  expect(told(plan, 'unreachable-item')).toEqual(['plan/03-third.yaml#/gate/id']);
  expect(argsOf(plan, 'unreachable-item')).toEqual({ about: 'third', gate: 'gate-second' });
});

test('tasks that need each other are told once for each circle', () => {
  const task = (id: string, ...needs: string[]) => ({ id, title: id, needs });
  const tasks = [task('a', 'b'), task('b', 'c'), task('c', 'a'), task('d', 'd'), task('e', 'a')];
  const plan = aPlan({ phases: [aPhase({ tasks })] });
  expect(told(plan, 'needs-cycle')).toHaveLength(2);
  expect(told(plan, 'needs-cycle')).toContain('plan/01-first.yaml#/tasks/3/needs (key)');
});
