import { expect, test } from 'vitest';
import { formatCode, ONE_LINE, patternCode } from '../../src/schema/patterns.ts';
import { commonSchema, schemas } from '../../src/schema/schemas.ts';
import { startProcessorTime } from '../makers/processor-time.ts';

/** Every value of a keyword, wherever it stands in the schemas, by default of all of them. */
function valuesOf(keyword: string, among: unknown = [commonSchema, schemas]): readonly string[] {
  const found = new Set<string>();
  JSON.stringify(among, (key, value: unknown) => {
    if (key === keyword && typeof value === 'string') found.add(value);
    return value;
  });
  return [...found];
}

const patterns = valuesOf('pattern');

test('the scan sees patterns and formats', () => {
  expect(patterns.length).toBeGreaterThan(10);
  expect(valuesOf('format').length).toBeGreaterThan(3);
});

test('every pattern of a file that people write has a finding of its own', () => {
  const notOurs = /^(changes|tracker-map|github-.*)$/; // written by milepost, answered by GitHub
  const written = Object.entries(schemas).filter(([name]) => !notOurs.test(name));
  const theirs = valuesOf('pattern', [commonSchema, written]);
  expect(theirs.filter((pattern) => pattern !== ONE_LINE && patternCode(pattern) === null)).toEqual([]);
});

test('every format of a schema has a finding of its own', () => {
  expect(valuesOf('format').filter((format) => format !== 'day' && formatCode(format) === null)).toEqual([]);
});

const ATTACKS = ['a', 'a-', '1', ' ', 'A-', 'https://a/'].map(
  (part) => `${part.repeat(100_000 / part.length)}!`,
);

test.each(patterns)('no text of 100,000 characters holds %s up', (pattern) => {
  const expression = new RegExp(pattern, 'u'); // as Ajv does
  const slow = ATTACKS.filter((attack) => {
    const spent = startProcessorTime();
    expression.test(attack);
    return spent() > 50;
  });
  expect(slow).toEqual([]);
});
