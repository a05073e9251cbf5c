import { expect, test } from 'vitest';
import type { Milepost } from '../../../src/schema/types.generated.ts';
import { aPhase, aPlan, argsOf, aSprint, told } from '../../makers/plan.ts';

const github = (nest: 'phase' | 'sprint' = 'phase'): Milepost['tracker'] => ({
  kind: 'github',
  repository: 'acme/plan',
  nest,
});
const tasks = (count: number, sprint?: string) =>
  Array.from({ length: count }, (_, i) => ({
    id: `task-${i}`,
    title: `Task ${i}`,
    ...(sprint === undefined ? {} : { sprint }),
  }));
/** The gate of the phase is a child too. */
const withTasks = (count: number, tracker: Milepost['tracker'] = github()) =>
  aPlan({ milepost: { tracker }, phases: [aPhase({ tasks: tasks(count) })] });
const at = 'plan/01-first.yaml#/id';

test('GitHub takes a hundred children of an issue, not more', () => {
  expect(told(withTasks(99), 'too-many-children')).toEqual([]);
  expect(told(withTasks(100), 'too-many-children')).toEqual([at]);
  expect(argsOf(withTasks(100), 'too-many-children')).toEqual({ about: 'first', count: 101, limit: 100 });
});

test('from eighty on there is a warning', () => {
  expect(told(withTasks(78), 'many-children')).toEqual([]);
  expect(told(withTasks(79), 'many-children')).toEqual([at]);
  expect(told(withTasks(100), 'many-children')).toEqual([]);
});

test('the local tracker has no limit', () => {
  expect(told(withTasks(250, { kind: 'local' }), 'too-many-children')).toEqual([]);
});

test('events and training count, a switched-off event does not', () => {
  const event = (id: string, off: boolean) => ({ id, title: id, week: 1, phase: 'first', off });
  const plan = aPlan({
    milepost: { tracker: github() },
    phases: [aPhase({ tasks: tasks(98) })],
    events: [event('on', false), event('off', true)],
    training: { modules: [{ id: 'basics', title: 'Basics', minutes: 30, phase: 'first' }] },
  });
  expect(argsOf(plan, 'too-many-children')).toMatchObject({ count: 101 });
});

test('under sprints the tasks lie below the sprint', () => {
  const plan = (nest: 'phase' | 'sprint') =>
    aPlan({
      milepost: { tracker: github(nest) },
      phases: [aPhase({ sprintWeeks: 1, sprints: [aSprint()], tasks: tasks(101, 'sprint-1') })],
    });
  expect(told(plan('phase'), 'too-many-children')).toEqual([at]);
  expect(told(plan('sprint'), 'too-many-children')).toEqual(['plan/01-first.yaml#/sprints/0/id']);
});
