import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDay, shapeOf } from '../../src/intake/days.ts';
import { numberText } from '../../src/intake/forms/cells.ts';
import { numberExample, readNumber, shownNumber } from '../../src/intake/numbers.ts';
import { protectedText, unprotected } from '../../src/intake/protect.ts';

test.each([
  ['1.234', 'en', 1.234],
  ['1,234', 'nl', 1.234],
  ['1.234.567', 'nl', 1234567],
  ['1.234,5', 'nl', 1234.5],
  ['1,234,567.25', 'en', 1234567.25],
  ['97,2', 'nl', 97.2],
  ['-0,5', 'nl', -0.5],
  ['−3', 'nl', -3],
  ['+7', 'en', 7],
  [' 12 ', 'nl', 12],
  ['-0', 'nl', 0],
  ['0,1', 'nl', 0.1],
] as const)('%s in %s is %d', (text, locale, value) => {
  expect(readNumber(text, { numbers: locale })).toEqual({ kind: 'number', value });
});

test.each([
  ['1.234', 'nl', '1234', '1,234'],
  ['-12.345', 'nl', '-12345', '-12,345'],
  ['123.456', 'nl', '123456', '123,456'],
  ['1,234', 'en', '1234', '1.234'],
] as const)('%s in %s is %s or %s unless grouping is stated', (text, numbers, whole, fraction) => {
  expect(readNumber(text, { numbers })).toEqual({ kind: 'ambiguous', whole, fraction });
  const value = Number(whole);
  expect(readNumber(text, { numbers, grouped: true })).toEqual({ kind: 'number', value });
  expect(readNumber(text, { numbers, grouped: false })).toEqual({ kind: 'grouping' });
  const other = numbers === 'nl' ? 'en' : 'nl';
  expect(readNumber(text, { numbers: other })).toEqual({ kind: 'number', value: value / 1000 });
});

test.each([
  [true, '1.234,5'],
  [false, '1234,5'],
  [undefined, '1.234,5'],
])('an example of a number where grouped is %s: %s', (grouped, example) => {
  expect(numberExample({ numbers: 'nl', ...(grouped === undefined ? {} : { grouped }) })).toBe(example);
});

test.each([
  ['1.23', 'nl', 'grouping'],
  ['1.2345', 'nl', 'grouping'],
  ['0.234', 'nl', 'grouping'],
  ['012.345', 'nl', 'grouping'],
  ['1,234.5', 'nl', 'grouping'],
  ['1.234,5', 'en', 'grouping'],
  ['1.234.56', 'nl', 'grouping'],
  ['12,5,5', 'nl', 'grouping'],
  [',5', 'nl', 'grouping'],
  ['12,', 'nl', 'grouping'],
  ['97%', 'nl', 'not-a-number'],
  ['€ 5', 'nl', 'not-a-number'],
  ['1e3', 'en', 'not-a-number'],
  ['Infinity', 'en', 'not-a-number'],
  ['', 'en', 'not-a-number'],
  ['--5', 'en', 'not-a-number'],
  ['1234567890123456', 'en', 'not-exact'],
] as const)('%s in %s is no number: %s', (text, locale, kind) => {
  expect(readNumber(text, { numbers: locale })).toEqual({ kind });
});

test('a number as a form writes it reads back as the same number', () => {
  const number = fc
    .tuple(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), fc.nat(3))
    .map(([n, places]) => n / 10 ** places + 0);
  fc.assert(
    fc.property(number, fc.constantFrom('nl', 'en'), (value, numbers) => {
      expect(readNumber(numberText(value, numbers), { numbers })).toEqual({ kind: 'number', value });
    }),
  );
});

test('a workbook shows fifteen digits, and so do we', () => {
  expect(shownNumber(0.1 + 0.2)).toBe(0.3);
  expect(shownNumber(97.2)).toBe(97.2);
});

test.each([
  ['12-03-2026', 'dd-MM-yyyy', '2026-03-12'],
  ['1-3-2026', 'd-M-yyyy', '2026-03-01'],
  ['03/12/2026', 'MM/dd/yyyy', '2026-03-12'],
  ['12.03.2026', 'dd.MM.yyyy', '2026-03-12'],
  ['20260312', 'yyyyMMdd', '2026-03-12'],
  ['1-3-2026', 'dd-MM-yyyy', null],
  ['30-02-2026', 'dd-MM-yyyy', null],
  ['12-03-26', 'dd-MM-yyyy', null],
  ['12/03/2026', 'dd.MM.yyyy', null],
  ['12x03x2026', 'dd.MM.yyyy', null],
] as const)('%s as %s is %s', (text, format, day) => {
  expect(readDay(text, format)).toBe(day);
});

test('a shape says how a text is built and not what it says', () => {
  expect(shapeOf(' 26 MAR  2018 ')).toBe('99 A 9999');
  expect(shapeOf('15/12/2018')).toBe('99/99/9999');
});

test('no protected text runs in a spreadsheet, and every text comes back', () => {
  const hostile = fc.string({
    unit: fc.constantFrom("'", '=', '+', '-', '@', '＝', '\t', '\r', ' ', 'a', '1'),
  });
  fc.assert(
    fc.property(fc.oneof(hostile, fc.string()), (text) => {
      expect(protectedText(text)).not.toMatch(/^\s*[=+\-@＝＋－＠\t\r\0]/);
      expect(unprotected(protectedText(text))).toBe(text);
    }),
    { numRuns: 2000 },
  );
});
