import { type Finding, finding, type Place } from '../findings/finding.ts';
import { MOST_BYTES } from './limits.ts';
import { locator } from './locate.ts';

/** The text of a file, or null with the findings that say why not. */
export interface Decoded {
  readonly text: string | null;
  readonly findings: readonly Finding[];
}

const SIGNATURES: readonly (readonly [string, readonly number[]])[] = [
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['ZIP, Word, Excel', [0x50, 0x4b, 0x03, 0x04]],
  ['Word, Excel', [0xd0, 0xcf, 0x11, 0xe0]],
  ['gzip', [0x1f, 0x8b]],
];

/**
 * Strict UTF-8: a wrong byte is told, never replaced. One byte order mark at the start is dropped.
 * Files above 1 MiB are refused by their length, before anything else.
 */
export function decode(file: string, bytes: Uint8Array): Decoded {
  const start = { file, line: 1, column: 1 };
  if (bytes.length > MOST_BYTES) return refused(finding('file-too-large', { limit: '1 MiB' }, start));
  const binary = SIGNATURES.find(([, signature]) => startsWith(bytes, signature));
  if (binary !== undefined) return refused(finding('file-not-text', { kind: binary[0] }, start));
  if (isUtf16(bytes)) return refused(finding('encoding-utf16', {}, start));
  const text = tryDecode(bytes);
  return text === null
    ? refused(finding('encoding-not-utf8', {}, firstBadByte(file, bytes)))
    : { text, findings: [] };
}

function refused(why: Finding): Decoded {
  return { text: null, findings: [why] };
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** By its byte order mark, or by a NUL in every other of the first bytes. */
function isUtf16(bytes: Uint8Array): boolean {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return true;
  return (a === 0 && c === 0 && b !== 0 && d !== 0) || (a !== 0 && c !== 0 && b === 0 && d === 0);
}

function tryDecode(bytes: Uint8Array, isPart = false): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: isPart });
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Bisects the prefixes: the longest one that decodes ends just before the bad byte or its unfinished character. */
function firstBadByte(file: string, bytes: Uint8Array): Place {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (tryDecode(bytes.subarray(0, middle), true) === null) bad = middle;
    else good = middle;
  }
  const text = tryDecode(bytes.subarray(0, good), true) ?? '';
  return locator(file, text)(text.length);
}
