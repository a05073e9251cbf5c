import { expect, test } from 'vitest';
import { decode } from '../../src/source/decode.ts';
import { bytesOf, told } from '../makers/source.ts';

const concat = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...(typeof part === 'string' ? bytesOf(part) : part)]));

test('UTF-8 with accents and emoji is read as it is', () => {
  expect(decode('a.yaml', bytesOf('titel: coördinatie 😀\n'))).toEqual({
    text: 'titel: coördinatie 😀\n',
    findings: [],
  });
});

test('one byte order mark is dropped, a second one stays to be found', () => {
  expect(decode('a.yaml', bytesOf('\ufeffa: 1')).text).toBe('a: 1');
  expect(decode('a.yaml', bytesOf('\ufeff\ufeffa: 1')).text).toBe('\ufeffa: 1');
});

test.each([
  ['a byte that is never valid', concat('a: x\nb: "é', [0xff], '"\n'), '2:6'],
  ['Latin-1', concat('a: Co', [0xf6], 'rdinatie\n'), '1:6'],
  ['a character cut off by the end', concat('a: 1\nb: ', [0xe2, 0x82]), '2:4'],
  ['a character cut off by another', concat('a: ', [0xe2, 0x82], 'x'), '1:4'],
  ['a surrogate written as UTF-8', concat('a: ', [0xed, 0xa0, 0x80]), '1:4'],
  ['an overlong form', concat('a: ', [0xc0, 0x80]), '1:4'],
  ['the very first byte', concat([0x80], 'a: 1'), '1:1'],
])('%s is told with the place of its first byte', (_, bytes, place) => {
  const { text, findings } = decode('a.yaml', bytes);
  expect(text).toBeNull();
  expect(told(findings)).toEqual([`encoding-not-utf8 ${place}`]);
});

test.each([
  ['little-endian with a mark', concat([0xff, 0xfe, 0x61, 0, 0x3a, 0])],
  ['big-endian with a mark', concat([0xfe, 0xff, 0, 0x61, 0, 0x3a])],
  ['little-endian without', concat([0x61, 0, 0x3a, 0, 0x31, 0])],
  ['big-endian without', concat([0, 0x61, 0, 0x3a, 0, 0x31])],
])('UTF-16, %s, is called by its name', (_, bytes) => {
  expect(told(decode('a.yaml', bytes).findings)).toEqual(['encoding-utf16 1:1']);
});

test.each([
  ['PNG', concat([0x89], 'PNG\r\n', [0x1a], '\n')],
  ['PDF', concat('%PDF-1.7')],
  ['ZIP, Word, Excel', concat('PK', [3, 4])],
])('%s is called by its name', (kind, bytes) => {
  const { text, findings } = decode('a.yaml', bytes);
  expect(text).toBeNull();
  expect(findings.map((one) => [one.code, one.args.kind])).toEqual([['file-not-text', kind]]);
});

test('1 MiB is read, one byte more is refused', () => {
  expect(decode('a.yaml', new Uint8Array(1_048_576).fill(0x61)).findings).toEqual([]);
  expect(told(decode('a.yaml', new Uint8Array(1_048_577).fill(0x61)).findings)).toEqual([
    'file-too-large 1:1',
  ]);
});

test('no bytes are an empty text', () => {
  expect(decode('a.yaml', new Uint8Array())).toEqual({ text: '', findings: [] });
});
