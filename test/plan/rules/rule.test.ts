import { expect, test } from 'vitest';
import { placedDecides, placedGates } from '../../../src/plan/rules/rule.ts';
import { aPhase, aPlan, aRollout, aSprint } from '../../makers/plan.ts';

test('every gate comes with the places of its parts', () => {
  const plan = aPlan({ phases: [aPhase({ sprints: [aSprint()], rollout: aRollout() })] });
  expect(placedGates(plan).map(({ gate, at }) => [gate.id, at(['criteria']).file])).toEqual([
    ['gate-sprint-1', 'plan/01-first.yaml#/sprints/0/gate/criteria'],
    ['stage-100', 'plan/01-first.yaml#/rollout/stages/0/criteria'],
    ['gate-first', 'plan/01-first.yaml#/gate/criteria'],
  ]);
});

test('deciders are listed where they are written, not where they are inherited', () => {
  const decide = { roles: { sponsor: 1 } };
  const plan = aPlan({ phases: [aPhase({ rollout: aRollout({ decide }) })] });
  expect(placedDecides(plan).map(({ at }) => at(['roles'], 'key').file)).toEqual([
    'milepost.yaml#/decide/roles (key)',
    'plan/01-first.yaml#/rollout/decide/roles (key)',
  ]);
});
