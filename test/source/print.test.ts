import { expect, test } from 'vitest';
import { printYaml } from '../../src/source/print.ts';

test('keys keep their order, two spaces, quotes only where needed', () => {
  const value = {
    formatVersion: '1.0',
    id: 'a',
    weeks: '4-6',
    start: '2026-01-05',
    n: 5,
    yes: true,
    nothing: null,
    list: ['x', { b: 1, a: 2 }],
    none: [],
    empty: {},
  };
  expect(printYaml(value)).toBe(`formatVersion: "1.0"
id: a
weeks: 4-6
start: 2026-01-05
n: 5
yes: true
nothing: null
list:
  - x
  - b: 1
    a: 2
none: []
empty: {}
`);
});

test('texts of several lines are literal blocks', () => {
  expect(printYaml({ a: 'one\n\n  two\n', b: 'x\ny' })).toBe('a: |\n  one\n\n    two\nb: |-\n  x\n  y\n');
});

test('long lines are not wrapped', () => {
  const long = 'word '.repeat(100).trim();
  expect(printYaml({ a: long, b: `${long}: x`, c: `${long}\n${long}\n` }).split('\n').length).toBe(6);
});

test('texts that would be something else are quoted', () => {
  expect(printYaml({ a: 'true', b: '010', c: 'x: y', d: 'x #1', e: '', f: '- a', g: '~', h: '@x' })).toBe(
    'a: "true"\nb: "010"\nc: "x: y"\nd: "x #1"\ne: ""\nf: "- a"\ng: "~"\nh: "@x"\n',
  );
});

test('one object used twice is written out twice, not as an alias', () => {
  const shared = { a: 1 };
  expect(printYaml({ x: shared, y: shared })).toBe('x:\n  a: 1\ny:\n  a: 1\n');
});
