import { expect, test } from 'vitest';
import { compareText, groupBy, sortBy } from '../../src/values/order.ts';

test('texts are ordered by code point: capitals before small letters before accents', () => {
  expect(['é', 'a', 'Z', '10', '9'].sort(compareText)).toEqual(['10', '9', 'Z', 'a', 'é']);
});

test('a character beyond U+FFFF comes after one before it', () => {
  expect('\u{1F600}' < '\uFF5E').toBe(true); // what UTF-16 says
  expect(compareText('\u{1F600}', '\uFF5E')).toBeGreaterThan(0);
});

test('a text comes before one that continues it', () => {
  expect(compareText('a', 'ab')).toBeLessThan(0);
  expect(compareText('ab', 'ab')).toBe(0);
});

test('the second key decides when the first is equal', () => {
  const items = [
    { day: '2026-01-06', n: 1 },
    { day: '2026-01-05', n: 10 },
    { day: '2026-01-05', n: 9 },
  ];
  const sorted = sortBy(
    items,
    (item) => item.day,
    (item) => item.n,
  );
  expect(sorted.map((item) => item.n)).toEqual([9, 10, 1]);
});

test('equal items keep their order', () => {
  const items = ['b1', 'a1', 'b2', 'a2'];
  expect(sortBy(items, (item) => item.slice(0, 1))).toEqual(['a1', 'a2', 'b1', 'b2']);
});

test('what is sorted is not changed', () => {
  const items = Object.freeze(['b', 'a']);
  expect(sortBy(items, (item) => item)).toEqual(['a', 'b']);
  expect(items).toEqual(['b', 'a']);
});

test('numbers are ordered by size, before texts', () => {
  expect(sortBy(['x', 10, 9, -Infinity], (item) => item)).toEqual([-Infinity, 9, 10, 'x']);
});

test('NaN cannot be sorted', () => {
  expect(() => sortBy([Number.NaN, 1], (item) => item)).toThrow(RangeError);
});

test('groups and their items keep the order in which they come', () => {
  expect([...groupBy(['b1', 'a1', 'b2'], (item) => item.slice(0, 1))]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1']],
  ]);
});
