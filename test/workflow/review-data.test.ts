import { expect, test } from 'vitest';
import { missingOf } from '../../src/workflow/review-data.ts';

type Needs = Parameters<typeof missingOf>[0]['needs'];
type Data = Parameters<typeof missingOf>[1];

const change = { target: 5, current: 4, unit: 'days' };
const speed = { subject: 'speed', ...change } as const;
const accuracy = { subject: 'accuracy', ...change } as const;
const cost = { subject: 'cost', ...change } as const;
const action = { id: 'do-it', text: 'Do it', owner: 'lead', due: '2026-05-01' };
const findings = ['Better than last month.'];

function missing(needs: Needs, data: Data, kpis: readonly string[] = []): readonly string[] {
  return missingOf({ id: 'step', title: 'Step', needs }, data, () => kpis);
}

const cases: readonly (readonly [string, Needs, Data, readonly string[], readonly string[]])[] = [
  ['figures are complete when every dashboard KPI was observed', 'kpis', { findings }, [], []],
  ['figures lack a KPI nobody observed', 'kpis', { findings }, ['correct'], ['kpis']],
  ['a reason stands for a KPI nobody observed', 'kpis', { findings, reason: 'No figures.' }, ['correct'], []],
  ['figures without a finding lack it', 'kpis', { findings: [] }, [], ['findings']],
  ['done is done', 'done-or-reason', { done: true }, [], []],
  ['not done needs a reason', 'done-or-reason', { done: false }, [], ['done-or-reason']],
  ['an empty reason is none', 'done-or-reason', { done: false, reason: ' ' }, [], ['done-or-reason']],
  ['not done with a reason is complete', 'done-or-reason', { done: false, reason: 'No drift.' }, [], []],
  ['a reason alone does not say that it was done', 'done-or-reason', { reason: 'x' }, [], ['done-or-reason']],
  ['responses need their number and findings', 'responses', {}, [], ['responses', 'findings']],
  ['no response at all is a number too', 'responses', { responses: 0, findings }, [], []],
  ['actions need one or a reason', 'actions', {}, [], ['actions']],
  ['an action is enough', 'actions', { actions: [action] }, [], []],
  ['no action with a reason is complete', 'actions', { reason: 'Nothing to do.' }, [], []],
  ['a change needs speed, accuracy and cost', 'change', { changes: [speed, cost] }, [], ['changes']],
  ['a change of all three is complete', 'change', { changes: [speed, accuracy, cost] }, [], []],
  ['one subject three times is not three', 'change', { changes: [speed, speed, speed] }, [], ['changes']],
];

for (const [name, needs, data, kpis, wanted] of cases)
  test(`in a review step ${name}`, () => {
    expect(missing(needs, data, kpis)).toEqual(wanted);
  });
