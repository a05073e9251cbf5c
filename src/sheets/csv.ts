import { CsvError, parse } from 'csv-parse/sync';
import { type Finding, finding, type Place } from '../findings/finding.ts';
import { unprotected } from '../intake/protect.ts';
import { MOST_ROWS, type Reading, type Row, type Sheet, textCell } from '../intake/table.ts';

/** Rows that are read at most: header, data, and one more so that too many can be told. */
const MOST_READ = MOST_ROWS + 1002;

interface Raw {
  readonly record: readonly string[];
  readonly raw: string;
}

/** Where a row stands in the text. */
interface Piece {
  readonly line: number;
  readonly raw: string;
}

/**
 * Reads a CSV text with a stated delimiter. Quotes and line breaks within them are as RFC 4180 says; lines end with
 * LF, CRLF or CR. A stray or open quote is told with its line: nothing after it could be trusted.
 */
export function readCsv(file: string, text: string, delimiter: string): Reading<Sheet> {
  const parsed = tryParse(file, text, delimiter);
  if ('fault' in parsed) return { value: null, findings: [parsed.fault] };
  const pieces = new Map<number, Piece>();
  const rows: Row[] = [];
  let offset = 0;
  let line = 1;
  for (const [index, { record, raw }] of parsed.rows.entries()) {
    const end = offset + raw.length;
    const next = raw.endsWith('\r') && text[end] === '\n' ? end + 1 : end;
    pieces.set(index + 1, { line, raw });
    rows.push({ number: index + 1, cells: record.map((cell) => textCell(unprotected(cell))) });
    line += breaksIn(text.slice(offset, next));
    offset = next;
  }
  const last = line;
  return {
    value: {
      file,
      name: null,
      rows,
      placeOf: (row, column) => placeOf(file, pieces.get(row.number), column, delimiter, last),
    },
    findings: [],
  };
}

function tryParse(
  file: string,
  text: string,
  delimiter: string,
): { readonly rows: readonly Raw[] } | { readonly fault: Finding } {
  try {
    const rows: readonly unknown[] = parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      raw: true,
      relax_column_count: true,
      skip_empty_lines: false,
      to: MOST_READ,
    });
    return { rows: rows.filter(isRaw) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { fault: finding('csv-quote', {}, { file, line: openedOn(text, error), column: 1 }) };
  }
}

/** With `raw` the parser gives more than its types say. */
function isRaw(row: unknown): row is Raw {
  return typeof row === 'object' && row !== null && 'record' in row && 'raw' in row;
}

/** For a quote that is never closed the parser knows where it opened only in its message. */
function openedOn(text: string, error: CsvError): number {
  const [, at] = /at line ([0-9]+)/.exec(error.message) ?? [];
  return Math.min(Number(at ?? 1), breaksIn(text) + 1);
}

function breaksIn(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}

/** Line and column at which a cell begins; found again in the text of its row, which only a fault asks for. */
function placeOf(
  file: string,
  piece: Piece | undefined,
  column: number,
  delimiter: string,
  last: number,
): Place {
  if (piece === undefined) return { file, line: last, column: 1 };
  const before = piece.raw.slice(0, startOf(piece.raw, column, delimiter));
  const lines = before.split(/\r\n|\n|\r/);
  return { file, line: piece.line + lines.length - 1, column: (lines.at(-1) ?? '').length + 1 };
}

function startOf(raw: string, column: number, delimiter: string): number {
  let cell = 0;
  let isQuoted = false;
  let start = 0;
  for (let i = 0; i < raw.length && cell < column; i += 1) {
    if (raw[i] === '"') isQuoted = !isQuoted;
    else if (raw[i] === delimiter && !isQuoted) {
      cell += 1;
      start = i + 1;
    }
  }
  return start;
}
