import fc from 'fast-check';
import { test } from 'vitest';
import { compareText, sortBy } from '../../src/values/order.ts';

const texts = fc.string({ unit: 'binary' });

function codePoints(text: string): readonly number[] {
  return [...text].map((character) => character.codePointAt(0) ?? 0);
}

test('texts are ordered as their lists of code points', () => {
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      const [left, right] = [codePoints(a), codePoints(b)];
      const at = left.findIndex((point, index) => point !== right[index]);
      const expected = at === -1 ? left.length - right.length : (left[at] ?? 0) - (right[at] ?? -1);
      return Math.sign(compareText(a, b)) === Math.sign(expected);
    }),
  );
});

test('the order of what comes in does not matter when keys differ', () => {
  fc.assert(
    fc.property(fc.uniqueArray(texts), (items) => {
      const reversed = sortBy([...items].reverse(), (item) => item);
      return sortBy(items, (item) => item).every((item, index) => item === reversed[index]);
    }),
  );
});
