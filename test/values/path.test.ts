import { expect, test } from 'vitest';
import { pathProblem } from '../../src/values/path.ts';

test.each(['reports/test-set-2.csv', 'a', 'a/b.c/d', '...', 'a..b/c', '.gitignore', 'ünï/côdé.txt'])(
  '%s is a path inside the repository',
  (path) => {
    expect(pathProblem(path)).toBeNull();
  },
);

test.each([
  ['', 'empty-part'],
  ['/etc/passwd', 'absolute'],
  ['//server/share', 'absolute'],
  ['..', 'outside'],
  ['../other', 'outside'],
  ['a/../../b', 'outside'],
  ['a/..', 'outside'],
  ['..\\other', 'backslash'],
  ['a\\b', 'backslash'],
  ['\\\\server\\share', 'backslash'],
  ['C:/windows', 'drive'],
  ['c:windows', 'drive'],
  ['C:\\windows', 'drive'],
  ['a//b', 'empty-part'],
  ['a/', 'empty-part'],
  ['./a', 'empty-part'],
  ['a/./b', 'empty-part'],
  ['https://example.org', 'empty-part'],
  ['a\0.csv', 'nul'],
  ['/a\0', 'nul'],
] as const)('%j is not: %s', (path, problem) => {
  expect(pathProblem(path)).toBe(problem);
});
