import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { commandLine, takeInputs } from '../../src/action/inputs.ts';
import { isSuccess, outputsOf } from '../../src/action/outputs.ts';
import { bytesOf, charactersOf, fenced, shortened } from '../../src/action/shortened.ts';
import { ACTION } from '../makers/workflows.ts';

const left = (lines: number): string => `${lines} lines left out`;

test('what fits stays as it is', () => {
  expect(shortened('a\nb\n', 100, bytesOf, left)).toBe('a\nb\n');
});

test('what does not fit ends on a row, within the limit in bytes, and says what is missing', () => {
  const rows = Array.from({ length: 2000 }, (_, i) => `| ${i} | é€𝄞 |`);
  const cut = shortened(['<details>', '', ...rows, '', '</details>'].join('\n'), 9000, bytesOf, left);
  expect(bytesOf(cut)).toBeLessThanOrEqual(9000);
  expect(bytesOf(cut)).toBeGreaterThan(8000);
  const lines = cut.trimEnd().split('\n');
  const kept = lines.filter((line) => line.startsWith('| '));
  expect(kept).toEqual(rows.slice(0, kept.length));
  expect(lines).toContain('</details>');
  expect(lines.at(-1)).toBe(`${rows.length - kept.length + 2} lines left out`);
});

test('a comment counts characters, and an open block is closed', () => {
  const cut = shortened(fenced('x '.repeat(400).replaceAll(' ', '\n')), 700, charactersOf, left);
  expect(cut.length).toBeLessThanOrEqual(700);
  expect(cut.split('\n').filter((line) => line === '```')).toHaveLength(2);
});

test('no text ends its own block', () => {
  expect(fenced('a\n```\nb\n`````\n')).toBe('``````\na\n```\nb\n`````\n``````\n');
});

test('only a yes and differences are green; not yet only where it is allowed', () => {
  const codes = [0, 1, 2, 3, 4, 5, 6, 7, 70, 130] as const;
  expect(codes.filter((code) => isSuccess(code, false))).toEqual([0, 5]);
  expect(codes.filter((code) => isSuccess(code, true))).toEqual([0, 3, 5]);
});

test('the verdict of several gates is the worst', () => {
  const verdictOf = (...verdicts: readonly string[]) =>
    outputsOf('gate', 3, {
      codes: [3],
      text: '',
      body: { gates: verdicts.map((verdict) => ({ verdict })) },
    }).get('verdict');
  expect(verdictOf('pass', 'inconclusive', 'warn')).toBe('inconclusive');
  expect(verdictOf('fail', 'error')).toBe('fail');
  expect(verdictOf()).toBe('');
});

test('values of inputs cannot become flags', () => {
  const given = new Map([
    ['command', 'apply'],
    ['directory', '--json'],
    ['changes', '--yes'],
  ]);
  const inputs = takeInputs((name) => given.get(name) ?? '');
  if ('allowed' in inputs) throw new Error('not taken');
  expect(commandLine(inputs)).toEqual(['--cwd=--json', '--no-input', 'apply', '--', '--yes']);
});

test('action.yml has the inputs that are read, and the outputs that are written', () => {
  const asked: string[] = [];
  takeInputs((name) => {
    asked.push(name);
    return name === 'command' ? 'check' : '';
  });
  const { inputs, outputs } = parse(ACTION);
  expect(Object.keys(inputs).sort()).toEqual([...new Set(asked)].sort());
  expect(Object.keys(outputs)).toEqual([
    'exit-code',
    'ok',
    'errors',
    'warnings',
    'verdict',
    'has-changes',
    'changes',
    'superseded',
    'json',
  ]);
});
