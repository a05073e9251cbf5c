import { expect, test } from 'vitest';
import { markersOf, putInto } from '../../src/report/into.ts';

const markers = markersOf('mermaid');
const { begin, end } = markers;

test('only what stands between the markers is replaced', () => {
  const before = `\ufeff# Mine\n\n${begin}\nold\n${end}\n\nMine too, without a line end`;
  expect(putInto(before, markers, 'new\n')).toEqual({
    kind: 'replaced',
    text: `\ufeff# Mine\n\n${begin}\n\nnew\n\n${end}\n\nMine too, without a line end`,
  });
});

test('a second time nothing changes, with either kind of line end', () => {
  for (const text of [`a\n${begin}\n${end}`, `a\r\n${begin}\r\n${end}\r\n`]) {
    const once = putInto(text, markers, 'one\n\ntwo');
    if (once.kind !== 'replaced') throw new Error(once.kind);
    expect(once.text.includes('\r\n')).toBe(text.includes('\r\n'));
    expect(once.text.replaceAll('\r\n', '')).not.toMatch(text.includes('\r\n') ? /[\r\n]/ : /\r/);
    expect(putInto(once.text, markers, 'one\n\ntwo')).toEqual(once);
  }
});

test('without markers there is no place', () => {
  expect(putInto('# Mine\n', markers, 'new')).toEqual({ kind: 'missing' });
  expect(putInto(`\`\`\`\n${begin}\n${end}\n\`\`\`\n`, markers, 'new')).toEqual({ kind: 'missing' });
  const { begin: other, end: otherEnd } = markersOf('markdown');
  expect(putInto(`${other}\n${otherEnd}\n`, markers, 'new')).toEqual({ kind: 'missing' });
});

test.each([
  [`${begin}\n`],
  [`${end}\n`],
  [`${end}\n${begin}\n`],
  [`${begin}\n${begin}\n${end}\n`],
  [`${begin}\n${end}\n${begin}\n${end}\n`],
  [`${begin}\n\`\`\`\n${end}\n`],
])('damaged markers are left as they are: %j', (text) => {
  expect(putInto(text, markers, 'new')).toEqual({ kind: 'damaged' });
});
