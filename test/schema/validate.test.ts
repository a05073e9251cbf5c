import { expect, test } from 'vitest';
import { collect, SHOWN_PER_FILE } from '../../src/findings/collect.ts';
import { wholeFile } from '../../src/findings/place.ts';
import { compileChecks } from '../../src/schema/compile.ts';
import type { Check } from '../../src/schema/schema-error.ts';
import { commonSchema, schemas } from '../../src/schema/schemas.ts';
import { isValid, type SchemaName, validate, validated, validateWith } from '../../src/schema/validate.ts';
import { startProcessorTime } from '../makers/processor-time.ts';
import { load, told } from '../makers/source.ts';

const PHASE = `formatVersion: "1.0"
id: readiness
title: Readiness
weeks: 1
gate: {id: gate-readiness, criteria: [{id: ready, kind: check, level: must}]}
`;
const places = wholeFile('x.yaml');

function judge(name: SchemaName, text: string): readonly string[] {
  const { value, places: own } = load(text);
  return told(validate(name, value, own));
}

test('a correct file has no findings and comes back as its type', () => {
  const { value, places: own } = load(PHASE);
  const phase = validated('phase', value, own);
  expect(phase.findings).toEqual([]);
  expect(phase.value?.gate.criteria[0]?.id).toBe('ready');
  expect(isValid('phase', value)).toBe(true);
});

test('a wrong file comes back as null with findings', () => {
  const { value, places: own } = load(`${PHASE}sprintWeeks: many\n`);
  const phase = validated('phase', value, own);
  expect(phase.value).toBeNull();
  expect(told(phase.findings)).toEqual(['number-wanted 6:14']);
  expect(isValid('phase', value)).toBe(false);
});

test('a file that could not be read is null, and is not told again', () => {
  expect(validated('phase', undefined, places)).toEqual({ value: null, findings: [] });
});

test('what is missing is told at the key of the mapping that lacks it', () => {
  expect(
    judge(
      'phase',
      `${PHASE}tasks:\n  - {id: a}\nrollout: {unit: x, population: 1, stages: [{id: s, title: S, share: 1, weeks: 1, criteria: []}]}\n`,
    ),
  ).toEqual(['key-missing 7:5', 'key-missing 8:1']);
});

test('an unknown key is told at the key, with the ones that are near', () => {
  const { value, places: own } = load(`${PHASE}taks: []\n`);
  expect(validate('phase', value, own)).toMatchObject([
    { code: 'key-misspelt', line: 6, column: 1, args: { key: 'taks', near: 'tasks' } },
  ]);
});

test('a value with a kind is judged by its kind alone', () => {
  const { value, places: own } = load('formatVersion: "1.0"\nkind: decision\nid: r\n');
  const keys = validate('record', value, own).map((one) => one.args.key);
  expect(keys).toEqual(['at', 'by', 'about', 'decision', 'digest', 'seen']);
});

test('an unknown kind is one finding that lists the kinds', () => {
  const { value, places: own } = load('kind: desicion\n');
  expect(validate('record', value, own)).toMatchObject([
    {
      code: 'value-misspelt',
      args: {
        near: 'decision',
        allowed: 'evidence, check, vote, decision, waiver, review-step, approval, correction',
      },
    },
  ]);
});

test('a criterion without a kind is measured', () => {
  expect(judge('phase', PHASE.replace('kind: check, ', ''))).toEqual([
    'key-missing 5:39',
    'key-missing 5:39',
    'key-missing 5:39',
  ]);
});

test('names every object has do not stand in for required keys', () => {
  const checks = compileChecks({
    x: {
      $id: 'x',
      type: 'object',
      required: ['toString'],
      properties: { toString: { type: 'string' } },
    },
  });
  expect(checks.get('x')({})).toMatchObject([{ keyword: 'required' }]);
});

test('null and text are not turned into numbers', () => {
  const checks = compileChecks({ x: { $id: 'x', type: 'number' } });
  const check: Check = checks.get('x');
  expect([null, '5', true, [5]].map((value) => check(value).length)).toEqual([1, 1, 1, 1]);
  expect(check(5)).toEqual([]);
});

test('a schema that nobody wrote is a mistake of ours', () => {
  expect(() => compileChecks({}).get('x')).toThrow('no schema');
});

test.each([
  [{ type: 'number', multipleOf: 2 }, 3, { code: 'value-wrong', args: { value: '3', rule: 'multipleOf' } }],
  [{ type: 'string', pattern: '^x$' }, 'y', { code: 'value-wrong', args: { value: 'y', rule: 'pattern' } }],
  [{ type: 'number', exclusiveMaximum: 2 }, 2, { code: 'number-not-below', args: { value: '2', limit: 2 } }],
  [{ type: 'string', minLength: 3 }, 'ab', { code: 'text-too-short', args: { limit: 3, length: 2 } }],
  [
    { type: 'string', format: 'day' },
    20260105,
    { code: 'day-written-otherwise', args: { day: '2026-01-05' } },
  ],
  [{ type: 'string', format: 'day' }, '2025-02-29', { code: 'date-not-real' }],
  [{ type: 'string', format: 'id' }, 'con', { code: 'id-not-valid' }],
  [{ type: 'string', format: 'weeks' }, '6-4', { code: 'weeks-not-valid' }],
  [{ type: 'boolean' }, 5, { code: 'boolean-wanted' }],
  [{ enum: ['a', 'b'] }, null, { code: 'value-empty' }],
])('%j says of %j what is wrong', (schema, value, expected) => {
  const checks = compileChecks({ x: { $id: 'x', ...schema } });
  expect(validateWith(checks, 'x', value, places)).toMatchObject([expected]);
});

test('16,000 faults are counted, and 20 are shown', () => {
  const { value, places: own } = load(`tasks:\n${'  - {idd: x, titel: y}\n'.repeat(4000)}`);
  const { findings, total } = collect(validate('phase', value, own), { perFile: SHOWN_PER_FILE });
  expect(findings).toHaveLength(20);
  expect(total).toBe(4000 * 4 + 6);
});

test('200,000 bad items are refused at once', () => {
  const value = { tasks: Array.from({ length: 200_000 }, () => ({ idd: 'x', titel: 5 })) };
  const spent = startProcessorTime();
  expect(validate('phase', value, places)).toMatchObject([
    { code: 'list-too-long', args: { count: 200_000 } },
  ]);
  expect(isValid('phase', value)).toBe(false);
  expect(spent()).toBeLessThan(1000);
});

test('10,000 bad items of every kind are told within 2 s', () => {
  const value = {
    tasks: Array.from({ length: 10_000 }, () => ({ idd: 'x', titel: 5, title: 5, weeks: 'x' })),
    gate: { id: 'g', requires: Array.from({ length: 10_000 }, (_, index) => `a${index}`), criteria: [] },
  };
  const spent = startProcessorTime();
  expect(validate('phase', value, places).length).toBeGreaterThan(1);
  expect(spent()).toBeLessThan(2000);
});

test('endless nesting does not end the stack', () => {
  const cycle: Record<string, unknown> = {};
  cycle.tasks = [cycle];
  expect(validate('phase', cycle, places).length).toBeGreaterThan(0);
});

test.each(Object.keys(schemas))('the schema of %s compiles in strict mode', (name) => {
  expect(compileChecks({ ...schemas, common: commonSchema }).get(name)(null)).not.toEqual([]);
});
