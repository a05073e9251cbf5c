import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editFront, printFront } from '../../src/local/edit-front.ts';
import { editItemFile, parseItemFile, printItemFile } from '../../src/local/item-file.ts';

const front = {
  key: 'task/a',
  title: 'A',
  state: 'open',
  reason: null,
  labels: ['milepost'],
  milestone: null,
  due: null,
  parent: null,
  blockedBy: [],
} as const;

test('what is empty is left out', () => {
  expect(printFront(front)).toBe('key: task/a\ntitle: A\nstate: open\nlabels:\n  - milepost\n');
});

test('a key is changed in its place, one that is missing comes after the one before it', () => {
  const yaml = 'who: Ans # me\nkey: task/a\n\n# mine\ntitle: A\nlabels:\n- x\n- y\nlast: [1,\n  2]\n';
  expect(editFront(yaml, { title: 'B', state: 'closed', labels: ['z'] })).toBe(
    'who: Ans # me\nkey: task/a\n\n# mine\ntitle: B\nstate: closed\nlabels:\n  - z\nlast: [1,\n  2]\n',
  );
});

test('an empty value takes its key away', () => {
  expect(editFront('key: task/a\nparent: phase/a\nmine: 1\n', { parent: null })).toBe(
    'key: task/a\nmine: 1\n',
  );
});

test('CRLF stays CRLF', () => {
  expect(editFront('key: task/a\r\n', { title: 'B' })).toBe('key: task/a\r\ntitle: B\r\n');
});

test('front matter that cannot be edited by lines is refused, not broken', () => {
  const bytes = new TextEncoder().encode('---\n{key: task/a, title: A}\n---\n');
  const file = parseItemFile('tracker/issues/a.md', bytes);
  if (!('front' in file)) throw new Error('expected a file');
  expect(editItemFile(file, { title: 'B' })).toBeNull();
});

test('a byte order mark stays', () => {
  const bytes = new Uint8Array([0xef, 0xbb, 0xbf, ...printItemFile(front, 'x')]);
  const file = parseItemFile('tracker/issues/a.md', bytes);
  if (!('front' in file)) throw new Error('expected a file');
  expect(editItemFile(file, {})).toEqual(bytes);
});

test('any title comes back as it was written', () => {
  const title = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .map((text) => text.replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ').trim());
  fc.assert(
    fc.property(
      title.filter((text) => text !== ''),
      title.filter((text) => text !== ''),
      (first, second) => {
        const file = parseItemFile('a.md', printItemFile({ ...front, title: first }, 'Body\n'));
        if (!('front' in file)) throw new Error('expected a file');
        expect(file.front.title).toBe(first);
        const bytes = editItemFile(file, { title: second });
        const again = bytes === null ? [] : parseItemFile('a.md', bytes);
        expect('front' in again && [again.front.title, again.body]).toEqual([second, '\nBody\n']);
      },
    ),
  );
});
