import { expect, test } from 'vitest';
import { loadMarkdown, splitFrontMatter } from '../../src/source/front-matter.ts';
import { bytesOf, told } from '../makers/source.ts';

test('the YAML and the body are told apart, with the line of the body', () => {
  expect(splitFrontMatter('a.md', '---\nid: x\nn: 1\n---\n\n# Title\n')).toEqual({
    yaml: 'id: x\nn: 1\n',
    body: '\n# Title\n',
    bodyLine: 5,
  });
});

test('empty front matter, no body, CRLF and a rule in the body are fine', () => {
  expect(splitFrontMatter('a.md', '---\n---\n')).toEqual({ yaml: '', body: '', bodyLine: 3 });
  expect(splitFrontMatter('a.md', '---\na: 1\n---')).toMatchObject({ yaml: 'a: 1\n', body: '' });
  expect(splitFrontMatter('a.md', '---\r\na: 1\r\n---\r\nx\r\n')).toEqual({
    yaml: 'a: 1\r\n',
    body: 'x\r\n',
    bodyLine: 4,
  });
  expect(splitFrontMatter('a.md', '---\na: 1\n---\nx\n---\ny\n')).toMatchObject({ body: 'x\n---\ny\n' });
});

test('four hyphens and indented hyphens do not end it', () => {
  expect(splitFrontMatter('a.md', '---\na: |\n  ---\n----: 1\n---\nx\n')).toMatchObject({
    yaml: 'a: |\n  ---\n----: 1\n',
    body: 'x\n',
  });
});

test.each([
  ['no front matter', '# Title\n', 'front-matter-missing'],
  ['an empty file', '', 'front-matter-missing'],
  ['hyphens further down', '\n---\na: 1\n---\n', 'front-matter-missing'],
  ['front matter that does not end', '---\na: 1\n# Title\n', 'front-matter-open'],
])('%s is a finding', (_, text, code) => {
  expect(splitFrontMatter('a.md', text)).toMatchObject({ code, file: 'a.md', line: 1, column: 1 });
});

test('a Markdown file is loaded with places in the file', () => {
  const { front, body, bodyLine } = loadMarkdown('a.md', bytesOf('---\na: 1\nb: *x\n---\nHello\u001b\n'));
  expect(told(front.findings)).toEqual(['yaml-alias 3:4']);
  expect([body, bodyLine]).toEqual(['Hello\u001b\n', 5]);
});

test('a Markdown file without front matter gives no value', () => {
  const { front, body } = loadMarkdown('a.md', bytesOf('Hello\n'));
  expect(front.value).toBeUndefined();
  expect(told(front.findings)).toEqual(['front-matter-missing 1:1']);
  expect(body).toBe('Hello\n');
});

test('a Markdown file that is not UTF-8 is told as such', () => {
  expect(told(loadMarkdown('a.md', Uint8Array.of(0x2d, 0xff)).front.findings)).toEqual([
    'encoding-not-utf8 1:2',
  ]);
});
