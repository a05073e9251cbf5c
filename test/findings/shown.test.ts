import { expect, test } from 'vitest';
import { shown, shownList } from '../../src/findings/shown.ts';

test('a long text is cut at 60 characters', () => {
  expect(shown('a'.repeat(60))).toBe('a'.repeat(60));
  expect(shown('a'.repeat(61))).toBe(`${'a'.repeat(59)}…`);
});

test('control, invisible and lone surrogate characters are shown as escapes', () => {
  expect(shown('a\u001b[2J\u202eb\n\ud800')).toBe('a\\u001b[2J\\u202eb\\u000a\\ud800');
});

test('an emoji stays whole where a text is cut', () => {
  expect(shown(`${'a'.repeat(58)}😀😀😀`)).toBe(`${'a'.repeat(58)}😀…`);
});

test('lists and mappings are shown by their brackets, other values as written', () => {
  expect([shown([1]), shown({ a: 1 }), shown(null), shown(4.5), shown(true)]).toEqual([
    '[…]',
    '{…}',
    'null',
    '4.5',
    'true',
  ]);
});

test('a list of words ends in dots after the twelfth', () => {
  const words = Array.from({ length: 14 }, (_, index) => `w${index}`);
  expect(shownList(words.slice(0, 12)).endsWith('w11')).toBe(true);
  expect(shownList(words).endsWith('w11, …')).toBe(true);
});
