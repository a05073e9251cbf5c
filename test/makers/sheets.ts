import { readFileSync } from 'node:fs';
import writeXlsxFile from 'write-excel-file/node';
import { parse } from 'yaml';
import type { Criteria, Phase } from '../../src/schema/types.generated.ts';
import { examples } from '../gates/worked-examples.ts';
import type { Files } from './repository.ts';
import { bytesOf } from './source.ts';

export const NOW = '2026-01-12T09:00:00Z';

/** What the worked example measured on 626 real receipts. */
const sroie = examples.WE05_data_quality_gate.real_data_sroie;

/** A small programme whose gates are those of the playbook for data and the first sprint. */
export function dataProgramme(): Files {
  const keys = Object.keys(sroie.missing);
  const criteria = {
    data: [
      ...criteriaIn('04-data', 'missing-values').map((one) => ({ ...one, keys })),
      ...criteriaIn('04-data', 'consistent'),
      ...criteriaIn('04-data', 'timely'),
    ],
    sprint: criteriaIn('05-mvp', 'clean-samples'),
  };
  const phase = {
    formatVersion: '1.0',
    id: 'data',
    title: 'Data',
    weeks: '1-4',
    owner: 'data-lead',
    tasks: [
      {
        id: 'data-audit',
        title: 'Audit',
        boxes: [
          { id: 'consistent', title: 'Uniform' },
          { id: 'timely', title: 'Current' },
        ],
      },
    ],
    sprintWeeks: 2,
    sprints: [{ id: 'sprint-1', title: 'Sprint', gate: { id: 'gate-sprint-1', criteria: criteria.sprint } }],
    gate: { id: 'gate-data', criteria: criteria.data },
    dataQuality: {
      fields: keys,
      items: [
        {
          id: 'complete',
          title: 'Complete',
          kind: 'measured',
          metric: 'missing-values',
          unit: 'percent',
          pass: { lt: 5 },
        },
        { id: 'consistent', title: 'Uniform', kind: 'attested' },
        { id: 'timely', title: 'Current', kind: 'attested', mayBeNotApplicable: true },
      ],
    },
  };
  return new Map([
    ['milepost.yaml', bytesOf(MILEPOST)],
    ['people.yaml', bytesOf('formatVersion: "1.0"\nroles: {sponsor: octocat, data-lead: hubot}\n')],
    ['plan/01-data.yaml', bytesOf(JSON.stringify(phase))],
    ['plan/kpis.yaml', bytesOf(KPIS)],
  ]);
}

function criteriaIn(file: string, id: string): Criteria {
  const url = new URL(`../../templates/playbooks/ai-mkb/en/plan/${file}.yaml`, import.meta.url);
  const phase: Phase = parse(readFileSync(url, 'utf8'));
  const all = [phase.gate, ...(phase.sprints ?? []).map(({ gate }) => gate)].flatMap(
    (gate) => gate?.criteria ?? [],
  );
  return all.filter((one) => one.id === id).map(({ source: _, ...one }) => ({ ...one, owner: 'data-lead' }));
}

const MILEPOST = `formatVersion: "1.0"
id: data-programme
title: Data programme
language: en
start: 2026-01-05
timeZone: Europe/Amsterdam
currency: EUR
schedule: {policy: as_published}
roles:
  - {id: sponsor, title: Sponsor}
  - {id: data-lead, title: Data lead}
decide:
  roles: {sponsor: 1}
limits: {maxRecycles: 2}
tracker: {kind: local}
`;

const KPIS = `formatVersion: "1.0"
kpis:
  - {id: accuracy, title: Accuracy, group: technical, unit: percent, better: higher}
  - {id: throughput, title: Throughput, group: technical, unit: documents/day, better: higher}
`;

/** One way of writing a date for each shape; 30 days of April, so that day and month cannot be told apart. */
const WRITTEN: Readonly<Record<string, (day: string) => string>> = {
  '99/99/9999': (d) => `${d}/04/2018`,
  '99-99-99': (d) => `${d}-04-18`,
  '99-99-9999': (d) => `${d}-04-2018`,
  '99/99/99': (d) => `${d}/04/18`,
  '99 A 9999': (d) => `${d} APR 2018`,
};
/** The article's source counts at least fifteen shapes; it names five. */
const OTHERS: readonly ((day: string) => string)[] = [
  (d) => `2018-04-${d}`,
  (d) => `2018/04/${d}`,
  (d) => `${d}.04.2018`,
  (d) => `${d} APR 18`,
  (d) => `${d}-APR-2018`,
  (d) => `${d}/APR/2018`,
  (d) => `APR ${d} 2018`,
  (d) => `${d}/4/2018`,
  (d) => `201804${d}`,
  (d) => `${d}. 04. 2018`,
];

/** A CSV of as many rows, with as many missing values and dates of these shapes, as the worked example counted. */
export function receipts(): string {
  const shapes = Object.entries(sroie.date_formats_top).flatMap(([shape, count]) =>
    Array.from({ length: count }, () => WRITTEN[shape]),
  );
  const dates = Array.from({ length: sroie.rows }, (_, i) => {
    const write = shapes[i] ?? OTHERS[i % OTHERS.length];
    return write?.(String(1 + (i % 28)).padStart(2, '0')) ?? '';
  });
  const lines = dates.map((date, i) =>
    [
      `Shop ${i} SDN BHD`,
      date,
      i < sroie.missing.address ? '' : `"${i}, Jalan ${i}"`,
      i < sroie.missing.total ? '' : `${i}.50`,
    ].join(','),
  );
  return ['company,date,address,total', ...lines, ''].join('\r\n');
}

export const QUALITY_MAP = `formatVersion: "1.0"
kind: data-quality
source: {kind: csv, delimiter: ",", encoding: utf-8}
numbers: en
dates: dd/MM/yyyy
about: gate-data
columns:
  - {column: company, type: text}
  - {column: date, type: date}
  - {column: address, type: text}
  - {column: total, type: number}
completeness: {metric: missing-values}
consistency: {item: data-audit, box: consistent}
samples:
  - {about: gate-sprint-1, metric: clean-samples, count: rows}
`;

type Cell = string | number | boolean | Date | null;

/** A workbook in memory: name of a sheet → its rows. */
export async function workbook(
  sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>,
): Promise<Buffer> {
  const all = Object.entries(sheets).map(([sheet, rows]) => ({
    sheet,
    data: rows.map((row) => [...row]),
    dateFormat: 'dd-mm-yyyy',
  }));
  return writeXlsxFile(all).toBuffer();
}

const SECTOR = 512;
const FREE = 0xffffffff;
const END_OF_CHAIN = 0xfffffffe;

/**
 * A compound file (MS-CFB, version 3) with these empty streams in its root: what Excel writes around an encrypted workbook
 * (MS-OFFCRYPTO 2.3.4), and what the old format is. Header, one sector of sector numbers, the directory after many others.
 */
export function compoundFile(streams: readonly string[]): Buffer {
  const before = 40;
  const header = Buffer.alloc(SECTOR);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  for (const [offset, value] of [
    [24, 0x3e],
    [26, 3],
    [28, 0xfffe],
    [30, 9],
    [32, 6],
  ] as const)
    header.writeUInt16LE(value, offset);
  header.writeUInt32LE(1, 44);
  header.writeUInt32LE(before + 1, 48);
  header.writeUInt32LE(4096, 56);
  header.writeUInt32LE(END_OF_CHAIN, 60);
  header.writeUInt32LE(END_OF_CHAIN, 68);
  header.fill(0xff, 76);
  header.writeUInt32LE(0, 76);
  const table = Buffer.alloc(SECTOR, 0xff);
  table.writeUInt32LE(0xfffffffd, 0);
  table.writeUInt32LE(END_OF_CHAIN, 4 * (before + 1));
  const entries = ['Root Entry', ...streams].map((name, i) => directoryEntry(name, i === 0, streams.length));
  const directory = Buffer.concat([...entries, Buffer.alloc(SECTOR)]).subarray(0, SECTOR);
  return Buffer.concat([header, table, Buffer.alloc(before * SECTOR, 0x5a), directory]);
}

function directoryEntry(name: string, isRoot: boolean, children: number): Buffer {
  const entry = Buffer.alloc(128);
  entry.write(name, 0, 'utf16le');
  entry.writeUInt16LE(2 * (name.length + 1), 64);
  entry.writeUInt8(isRoot ? 5 : 2, 66);
  entry.writeUInt8(1, 67);
  for (const offset of [68, 72]) entry.writeUInt32LE(FREE, offset);
  entry.writeUInt32LE(isRoot && children > 0 ? 1 : FREE, 76);
  entry.writeUInt32LE(END_OF_CHAIN, 116);
  return entry;
}
