import type { DataQualityMap } from '../schema/types.generated.ts';
import { daysBetween } from '../values/date.ts';
import type { Data } from './columns.ts';
import { columnMeter } from './meter.ts';
import { cellText, EMPTY, type Row } from './table.ts';

type Column = DataQualityMap['columns'][number];

/** What was counted in one column. */
export interface ColumnCounts {
  /** Name for the keys of a criterion. */
  readonly key: string;
  readonly isRequired: boolean;
  readonly missing: number;
  /** Values that are there. */
  readonly values: number;
  /** Values that are written otherwise than the column says; 0 for a column of text. */
  readonly deviating: number;
  /** True where the way of writing is judged at all. */
  readonly isJudged: boolean;
  /** How values are written, most frequent first: dates and numbers only, and never what they say. */
  readonly shapes: readonly { readonly shape: string; readonly count: number }[];
}

export interface AgeCounts {
  /** Newest date that is not after the day observed; null when no date could be read. */
  readonly newest: string | null;
  readonly ageDays: number | null;
  /** Dates that could be read. */
  readonly dates: number;
  /** Dates after the day observed: no data can be that fresh, so they do not count. */
  readonly future: number;
}

/** Everything that was counted: numbers and shapes, no value of the file. */
export interface Measured {
  readonly rows: number;
  readonly columns: readonly ColumnCounts[];
  readonly age: AgeCounts | null;
  /** Rows that repeat an earlier one; null where the map names no columns for that. */
  readonly repeats: number | null;
  /** Rows without a missing value in a required column. */
  readonly complete: number;
  /** Complete rows that are written as the columns say and repeat no other. */
  readonly clean: number;
}

/** Counts completeness, consistency of formats, timeliness and duplicates. @param day the day observed */
export function measure(data: Data, map: DataQualityMap, day: string): Measured {
  const { rows } = data;
  const words = new Set((map.missing ?? []).map((word) => word.trim().toLowerCase()));
  const at = (row: Row, column: string) => row.cells[data.columns.get(column) ?? -1] ?? EMPTY;
  const isMissing = (row: Row, column: string): boolean => {
    const cell = at(row, column);
    return cell.kind === 'empty' || words.has(cellText(cell).toLowerCase());
  };
  const meters = map.columns.map((column) => {
    const present = rows.filter((row) => !isMissing(row, column.column));
    const meter = columnMeter(
      column,
      map,
      present.map((row) => at(row, column.column)),
    );
    const deviating = new Set(present.filter((row) => meter.deviates(at(row, column.column))));
    return { column, meter, present, deviating };
  });
  const repeats = repeatsIn(rows, map, (row, column) =>
    isMissing(row, column) ? '' : cellText(at(row, column)),
  );
  const isComplete = (row: Row): boolean =>
    map.columns.every((column) => !isRequired(column) || !isMissing(row, column.column));
  const complete = rows.filter(isComplete);
  const clean = complete.filter(
    (row) => !repeats?.has(row) && meters.every(({ deviating }) => !deviating.has(row)),
  );
  const { timeliness } = map;
  const aged = meters.find(({ column }) => column.column === timeliness?.column);
  return {
    rows: rows.length,
    columns: meters.map(({ column, meter, present, deviating }) => ({
      key: column.key ?? column.column,
      isRequired: isRequired(column),
      missing: rows.length - present.length,
      values: present.length,
      deviating: deviating.size,
      isJudged: column.type !== 'text',
      shapes: meter.shapes,
    })),
    age: aged === undefined ? null : ageOf(aged.meter.days, day),
    repeats: repeats === null ? null : repeats.size,
    complete: complete.length,
    clean: clean.length,
  };
}

function isRequired({ required }: Column): boolean {
  return required !== false;
}

/** Rows that say in the named columns what an earlier row says; one that says nothing there repeats nothing. */
function repeatsIn(
  rows: readonly Row[],
  { duplicates }: DataQualityMap,
  text: (row: Row, column: string) => string,
): ReadonlySet<Row> | null {
  if (duplicates === undefined) return null;
  const seen = new Set<string>();
  const repeats = new Set<Row>();
  for (const row of rows) {
    const parts = duplicates.columns.map((column) => text(row, column));
    if (parts.every((part) => part === '')) continue;
    const identity = JSON.stringify(parts);
    if (seen.has(identity)) repeats.add(row);
    else seen.add(identity);
  }
  return repeats;
}

function ageOf(days: readonly string[], day: string): AgeCounts {
  const past = days.filter((one) => one <= day);
  const newest = past.reduce<string | null>((last, one) => (last === null || one > last ? one : last), null);
  return {
    newest,
    ageDays: newest === null ? null : daysBetween(newest, day),
    dates: days.length,
    future: days.length - past.length,
  };
}
