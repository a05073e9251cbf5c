import { expect, test } from 'vitest';
import {
  type ProgrammeChart,
  type ProgrammeEvent,
  startProgramme,
} from '../../../src/workflow/machines/programme.ts';
import { explore, trapped } from '../../makers/explore.ts';

const both = [true, false] as const;
const force = both.flatMap((isBound) => both.map((hasQuorum) => ({ isBound, hasQuorum })));
const events: readonly ProgrammeEvent[] = [
  { type: 'APPROVE' },
  ...(['HOLD', 'STOP'] as const).flatMap((type) => force.map((one) => ({ type, ...one }))),
  ...(['HOLD_ENDS', 'ALL_PASSED', 'REOPENED', 'ROLLED_BACK'] as const).map((type) => ({ type })),
  ...(['PLAN_CHANGED', 'REVERTED'] as const).map((type) => ({ type })),
  ...(['REVIEW_DUE', 'REVIEW_OPENED', 'REVIEW_OVERDUE', 'REVIEW_ENDED'] as const).map((type) => ({ type })),
];
const keyOf = ({ state: { delivery, plan, rhythm } }: ProgrammeChart): string =>
  `${delivery} ${plan} ${rhythm}`;
const found = explore(startProgramme(), events, keyOf);

test('a programme has 48 states', () => {
  // draft and stopped-from-draft have no plan in force; five others with two states of the plan: 12 by 4 rhythms.
  expect(found.states.size).toBe(48);
});

test('every state of a programme can be closed or stopped in the end', () => {
  expect(
    trapped(found, keyOf, ({ state }) => state.delivery === 'closed' || state.delivery === 'stopped'),
  ).toEqual([]);
});

test('a programme runs only after an approval', () => {
  const leaving = found.edges.filter(
    ({ from, to }) => from.state.delivery === 'draft' && to.state.delivery === 'running',
  );
  expect(new Set(leaving.map(({ event }) => event.type))).toEqual(new Set(['APPROVE']));
});

test('a programme operates only when all phases have passed', () => {
  const operating = found.edges.filter(
    ({ from, to }) => to.state.delivery === 'operating' && from.state.delivery !== 'operating',
  );
  expect(new Set(operating.map(({ from, event }) => `${from.state.delivery} ${event.type}`))).toEqual(
    new Set(['running ALL_PASSED']),
  );
});

test('a programme is held or stopped only on an exact basis and with quorum', () => {
  const decided = found.edges.filter(({ event }) => event.type === 'HOLD' || event.type === 'STOP');
  expect(decided).not.toEqual([]);
  for (const { event } of decided) expect(event).toMatchObject({ isBound: true, hasQuorum: true });
});

test('the delivery of a stopped or closed programme never changes again', () => {
  const ended = found.edges.filter(
    ({ from }) => from.state.delivery === 'stopped' || from.state.delivery === 'closed',
  );
  for (const { from, to } of ended) expect(to.state.delivery).toBe(from.state.delivery);
});

test('only an approval or a reverted plan ends a drift', () => {
  const synced = found.edges.filter(
    ({ from, to }) => from.state.plan === 'drifted' && to.state.plan === 'inSync',
  );
  expect(new Set(synced.map(({ event }) => event.type))).toEqual(new Set(['APPROVE', 'REVERTED']));
});
