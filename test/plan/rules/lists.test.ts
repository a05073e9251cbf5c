import { expect, test } from 'vitest';
import { aMetric, aPhase, aPlan, argsOf, told } from '../../makers/plan.ts';

test('a criterion that stands in a gate twice is told at the second place', () => {
  const gate = { id: 'gate-first', criteria: [aMetric({ id: 'same' }), aMetric({ id: 'same' })] };
  const plan = aPlan({ phases: [aPhase({ gate })] });
  expect(told(plan, 'id-twice-in-list')).toEqual(['plan/01-first.yaml#/gate/criteria/1/id']);
  expect(argsOf(plan, 'id-twice-in-list')).toEqual({ id: 'same', line: 1 });
});

test('the same criterion in two gates is fine', () => {
  const plan = aPlan({ phases: [aPhase(), aPhase({ id: 'second', weeks: 2 })] });
  expect(told(plan, 'id-twice-in-list')).toEqual([]);
});

test('roles, KPIs and boxes stand once in their list', () => {
  const roles = [
    { id: 'sponsor', title: 'Sponsor' },
    { id: 'sponsor', title: 'Again' },
  ];
  const boxes = [
    { id: 'box', title: 'Box' },
    { id: 'box', title: 'Again' },
  ];
  const plan = aPlan({
    milepost: { roles },
    phases: [aPhase({ tasks: [{ id: 'task', title: 'Task', boxes }] })],
  });
  expect(told(plan, 'id-twice-in-list')).toEqual([
    'milepost.yaml#/roles/1/id',
    'plan/01-first.yaml#/tasks/0/boxes/1/id',
  ]);
});

test('a key of a criterion stands once', () => {
  const gate = (keys: string[]) => ({ id: 'gate-first', criteria: [aMetric({ keys })] });
  expect(told(aPlan({ phases: [aPhase({ gate: gate(['date', 'name']) })] }), 'criterion-key-twice')).toEqual(
    [],
  );
  expect(told(aPlan({ phases: [aPhase({ gate: gate(['date', 'date']) })] }), 'criterion-key-twice')).toEqual([
    'plan/01-first.yaml#/gate/criteria/0/keys/1',
  ]);
});
