import { expect, test } from 'vitest';
import { aCheck, aPhase, aPlan, argsOf, told } from '../../makers/plan.ts';

const tasks = [{ id: 'inspect', title: 'Inspect', boxes: [{ id: 'fire', title: 'Fire' }] }];
const checked = (parts: Parameters<typeof aCheck>[0]) =>
  aPlan({ phases: [aPhase({ tasks, gate: { id: 'gate-first', criteria: [aCheck(parts)] } })] });
const at = 'plan/01-first.yaml#/gate/criteria/0/';

test('a check is about a task, deliverable, training or event', () => {
  expect(told(checked({ item: 'inspect' }), 'check-item-unknown')).toEqual([]);
  expect(told(checked({}), 'check-item-unknown')).toEqual([]);
  expect(told(checked({ item: 'inspct' }), 'check-item-unknown')).toEqual([`${at}item`]);
  expect(argsOf(checked({ item: 'inspct' }), 'check-item-unknown')).toEqual({
    item: 'inspct',
    near: 'inspect',
  });
});

test('a phase or gate cannot be ticked', () => {
  expect(told(checked({ item: 'gate-first' }), 'check-item-unknown')).toEqual([`${at}item`]);
});

test('a box belongs to the task that is named', () => {
  expect(told(checked({ item: 'inspect', box: 'fire' }), 'check-box-unknown')).toEqual([]);
  expect(told(checked({ item: 'inspect', box: 'water' }), 'check-box-unknown')).toEqual([`${at}box`]);
});

test('a box without a task is told', () => {
  expect(told(checked({ box: 'fire' }), 'check-box-without-item')).toEqual([`${at}box`]);
  expect(told(checked({ item: 'inspect', box: 'fire' }), 'check-box-without-item')).toEqual([]);
});
