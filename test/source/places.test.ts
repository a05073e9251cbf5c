import { expect, test } from 'vitest';
import { load } from '../makers/source.ts';

const TEXT = `# a comment
title: Läser 😀
phases:
  - id: one
    weeks: 4-6
  - {id: two, gate: {min: 5}}
empty:
a/b~c: 1
`;

function at(path: Parameters<ReturnType<typeof load>['places']['at']>[0], which?: 'key' | 'value'): string {
  const { line, column } = load(TEXT).places.at(path, which);
  return `${line}:${column}`;
}

test('a value is where it begins, a key where the key begins', () => {
  expect(at('/title')).toBe('2:8');
  expect(at('/title', 'key')).toBe('2:1');
  expect(at(['phases', 1, 'gate', 'min'])).toBe('6:27');
  expect(at('/phases/1/gate', 'key')).toBe('6:15');
});

test('a list item has no key: its own place', () => {
  expect(at('/phases/0')).toBe('4:5');
  expect(at('/phases/0', 'key')).toBe('4:5');
});

test('the whole file is where its first key stands', () => {
  expect(at('')).toBe('2:1');
  expect(at([], 'key')).toBe('2:1');
});

test('what is missing gets the key of the nearest thing around it', () => {
  expect(at('/phases/1/gate/max')).toBe('6:15');
  expect(at('/phases/0/owner/name')).toBe('4:5');
  expect(at('/phases/7')).toBe('3:1');
  expect(at('/nothing')).toBe('2:1');
  expect(at('/title/deeper')).toBe('2:1');
});

test('an empty value is just after its colon', () => {
  expect(at('/empty')).toBe('7:7');
});

test('a JSON pointer is unescaped', () => {
  expect(at('/a~1b~0c')).toBe('8:8');
});

test('columns count UTF-16 units, as editors do', () => {
  const { places } = load('a: {😀: 1, b: 2}\n');
  expect(places.at('/a/b', 'key').column).toBe(12);
});

test('a byte order mark has no column, CRLF no line of its own', () => {
  const { places } = load('\ufeffa: 1\r\nb: 2\r\n');
  expect(places.at('/a', 'key')).toEqual({ file: 'plan.yaml', line: 1, column: 1 });
  expect(places.at('/b')).toEqual({ file: 'plan.yaml', line: 2, column: 4 });
});

test('mappings with many keys are found as well', () => {
  const { places } = load(Array.from({ length: 100 }, (_, index) => `k${index}: ${index}\n`).join(''));
  expect(places.at('/k99', 'key').line).toBe(100);
  expect(places.at('/k100', 'key').line).toBe(1);
});

test('names every object has are not keys of the file', () => {
  expect(load('a: 1\nb: 2\n').places.at('/toString')).toEqual({ file: 'plan.yaml', line: 1, column: 1 });
});
