import { expect, test } from 'vitest';
import type { Change } from '../../src/tracker/change.ts';
import type { Comparison } from '../../src/tracker/compare.ts';
import { checkSafety } from '../../src/tracker/safety.ts';
import { aDesired } from '../makers/tracker.ts';

const [desired] = aDesired().items;
if (desired === undefined) throw new Error('the maker makes no items');
const on = { resource: 'issue', key: 'task/a', handle: 'a', number: null, desired } as const;
const update: Change = { kind: 'update', ...on, fields: { title: { from: 'a', to: 'b' } }, refresh: null };
const linkOnly: Change = {
  kind: 'update',
  ...on,
  fields: { parent: { from: null, to: 'phase/a' } },
  refresh: null,
};
const close: Change = { kind: 'close', ...on, reason: 'completed' };
const create: Change = { kind: 'create', resource: 'issue', key: 'task/a', desired, fields: {} };
const keep: Change = { kind: 'keep', ...on, refresh: null };

function comparison(over: Partial<Comparison> & { changes: readonly Change[] }): Comparison {
  return {
    drift: [],
    conflicts: [],
    findings: [],
    managed: 100,
    hasFinished: true,
    ownParents: new Set(),
    holders: new Set(),
    project: null,
    ...over,
  };
}

function times(change: Change, count: number): readonly Change[] {
  return [...Array.from({ length: count }, () => change), keep];
}

test.each([
  ['updates', update, 29, 100, []],
  ['updates', update, 30, 100, []],
  ['updates', update, 31, 100, ['updates']],
  ['updates', update, 9, 9, []],
  ['updates', update, 4, 10, ['updates']],
  ['updates', update, 3, 10, []],
  ['closes', close, 24, 100, []],
  ['closes', close, 25, 100, []],
  ['closes', close, 26, 100, ['closes']],
  ['creates', create, 49, 100, []],
  ['creates', create, 50, 100, []],
  ['creates', create, 51, 100, ['creates']],
] as const)('%s: limit at %#', (_, change, count, managed, limits) => {
  const stops = checkSafety(comparison({ changes: times(change, count), managed }));
  expect(stops.map(({ limit }) => limit)).toEqual(limits);
});

test('a limit that is lifted by name does not stop, another does', () => {
  const changes = [...times(update, 31), ...times(close, 26)];
  const stops = checkSafety(comparison({ changes }), new Set(['updates']));
  expect(stops).toEqual([{ limit: 'closes', count: 26, of: 100 }]);
});

test('the first apply and its resumption create and link as much as they want', () => {
  const first = { hasFinished: false, managed: 40 };
  expect(checkSafety(comparison({ changes: times(create, 500), ...first }))).toEqual([]);
  expect(checkSafety(comparison({ changes: times(linkOnly, 40), ...first }))).toEqual([]);
});

test('closing what the same run creates does not count', () => {
  const closes: Change = { ...close, handle: null };
  expect(checkSafety(comparison({ changes: times(closes, 90) }))).toEqual([]);
});

test('an emptied plan stops while something is managed', () => {
  const gone: Change = { ...close, desired: null };
  expect(checkSafety(comparison({ changes: [gone], managed: 1 }))).toEqual([
    { limit: 'empty-plan', count: 0, of: 1 },
  ]);
  expect(checkSafety(comparison({ changes: [], managed: 0 }))).toEqual([]);
});

test('a list that is shorter than what is known stops', () => {
  const seen = comparison({ changes: [keep] });
  expect(checkSafety(seen, new Set(), { kind: 'absent', more: [] })).toEqual([]);
  const proof = { kind: 'doubtful', listed: 100, expected: 101 } as const;
  expect(checkSafety(seen, new Set(), proof)).toEqual([{ limit: 'incomplete-list', count: 100, of: 101 }]);
  expect(checkSafety(seen, new Set(['incomplete-list']), proof)).toEqual([]);
});
