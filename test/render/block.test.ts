import { expect, test } from 'vitest';
import { appendPart, newBody, replaceMarker, replacePart, splitBody } from '../../src/render/block.ts';

const MARKER = '<!-- milepost:1 acme-plan task/a s=open -->';
const NEXT = '<!-- milepost:1 acme-plan task/a x=b s=open -->';
const part = (text: string, ticked: readonly string[] = []) =>
  ({ text, markerLine: MARKER, ticked, language: 'en' }) as const;
const ours = newBody(part('- [ ] One <!-- box:a -->\n- [ ] Two <!-- box:b -->'));

function managed(body: string) {
  const found = splitBody(body);
  if (found.kind !== 'managed') throw new Error(`expected our part, got ${found.kind}`);
  return found;
}

test('a body without our part has none', () => {
  expect(splitBody('Only people here.').kind).toBe('none');
  expect(splitBody('').kind).toBe('none');
});

test('people keep their text above and below', () => {
  const found = managed(`Above\n\n${ours}\nBelow`);
  expect(found.above).toBe('Above\n\n');
  expect(found.below).toBe('\n\nBelow');
  expect(found.markerLine).toBe(MARKER);
});

test('a tick stays when the text is written anew', () => {
  const found = managed(ours.replace('[ ] One', '[X] One'));
  const body = replacePart(
    found,
    part('- [ ] One, better <!-- box:a -->\n- [ ] Two <!-- box:b -->', found.ticked),
  );
  expect(body).toContain('- [x] One, better <!-- box:a -->');
  expect(body).toContain('- [ ] Two <!-- box:b -->');
});

test('a box is ticked and never unticked', () => {
  const ticked = replaceMarker(managed(ours), NEXT, ['b']);
  expect(ticked).toContain('- [x] Two');
  expect(replaceMarker(managed(ticked), MARKER, [])).toContain('- [x] Two');
});

test('a body with CRLF keeps CRLF', () => {
  const body = replacePart(managed(`Above\r\n${ours.replaceAll('\n', '\r\n')}`), part('One\nTwo'));
  expect(body.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('a part that is taken over stands below what a person wrote', () => {
  expect(appendPart('Mine', part('Ours'))).toMatch(/^Mine\n\n<!-- milepost:begin/);
  expect(appendPart('', part('Ours'))).toMatch(/^<!-- milepost:begin/);
});

test.each([
  ['the begin line is gone', ours.replace(/<!-- milepost:begin.*\n/, '')],
  ['the marker is gone', ours.replace(`${MARKER}\n`, '')],
  ['the marker is split over lines', ours.replace('task/a', 'task\n/a')],
  ['it stands there twice', ours + ours],
  ['the marker comes first', `${MARKER}\n${ours.replace(`${MARKER}\n`, '')}`],
  ['a zero-width space is in the marker', ours.replace('milepost:1', 'mile\u200bpost:1')],
])('our part is damaged when %s', (_, body) => {
  expect(splitBody(body).kind).toBe('damaged');
});

test('a part inside a code fence is not ours', () => {
  expect(splitBody(`\`\`\`\n${ours}\`\`\`\n`).kind).toBe('none');
  expect(splitBody(`~~~md\n${ours}~~~\n`).kind).toBe('none');
});

test('a closed fence before our part changes nothing', () => {
  expect(splitBody(`\`\`\`sh\nls\n\`\`\`\n${ours}`).kind).toBe('managed');
});
