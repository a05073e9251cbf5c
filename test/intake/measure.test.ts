import { expect, test } from 'vitest';
import { readData } from '../../src/intake/columns.ts';
import { type Measured, measure } from '../../src/intake/measure.ts';
import type { DataQualityMap } from '../../src/schema/types.generated.ts';
import { readCsv } from '../../src/sheets/csv.ts';

const MAP: DataQualityMap = {
  formatVersion: '1.0',
  kind: 'data-quality',
  source: { kind: 'csv', delimiter: ';', encoding: 'utf-8' },
  numbers: 'nl',
  dates: 'dd-MM-yyyy',
  about: 'gate-data',
  columns: [],
};

function counted(text: string, parts: Partial<DataQualityMap>): Measured {
  const map = { ...MAP, ...parts };
  const { value: sheet } = readCsv('f.csv', text, ';');
  if (sheet === null) throw new Error('no sheet');
  const { value: data, findings } = readData(
    sheet,
    1,
    map.columns.map(({ column }) => column),
  );
  expect(findings).toEqual([]);
  if (data === null) throw new Error('no data');
  return measure(data, map, '2026-03-12');
}

test('a missing value is an empty cell, blanks, or a word that the map calls missing', () => {
  const text = 'a;b\n;x\n  ;x\nN/A;x\n-;x\n0;x\n';
  const { columns, complete } = counted(text, {
    missing: ['n/a', '-'],
    columns: [{ column: 'a', type: 'text' }],
  });
  expect(columns).toMatchObject([{ key: 'a', missing: 4, values: 1 }]);
  expect(complete).toBe(1);
});

test('a column that may be empty is counted, and makes no row incomplete', () => {
  const { columns, complete } = counted('a;b\n;x\n1;x\n', {
    columns: [{ column: 'a', type: 'text', required: false }],
  });
  expect(columns).toMatchObject([{ isRequired: false, missing: 1 }]);
  expect(complete).toBe(2);
});

type Column = DataQualityMap['columns'][number];
type Case = [Column['type'], Partial<Column>, readonly string[], number];

test.each<Case>([
  ['number', {}, ['1.234,0', '1,5', '1.23', 'x'], 2],
  ['date', {}, ['12-03-2026', '2026-03-12', '31-02-2026'], 2],
  ['date', { dates: 'yyyy-MM-dd' }, ['12-03-2026', '2026-03-12'], 1],
  ['choice', { values: ['open', 'paid'] }, ['open', 'Open', 'paid'], 1],
  ['shape', { shape: '9999 AA' }, ['1234 AB', '1234AB', '1234 ÉB', '12345 AB'], 2],
  ['name', {}, ['Acme B.V.', 'Acme B.V.', 'acme bv', 'ACME BV', 'Other'], 2],
  ['text', {}, ['a', 'A', '1'], 0],
])('a column of %s %o: of %o %d are written otherwise', (type, more, cells, deviating) => {
  const columns: DataQualityMap['columns'] = [{ column: 'a', type, ...more }];
  const measured = counted(`a;b\n${cells.map((one) => `${one};x`).join('\n')}\n`, { columns });
  expect(measured.columns).toMatchObject([{ deviating, values: cells.length, missing: 0 }]);
});

test('a number that can mean two things is written otherwise unless the map says that digits are grouped', () => {
  const columns: DataQualityMap['columns'] = [{ column: 'a', type: 'number' }];
  const text = 'a;b\n1.234;x\n1.234.567;x\n';
  expect(counted(text, { columns }).columns).toMatchObject([{ deviating: 1 }]);
  expect(counted(text, { columns, grouped: true }).columns).toMatchObject([{ deviating: 0 }]);
  expect(counted(text, { columns, grouped: false }).columns).toMatchObject([{ deviating: 2 }]);
});

test('a row repeats an earlier one in the columns that are named; rows that say nothing there repeat nothing', () => {
  const text = 'a;b\n1;x\n1;y\n1;x\n;\n;z\n1;x\n';
  const columns: DataQualityMap['columns'] = [
    { column: 'a', type: 'text' },
    { column: 'b', type: 'text', required: false },
  ];
  const { repeats, clean, complete, rows } = counted(text, {
    columns,
    duplicates: { columns: ['a', 'b'], metric: 'doubles' },
  });
  expect({ repeats, clean, complete, rows }).toEqual({ repeats: 2, clean: 2, complete: 4, rows: 5 });
});

test('age is that of the newest date up to the day observed', () => {
  const columns: DataQualityMap['columns'] = [{ column: 'a', type: 'date' }];
  const timeliness = { column: 'a', maxAgeDays: 7 };
  const { age } = counted('a;b\n01-03-2026;x\n10-03-2026;x\n13-03-2026;x\nsoon;x\n', { columns, timeliness });
  expect(age).toEqual({ newest: '2026-03-10', ageDays: 2, dates: 3, future: 1 });
});
