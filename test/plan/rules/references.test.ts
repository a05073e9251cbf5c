import { expect, test } from 'vitest';
import { aMetric, aPhase, aPlan, aRollout, argsOf, aSprint, told } from '../../makers/plan.ts';

test('a required gate that does not exist is told at its place in the list', () => {
  const gate = { id: 'gate-second', requires: ['gate-first', 'gate-frist'], criteria: [aMetric()] };
  const plan = aPlan({ phases: [aPhase(), aPhase({ id: 'second', weeks: 2, gate })] });
  expect(told(plan, 'gate-unknown')).toEqual(['plan/02-second.yaml#/gate/requires/1']);
  expect(argsOf(plan, 'gate-unknown')).toEqual({ gate: 'gate-frist', near: 'gate-first' });
});

test('the gates before a rollout and a sprint are looked at', () => {
  const sprint = aSprint({ gate: { id: 'gate-sprint-1', requires: ['nowhere'], criteria: [aMetric()] } });
  const plan = aPlan({ phases: [aPhase({ sprints: [sprint], rollout: aRollout({ requires: ['none'] }) })] });
  expect(told(plan, 'gate-unknown')).toEqual([
    'plan/01-first.yaml#/sprints/0/gate/requires/0',
    'plan/01-first.yaml#/rollout/requires/0',
  ]);
});

test('gates that are required by default always exist', () => {
  const plan = aPlan({ phases: [aPhase(), aPhase({ id: 'second', weeks: 2 })] });
  expect(told(plan, 'gate-unknown')).toEqual([]);
});

test('a task belongs to a sprint of its own phase', () => {
  const tasks = [{ id: 'task', title: 'Task', sprint: 'sprint-1' }];
  const first = aPhase({ sprintWeeks: 1, sprints: [aSprint()] });
  const plan = aPlan({ phases: [first, aPhase({ id: 'second', weeks: 2, tasks })] });
  expect(told(plan, 'sprint-unknown')).toEqual(['plan/02-second.yaml#/tasks/0/sprint']);
  expect(told(aPlan({ phases: [{ ...first, tasks }] }), 'sprint-unknown')).toEqual([]);
});

test('a needed task may lie in another phase, but must exist', () => {
  const phases = (needs: string[]) => [
    aPhase({ tasks: [{ id: 'build', title: 'Build' }] }),
    aPhase({ id: 'second', weeks: 2, tasks: [{ id: 'use', title: 'Use', needs }] }),
  ];
  expect(told(aPlan({ phases: phases(['build']) }), 'task-unknown')).toEqual([]);
  expect(told(aPlan({ phases: phases(['build', 'biuld']) }), 'task-unknown')).toEqual([
    'plan/02-second.yaml#/tasks/0/needs/1',
  ]);
});

test('events, training and budget lines lie in phases that exist', () => {
  const plan = aPlan({
    events: [{ id: 'talk', title: 'Talk', week: 1, phase: 'frist' }],
    training: {
      modules: [{ id: 'basics', title: 'Basics', minutes: 30, phase: 'none' }],
      materials: [{ id: 'card', title: 'Card', phase: 'first' }],
    },
    budget: { lines: [{ id: 'line', title: 'Line', phase: 'nope', low: 1, high: 2 }] },
  });
  expect(told(plan, 'phase-unknown')).toEqual([
    'plan/communication.yaml#/events/0/phase',
    'plan/training.yaml#/modules/0/phase',
    'plan/budget.yaml#/lines/0/phase',
  ]);
});

test('an audience is a group or a role', () => {
  const audience = ['team', 'sponsor', 'everybody'];
  const plan = aPlan({
    groups: [{ id: 'team', title: 'Team' }],
    events: [{ id: 'talk', title: 'Talk', week: 1, phase: 'first', audience }],
  });
  expect(told(plan, 'audience-unknown')).toEqual(['plan/communication.yaml#/events/0/audience/2']);
});

test('a module is for groups of training.yaml', () => {
  const module = { id: 'basics', title: 'Basics', minutes: 30, phase: 'first', for: ['all', 'leads'] };
  const plan = aPlan({ training: { groups: [{ id: 'leads', title: 'Leads' }], modules: [module] } });
  expect(told(plan, 'training-group-unknown')).toEqual(['plan/training.yaml#/modules/0/for/0']);
});

test('while a file is missing, references are not judged', () => {
  const plan = aPlan({ phases: [aPhase({ tasks: [{ id: 'use', title: 'Use', needs: ['build'] }] })] });
  expect(told(plan, 'task-unknown')).toHaveLength(1);
  expect(told(plan, 'task-unknown', false)).toEqual([]);
});

test('when nothing is known to choose from, a dash stands for it', () => {
  const module = { id: 'basics', title: 'Basics', minutes: 30, phase: 'first', for: ['all'] };
  expect(argsOf(aPlan({ training: { modules: [module] } }), 'training-group-unknown')).toEqual({
    group: 'all',
    near: '-',
  });
});
