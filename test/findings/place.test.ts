import { expect, test } from 'vitest';
import { pathParts, wholeFile } from '../../src/findings/place.ts';

test('a JSON pointer and an array of parts mean the same path', () => {
  expect(pathParts('/phases/0/title')).toEqual(['phases', '0', 'title']);
  expect(pathParts(['phases', 0, 'title'])).toEqual(['phases', '0', 'title']);
});

test('the empty pointer is the whole file, and a slash alone an empty key', () => {
  expect(pathParts('')).toEqual([]);
  expect(pathParts('/')).toEqual(['']);
});

test('escapes of a JSON pointer are undone once', () => {
  expect(pathParts('/a~1b/c~0d/~01')).toEqual(['a/b', 'c~d', '~1']);
});

test('a file without a tree has one place', () => {
  expect(wholeFile('plan/a.yaml').at('/x/y', 'key')).toEqual({ file: 'plan/a.yaml', line: 1, column: 1 });
});
