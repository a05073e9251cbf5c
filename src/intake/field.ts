import { type Finding, finding, type Place } from '../findings/finding.ts';
import type { Places } from '../findings/place.ts';
import { shown, shownList } from '../findings/shown.ts';
import type { EvidenceMap } from '../schema/types.generated.ts';
import { isDay } from '../values/date.ts';
import { decimal, multiplyDecimals, toNumber } from '../values/decimal.ts';
import { closestText } from '../values/id.ts';
import type { Data } from './columns.ts';
import { readDay } from './days.ts';
import { numberExample, readNumber, shownNumber } from './numbers.ts';
import { type CellValue, cellText, EMPTY, type Row } from './table.ts';

/** A field of the map: from a column, or the same for every row. */
export type FieldMap = EvidenceMap['record']['metric'];

/** How texts of the file are read. */
export type Locale = Pick<EvidenceMap, 'numbers' | 'grouped' | 'dates'>;

/** What one field of one row holds, and where that stands: in the file, or in the map. */
export interface Found {
  readonly cell: CellValue;
  readonly place: Place;
  /** Name of the column; empty for a constant. */
  readonly column: string;
}

/** A value, or the one finding that says why there is none. */
export type Read<T> = { readonly value: T } | { readonly finding: Finding };

/** Looks a field up in a row. @param mapPlace where the field stands in the map */
export function findField(field: FieldMap, data: Data, row: Row, mapPlace: Place): Found {
  const { column, value } = field;
  if (column === undefined) return { cell: constant(value), place: mapPlace, column: '' };
  const index = data.columns.get(column) ?? -1;
  return { cell: row.cells[index] ?? EMPTY, place: data.sheet.placeOf(row, index), column };
}

function constant(value: string | number | undefined): CellValue {
  if (value === undefined) return EMPTY;
  return typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', text: value };
}

/** In the map it is the field that says nothing: neither a column nor a value. */
function emptyField(column: string, place: Place): Finding {
  return column === '' ? finding('value-empty', {}, place) : finding('cell-empty', { column }, place);
}

/** A line of text; words of the map are taken as what they mean. */
export function readLine(field: FieldMap, { cell, place, column }: Found): Read<string> {
  const text = cellText(cell);
  if (cell.kind === 'empty') return { finding: emptyField(column, place) };
  if (/[\r\n]/.test(text)) return { finding: finding('cell-not-one-line', {}, place) };
  if (field.words === undefined) return { value: text };
  const word = field.words.find(({ from }) => from === text);
  if (word !== undefined) return { value: word.to };
  const known = field.words.map(({ from }) => from);
  const args = { value: shown(text), near: closestText(text, known), allowed: shownList(known) };
  return { finding: finding('cell-not-known', args, place) };
}

/** A number in the stated notation, multiplied and within bounds as the map says. */
export function readFigure(field: FieldMap, found: Found, locale: Locale): Read<number> {
  const { cell, place, column } = found;
  if (cell.kind === 'empty') return { finding: emptyField(column, place) };
  const number = cell.kind === 'text' ? readNumber(cell.text, locale) : numberIn(cell);
  const value = shown(cellText(cell));
  const args = { value, example: numberExample(locale) };
  switch (number.kind) {
    case 'not-a-number':
      return { finding: finding('cell-not-a-number', args, place) };
    case 'grouping':
      return { finding: finding('cell-number-grouping', { ...args, locale: locale.numbers }, place) };
    case 'ambiguous': {
      const { whole, fraction } = number;
      return { finding: finding('cell-number-ambiguous', { value, whole, fraction }, place) };
    }
    case 'not-exact':
      return { finding: finding('number-not-exact', { value }, place) };
    case 'number':
      return withinBounds(field, times(number.value, field.times ?? 1), place);
  }
}

function numberIn(cell: CellValue): ReturnType<typeof readNumber> {
  return cell.kind === 'number' && Number.isFinite(cell.value)
    ? { kind: 'number', value: shownNumber(cell.value) }
    : { kind: 'not-a-number' };
}

/** Exactly: 0.972 times 100 is 97.2, not 97.19999999999999. */
function times(value: number, factor: number): number {
  return factor === 1 ? value : toNumber(multiplyDecimals(decimal(value), decimal(factor)));
}

function withinBounds({ low, high }: FieldMap, value: number, place: Place): Read<number> {
  const isBelow = low !== undefined && value < low;
  const isAbove = high !== undefined && value > high;
  if (!isBelow && !isAbove) return { value };
  const args = { value, low: low ?? '−∞', high: high ?? '∞' };
  return { finding: finding('cell-out-of-range', args, place) };
}

/** A whole number of at least 0. */
export function readCount(field: FieldMap, found: Found, locale: Locale): Read<number> {
  const read = readFigure(field, found, locale);
  if ('finding' in read || (Number.isSafeInteger(read.value) && read.value >= 0)) return read;
  return { finding: finding('cell-not-a-count', { value: read.value }, found.place) };
}

/** A day: a date of the workbook, a text in the stated format, or a constant of the map, which is `YYYY-MM-DD`. */
export function readDate({ cell, place, column }: Found, { dates }: Locale): Read<string> {
  if (cell.kind === 'empty') return { finding: emptyField(column, place) };
  if (cell.kind === 'day') return { value: cell.day };
  const text = cellText(cell);
  const day = column === '' ? (isDay(text) ? text : null) : readDay(text, dates);
  if (day !== null) return { value: day };
  const format = column === '' ? 'yyyy-MM-dd' : dates;
  return { finding: finding('cell-not-a-date', { value: shown(text), format }, place) };
}

/** Where a field of the map stands. */
export function placeInMap(places: Places, name: string): Place {
  return places.at(['record', name, 'value']);
}
