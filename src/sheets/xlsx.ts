import { readSheet, SheetNotFoundError } from 'read-excel-file/node';
import { type Finding, finding, type Place } from '../findings/finding.ts';
import { unprotected } from '../intake/protect.ts';
import {
  type CellValue,
  columnName,
  EMPTY,
  MOST_COLUMNS,
  MOST_ROWS,
  type Reading,
  type Row,
  type Sheet,
  textCell,
} from '../intake/table.ts';
import { extentOf } from './extent.ts';
import { repack } from './repack.ts';
import { type PackProblem, unpack } from './unpack.ts';

/** A workbook that is safe to read; `read` gives one sheet of it by name, null when there is none of that name. */
export interface Workbook {
  read(name: string): Promise<Reading<Sheet>>;
}

/** Rows above the data that a map may name. */
const MOST_HEAD = 1000;

/** Opens a workbook within its limits; a protected, old, broken or oversized one is a finding. */
export function openWorkbook(file: string, bytes: Uint8Array): Reading<Workbook> {
  const start = { file, line: 1, column: 1 };
  const fault = (found: Finding): Reading<Workbook> => ({ value: null, findings: [found] });
  const parts = unpack(bytes);
  if (typeof parts === 'string') return fault(problemFinding(parts, start));
  const extent = extentOf(parts);
  if (extent === null || !parts.has('xl/workbook.xml')) return fault(finding('workbook-broken', {}, start));
  if (extent.columns > MOST_COLUMNS) return fault(finding('sheet-too-wide', { limit: MOST_COLUMNS }, start));
  if (extent.rows > MOST_ROWS + MOST_HEAD)
    return fault(finding('sheet-too-long', { limit: MOST_ROWS }, start));
  const safe = repack(parts);
  return { value: { read: (name) => readOne(file, safe, name) }, findings: [] };
}

function problemFinding(problem: PackProblem, place: Place): Finding {
  switch (problem) {
    case 'protected':
      return finding('workbook-protected', {}, place);
    case 'old':
      return finding('workbook-old', {}, place);
    case 'too-large':
      return finding('workbook-too-large', { limit: '100 MiB' }, place);
    case 'broken':
      return finding('workbook-broken', {}, place);
  }
}

/** @returns a null value without findings when there is no sheet of that name */
async function readOne(file: string, bytes: Buffer, name: string): Promise<Reading<Sheet>> {
  let data: readonly (readonly unknown[])[];
  try {
    data = await readSheet(bytes, name, { trim: false });
  } catch (error) {
    if (error instanceof SheetNotFoundError) return { value: null, findings: [] };
    // Whatever else it throws comes from what is in the file: the bytes are in memory and within the limits.
    return { value: null, findings: [finding('workbook-broken', {}, { file, line: 1, column: 1 })] };
  }
  const rows = data.map((cells, i): Row => ({ number: i + 1, cells: cells.map(toCell) }));
  return {
    value: { file, name, rows, placeOf: (row, column) => placeOf(file, name, row, column) },
    findings: [],
  };
}

/** A date is midnight in UTC; what a formula gave is taken, an error such as #DIV/0! is nothing. */
function toCell(value: unknown): CellValue {
  if (typeof value === 'string') return textCell(unprotected(value));
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (value instanceof Date && Number.isFinite(value.getTime()))
    return { kind: 'day', day: value.toISOString().slice(0, 10) };
  return EMPTY;
}

function placeOf(file: string, name: string, { number }: Row, column: number): Place {
  const index = Math.max(0, column);
  return { file, line: number, column: index + 1, cell: `${name}!${columnName(index)}${number}` };
}
