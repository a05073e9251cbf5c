import { expect, test } from 'vitest';
import { closest, ID_PATTERN, isId } from '../../src/values/id.ts';

test.each(['a', 'gate-sprint-6', 's3', 'a1-2', 'x'.repeat(63), 'console', 'com10'])('%s is an id', (text) => {
  expect(isId(text)).toBe(true);
});

test.each(['', 'A', '1a', 'a_b', '-a', 'a-', 'a--b', 'é', 'a b', 'a\n', 'x'.repeat(64)])(
  '%j is not an id',
  (text) => {
    expect(isId(text)).toBe(false);
  },
);

test.each(['con', 'prn', 'aux', 'nul', 'com1', 'lpt9'])(
  '%s is not an id: Windows has a device of that name',
  (text) => {
    expect(isId(text)).toBe(false);
  },
);

test('the pattern is given as text for schemas and messages', () => {
  expect(new RegExp(ID_PATTERN).test('gate-sprint-6')).toBe(true);
});

test('the nearest candidates come first, equal ones by code point', () => {
  expect(closest('acuracy', ['accurate', 'secrecy', 'curacy', 'accuracy'])).toEqual(['accuracy', 'curacy']);
});

test('a candidate too far away is not suggested', () => {
  expect(closest('adoption', ['cost', 'satisfaction'])).toEqual([]);
});

test('a short text allows one difference', () => {
  expect(closest('s3', ['s1', 's2', 't9'])).toEqual(['s1', 's2']);
});

test('an empty text is near one character', () => {
  expect(closest('', ['a', 'ab'])).toEqual(['a']);
});

test('at most so many are suggested, each once', () => {
  expect(closest('s9', ['s4', 's1', 's1', 's3', 's2'])).toEqual(['s1', 's2', 's3']);
  expect(closest('s9', ['s4', 's1', 's3', 's2'], 1)).toEqual(['s1']);
});

test('a character beyond U+FFFF counts as one', () => {
  expect(closest('a😀', ['a😁', 'ab'])).toEqual(['ab', 'a😁']);
});

test('very long texts have no suggestions and take no time', () => {
  const long = 'x'.repeat(1_000_000);
  expect(closest(long, [`${long}y`])).toEqual([]);
  expect(
    closest(
      'x',
      Array.from({ length: 1000 }, () => long),
    ),
  ).toEqual([]);
});
