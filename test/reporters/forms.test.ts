import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { finding } from '../../src/findings/finding.ts';
import { annotations } from '../../src/reporters/annotations.ts';
import { framesOf } from '../../src/reporters/frame.ts';
import { junitXml } from '../../src/reporters/junit.ts';
import { checkMarkdown } from '../../src/reporters/markdown/check.ts';
import { sarifText } from '../../src/reporters/sarif.ts';
import { findingSuites } from '../../src/reporters/suites.ts';
import { checkText } from '../../src/reporters/text/check.ts';
import { type Told, toldFindings } from '../../src/reporters/told.ts';
import { textsFor } from '../../src/text/translate.ts';
import { sarifSchema } from '../makers/sarif-schema.ts';

const texts = textsFor('en', { isStrict: true });
const options = { prefix: '', summary: 'The end' };

function aTold(parts: Partial<Told> = {}): Told {
  return {
    code: 'a-code',
    severity: 'error',
    message: 'Wrong.',
    help: 'Repair it.',
    place: { file: 'plan/a.yaml', line: 3, column: 5 },
    identity: 'a',
    ...parts,
  };
}

function unknownKey(line: number, key = 'weekz'): ReturnType<typeof finding> {
  return finding('key-unknown', { key, allowed: 'weeks' }, { file: 'plan/a.yaml', line, column: 3 });
}

test('an annotation names file, line, column and code, and says what to do', () => {
  expect(annotations([aTold()], texts, { ...options, prefix: 'programme/' })).toBe(
    '::error file=programme/plan/a.yaml,line=3,col=5,title=a-code::Wrong. Repair it.\nThe end',
  );
});

test('what would end or start a command is escaped, in properties commas and colons too', () => {
  const place = { file: 'a%,b:c\n.yaml', line: 1, column: 1 };
  const [line = ''] = annotations(
    [aTold({ place, message: '100%\r\n::error::x ##[group]y' })],
    texts,
    options,
  ).split('\n');
  expect(line).toContain('file=a%25%2Cb%3Ac\\u000a.yaml,');
  expect(line).toContain('::100%25\\u000d\\u000a');
  expect(line).not.toContain('##[');
  expect(line.startsWith('::error file=')).toBe(true);
});

test.each([
  [10, 10, null],
  [11, 9, 'and 2 more, see the summary'],
  [60, 9, 'and 51 more, see the summary'],
])('of %i errors %i are printed', (count, shown, more) => {
  const told = Array.from({ length: count }, (_, i) => aTold({ identity: String(i) }));
  const lines = annotations([aTold({ severity: 'info' }), ...told], texts, options).split('\n');
  const errors = lines.filter((line) => line.startsWith('::error'));
  expect(errors.filter((line) => line.includes('file='))).toHaveLength(shown);
  expect(errors.at(-1)).toContain(more ?? 'Wrong.');
  expect(errors.length).toBeLessThanOrEqual(10);
  expect(lines[0]).toMatch(/^::error/);
  expect(lines.at(-2)).toMatch(/^::notice/);
});

test('SARIF follows its schema, with relative URIs', () => {
  const validate = new Ajv({ strict: false }).compile(sarifSchema);
  const odd = { file: 'plan/ü b#?:.yaml', line: 1, column: 1 };
  const log: unknown = JSON.parse(
    sarifText([aTold(), aTold({ severity: 'info', place: odd })], {
      version: '1.2.3',
      language: 'en',
      prefix: 'x/',
    }),
  );
  expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ ...Object(log), runs: [] })).toBe(false);
  expect(JSON.stringify(log)).toContain('x/plan/%C3%BC%20b%23%3F%3A.yaml');
});

test('a fingerprint stays when lines move and in Dutch, and differs for each of two alike', () => {
  const prints = (lines: readonly number[], language: 'en' | 'nl'): readonly string[] => {
    const told = toldFindings(
      lines.map((line) => unknownKey(line)),
      textsFor(language),
    );
    const text = sarifText(told, { version: '1.0.0', language, prefix: '' });
    return [...text.matchAll(/"milepost\/v1": "(\w+)"/g)].map(([, print = '']) => print);
  };
  expect(prints([7], 'en')).toEqual(prints([9], 'nl'));
  expect(new Set(prints([7, 9], 'en')).size).toBe(2);
});

/** Suites, cases and outcomes, read back by another reader than the one that wrote them. */
function readJunit(xml: string): readonly string[] {
  return [...xml.matchAll(/<(testsuite|testcase|failure|error|skipped)\b([^>]*)>/g)].map(
    ([, tag, attributes = '']) => {
      const name = /\b(?:name|type)="([^"]*)"/.exec(attributes)?.[1] ?? '';
      return `${tag} ${name}`.trim();
    },
  );
}

test('JUnit read back has a suite for each file and a case for each finding; only errors fail', () => {
  const told = toldFindings(
    [unknownKey(3), finding('email-address', {}, { file: 'plan/b.yaml', line: 2, column: 1 })],
    texts,
  );
  expect(readJunit(junitXml('check', findingSuites('check', told)))).toEqual([
    'testsuite plan/a.yaml',
    'testcase 3:3 key-unknown',
    'failure key-unknown',
    'testsuite plan/b.yaml',
    'testcase 2:1 email-address',
  ]);
  expect(readJunit(junitXml('check', findingSuites('check', [])))).toEqual([
    'testsuite check',
    'testcase check',
  ]);
});

test('JUnit tells each outcome apart, and holds nothing that XML forbids', () => {
  const bad = 'a\u0000\u001b\uFFFE\uD800 <b> & "c" ]]>';
  const xml = junitXml('gate', [
    {
      name: bad,
      cases: (['passed', 'failed', 'error', 'skipped'] as const).map((outcome) => ({
        name: outcome,
        outcome,
        type: 't',
        text: bad,
      })),
    },
  ]);
  expect(xml).toContain('tests="4" failures="1" errors="1" skipped="1"');
  expect(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(xml)).toBe(false);
  expect(readJunit(xml).map((line) => line.split(' ')[0])).toEqual([
    'testsuite',
    'testcase',
    'testcase',
    'failure',
    'testcase',
    'error',
    'testcase',
    'skipped',
  ]);
});

test('Markdown has counts, a table and folded details, and no markup of others', () => {
  const text = checkMarkdown([unknownKey(3, '</details><img src=x> @team #1 | x')], texts);
  expect(text).toContain('**✗ 1 error, 0 warnings, 0 notes**');
  expect(text).toContain('| plan/a.yaml | 1 | 0 | 0 |');
  expect(text.match(/<\/details>/g)).toHaveLength(1);
  expect(text).not.toMatch(/<img|@team|#1/);
});

const FILE = 'id: a\nweekz: "\t1"\nmail: someone\nowner: lead\r\nlast: 😀 x\n';

test('a frame shows the line told and its neighbours, with the mark under the column', () => {
  const one = finding('key-unknown', { key: 'w', allowed: '' }, { file: 'a', line: 2, column: 10 });
  expect(framesOf([one], () => FILE)(one)).toEqual([
    '  1 | id: a',
    '> 2 | weekz: "  1"',
    '    |           ^',
    '  3 | mail: someone',
  ]);
});

test('a frame never shows a line with a token or somebody’s data, and none is made without a text', () => {
  const mail = finding('email-address', {}, { file: 'a', line: 3, column: 7 });
  const one = finding('key-unknown', { key: 'w', allowed: '' }, { file: 'a', line: 4, column: 1 });
  const frame = framesOf([mail, one], () => FILE);
  expect(frame(mail)).toEqual([]);
  expect(frame(one).join('\n')).not.toContain('someone');
  expect(frame(one).join('\n')).toContain('owner: lead');
  expect(framesOf([one], () => null)(one)).toEqual([]);
});

test('a frame of a long line shows the part that is told, and no byte that moves a cursor', () => {
  const long = `key: ${'x'.repeat(5000)}\u001b[2J\u202eHERE${'y'.repeat(5000)}`;
  const one = finding(
    'key-unknown',
    { key: 'w', allowed: '' },
    {
      file: 'a',
      line: 1,
      column: long.indexOf('HERE') + 1,
    },
  );
  const lines = framesOf([one], () => long)(one);
  expect(lines[0]).toContain('HERE');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(130);
  expect(lines[0]?.[lines[1]?.indexOf('^') ?? -1]).toBe('H');
  for (const one of ['\u001b', '\u202e']) expect(lines.join('\n')).not.toContain(one);
  expect(checkText([one], texts, undefined, () => lines)).toContain('> 1 | …');
});
