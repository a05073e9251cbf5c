import fc from 'fast-check';
import { expect, test } from 'vitest';
import { base36Digest, canonicalJson, digestOf } from '../../src/values/digest.ts';

test('the order of keys does not change the JSON nor the digest', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true }), (value) => {
      const reversed = Object.fromEntries(Object.entries(value).reverse());
      return canonicalJson(value) === canonicalJson(reversed) && digestOf(value) === digestOf(reversed);
    }),
  );
});

test('canonical JSON is JSON of the same value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const again: unknown = JSON.parse(canonicalJson(value));
      expect(canonicalJson(again)).toBe(canonicalJson(value));
      expect(again).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('a base 36 digest has the length asked for', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (text, length) => {
      expect(base36Digest(text, length)).toMatch(new RegExp(`^[0-9a-z]{${length}}$`));
    }),
  );
});
