import { expect, test } from 'vitest';
import { base36Digest, canonicalJson, digestOf, shortDigest } from '../../src/values/digest.ts';

test('keys are sorted at every depth and lists keep their order', () => {
  expect(canonicalJson({ b: [2, 1, { d: null, c: true }], a: 'x' })).toBe(
    '{"a":"x","b":[2,1,{"c":true,"d":null}]}',
  );
});

test('keys that look like numbers are sorted as text', () => {
  expect(canonicalJson({ 9: 0, 10: 0 })).toBe('{"10":0,"9":0}');
});

test('an undefined property is as if it were not there', () => {
  expect(canonicalJson({ a: undefined, b: 1 })).toBe(canonicalJson({ b: 1 }));
});

test('minus zero is zero', () => {
  expect(canonicalJson(-0)).toBe('0');
});

test.each([Number.NaN, Infinity])('%d has no JSON', (value) => {
  expect(() => canonicalJson({ a: [value] })).toThrow(RangeError);
});

test.each([
  ['undefined', undefined],
  ['undefined in a list', [undefined]],
  ['a hole in a list', new Array(1)],
  ['a map', new Map([['a', 1]])],
  ['a function', () => 1],
  ['a bigint', 1n],
  ['a date', new Date(0)],
])('%s has no JSON', (_name, value) => {
  expect(() => canonicalJson(value)).toThrow(TypeError);
});

test('a digest names its kind', () => {
  // printf '{}' | sha256sum
  expect(digestOf({})).toBe('sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
});

test('a short digest is the first digits of the SHA-256 of the text', () => {
  // printf 'é' | sha256sum
  expect(shortDigest('abc', 12)).toBe('ba7816bf8f01');
  expect(shortDigest('é', 64)).toBe('4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c');
});

test('a base 36 digest has only digits and small letters, and always the same', () => {
  expect(base36Digest('abc', 8)).toMatch(/^[0-9a-z]{8}$/);
  expect(base36Digest('abc', 8)).toBe(base36Digest('abc', 8));
  expect(base36Digest('abc', 8)).not.toBe(base36Digest('abd', 8));
});

test.each([0, 65, 1.5])('a digest of %d digits throws', (length) => {
  expect(() => shortDigest('abc', length)).toThrow(RangeError);
  expect(() => base36Digest('abc', length)).toThrow(RangeError);
});
