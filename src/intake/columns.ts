import { type Finding, finding } from '../findings/finding.ts';
import { closestText } from '../values/id.ts';
import { cellText, isBlank, MOST_COLUMNS, MOST_ROWS, type Reading, type Row, type Sheet } from './table.ts';

/** A sheet whose header was understood. */
export interface Data {
  readonly sheet: Sheet;
  /** Column from 0, by the name in the header. */
  readonly columns: ReadonlyMap<string, number>;
  /** Rows below the header that say anything. */
  readonly rows: readonly Row[];
}

/**
 * Finds the header and the columns that a map names. Everything that is wrong with the form of the sheet is told at
 * once: a missing or doubled column, rows wider or narrower than the header, no rows, too many.
 * @param wanted names of columns that have to be there
 */
export function readData(sheet: Sheet, headerRow: number, wanted: Iterable<string>): Reading<Data> {
  const header = sheet.rows.find(({ number }) => number === headerRow);
  if (header === undefined || isBlank(header)) {
    const place = sheet.placeOf({ number: headerRow, cells: [] }, 0);
    return { value: null, findings: [finding('sheet-without-header', { row: headerRow }, place)] };
  }
  const rows = sheet.rows.filter((row) => row.number > headerRow && !isBlank(row));
  const { columns, doubled } = columnsOf(sheet, header);
  const findings = [
    ...doubled.filter(({ args }) => [...wanted].includes(String(args.column))),
    ...missingIn(sheet, header, columns, wanted),
    ...sizeFaults(sheet, header, rows),
  ];
  return { value: findings.length > 0 ? null : { sheet, columns, rows }, findings };
}

function columnsOf(
  sheet: Sheet,
  header: Row,
): { readonly columns: ReadonlyMap<string, number>; readonly doubled: readonly Finding[] } {
  const columns = new Map<string, number>();
  const doubled: Finding[] = [];
  for (const [index, cell] of header.cells.entries()) {
    const name = cellText(cell);
    if (name === '') continue;
    if (columns.has(name))
      doubled.push(finding('column-twice', { column: name }, sheet.placeOf(header, index)));
    else columns.set(name, index);
  }
  return { columns, doubled };
}

function missingIn(
  sheet: Sheet,
  header: Row,
  columns: ReadonlyMap<string, number>,
  wanted: Iterable<string>,
): readonly Finding[] {
  const missing = [...new Set(wanted)].filter((name) => !columns.has(name));
  return missing.map((column) =>
    finding(
      'column-missing',
      { column, near: closestText(column, columns.keys()) },
      sheet.placeOf(header, 0),
    ),
  );
}

function sizeFaults(sheet: Sheet, header: Row, rows: readonly Row[]): readonly Finding[] {
  const [first] = rows;
  if (first === undefined)
    return [finding('sheet-without-rows', {}, sheet.placeOf({ number: header.number + 1, cells: [] }, 0))];
  if (header.cells.length > MOST_COLUMNS)
    return [finding('sheet-too-wide', { limit: MOST_COLUMNS }, sheet.placeOf(header, MOST_COLUMNS))];
  const beyond = rows[MOST_ROWS];
  if (beyond !== undefined)
    return [finding('sheet-too-long', { limit: MOST_ROWS }, sheet.placeOf(beyond, 0))];
  return sheet.name === null ? widthFaults(sheet, header, rows) : [];
}

/** In a CSV file a row of another width means a delimiter or quote that is not what it seems. */
function widthFaults(sheet: Sheet, header: Row, rows: readonly Row[]): readonly Finding[] {
  const columns = header.cells.length;
  return rows.flatMap((row) => {
    const cells = row.cells.length;
    const place = sheet.placeOf(row, Math.min(cells, columns) - 1);
    return cells === columns ? [] : [finding('row-width', { cells, columns }, place)];
  });
}
