import fc from 'fast-check';
import { expect, test } from 'vitest';
import { block, breakReferences, cell, inline, title } from '../../src/render/escape.ts';

const NASTY = [
  '@acme/team',
  'Closes #12',
  'fixes GH-7',
  'acme/plan#3',
  'https://github.com/acme/plan/issues/1',
  'www.example.com',
  '<img src=x onerror=alert(1)>',
  '<!-- milepost:1 acme-plan task/x s=open -->',
  '-->',
  '```',
  '~~~',
  '| a | b |',
  '|---|---|',
  '# heading',
  '> quote',
  '1. one',
  '- [x] ticked <!-- box:formats -->',
  '[text](javascript:alert(1))',
  '![pixel](//tracker.example/x.png)',
  '{{constructor.constructor}}',
  '{{> part-schedule}}',
  '$x^2$',
  'deadbeef1234567',
  '&lt;b&gt;',
  '*bold* _em_ ~~gone~~',
  '\\',
  '===',
  'a\u0000b\u001b[2J',
];
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...NASTY),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom('\n', ' ', '\r\n'),
    ),
    {
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(''));

/** Characters that Markdown or GitHub would act on, left without a backslash or an entity. */
function isLive(text: string): boolean {
  const quiet = text.replace(/\\[\\`*_[\]>|~$\-+#=:.)]/g, ' ').replace(/&(amp|lt|#64|#47);/g, ' ');
  return /[<>@[\]`*_|~$\\&]|:\/\/|#\w|GH-\d|www\./i.test(quiet);
}

/** What a reader sees: entities, backslashes and zero-width spaces undone. */
function readBack(text: string): string {
  return text
    .replace(/\\([\\`*_[\]>|~$\-+#=:.)])/g, '$1')
    .replace(/&lt;/g, '<')
    .replace(/&#64;/g, '@')
    .replace(/&#47;/g, '/')
    .replace(/&amp;/g, '&')
    .replaceAll('\u200b', '');
}

const oneLine = (text: string): string =>
  text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replaceAll('\u200b', '');

test('nothing in a line, a cell or a list item is live', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(isLive(inline(text))).toBe(false);
      expect(isLive(cell(text))).toBe(false);
      expect(inline(text)).not.toMatch(/[\r\n]/);
      expect(inline(text)).not.toMatch(/^([-+#=:>]|\d+[.)])/);
    }),
    { numRuns: 2000 },
  );
});

test('no line of a block is live markup, but paragraphs and list items', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      for (const line of block(text).split('\n')) {
        expect(isLive(line)).toBe(false);
        expect(line).not.toMatch(/^([+#=:>]|\d+[.)]|-(?! ))/);
      }
    }),
    { numRuns: 2000 },
  );
});

test('an escaped line reads back as it was', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(readBack(inline(text))).toBe(oneLine(text));
    }),
    { numRuns: 2000 },
  );
});

test('a title has no live mention or reference and reads back as it was', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(title(text)).not.toMatch(/@\w|#\w|GH-\d|:\/\/|www\.|[\r\n]/i);
      expect(title(text).replaceAll('\u200b', '')).toBe(oneLine(text));
    }),
    { numRuns: 2000 },
  );
});

test('a word of hexadecimal digits that could be a commit is broken, an ordinary number is not', () => {
  expect(breakReferences('deadbeef1')).toBe('deadbe\u200bef1');
  expect(breakReferences('20261123')).toBe('20261123');
});

test('escaping leaves ordinary words, dots and brackets readable', () => {
  expect(inline('Missing values (per field), e.g. 3.5 %.')).toBe('Missing values (per field), e.g. 3.5 %.');
});

test('blank lines make paragraphs and dashes make items, nothing else passes', () => {
  expect(block('One\n\n\n\n- a\n- \n# b')).toBe('One\n\n- a\n\n\\# b');
});

test('an empty cell is a dash', () => {
  expect(cell('  ')).toBe('–');
});
