import { expect, test } from 'vitest';
import { type Finding, finding } from '../../src/findings/finding.ts';
import { checkText, findingsText } from '../../src/reporters/text/check.ts';
import { textsFor } from '../../src/text/translate.ts';

const en = textsFor('en', { isStrict: true });
const nl = textsFor('nl', { isStrict: true });

const at = (file: string, line: number): { file: string; line: number; column: number } => ({
  file,
  line,
  column: 3,
});
const error = (file: string, line: number): Finding =>
  finding('date-not-real', { value: '2026-02-30' }, at(file, line));
const note = (file: string, line: number, about = 'q1'): Finding =>
  finding('question-informs-nothing', { about }, at(file, line));

test('a finding stands on one line with its place, its weight and its code, the fix below', () => {
  expect(
    findingsText([error('plan/a.yaml', 4)], en)
      .split('\n')
      .slice(0, 2),
  ).toEqual([
    'plan/a.yaml:4:3 error date-not-real 2026-02-30 does not exist in the calendar.',
    '  Fix: Write a day that exists.',
  ]);
  expect(findingsText([error('plan/a.yaml', 4)], nl)).toContain('plan/a.yaml:4:3 fout date-not-real');
});

test('the last line counts, with a symbol and words', () => {
  const lines = checkText([note('a.yaml', 1), error('a.yaml', 2)], en).split('\n');
  expect(lines.at(-1)).toBe('✗ 1 error, 0 warnings, 1 note');
  expect(checkText([], nl)).toBe('✓ 0 fouten, 0 waarschuwingen, 0 opmerkingen');
});

test('files with errors, and errors in a file, come last', () => {
  const text = findingsText([error('a.yaml', 1), note('a.yaml', 9), note('b.yaml', 1)], en);
  const places = text.split('\n').flatMap((line) => /^\S+\.yaml:\d+/.exec(line) ?? []);
  expect(places).toEqual(['b.yaml:1', 'a.yaml:9', 'a.yaml:1']);
});

test('of one file at most 20 are shown, and how many more there are', () => {
  const many = Array.from({ length: 33 }, (_, index) => error('a.yaml', index + 1));
  const text = checkText([...many, note('b.yaml', 1)], en);
  expect(text.match(/^a\.yaml:/gm)).toHaveLength(20);
  expect(text).toContain('… and 13 more in a.yaml');
  expect(text).toContain('33 errors, 0 warnings, 1 note');
});

test('a note that comes more than twice in a file is told once with its places, and counted each time', () => {
  const notes = (lines: readonly number[]) =>
    checkText(
      lines.map((line) => note('a.yaml', line)),
      en,
    );
  expect(notes([3, 9]).match(/^a\.yaml:/gm)).toHaveLength(2);
  expect(notes([3, 9, 5]).match(/^a\.yaml:.*/gm)).toEqual([expect.stringMatching(/^a\.yaml:3:3 info /)]);
  expect(notes([3, 9, 5])).toContain('\n  also at 5:3, 9:3\n');
  expect(notes([3, 9, 5])).toContain('3 notes');
  const crowded = checkText([note('a.yaml', 3), note('a.yaml', 3, 'q2'), note('a.yaml', 5)], en);
  expect(crowded.match(/^a\.yaml:/gm)).toHaveLength(3); // two of them at one place
  const errors = checkText(
    [1, 2, 3].map((line) => error('a.yaml', line)),
    en,
  );
  expect(errors.match(/^a\.yaml:/gm)).toHaveLength(3);
});

test('a file name cannot move the cursor or start a workflow command', () => {
  const text = findingsText([error('\u001b[2J::error::x.yaml', 1), error('::warning::y', 1)], en);
  expect(text).toContain('\\u001b[2J::error::x.yaml:1:3');
  expect(text.split('\n').some((line) => /^\s*::/.test(line))).toBe(false);
});
