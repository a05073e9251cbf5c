import { expect, test } from 'vitest';
import { compareState } from '../../src/tracker/compare-state.ts';
import { threeWay, threeWaySet } from '../../src/tracker/three-way.ts';

test.each([
  ['b', 'x', 'x', 'same'],
  ['x', 'x', 'x', 'same'],
  [null, 'x', 'x', 'same'],
  ['e', 'e', 'd', 'write'],
  ['d', 'e', 'd', 'drift'],
  ['b', 'e', 'd', 'conflict'],
  [null, 'e', 'd', 'drift'],
] as const)('B %s, E %s, D %s: %s', (base, existing, desired, result) => {
  expect(threeWay(base, existing, desired)).toBe(result);
});

test('a set is compared element by element', () => {
  expect(threeWaySet(['old', 'gone'], ['old', 'extra'], ['new', 'gone'])).toEqual({
    add: ['new'],
    remove: ['old'],
    extra: ['extra'],
    missing: ['gone'],
  });
});

test('without a base nothing is added or removed', () => {
  expect(threeWaySet(null, ['e'], ['d'])).toEqual({ add: [], remove: [], extra: ['e'], missing: ['d'] });
});

const open = { closed: null, isPulled: false };
const done = { closed: 'completed', isPulled: false } as const;
const pulled = { closed: 'completed', isPulled: true } as const;

test.each([
  ['nothing happened', 'open', open, null, 'same', 'open'],
  ['a record says done', 'open', done, null, 'close', 'open'],
  ['a person closed it', 'open', open, 'completed', 'drift', 'open'],
  ['a person closed it, and a record agrees', 'open', done, 'completed', 'same', 'seen-completed'],
  ['milepost closed it', 'completed', done, 'completed', 'same', 'completed'],
  ['milepost closed it, a person opened it', 'completed', done, null, 'drift', 'completed'],
  [
    'a person closed it, it was recorded, a person opened it',
    'seen-completed',
    done,
    null,
    'drift',
    'seen-completed',
  ],
  ['the same, before the next apply', 'open', pulled, null, 'drift', 'open'],
  ['milepost closed it, and it came back', 'not_planned', open, 'not_planned', 'reopen', 'open'],
  [
    'a person closed it, and the record was withdrawn',
    'seen-completed',
    open,
    'completed',
    'drift',
    'seen-completed',
  ],
  ['a person closed it for another reason', 'completed', open, 'not_planned', 'drift', 'completed'],
  ['nothing is known, a record says done', null, done, null, 'drift', null],
  ['it was closed as a duplicate', 'open', done, 'duplicate', 'drift', 'seen-not_planned'],
] as const)('%s', (_, base, desired, existing, result, after) => {
  expect(compareState(base, desired, existing)).toMatchObject({ result, base: after });
});
