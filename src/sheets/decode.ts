import { type Finding, finding } from '../findings/finding.ts';

/** Text of a file in a stated encoding, or why it is none. */
export interface Decoded {
  readonly text: string | null;
  readonly findings: readonly Finding[];
}

export type Encoding = 'utf-8' | 'windows-1252';

/** One byte order mark at the start is dropped; a byte that the encoding does not know is told with its place. */
export function decodeText(file: string, bytes: Uint8Array, encoding: Encoding): Decoded {
  const start = { file, line: 1, column: 1 };
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff))
    return { text: null, findings: [finding('encoding-utf16', {}, start)] };
  if (a === 0x50 && b === 0x4b) return { text: null, findings: [finding('sheet-is-workbook', {}, start)] };
  const text = tryDecode(bytes, encoding);
  if (text === null) return { text, findings: [finding('encoding-not-utf8', {}, placeAfter(file, bytes))] };
  const nul = text.indexOf('\0');
  if (nul < 0) return { text, findings: [] };
  const place = placeOf(file, text.slice(0, nul));
  return { text: null, findings: [finding('character-forbidden', { character: '\\u0000' }, place)] };
}

function tryDecode(bytes: Uint8Array, encoding: Encoding, isPart = false): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: isPart });
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Place of the first byte that is not UTF-8: the longest prefix that is, found by halving. */
function placeAfter(file: string, bytes: Uint8Array): ReturnType<typeof placeOf> {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (tryDecode(bytes.subarray(0, middle), 'utf-8', true) === null) bad = middle;
    else good = middle;
  }
  return placeOf(file, tryDecode(bytes.subarray(0, good), 'utf-8', true) ?? '');
}

function placeOf(file: string, before: string): { file: string; line: number; column: number } {
  const lines = before.split(/\r\n|\n|\r/);
  return { file, line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
