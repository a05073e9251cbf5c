import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forbiddenIn } from '../../src/source/characters.ts';
import { MOST_DEPTH } from '../../src/source/limits.ts';
import { loadYaml } from '../../src/source/load.ts';
import { printYaml } from '../../src/source/print.ts';
import { startProcessorTime } from '../makers/processor-time.ts';
import { bytesOf, load } from '../makers/source.ts';

const HELD_BACK: ReadonlySet<string> = new Set([
  '',
  '~',
  'null',
  '<<',
  '__proto__',
  'constructor',
  'prototype',
]);

const text = fc
  .oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(
        'a',
        ' ',
        '\n',
        '#',
        ':',
        '-',
        '"',
        "'",
        '\\',
        '{',
        '1',
        '|',
        '\t',
        '\r\n',
        'é',
        '😀',
      ),
    }),
    fc.constantFrom(
      'yes',
      '010',
      '1e3',
      '.nan',
      '2026-01-05',
      '4-6',
      '13+',
      '---',
      '...',
      '%YAML 1.1',
      '? a',
      '!x',
    ),
  )
  .filter((value) => forbiddenIn(value) === null);
const number = fc.oneof(
  fc.maxSafeInteger(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => Math.abs(value) < 2 ** 53),
);
const plain = fc.letrec<{ value: unknown; mapping: Record<string, unknown> }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    text,
    number,
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value')),
    tie('mapping'),
  ),
  mapping: fc.dictionary(
    text.filter((key) => !HELD_BACK.has(key)),
    tie('value'),
    { noNullPrototype: true },
  ),
})).mapping;

test('what is printed loads back equal, with no error', () => {
  fc.assert(
    fc.property(plain, (value) => {
      const loaded = load(printYaml(value));
      expect(loaded.findings.filter((one) => one.severity === 'error')).toEqual([]);
      expect(loaded.value).toEqual(value);
    }),
    { numRuns: 500 },
  );
});

test('the same data print to the same bytes, and again after loading', () => {
  fc.assert(
    fc.property(plain, (value) => {
      const printed = printYaml(value);
      const { value: read } = load(printed);
      expect(typeof read === 'object' && read !== null && printYaml(read)).toBe(printed);
    }),
    { numRuns: 200 },
  );
});

const GOOD = `formatVersion: "1.0"
id: a
title: "Läser # 😀"
tasks:
  - {id: b, title: It's, needs: [a, b]}
  - id: c
    goal: |
      - x
      - y
    n: -1.5
`;
const mutated = fc
  .array(
    fc.record({
      at: fc.nat(GOOD.length),
      drop: fc.nat(5),
      add: fc.oneof(
        fc.string({ unit: 'binary', maxLength: 3 }),
        fc.constantFrom(
          '\t',
          '&a ',
          '*a',
          '!!x ',
          '\r',
          '"',
          "'",
          ': ',
          '- ',
          '? ',
          '|',
          '>',
          '[',
          '}',
          '%',
          '---\n',
          '\n',
          ' #',
          '<<: ',
        ),
      ),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((edits) =>
    edits.reduce((all, { at, drop, add }) => all.slice(0, at) + add + all.slice(at + drop), GOOD),
  );

test('a damaged file is told with a place in the file, never thrown', () => {
  fc.assert(
    fc.property(mutated, (damaged) => {
      const { value, findings } = load(damaged);
      const lineCount = damaged.split('\n').length;
      for (const { line, column } of findings) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lineCount);
        expect(column).toBeGreaterThanOrEqual(1);
      }
      expect(value !== undefined || findings.some((one) => one.severity === 'error')).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test('random bytes are told, never thrown', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const { value, findings } = loadYaml('x.yaml', bytes);
      expect(value !== undefined || findings.some((one) => one.severity === 'error')).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('depth is refused at the same level whatever it is made of', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: MOST_DEPTH - 2, maxLength: MOST_DEPTH + 2 }), (shape) => {
      const inner = shape.reduceRight((all, isList) => (isList ? `[${all}]` : `{k: ${all}}`), '1');
      const isRefused = load(`{a: ${inner}}`).findings.some((one) => one.code === 'too-deep');
      expect(isRefused).toBe(shape.length + 2 > MOST_DEPTH);
    }),
  );
});

const M = 1_048_000;
const filled = (part: string, before = ''): string =>
  before + part.repeat(Math.floor((M - before.length) / part.length));

test.each([
  ['keys', Array.from({ length: 90_000 }, (_, index) => `k${index}:\n`).join('')],
  ['empty items', filled('-\n', 'a:\n')],
  ['nested items', filled('- ', 'a: ')],
  ['brackets', filled('[')],
  ['braces', filled('{a:')],
  ['empty lists', `${filled('[],', 'a: [')}]`],
  ['numbers', `${filled('1,', 'a: [')}]`],
  ['comments', filled('#\n')],
  ['blank lines', filled('\n')],
  ['one long text', filled('x', 'a: ')],
  ['a text over many lines', filled(' x\n', 'a:\n')],
  ['escapes', `${filled('\\x41', 'a: "')}"`],
  ['an open quote', filled('x\n ', 'a: "')],
  ['a literal text', filled(' x\n', 'a: |\n')],
  ['a folded text', filled('  x\n x\n', 'a: >\n')],
  ['anchors', filled('&a ', 'a: ')],
  ['tags', filled('!a ', 'a: ')],
  ['aliases', `${filled('*a,', 'a: [')}]`],
  ['question marks', filled('?\n')],
  ['colons', filled(': ')],
  ['documents', filled('---\n')],
  ['directives', filled('%a b\n')],
  ['one key twice and again', filled('a: 1\n')],
  ['12,000 keys twice', Array.from({ length: 24_000 }, (_, index) => `key${index % 12_000}: 1\n`).join('')],
  ['49,000 items', `a:\n${'- a\n'.repeat(49_000)}`],
  ['control characters', filled('\u0001', 'a: "')],
  ['lone returns', filled('\r')],
  ['lines without a key', filled('a\n')],
])('a megabyte of %s is judged within 2 s', (_, source) => {
  const spent = startProcessorTime();
  const { value, findings } = loadYaml('x.yaml', bytesOf(source));
  expect(spent()).toBeLessThan(2000);
  expect(value !== undefined || findings.some((one) => one.severity === 'error')).toBe(true);
});
