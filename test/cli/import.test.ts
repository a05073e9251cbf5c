import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bytesIn, changedPaths, folderOf, milepost, must, say } from '../makers/cli.ts';
import { outputFaults } from '../makers/output.ts';
import { compoundFile, dataProgramme, NOW, workbook } from '../makers/sheets.ts';
import { withSheetXml } from '../makers/zip.ts';

const CSV_MAP = `formatVersion: "1.0"
kind: evidence
source: {kind: csv, delimiter: ";", encoding: utf-8}
numbers: nl
grouped: true
dates: dd-MM-yyyy
record:
  about: {value: programme}
  metric: {column: kpi, words: [{from: Nauwkeurigheid, to: accuracy}, {from: Doorvoer, to: throughput}]}
  value: {column: waarde, low: 0, high: 5000}
  observed: {column: datum}
  samples: {column: aantal}
  note: {column: opmerking}
`;
const XLSX_MAP = CSV_MAP.replace(/source: .*/, 'source: {kind: xlsx, sheet: KPI}');
const HEADER = 'kpi;waarde;datum;aantal;opmerking';
const GOOD = [
  HEADER,
  'Nauwkeurigheid;97,2;12-01-2026;500;',
  'Doorvoer;1.234;11-01-2026;;"eerste ""echte"" dag"',
];

function folderWith(map: string, name: string, bytes: string | Uint8Array): string {
  const folder = folderOf(dataProgramme());
  writeFileSync(join(folder, 'map.yaml'), map);
  writeFileSync(join(folder, name), bytes);
  return folder;
}

const args = (name: string): readonly string[] => ['import', name, '--map', 'map.yaml', '--by', 'data-lead'];

test('every row of a CSV file becomes evidence with its file, row and digest', async () => {
  const folder = folderWith(CSV_MAP, 'kpis.csv', `\ufeff${GOOD.join('\r\n')}\r\n\r\n`);
  const before = bytesIn(folder);
  const { output, exitCode } = await say(folder, NOW, args('kpis.csv'));
  expect(exitCode).toBe(0);
  expect(output.records?.length).toBe(2);
  const after = bytesIn(folder);
  const [accuracy = '', throughput = ''] = (output.records ?? []).map(({ file }) => after.get(file));
  expect(accuracy).toContain('  - metric: accuracy\n    value: 97.2\n    unit: percent\n    samples: 500\n');
  expect(accuracy).toContain('observed: 2026-01-12');
  expect(accuracy).toMatch(
    /source:\n {2}kind: sheet\n {2}ref: kpis\.csv\n {2}digest: sha256:[0-9a-f]{64}\n {2}row: 2\n/,
  );
  expect(throughput).toContain('value: 1234\n');
  expect(throughput).toContain('note: eerste "echte" dag');
  expect(changedPaths(before, after).length).toBe(2);
  await must(folder, NOW, ['check']);
});

test('a workbook becomes the same evidence, with its sheet', async () => {
  const rows = [HEADER.split(';'), ['Nauwkeurigheid', 97.2, new Date('2026-01-12T00:00:00Z'), 500, null]];
  const folder = folderWith(XLSX_MAP, 'kpis.xlsx', await workbook({ Ander: [['x']], KPI: rows }));
  const { output, exitCode } = await say(folder, NOW, args('kpis.xlsx'));
  expect(exitCode).toBe(0);
  const text = bytesIn(folder).get(output.records?.[0]?.file ?? '') ?? '';
  expect(text).toContain('  - metric: accuracy\n    value: 97.2\n    unit: percent\n    samples: 500\n');
  expect(text).toContain('observed: 2026-01-12');
  expect(text).toMatch(/ {2}sheet: KPI\n {2}row: 2\n/);
});

test('the same file again writes nothing, also under another name and on another day', async () => {
  const folder = folderWith(CSV_MAP, 'kpis.csv', GOOD.join('\n'));
  await must(folder, NOW, args('kpis.csv'));
  writeFileSync(join(folder, 'other.csv'), GOOD.join('\n'));
  const before = bytesIn(folder);
  const { output, exitCode } = await say(folder, '2026-02-12T09:00:00Z', args('other.csv'));
  expect({ exitCode, known: output.known, records: output.records }).toEqual({
    exitCode: 0,
    known: 2,
    records: [],
  });
  expect(changedPaths(before, bytesIn(folder))).toEqual([]);
});

test('the same row that now says something else is told, until the first record is withdrawn', async () => {
  const folder = folderWith(CSV_MAP, 'kpis.csv', GOOD.slice(0, 2).join('\n'));
  const first = await say(folder, NOW, args('kpis.csv'));
  const id = first.output.records?.[0]?.id ?? '';
  writeFileSync(join(folder, 'map.yaml'), CSV_MAP.replace('high: 5000', 'high: 5000, times: 10'));
  const second = await say(folder, '2026-01-12T10:00:00Z', args('kpis.csv'));
  expect(second.exitCode).toBe(1);
  expect(second.output.findings).toMatchObject([
    { code: 'import-said-otherwise', file: 'kpis.csv', line: 2 },
  ]);
  const withdraw = ['record', 'correction', id, '--withdraw', '--reason', 'wrong map', '--by', 'data-lead'];
  await must(folder, '2026-01-12T11:00:00Z', withdraw);
  const third = await say(folder, '2026-01-12T12:00:00Z', args('kpis.csv'));
  expect(third.output.records?.length).toBe(1);
  writeFileSync(join(folder, 'map.yaml'), CSV_MAP);
  const fourth = await say(folder, '2026-01-12T13:00:00Z', args('kpis.csv'));
  expect(fourth.output).toMatchObject({ exitCode: 0, records: [], known: 1 });
});

/** A file with faults: what to find, as `code line:column` or with a cell. */
async function faults(folder: string, name: string): Promise<readonly string[]> {
  const before = bytesIn(folder);
  const { output, exitCode } = await say(folder, NOW, args(name));
  expect(exitCode).toBe(1);
  expect(changedPaths(before, bytesIn(folder))).toEqual([]);
  return (output.findings ?? []).map(
    ({ code, line, column, cell }) => `${code} ${cell ?? `${line}:${column}`}`,
  );
}

test('all faults of a CSV file are told at once, each at its cell', async () => {
  const lines = [
    HEADER,
    'Nauwkeurigheid;veel;12-01-2026;500;',
    'Nauwkeurigheid;1.23;2026-01-12;;',
    'Nauwkeurigheid;;30-02-2026;-1;',
    '"Nauw',
    'keurigheid";97;12-01-2026;2,5;',
    'Doorvoer;5001;12-01-2026;;"a',
    'b"',
    'Doorvoer;12345678901234567;12-01-2026;;',
    'Doorvoer;100;13-01-2026;;',
  ];
  const folder = folderWith(CSV_MAP, 'kpis.csv', lines.join('\r\n'));
  expect(await faults(folder, 'kpis.csv')).toEqual([
    'cell-not-a-number 2:16',
    'cell-number-grouping 3:16',
    'cell-not-a-date 3:21',
    'cell-empty 4:16',
    'cell-not-a-date 4:17',
    'cell-not-a-count 4:28',
    'cell-not-one-line 5:1',
    'cell-not-a-count 6:27',
    'cell-out-of-range 7:10',
    'cell-not-one-line 7:27',
    'number-not-exact 9:10',
  ]);
});

test('all faults of a workbook are told at once, each with its address', async () => {
  const rows = [
    HEADER.split(';'),
    ['Nauwkeurigheid', 'veel', '12-01-2026', null, null],
    ['Nauwkeurigheid', null, new Date('2026-01-12T00:00:00Z'), 2.5, null],
    ['Snelheid', 5001, 'morgen', null, null],
    ['Doorvoer', '1.234', new Date('2026-01-11T00:00:00Z'), null, null],
  ];
  const folder = folderWith(XLSX_MAP, 'kpis.xlsx', await workbook({ KPI: rows }));
  expect(await faults(folder, 'kpis.xlsx')).toEqual([
    'cell-not-a-number KPI!B2',
    'cell-empty KPI!B3',
    'cell-not-a-count KPI!D3',
    'cell-not-known KPI!A4',
    'cell-out-of-range KPI!B4',
    'cell-not-a-date KPI!C4',
  ]);
});

test('a formula that fails in a cell that needs a value is told at its address, and nothing is recorded', async () => {
  const day = new Date('2026-01-12T00:00:00Z');
  const rows = [HEADER.split(';'), ['Doorvoer', 1, day, null, null], ['Doorvoer', 2, day, null, null]];
  const failing = withSheetXml(await workbook({ KPI: rows }), (xml) =>
    xml.replace(/<c r="B3"[^>]*>.*?<\/c>/, '<c r="B3" t="e"><f>1/0</f><v>#DIV/0!</v></c>'),
  );
  expect(await faults(folderWith(XLSX_MAP, 'kpis.xlsx', failing), 'kpis.xlsx')).toEqual([
    'cell-empty KPI!B3',
  ]);
});

test.each([
  ['a workbook with a password', ['EncryptionInfo', 'EncryptedPackage'], 'workbook-protected'],
  ['a workbook of before 2007', ['Workbook'], 'workbook-old'],
])('%s is told as such, and nothing is recorded', async (_, streams, code) => {
  const folder = folderWith(XLSX_MAP, 'kpis.xlsx', compoundFile(streams));
  expect(await faults(folder, 'kpis.xlsx')).toEqual([`${code} 1:1`]);
});

test('what the history refuses is told at the cell it comes from', async () => {
  const lines = [HEADER, 'Nauwkeurigheid;0,97;12-01-2026;;', 'Doorvoer;100;13-01-2026;;'];
  const folder = folderWith(CSV_MAP, 'kpis.csv', lines.join('\n'));
  expect(await faults(folder, 'kpis.csv')).toEqual(['fraction-suspected 2:16', 'observed-after-record 3:14']);
});

test.each([
  ['a missing column', 'kpi;datum;aantal;opmerking\nDoorvoer;12-01-2026;;\n', ['column-missing 1:1']],
  ['a doubled column', `${HEADER};waarde\nDoorvoer;1;12-01-2026;;;2\n`, ['column-twice 1:35']],
  [
    'another delimiter',
    GOOD.slice(0, 2).join('\n').replaceAll(';', '|'),
    Array(5).fill('column-missing 1:1'),
  ],
  ['a row too short', `${HEADER}\nDoorvoer;1\n`, ['row-width 2:10']],
  ['no rows', `${HEADER}\n\n`, ['sheet-without-rows 2:1']],
  ['nothing at all', '', ['sheet-without-header 1:1']],
  ['an open quote', `${HEADER}\n"Doorvoer;1;12-01-2026;;\n`, ['csv-quote 2:1']],
  ['a stray quote', `${HEADER}\nDoor"voer;1;12-01-2026;;\n`, ['csv-quote 2:1']],
  ['a NUL', `${HEADER}\nDoor\0voer;1;12-01-2026;;\n`, ['character-forbidden 2:5']],
])('%s is told', async (_, text, found) => {
  expect(await faults(folderWith(CSV_MAP, 'kpis.csv', text), 'kpis.csv')).toEqual(found);
});

test.each([
  ['UTF-16', Buffer.from(`\ufeff${GOOD.join('\n')}`, 'utf16le'), ['encoding-utf16 1:1']],
  [
    'Windows-1252',
    Buffer.from('kpi;waarde;datum;aantal;opmerking\nDoorvoer;1;12-01-2026;;caf\u00e9\n', 'latin1'),
    ['encoding-not-utf8 2:27'],
  ],
  ['a workbook', Buffer.from('504b0304', 'hex'), ['sheet-is-workbook 1:1']],
])('%s where UTF-8 is stated is told', async (_, bytes, found) => {
  expect(await faults(folderWith(CSV_MAP, 'kpis.csv', bytes), 'kpis.csv')).toEqual(found);
});

test('a stated Windows-1252 is read as such', async () => {
  const text = `${HEADER}\nDoorvoer;1;12-01-2026;;caf\u00e9\n`;
  const folder = folderWith(
    CSV_MAP.replace('utf-8', 'windows-1252'),
    'kpis.csv',
    Buffer.from(text, 'latin1'),
  );
  const { output } = await say(folder, NOW, args('kpis.csv'));
  const record = Buffer.from(bytesIn(folder).get(output.records?.[0]?.file ?? '') ?? '', 'latin1').toString(
    'utf8',
  );
  expect(record).toContain('note: café');
});

test('faults of the map are told in the map', async () => {
  const map = CSV_MAP.replace('delimiter: ";"', 'delimiter: "::"').replace(
    'dates: dd-MM-yyyy',
    'dates: dd-MM-yy',
  );
  const folder = folderWith(map, 'kpis.csv', GOOD.join('\n'));
  expect((await faults(folder, 'kpis.csv')).map((one) => one.split(' ')[1])).toEqual(['3:32', '6:8']);
});

test('a constant that is wrong is told once, in the map', async () => {
  const folder = folderWith(
    CSV_MAP.replace('value: programme', 'value: programma'),
    'kpis.csv',
    GOOD.join('\n'),
  );
  expect(await faults(folder, 'kpis.csv')).toEqual(['record-about-unknown 8:18']);
});

test('a number may be written with the signs that the map states', async () => {
  const folder = folderWith(CSV_MAP.replace('numbers: nl', 'numbers: en'), 'kpis.csv', GOOD.join('\n'));
  expect(await faults(folder, 'kpis.csv')).toEqual(['cell-number-grouping 2:16']);
});

const UNSTATED = CSV_MAP.replace('grouped: true\n', '');

test('a number that can mean two things is told at its cell, and nothing is recorded', async () => {
  const rows = ['Doorvoer;1.234;12-01-2026;;', 'Doorvoer;1.234,5;11-01-2026;1.000;'];
  const folder = folderWith(UNSTATED, 'kpis.csv', [HEADER, ...rows].join('\n'));
  expect(await faults(folder, 'kpis.csv')).toEqual([
    'cell-number-ambiguous 2:10',
    'cell-number-ambiguous 3:29',
  ]);
  const { output } = await say(folder, NOW, args('kpis.csv'));
  expect(output.findings?.[0]?.message).toMatch(/1\.234\D+1234\D+1,234\D*$/);
  writeFileSync(join(folder, 'map.yaml'), UNSTATED.replace('numbers: nl', 'numbers: en'));
  writeFileSync(join(folder, 'kpis.csv'), `${HEADER}\nDoorvoer;1,234;12-01-2026;;\n`);
  expect(await faults(folder, 'kpis.csv')).toEqual(['cell-number-ambiguous 2:10']);
});

test('a text of a workbook can mean two things, a number of it cannot', async () => {
  const day = new Date('2026-01-11T00:00:00Z');
  const rows = [
    ['Doorvoer', '1.234', day, null, null],
    ['Doorvoer', 1.234, day, null, null],
  ];
  const folder = folderWith(
    UNSTATED.replace(/source: .*/, 'source: {kind: xlsx, sheet: KPI}'),
    'kpis.xlsx',
    '',
  );
  writeFileSync(join(folder, 'kpis.xlsx'), await workbook({ KPI: [HEADER.split(';'), ...rows] }));
  expect(await faults(folder, 'kpis.xlsx')).toEqual(['cell-number-ambiguous KPI!B2']);
});

test('a file without group marks says so, and then one is a fault', async () => {
  const folder = folderWith(CSV_MAP.replace('grouped: true', 'grouped: false'), 'kpis.csv', GOOD.join('\n'));
  expect(await faults(folder, 'kpis.csv')).toEqual(['cell-number-grouping 3:10']);
});

test('a file that is not there, and a missing map, are usage trouble', async () => {
  const folder = folderWith(CSV_MAP, 'kpis.csv', GOOD.join('\n'));
  expect((await say(folder, NOW, args('none.csv'))).exitCode).toBe(2);
  expect((await say(folder, NOW, ['import', 'kpis.csv', '--by', 'data-lead'])).output.error?.code).toBe(
    'flags-missing',
  );
  expect((await say(folder, NOW, ['import', 'kpis.csv', '--map', 'map.yaml'])).output.error?.code).toBe(
    'flags-missing',
  );
});

test('a cell that would run as a formula comes in as its text', async () => {
  const folder = folderWith(CSV_MAP, 'kpis.csv', `${HEADER}\nDoorvoer;1;12-01-2026;;'=1+1\n`);
  const { output } = await say(folder, NOW, args('kpis.csv'));
  expect(bytesIn(folder).get(output.records?.[0]?.file ?? '')).toContain('note: =1+1');
});

test('every answer is as the published schema says', async () => {
  const folder = folderWith(CSV_MAP, 'kpis.csv', GOOD.join('\n'));
  writeFileSync(join(folder, 'bad.csv'), `${HEADER}\nDoorvoer;x;y;;\n`);
  for (const name of ['kpis.csv', 'bad.csv', 'kpis.csv', 'none.csv']) {
    const { stdout } = await say(folder, NOW, args(name));
    expect(outputFaults('import', stdout)).toEqual([]);
  }
});

test('a place in a workbook is shown as spreadsheets name it', async () => {
  const folder = folderWith(
    XLSX_MAP,
    'kpis.xlsx',
    await workbook({ KPI: [HEADER.split(';'), ['Doorvoer', 'x', null, null, null]] }),
  );
  const { stderr } = await milepost(folder, NOW, args('kpis.xlsx'));
  expect(stderr).toContain('kpis.xlsx!KPI!B2 error cell-not-a-number');
  expect(stderr).toContain('kpis.xlsx!KPI!C2 error cell-empty');
});
