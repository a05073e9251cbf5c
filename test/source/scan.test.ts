import { expect, test } from 'vitest';
import { locator } from '../../src/source/locate.ts';
import { scan } from '../../src/source/scan.ts';
import { told } from '../makers/source.ts';

const scanned = (text: string): readonly string[] => told(scan(text, locator('a.yaml', text)));

test('ordinary text, tabs inside a line, CRLF and emoji are fine', () => {
  expect(scanned('a: "x\ty"\r\nb: 👩‍💻 é\r\n# c\n')).toEqual([]);
});

test.each([
  ['NUL', '\u0000'],
  ['ESC', '\u001b'],
  ['DEL', '\u007f'],
  ['C1', '\u009b'],
  ['line separator', '\u2028'],
  ['right-to-left override', '\u202e'],
  ['isolate', '\u2067'],
  ['a later byte order mark', '\ufeff'],
  ['no character', '\uffff'],
  ['a tag character', '\u{e0041}'],
])('%s is forbidden', (_, character) => {
  expect(scanned(`a: 1\nb: x${character}y\n`)).toEqual(['character-forbidden 2:5']);
});

test('the character is named by its code point', () => {
  const [found] = scan('a: \u{e0041}', locator('a.yaml', 'a: \u{e0041}'));
  expect(found?.args).toEqual({ character: 'U+E0041' });
});

test('a carriage return alone is told once, at the first', () => {
  expect(scanned('a: 1\rb: 2\rc: 3')).toEqual(['line-end-old-mac 1:5']);
});

test.each([
  ['<<<<<<< HEAD', 'a: 1\n<<<<<<< HEAD\nb: 1\n'],
  ['=======', 'a: 1\n=======\nb: 1\n'],
  ['>>>>>>> main', 'a: 1\n>>>>>>> main\n'],
  ['||||||| base', 'a: 1\n||||||| base\n'],
  ['======= with CRLF', 'a: 1\r\n=======\r\n'],
])('%s is an unresolved merge', (_, text) => {
  expect(scanned(text)).toEqual(['merge-unresolved 2:1']);
});

test('a line of signs inside a text is no merge', () => {
  expect(scanned('a: |\n  =======\n  <<<<<<< HEAD\nb: "======="\n')).toEqual([]);
});

test('a Git LFS pointer is called by its name', () => {
  expect(scanned('version https://git-lfs.github.com/spec/v1\noid sha256:0\n')).toEqual([
    'git-lfs-pointer 1:1',
  ]);
});

test('a blank that is no space is told in the indentation, not in a text', () => {
  expect(scanned('a:\n \u00a0b: 1\nc: x\u00a0y\n')).toEqual(['indent-not-spaces 2:2']);
});

const TOKEN = `ghp_${'a1B2'.repeat(9)}`;

test.each([
  ['a value', `a: ${TOKEN}\n`, '1:4'],
  ['a comment', `a: 1 # ${TOKEN}\n`, '1:8'],
  ['a fine-grained token', 'a: github_pat_11ABCDEFG0123456789_abc\n', '1:4'],
])('a GitHub token in %s is an error that does not repeat it', (_, text, place) => {
  const findings = scan(text, locator('a.yaml', text));
  expect(told(findings)).toEqual([`token-in-file ${place}`]);
  expect(findings.map((one) => [one.severity, one.args])).toEqual([['error', {}]]);
});
