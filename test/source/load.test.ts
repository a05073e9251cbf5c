import { expect, test } from 'vitest';
import { loadText } from '../../src/source/load.ts';
import { load, told } from '../makers/source.ts';

const findings = (text: string): readonly string[] => told(load(text).findings);

test('a file becomes plain data', () => {
  const { value, findings: none } = load(
    'a: 4-6\nb: [1, 2.5, -3]\nc:\n  d: ~\n  e: |\n    x\n    y\nf: NO\ng: true\n',
  );
  expect(value).toEqual({ a: '4-6', b: [1, 2.5, -3], c: { d: null, e: 'x\ny\n' }, f: 'NO', g: true });
  expect(none).toEqual([]);
});

test('JSON is read as well', () => {
  expect(load('{"a": [1, {"b": null}], "c": "x"}').value).toEqual({ a: [1, { b: null }], c: 'x' });
});

test('a byte order mark and CRLF change nothing', () => {
  const text = 'a: x\nb: |\n  y\n  z\n';
  expect(load(`\ufeff${text.replaceAll('\n', '\r\n')}`)).toMatchObject({
    value: load(text).value,
    findings: [],
  });
});

test('keys that look like a number or a truth value are text', () => {
  expect(load('1: a\ntrue: b\n2026-01-05: c\n').value).toEqual({ 1: 'a', true: 'b', '2026-01-05': 'c' });
});

test.each([
  ['a tab', 'a:\n\tb: 1\n', 'yaml-tab 2:1'],
  ['wrong indentation', 'a:\n    b: 1\n  c: 2\n', 'yaml-indent 3:1'],
  ['an open quote', 'a: 1\nb: "x\nc: 2\n', 'yaml-quote-open 2:4'],
  ['a colon in a text', 'a: Phase 1: readiness\n', 'yaml-colon-in-text 1:4'],
  ['a line without a key', 'a: 1\nreadiness\nb: 2\n', 'yaml-line-without-key 2:1'],
  ['a line indented too far', 'a: 1\n  b: 2\n', 'yaml-indent 2:1'],
  ['no blank after a colon', 'a:1\nb: 2\n', 'yaml-line-without-key 1:1'],
  ['a key without a colon at the end', 'a: 1\nb\n', 'yaml-line-without-key 2:1'],
  ['an open list', 'a: 1\nb: [1, 2\nc: 3\n', 'yaml-bracket-open 2:4'],
  ['an open mapping', 'b: {c: 3\n', 'yaml-bracket-open 1:4'],
  ['an open list at the top', '{a: [1, 2\n', 'yaml-bracket-open 1:5'],
  ['an apostrophe in single quotes', "a: 'foto's'\n", 'yaml-text-after-quote 1:10'],
  ['a list under a text', '- a\nb: 1\n', 'yaml-syntax 2:1'],
  ['an at-sign', 'a: @jan\n', 'yaml-first-character 1:4'],
  ['a Windows path in double quotes', 'a: "C:\\data"\n', 'yaml-escape 1:7'],
  ['a second document', 'a: 1\n---\nb: 2\n', 'yaml-two-documents 2:1'],
  ['a version directive', '%YAML 1.1\n---\na: 1\n', 'yaml-directive 1:1'],
  ['a tag directive', '# x\n%TAG ! tag:x,2026:\n---\na: 1\n', 'yaml-directive 2:1'],
  ['an unknown directive', '%FOO x\n---\na: 1\n', 'yaml-directive 1:1'],
  ['an anchor', 'a: &x 1\n', 'yaml-anchor 1:4'],
  ['an alias', 'a: *x\n', 'yaml-alias 1:4'],
  ['a known tag', 'a: !!str x\n', 'yaml-tag 1:4'],
  ['an unknown tag', 'a: !js/function x\n', 'yaml-tag 1:4'],
  ['a tag on a list', 'a: !!set {x, y}\n', 'yaml-tag 1:4'],
  ['a merge key', '<<: {a: 1}\n', 'yaml-merge-key 1:1'],
  ['a mapping as key', '? {a: 1}\n: 2\n', 'key-not-text 1:3'],
  ['an empty key', ': 1\n', 'key-not-allowed 1:1'],
  ['a null key', '~: 1\n', 'key-not-allowed 1:1'],
  ['__proto__', 'a:\n  __proto__: {x: 1}\n', 'key-not-allowed 2:3'],
  ['constructor as key', 'constructor: 1\n', 'key-not-allowed 1:1'],
  ['prototype as key', 'a: {prototype: 1}\n', 'key-not-allowed 1:5'],
  ['a key twice', 'a: 1\nb: 2\na: 3\n', 'key-twice 3:1'],
  ['a key twice, once quoted', 'a: {1: x, "1": y}\n', 'key-twice 1:11'],
  ['nothing', '', 'file-empty 1:1'],
  ['comments only', '# nothing\n', 'file-empty 1:1'],
  ['a list at the top', '# c\n- a\n', 'file-not-mapping 2:1'],
  ['a text at the top', 'hello\n', 'file-not-mapping 1:1'],
  ['an escaped control character', 'a: "x\\e[2J"\n', 'character-forbidden 1:4'],
  ['an escaped control character in a key', '"x\\e": 1\n', 'character-forbidden 1:1'],
  ['half a surrogate pair', 'a: "x\\ud83d"\n', 'character-forbidden 1:4'],
  ['an escaped return alone', 'a: "x\\ry"\n', 'character-forbidden 1:4'],
  ['a token behind escapes', `a: "\\x67hp_${'a1B2'.repeat(9)}"\n`, 'token-in-file 1:4'],
])('%s is an error, and the data are not used', (_, text, expected) => {
  const { value, findings: found } = load(text);
  expect(told(found)).toEqual([expected]);
  expect(found[0]?.severity).toBe('error');
  expect(value).toBeUndefined();
});

test('a key twice names the line of the first', () => {
  expect(load('x: 1\na: 1\nb: 2\na: 3\n').findings[0]?.args).toEqual({ key: 'a', line: 2 });
});

test('names every object has can be keys, also when Object.prototype is frozen', () => {
  Object.freeze(Object.prototype);
  const { value } = load('toString: 1\nhasOwnProperty: 2\nvalueOf: {toString: 3}\n');
  expect(Object.entries(value ?? {})).toEqual([
    ['toString', 1],
    ['hasOwnProperty', 2],
    ['valueOf', Object.defineProperty({}, 'toString', { value: 3, enumerable: true })],
  ]);
});

test('a whole pair of escaped surrogates is a character', () => {
  expect(load('a: "\\ud83d\\ude00"\n')).toMatchObject({ value: { a: '😀' }, findings: [] });
});

test('several faults are told at once', () => {
  expect(findings('a: &x 1\nb: *x\na: 2\nc: 010\n')).toEqual([
    'yaml-anchor 1:4',
    'yaml-alias 2:4',
    'key-twice 3:1',
    'number-leading-zero 4:4',
  ]);
});

test('several faults of YAML are told at once, one a line', () => {
  expect(findings('a: b: c: d\ne: @x\n')).toEqual(['yaml-colon-in-text 1:4', 'yaml-first-character 2:4']);
});

test.each([
  ['leading zero', '010', 'number-leading-zero'],
  ['negative leading zero', '-012', 'number-leading-zero'],
  ['hexadecimal', '0x1F', 'number-not-decimal'],
  ['octal', '0o17', 'number-not-decimal'],
  ['not a number', '.nan', 'number-not-finite'],
  ['infinity', '-.inf', 'number-not-finite'],
  ['too large', '1e999', 'number-not-finite'],
  ['beyond safe whole numbers', '9007199254740993', 'number-not-exact'],
  ['twenty digits', '12345678901234567890', 'number-not-exact'],
  ['more decimals than can be kept', '0.12345678901234567891', 'number-not-exact'],
])('a number, %s, is an error, and the rest of the file is still read', (_, written, code) => {
  const { value, findings: found } = load(`a: ${written}\nb: x\n`);
  expect(told(found)).toEqual([`${code} 1:4`]);
  expect(value).toMatchObject({ b: 'x' });
});

test.each([
  '0',
  '-0',
  '7',
  '0.5',
  '.5',
  '1e3',
  '-12.25',
  '9007199254740991',
  '0.30000000000000004',
  '1.5',
  '0.500',
])('the number %s is fine', (written) => {
  expect(load(`a: ${written}\n`)).toMatchObject({ value: { a: Number(written) }, findings: [] });
});

test.each(['15.000', '1.500', '-250.000'])('%s, perhaps meant as thousands, is a warning', (written) => {
  const { findings: found } = load(`a: ${written}\n`);
  expect(found.map((one) => [one.code, one.severity])).toEqual([['number-thousands', 'warning']]);
});

test('a quoted number is a text and is not judged', () => {
  expect(load('a: "010"\nb: \'0x1F\'\n')).toMatchObject({ value: { a: '010', b: '0x1F' }, findings: [] });
});

test.each([
  ['a title', 'a: Issue #12 fixed\n', ['comment-cuts-text 1:4']],
  ['an item', 'a:\n  - see #7\n', ['comment-cuts-text 2:5']],
  ['a real comment', 'a: text # 12 of them\n', []],
  ['a quoted text', 'a: "Issue" #12\n', []],
  ['a number', 'a: 5 #12\n', []],
])('a number sign after %s', (_, text, expected) => {
  expect(findings(text)).toEqual(expected);
});

const nested = (levels: number): string => `${'{a: '.repeat(levels)}1${'}'.repeat(levels)}`;

test('31 levels of mappings are read, one more than 32 is not', () => {
  expect(load(nested(31)).findings).toEqual([]);
  expect(findings(nested(32))).toEqual(['too-deep 1:126']);
});

test('nesting far beyond the stack is told, not thrown', () => {
  expect(findings(`a: ${'['.repeat(20_000)}${']'.repeat(20_000)}`)).toEqual(['too-deep 1:35']);
});

test.each([
  ['flow', (levels: number) => `a: ${'['.repeat(levels)}`, '1:35'],
  ['dashes', (levels: number) => `a:\n  ${'- '.repeat(levels)}x`, '2:65'],
  ['keys', (levels: number) => `${'? '.repeat(levels)}x`, '1:65'],
])(
  'too deep in %s lies at the same place however deep it goes and whatever else is wrong',
  (_, text, place) => {
    for (const levels of [40, 2000, 9000, 40_000])
      expect(findings(text(levels)), String(levels)).toEqual([`too-deep ${place}`]);
  },
);

test('50,000 values are read, one more is not', () => {
  const list = (count: number): string => `a: [${'1,'.repeat(count)}]`;
  expect(load(list(49_997)).findings).toEqual([]);
  expect(findings(list(49_998))[0]).toMatch(/^too-many-values 1:/);
});

test('a text of 65,536 characters is read, one more is told', () => {
  expect(load(`a: ${'x'.repeat(65_536)}\n`).findings).toEqual([]);
  const { findings: found } = load(`a: ${'x'.repeat(65_537)}\n`);
  expect(found.map((one) => one.args)).toEqual([{ limit: 65_536, length: 65_537 }]);
});

test('places of a part of a file count from its first line', () => {
  const { places, findings: found } = loadText('a.md', 'a: 1\nb: 010\n', 2);
  expect(told(found)).toEqual(['number-leading-zero 3:4']);
  expect(places.at('/b', 'key')).toEqual({ file: 'a.md', line: 3, column: 1 });
});

test('thousands of warnings do not hide an error', () => {
  const text = `a:\n${'  - x #1\n'.repeat(3000)}b: *y\n`;
  expect(
    load(text)
      .findings.filter((one) => one.severity === 'error')
      .map((one) => one.code),
  ).toEqual(['yaml-alias']);
});

test('a damaged text gives no value and no exception', () => {
  expect(load('a: [1, 2\nb: {c: 3\n')).toMatchObject({ value: undefined });
  expect(load('a: [1, 2\nb: {c: 3\n').findings.length).toBeGreaterThan(0);
});
