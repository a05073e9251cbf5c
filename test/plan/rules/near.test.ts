import { expect, test } from 'vitest';
import { nearFinder, unknownOnes } from '../../../src/plan/rules/near.ts';

const place = { file: 'a.yaml', line: 1, column: 1 };

test('only what is not known is returned', () => {
  const references = ['a', 'b'].map((id) => ({ id, place: () => place }));
  expect(unknownOnes(references, new Set(['a'])).map(({ id }) => id)).toEqual(['b']);
});

test('many wrong names in a large plan are told without comparing each with all', () => {
  const known = Array.from({ length: 60_000 }, (_, i) => `name-${i}`);
  const near = nearFinder(known);
  expect(near('nam-7')).toContain('name-7');
  expect(near('nam-8')).toBe(near('nam-9'));
});
