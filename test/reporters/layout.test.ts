import { expect, test } from 'vitest';
import { unpainted } from '../../src/reporters/paint.ts';
import { cell, paragraph, table, wrap } from '../../src/reporters/text/layout.ts';

const layout = { indent: 2, paint: unpainted };

test('columns are as wide as their widest cell', () => {
  expect(
    table(
      ['id', 'why'],
      [
        [cell('a-long-id'), cell('x')],
        [cell('b'), cell('y')],
      ],
      layout,
    ),
  ).toEqual(['  id         why', '  a-long-id  x', '  b          y']);
});

test('the last column continues below itself', () => {
  const why = 'word '.repeat(20).trim();
  const lines = table(['id', 'why'], [[cell('a'.repeat(20)), cell(why)]], layout);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines[2]).toMatch(/^ {24}word/);
  expect(lines.every((line) => line.length <= 80)).toBe(true);
});

test('an id is never cut; what has no room beside it stands below, without its heading', () => {
  const id = 'x'.repeat(63);
  const lines = table(['id', 'why'], [[cell(id), cell('nothing is on record yet')]], layout);
  expect(lines).toEqual(['  id', `  ${id}`, '    nothing is on record yet']);
});

test('colour does not move columns', () => {
  const paint = (_tone: string, text: string): string => `<${text}>`;
  expect(table(['id', 'v'], [[cell('a', 'pass'), cell('x')]], { indent: 0, paint })).toEqual([
    '<id>  <v>',
    '<a>   x',
  ]);
});

test('a word that is longer than the line stays whole', () => {
  expect(wrap(`a ${'b'.repeat(90)} c`, 80)).toEqual(['a', 'b'.repeat(90), 'c']);
  expect(paragraph('one two', 2, 3)).toEqual(['  one two']);
});
