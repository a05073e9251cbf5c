import { expect, test } from 'vitest';
import { collect, sortFindings } from '../../src/findings/collect.ts';
import { type Finding, finding } from '../../src/findings/finding.ts';

function anError(file: string, line: number, column = 1): Finding {
  return finding('yaml-tab', {}, { file, line, column });
}

function aWarning(file: string, line: number): Finding {
  return finding('bsn-number', {}, { file, line, column: 1 });
}

const lines = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ file, line, column }) => `${file}:${line}:${column}`);

test('findings are in the order of file, line, column, code', () => {
  const mixed = [anError('b', 1), anError('a', 10), anError('a', 2, 5), anError('a', 2, 1), aWarning('a', 2)];
  expect(sortFindings(mixed).map((one) => `${one.file}:${one.line}:${one.column} ${one.code}`)).toEqual([
    'a:2:1 bsn-number',
    'a:2:1 yaml-tab',
    'a:2:5 yaml-tab',
    'a:10:1 yaml-tab',
    'b:1:1 yaml-tab',
  ]);
});

test('the order does not depend on the order they come in, also for one place and code', () => {
  const twins = ['x', 'y', 'z'].map((reason) =>
    finding('yaml-syntax', { reason }, { file: 'a', line: 1, column: 1 }),
  );
  expect(sortFindings([...twins].reverse())).toEqual(sortFindings(twins));
});

test('what is told twice is told once', () => {
  expect(collect([anError('a', 1), anError('a', 1)]).total).toBe(1);
});

test('a file shows at most its cap, and the total is of all', () => {
  const many = Array.from({ length: 30 }, (_, index) => anError('a', index + 1));
  const { findings, total, errors } = collect([...many, anError('b', 1)], { perFile: 20 });
  expect(findings).toHaveLength(21);
  expect([total, errors]).toEqual([31, 31]);
  expect(lines(findings).at(-1)).toBe('b:1:1');
});

test('an error is never hidden behind warnings', () => {
  const warnings = Array.from({ length: 30 }, (_, index) => aWarning('a', index + 1));
  const { findings, warnings: count } = collect([...warnings, anError('a', 99)], { perFile: 20 });
  expect(findings).toHaveLength(20);
  expect(lines(findings).at(-1)).toBe('a:99:1');
  expect(count).toBe(30);
});

test('a cap on all files together holds as well', () => {
  const many = Array.from({ length: 30 }, (_, index) => anError(`f${index % 3}`, index + 1));
  expect(collect(many, { inAll: 7 }).findings).toHaveLength(7);
});

test('without caps everything is shown', () => {
  const many = Array.from({ length: 2000 }, (_, index) => anError('a', index + 1));
  expect(collect(many).findings).toHaveLength(2000);
});
