import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Marker, parseMarker, printMarker } from '../../src/tracker/marker.ts';

const marker: Marker = {
  programme: 'acme-ai',
  key: 'task/data-audit',
  title: '9c1f02ab7e',
  block: '50d1e6f3c2',
  labels: ['task'],
  milestone: 'phase/data',
  due: null,
  ticked: [],
  state: 'open',
  children: null,
  dependencies: null,
  project: null,
};
const LINE =
  '<!-- milepost:1 acme-ai task/data-audit t=9c1f02ab7e b=50d1e6f3c2 l=task m=phase/data x=- s=open -->';

test('a marker is one line that reads back', () => {
  expect(printMarker(marker)).toBe(LINE);
  expect(parseMarker(LINE, 'acme-ai')).toEqual({ kind: 'ours', marker });
});

test('any marker reads back', () => {
  const word = fc.stringMatching(/^[a-z][a-z0-9]{0,5}$/);
  const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
  const any: fc.Arbitrary<Marker> = fc.record({
    programme: word,
    key: fc.tuple(word, word).map(([kind, id]) => `${kind}/${id}`),
    title: orNull(word),
    block: orNull(word),
    labels: orNull(fc.array(word, { maxLength: 3 })),
    milestone: orNull(word),
    due: orNull(fc.constantFrom('2026-11-06', '-')),
    ticked: orNull(fc.array(word, { maxLength: 3 })),
    state: fc.constantFrom('open', 'completed', 'not_planned', 'seen-completed', 'seen-not_planned', null),
    children: orNull(fc.array(word, { maxLength: 3 })),
    dependencies: orNull(fc.array(word, { maxLength: 3 })),
    project: orNull(fc.array(fc.stringMatching(/^[0-9a-f]{8}:[-0-9a-f.]{1,20}$/), { maxLength: 3 })),
  });
  fc.assert(
    fc.property(any, (one) => {
      expect(parseMarker(printMarker(one), one.programme)).toEqual({ kind: 'ours', marker: one });
    }),
  );
});

test('a marker of another programme is foreign, one of a later format is newer', () => {
  expect(parseMarker(LINE, 'other')).toEqual({ kind: 'foreign' });
  expect(parseMarker(LINE.replace(':1', ':2'), 'acme-ai')?.kind).toBe('newer');
});

test.each([
  ['upper case', LINE.replace('acme-ai', 'Acme-AI')],
  ['no key', '<!-- milepost:1 acme-ai -->'],
  ['a key without kind', '<!-- milepost:1 acme-ai data-audit -->'],
  ['a parent in the key', '<!-- milepost:1 acme-ai phase/data/audit -->'],
  ['two hyphens', LINE.replace('data-audit', 'data--audit')],
  ['blanks before it', ` ${LINE}`],
  ['text behind it', `${LINE} x`],
  ['a zero-width space', LINE.replace('audit', 'au\u200bdit')],
])('a line with %s is no marker', (_, line) => {
  expect(parseMarker(line, 'acme-ai')).toBeNull();
});

test('a field that cannot be read is missing, and a state milepost does not know too', () => {
  const line = '<!-- milepost:1 acme-ai task/a b=1 s=gone zz=1 -->';
  expect(parseMarker(line, 'acme-ai')).toMatchObject({ marker: { title: null, block: '1', state: null } });
});
