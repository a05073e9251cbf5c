import { expect, test } from 'vitest';
import { weeksByWorkstream } from '../../../src/plan/rules/time-share.ts';
import { makeSchedule } from '../../../src/plan/schedule.ts';
import { aPhase, aPlan } from '../../makers/plan.ts';

test('a week counts once, and only before go-live', () => {
  const task = (id: string, weeks: string) => ({ id, title: id, weeks, workstream: 'data' });
  const tasks = [task('a', '2-4'), task('b', '3-5'), task('c', '8-12'), task('d', '4')];
  const plan = aPlan({ phases: [aPhase({ weeks: '1-12', tasks })] });
  expect(weeksByWorkstream(plan, makeSchedule(plan), 10)).toEqual(new Map([['data', 6]]));
});

test('work without end lasts until go-live', () => {
  const plan = aPlan({ phases: [aPhase({ weeks: '3+', workstream: 'data' })] });
  expect(weeksByWorkstream(plan, makeSchedule(plan), 6)).toEqual(new Map([['data', 3]]));
});
