import type { Finding, Place } from '../findings/finding.ts';

/** What stands in a cell. A workbook knows numbers, dates and booleans; a CSV file has texts only. */
export type CellValue =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'boolean'; readonly value: boolean };

/** One row of a sheet, the header included. */
export interface Row {
  /** Its number in the file, from 1, as spreadsheets show it. */
  readonly number: number;
  readonly cells: readonly CellValue[];
}

/** A sheet as it was read, without an opinion on what is header and what is data. */
export interface Sheet {
  /** The file as the user named it. */
  readonly file: string;
  /** Name of the sheet; null for a CSV file. */
  readonly name: string | null;
  readonly rows: readonly Row[];
  /** Place of a cell, also of one that is not there. @param column from 0 */
  placeOf(row: Row, column: number): Place;
}

/** What was read, as far as it could be, and all that is wrong with it. */
export interface Reading<T> {
  readonly value: T | null;
  readonly findings: readonly Finding[];
}

export const EMPTY: CellValue = { kind: 'empty' };

/** Most rows of data that are looked at. */
export const MOST_ROWS = 50_000;

/** Most columns that are looked at. */
export const MOST_COLUMNS = 250;

/** A text cell; blanks alone are nothing. */
export function textCell(text: string): CellValue {
  return /^\s*$/.test(text) ? EMPTY : { kind: 'text', text };
}

/** A cell as a person would type it; for messages, words and digests. */
export function cellText(cell: CellValue): string {
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'text':
      return cell.text.trim();
    case 'number':
      return String(cell.value);
    case 'day':
      return cell.day;
    case 'boolean':
      return String(cell.value);
  }
}

/** A row without anything in it says nothing, and is no row of data. */
export function isBlank({ cells }: Row): boolean {
  return cells.every(({ kind }) => kind === 'empty');
}

/** `0` is A, `27` is AB: the column as spreadsheets name it. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? letter : `${columnName(rest - 1)}${letter}`;
}
