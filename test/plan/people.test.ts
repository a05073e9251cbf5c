import { expect, test } from 'vitest';
import { rolesOfLogin } from '../../src/plan/people.ts';
import { aPlanFile } from '../makers/tracker.ts';

const people = aPlanFile('people.yaml', {
  formatVersion: '1.0' as const,
  roles: { sponsor: 'Ans', 'data-owner': ['bo', ' ANS '], lead: [] },
});

test('a login has its roles in any case, sorted', () => {
  const rolesOf = rolesOfLogin({ people });
  expect([rolesOf('ans'), rolesOf('BO'), rolesOf('else')]).toEqual([
    ['data-owner', 'sponsor'],
    ['data-owner'],
    [],
  ]);
});

test('without people.yaml nobody has a role', () => {
  expect(rolesOfLogin({ people: null })('ans')).toEqual([]);
});
