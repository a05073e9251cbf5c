import type { Parts } from './unpack.ts';

/** Highest row and column that spreadsheet programs know. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** How far the cells of a workbook reach; null where its XML is not what a spreadsheet program writes. */
export interface Extent {
  /** Highest row with a cell that holds something, from 1. */
  readonly rows: number;
  /** Highest column with such a cell, from 1. */
  readonly columns: number;
}

const TAG = /<(?:[\w.-]+:)?(?:row|c)(?=[\s/>])((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g;
const BEGIN = /<(?:[\w.-]+:)?(?:row|c)(?=[\s/>])/g;
const ADDRESS = /\sr\s*=\s*["']([A-Z]{0,3})([0-9]{1,7})["']/;
const HAS_ADDRESS = /\sr\s*=/;

/**
 * Looks at the addresses before the sheets are read: a reader fills every gap, so one cell in row 999,999,999 would
 * take all memory. A document type is refused, since entities can blow up and can read files.
 */
export function extentOf(parts: Parts): Extent | null {
  let rows = 0;
  let columns = 0;
  for (const [path, bytes] of parts) {
    const xml = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
    if (/<!DOCTYPE|<!ENTITY/i.test(xml) || xml.includes('\0')) return null;
    if (!/^xl\/worksheets\/.*\.xml$/.test(path)) continue;
    let tags = 0;
    for (const [, attributes = '', closed = ''] of xml.matchAll(TAG)) {
      tags += 1;
      const address = ADDRESS.exec(attributes);
      if (address === null && HAS_ADDRESS.test(attributes)) return null;
      const [, letters = '', digits = '0'] = address ?? [];
      const column = columnNumber(letters);
      if (Number(digits) > LAST_ROW || column > LAST_COLUMN) return null;
      if (closed === '/' || letters === '') continue;
      rows = Math.max(rows, Number(digits));
      columns = Math.max(columns, column);
    }
    if (tags !== (xml.match(BEGIN)?.length ?? 0)) return null;
  }
  return { rows, columns };
}

/** `AB` is 28. */
function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
