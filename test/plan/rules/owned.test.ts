import { expect, test } from 'vitest';
import { ownedParts } from '../../../src/plan/rules/owned.ts';
import { aPhase, aPlan } from '../../makers/plan.ts';

test('every part that may have an owner is listed, also without one', () => {
  const phase = aPhase({ tasks: [{ id: 'task', title: 'Task', owner: 'sponsor' }] });
  const parts = [...ownedParts(aPlan({ phases: [phase] }))];
  expect(parts.map(({ pointer, owner }) => [pointer.join('/'), owner])).toEqual([
    ['', undefined],
    ['tasks/0', 'sponsor'],
    ['gate/criteria/0', undefined],
  ]);
});
