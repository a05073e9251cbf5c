import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newBody, replaceMarker, replacePart, splitBody } from '../../src/render/block.ts';
import { comparable } from '../../src/render/ticks.ts';

const MARKER = '<!-- milepost:1 acme-plan task/a s=open -->';
// People's text: anything without a line that is a fence or looks like ours.
const people = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.constantFrom('\n', '\r\n', '- [x] mine', '@me'),
    ),
    {
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(''))
  .filter((text) => !/```|~~~|<!-- milepost/.test(text));
const eol = fc.constantFrom('\n', '\r\n');
const boxes = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 });

function textOf(ids: readonly string[]): string {
  return ids.map((id) => `- [ ] Box ${id} <!-- box:${id} -->`).join('\n');
}

test('a split body is the same body again, byte for byte', () => {
  fc.assert(
    fc.property(people, people, boxes, eol, (above, below, ids, end) => {
      const ours = newBody({ text: textOf(ids), markerLine: MARKER, ticked: [], language: 'nl' }).replaceAll(
        '\n',
        end,
      );
      const body = `${above}${end}${ours}${below}`;
      const found = splitBody(body);
      if (found.kind !== 'managed') throw new Error(found.kind);
      expect(found.above + found.beginLine + end + found.text + found.markerLine + found.below).toBe(body);
      expect(replaceMarker(found, MARKER, [])).toBe(body);
    }),
  );
});

test('writing our part anew keeps every byte outside it and every tick inside it', () => {
  fc.assert(
    fc.property(people, people, boxes, boxes, boxes, (above, below, before, after, ticked) => {
      const first = newBody({ text: textOf(before), markerLine: MARKER, ticked, language: 'en' });
      const found = splitBody(`${above}\n${first}${below}`);
      if (found.kind !== 'managed') throw new Error(found.kind);
      const next = splitBody(
        replacePart(found, { text: textOf(after), markerLine: MARKER, ticked: found.ticked, language: 'en' }),
      );
      if (next.kind !== 'managed') throw new Error(next.kind);
      expect([next.above, next.below]).toEqual([found.above, found.below]);
      expect(new Set(next.ticked)).toEqual(
        new Set(after.filter((id) => before.includes(id) && ticked.includes(id))),
      );
      expect(comparable(next.text)).toBe(comparable(textOf(after)));
    }),
  );
});
