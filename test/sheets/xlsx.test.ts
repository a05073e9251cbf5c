import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openWorkbook } from '../../src/sheets/xlsx.ts';
import { workbook } from '../makers/sheets.ts';
import { packed, partsOf, withSheetXml } from '../makers/zip.ts';

const book = await workbook({
  KPI: [
    ['kpi', 'value'],
    ['a', 1.5],
    ['b', 2],
  ],
  Other: [['x']],
});

/** Codes of what is wrong with a workbook, up to reading its first sheet. */
async function codes(bytes: Uint8Array): Promise<readonly string[]> {
  const { value, findings } = openWorkbook('a.xlsx', bytes);
  if (value === null) return findings.map(({ code }) => code);
  return (await value.read('KPI')).findings.map(({ code }) => code);
}

const withPart = (path: string, bytes: Uint8Array): ReadonlyMap<string, Uint8Array> =>
  new Map([...partsOf(book), [path, bytes]]);

test('a sheet is read by its name, with addresses', async () => {
  const sheet = (await openWorkbook('a.xlsx', book).value?.read('KPI'))?.value;
  expect(sheet?.rows[1]?.cells).toEqual([
    { kind: 'text', text: 'a' },
    { kind: 'number', value: 1.5 },
  ]);
  expect(sheet?.placeOf({ number: 2, cells: [] }, 27)).toEqual({
    file: 'a.xlsx',
    line: 2,
    column: 28,
    cell: 'KPI!AB2',
  });
  expect(await openWorkbook('a.xlsx', book).value?.read('None')).toEqual({ value: null, findings: [] });
});

test('what a spreadsheet program packed is read as well as what is only stored', async () => {
  expect(await codes(packed(partsOf(book)))).toEqual([]);
});

test('a formula that fails is nothing', async () => {
  const failing = withSheetXml(book, (xml) =>
    xml.replace(/<c r="B2"[^>]*>.*?<\/c>/, '<c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c>'),
  );
  const sheet = (await openWorkbook('a.xlsx', failing).value?.read('KPI'))?.value;
  expect(sheet?.rows[1]?.cells).toEqual([{ kind: 'text', text: 'a' }, { kind: 'empty' }]);
});

test('a small file that unpacks to more than 100 MiB is refused, whatever size it states', async () => {
  const zeros = withPart('xl/worksheets/sheet9.xml', new Uint8Array(101 * 1024 * 1024));
  for (const lie of [null, 10]) {
    const bomb = packed(zeros, lie);
    expect(bomb.length).toBeLessThan(200_000);
    expect(await codes(bomb)).toEqual(['workbook-too-large']);
  }
});

test('a password, the old format, and a file of another kind are told apart', async () => {
  const old = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  expect(await codes(Buffer.concat([old, Buffer.from('EncryptedPackage', 'utf16le')]))).toEqual([
    'workbook-protected',
  ]);
  expect(await codes(packed(partsOf(book), null, 1))).toEqual(['workbook-protected']);
  expect(await codes(old)).toEqual(['workbook-old']);
  expect(await codes(Buffer.from('kpi;value'))).toEqual(['workbook-broken']);
  expect(await codes(new Uint8Array())).toEqual(['workbook-broken']);
  expect(await codes(packed(new Map([['a.xml', Buffer.from('<a/>')]])))).toEqual(['workbook-broken']);
});

test('entities and document types are refused', async () => {
  const laughs = withSheetXml(book, (xml) =>
    xml.replace(/^(<\?xml[^>]*>)?/, '$1<!DOCTYPE a [<!ENTITY a "b">]>'),
  );
  expect(await codes(laughs)).toEqual(['workbook-broken']);
});

test.each([
  ['a row beyond the last', (xml: string) => xml.replace('r="3"', 'r="999999999"'), 'workbook-broken'],
  [
    'a row far down',
    (xml: string) =>
      xml.replace('r="3"', 'r="60000"').replaceAll('A3"', 'A60000"').replaceAll('B3"', 'B60000"'),
    'sheet-too-long',
  ],
  ['a column far to the right', (xml: string) => xml.replace('r="B3"', 'r="XFD3"'), 'sheet-too-wide'],
  ['a column beyond the last', (xml: string) => xml.replace('r="B3"', 'r="ZZZZ3"'), 'workbook-broken'],
  [
    'an address behind a comparison',
    (xml: string) => xml.replace('<row r="3"', '<row spans=">" r="999999999"'),
    'workbook-broken',
  ],
  [
    'an address in disguise',
    (xml: string) => xml.replace('<row r="3"', '<row r="&#57;99999999"'),
    'workbook-broken',
  ],
])('%s takes no memory', async (_, change, code) => {
  expect(await codes(withSheetXml(book, change))).toEqual([code]);
});

test('a workbook with any bytes changed or cut off is read or told, and never a crash', async () => {
  const original = packed(partsOf(book));
  const changes = fc.array(fc.tuple(fc.nat(original.length - 1), fc.nat(255)), {
    minLength: 1,
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(changes, fc.nat(original.length), async (bytes, length) => {
      const changed = Buffer.from(original);
      for (const [at, byte] of bytes) changed[at] = byte;
      const found = await codes(length % 3 === 0 ? changed.subarray(0, length) : changed);
      expect(found.every((code) => /^(workbook|sheet)-/.test(code))).toBe(true);
    }),
    { numRuns: 150, seed: 4 },
  );
});
