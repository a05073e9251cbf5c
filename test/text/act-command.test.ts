import { expect, test } from 'vitest';
import { commandOf } from '../../src/text/act-command.ts';
import type { Act } from '../../src/text/acts.ts';

const measure = {
  code: 'measure',
  gate: 'gate-a',
  criterion: 'c',
  metric: 'm',
  unit: 'percent',
  target: { gt: 1 },
  keys: [],
  owner: null,
  reason: null,
  isScored: false,
} as const;

test.each<[Act, string]>([
  [{ code: 'approve' }, 'approve --by …'],
  [{ code: 'approve', by: 'sponsor' }, 'approve --by sponsor'],
  [
    { ...measure, keys: ['vat'] },
    'record evidence gate-a --metric m --value … --unit percent --key vat --by …',
  ],
  [
    {
      code: 'confirm',
      gate: 'gate-a',
      criterion: 'c',
      item: 'task-a',
      box: 'box-a',
      owner: 'lead',
      isScored: false,
    },
    'record check task-a --result done --about gate-a --box box-a --by lead',
  ],
  [{ code: 'deliver', gate: 'gate-a', item: 'paper' }, 'record check paper --result done --by …'],
  [{ code: 'pass-first', gate: 'gate-b', required: 'gate-a' }, 'gate gate-a'],
  [{ code: 'pass-first', gate: 'gate-b', required: 'programme' }, 'status'],
  [
    { code: 'decide', gate: 'gate-a', roles: ['sponsor'], isPass: true },
    'record decision gate-a --decision go --by sponsor',
  ],
  [{ code: 'open-review', period: '2026-11', due: '2026-11-10' }, 'review open 2026-11 --by …'],
  [{ code: 'promote', stage: 'stage-20' }, 'rollout promote --by …'],
  [{ code: 'recover-rollout', rollout: 'rollout', state: 'degraded' }, 'rollout step-back --by …'],
  [{ code: 'recover-rollout', rollout: 'rollout', state: 'paused' }, 'rollout resume --by …'],
])('%j has its command', (act, command) => {
  expect(commandOf(act)).toBe(`milepost ${command}`);
});

test('a unit that a shell would split or read stands between quotes', () => {
  const unitOf = (unit: string): string =>
    / --unit (.*) --by/.exec(commandOf({ ...measure, unit }))?.[1] ?? '';
  expect(['EUR/month', 'hours a week', '$(rm -rf x)', "it's `x`"].map(unitOf)).toEqual([
    'EUR/month',
    '"hours a week"',
    "'$(rm -rf x)'",
    String.raw`'it'\''s ${'`x`'}'`,
  ]);
});
