import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv } from '../../src/sheets/csv.ts';

test('places follow quoted line breaks, CRLF and delimiters within quotes', () => {
  const text = 'a;b;c\r\n"x\r\ny";"p;""q""";z\r\n\r\n1;2;3';
  const sheet = readCsv('f.csv', text, ';').value;
  const rows = sheet?.rows ?? [];
  expect(rows.map(({ number, cells }) => [number, cells.length])).toEqual([
    [1, 3],
    [2, 3],
    [3, 1],
    [4, 3],
  ]);
  const at = (row: number, column: number): string => {
    const place = sheet?.placeOf(rows[row] ?? { number: 0, cells: [] }, column);
    return `${place?.line}:${place?.column}`;
  };
  expect([at(0, 2), at(1, 0), at(1, 1), at(1, 2), at(2, 0), at(3, 1)]).toEqual([
    '1:5',
    '2:1',
    '3:4',
    '3:14',
    '4:1',
    '5:3',
  ]);
});

test('cells of any table come back, each at its own place', () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', 'b', ';', '"', '\n', '\r\n', ' ', 'é', '1'),
    maxLength: 8,
  });
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(table, fc.constantFrom('\n', '\r\n'), (rows, end) => {
      const starts: string[][] = [];
      let text = '';
      for (const row of rows) {
        const places: string[] = [];
        for (const [i, one] of row.entries()) {
          const lines = text.split(/\r\n|\n/);
          places.push(`${lines.length}:${(lines.at(-1) ?? '').length + 1}`);
          text += `"${one.replaceAll('"', '""')}"${i < row.length - 1 ? ';' : end}`;
        }
        starts.push(places);
      }
      const sheet = readCsv('f.csv', text, ';').value;
      const read = sheet?.rows.map(({ cells }) => cells.map((one) => (one.kind === 'text' ? one.text : '')));
      expect(read).toEqual(rows.map((row) => row.map((one) => (one.trim() === '' ? '' : one))));
      const found = sheet?.rows.map((row) =>
        row.cells.map((_, i) => {
          const { line, column } = sheet.placeOf(row, i);
          return `${line}:${column}`;
        }),
      );
      expect(found).toEqual(starts);
    }),
  );
});

test('any text is read or told, and never a crash', () => {
  const unit = fc.constantFrom('a', '"', ';', ',', '\n', '\r', "'", '=', ' ');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
      const { value, findings } = readCsv('f.csv', text, ';');
      expect(value === null).toBe(findings.length > 0);
      for (const { line } of findings) expect(line).toBeLessThanOrEqual(text.split(/\r\n|\n|\r/).length);
    }),
    { numRuns: 1000 },
  );
});
