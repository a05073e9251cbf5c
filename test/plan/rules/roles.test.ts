import { expect, test } from 'vitest';
import {
  aCheck,
  aMetric,
  aPhase,
  aPlan,
  aRollout,
  argsOf,
  aSprint,
  aStage,
  told,
} from '../../makers/plan.ts';

test('an owner that is no role is told where it stands, in every kind of part', () => {
  const owner = 'sponser';
  const criteria = [aMetric({ owner })];
  const phase = aPhase({
    owner,
    tasks: [{ id: 'task', title: 'Task', owner }],
    deliverables: [{ id: 'paper', title: 'Paper', owner }],
    sprints: [aSprint({ owner, gate: { id: 'gate-sprint-1', criteria } })],
    rollout: aRollout({ stages: [aStage({ owner, criteria })] }),
    gate: { id: 'gate-first', criteria: [aCheck({ owner })] },
  });
  const places = told(aPlan({ phases: [phase] }), 'role-unknown');
  expect(places).toEqual(
    [
      'owner',
      'tasks/0/owner',
      'deliverables/0/owner',
      'sprints/0/owner',
      'sprints/0/gate/criteria/0/owner',
      'rollout/stages/0/owner',
      'rollout/stages/0/criteria/0/owner',
      'gate/criteria/0/owner',
    ].map((pointer) => `plan/01-first.yaml#/${pointer}`),
  );
});

test('an unknown role comes with the nearest ones', () => {
  const plan = aPlan({ phases: [aPhase({ owner: 'sponser' })] });
  expect(argsOf(plan, 'role-unknown')).toEqual({ role: 'sponser', near: 'sponsor' });
});

test('without a near one, the known roles are named', () => {
  const plan = aPlan({ phases: [aPhase({ owner: 'gardener' })] });
  expect(argsOf(plan, 'role-unknown')).toEqual({ role: 'gardener', near: 'sponsor' });
});

test('roles of the shared files are looked at', () => {
  const owner = 'nobody';
  const plan = aPlan({
    kpis: [{ id: 'speed', title: 'Speed', group: 'technical', unit: 's', better: 'lower', owner }],
    review: { owner, steps: [{ id: 'look', title: 'Look', needs: 'kpis', owner }] },
    groups: [{ id: 'team', title: 'Team', owner }],
    events: [{ id: 'kick-off', title: 'Kick-off', week: 1, phase: 'first', owner }],
    training: { modules: [{ id: 'basics', title: 'Basics', minutes: 30, phase: 'first', owner }] },
    risks: [{ id: 'late', title: 'Late', mitigation: 'Hurry', owner }],
  });
  expect(told(plan, 'role-unknown')).toEqual([
    'plan/kpis.yaml#/kpis/0/owner',
    'plan/review.yaml#/owner',
    'plan/review.yaml#/steps/0/owner',
    'plan/stakeholders.yaml#/groups/0/owner',
    'plan/communication.yaml#/events/0/owner',
    'plan/training.yaml#/modules/0/owner',
    'plan/risks.yaml#/risks/0/owner',
  ]);
});

test('a decider that is no role is told at the key, once where it is inherited', () => {
  const plan = aPlan({
    milepost: { decide: { roles: { board: 1 } } },
    phases: [aPhase({ gate: { id: 'gate-first', criteria: [aMetric()], decide: { roles: { boss: 1 } } } })],
  });
  expect(told(plan, 'role-unknown')).toEqual([
    'milepost.yaml#/decide/roles/board (key)',
    'plan/01-first.yaml#/gate/decide/roles/boss (key)',
  ]);
});

test('a role of the language itself is no role of the programme', () => {
  const plan = aPlan({ phases: [aPhase({ owner: 'constructor' })] });
  expect(told(plan, 'role-unknown')).toEqual(['plan/01-first.yaml#/owner']);
});

test('who chose and who assessed are roles', () => {
  const choice = { option: 'one', reason: 'Because', by: 'someone' };
  const options = [{ id: 'one', title: 'One', criteria: [{ id: 'a', title: 'A' }] }];
  const plan = aPlan({ phases: [aPhase({ sourcing: { options, choice } })] });
  expect(told(plan, 'role-unknown')).toEqual(['plan/01-first.yaml#/sourcing/choice/by']);
});

test('people.yaml with a role nobody knows is told at its key', () => {
  const plan = aPlan({ people: { sponsor: 'octocat', boss: 'hubot' } });
  expect(told(plan, 'role-unknown')).toEqual(['people.yaml#/roles/boss (key)']);
});

test('a role that nobody holds is told at the role', () => {
  expect(told(aPlan({ people: {} }), 'role-without-holder')).toEqual(['milepost.yaml#/roles/0/id']);
  expect(told(aPlan({ people: { sponsor: [] } }), 'role-without-holder')).toHaveLength(1);
  expect(told(aPlan(), 'role-without-holder')).toEqual([]);
});

test('without people.yaml one finding says so', () => {
  const plan = aPlan({ people: null });
  expect(told(plan, 'people-missing')).toEqual(['milepost.yaml#/roles (key)']);
  expect(told(plan, 'role-without-holder')).toEqual([]);
  expect(told(aPlan(), 'people-missing')).toEqual([]);
});
