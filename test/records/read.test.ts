import { expect, test } from 'vitest';
import type { Finding } from '../../src/findings/finding.ts';
import { isRecordPath, readRecords } from '../../src/records/read.ts';
import { bytesOf } from '../makers/source.ts';

const ID = '2026-03-12t120000z-evidence-gate-a-00000001';
const PATH = `records/2026/${ID}.yaml`;
const TEXT = `formatVersion: "1.0"
id: ${ID}
kind: evidence
at: 2026-03-12T12:00:00Z
by: {role: sponsor}
about: gate-a
observed: 2026-03-12
measurements:
  - {metric: ready, value: 5, unit: points}
`;

function read(...files: readonly (readonly [path: string, text: string])[]) {
  return readRecords(new Map(files.map(([path, text]) => [path, bytesOf(text)])));
}

const told = (findings: readonly Finding[]) =>
  findings.map(({ code, line, column }) => `${code} ${line}:${column}`);

test('a good record is read, with the place of its id', () => {
  const { records, unreadable, findings } = read([PATH, TEXT]);
  expect(records).toMatchObject([{ file: PATH, record: { id: ID }, place: { line: 2, column: 5 } }]);
  expect([unreadable.size, findings]).toEqual([0, []]);
});

test('only files under records are records', () => {
  expect(['records/2026/x.yaml', 'plan/records/x.yaml', 'records.yaml'].map(isRecordPath)).toEqual([
    true,
    false,
    false,
  ]);
  expect(read(['plan/01-a.yaml', 'nonsense']).records).toEqual([]);
});

test.each([
  ['broken YAML', TEXT.replace('{role: sponsor}', '{role: sponsor'), 'yaml-bracket-open 5:5'],
  ['an unknown kind', TEXT.replace('kind: evidence', 'kind: cache'), 'value-not-allowed 3:7'],
  ['an unknown key', `${TEXT}passed: true\n`, 'key-unknown 10:1'],
  ['an unknown version', TEXT.replace('"1.0"', '"9.9"'), 'format-version-unknown 1:16'],
  ['a value as text', TEXT.replace('value: 5', 'value: "5"'), 'number-as-text 9:28'],
  ['a missing key', TEXT.replace('about: gate-a\n', ''), 'key-missing 1:1'],
  ['no bytes', '', 'file-empty 1:1'],
])('a record with %s is told and remembered by its subject', (_, text, expected) => {
  const { records, unreadable, findings } = read([PATH, text]);
  expect(records).toEqual([]);
  expect([...unreadable]).toEqual(['gate-a']);
  expect(told(findings)).toEqual([expected]);
});

test('a file whose name says nothing could concern anything', () => {
  const { records, unreadable, findings } = read(['records/2026/notes.yaml', TEXT]);
  expect([records, [...unreadable], told(findings)]).toEqual([[], [null], ['record-name 1:1']]);
});

test.each([
  ['id', `id: ${ID}`, `id: ${ID.slice(0, -1)}2`, 'record-id-differs 2:5'],
  ['moment', 'at: 2026-03-12T12:00:00Z', 'at: 2026-03-12T12:00:01Z', 'record-at-differs 4:5'],
])('a record with another %s than its name is not used', (_, from, to, expected) => {
  const { records, unreadable, findings } = read([PATH, TEXT.replace(from, to)]);
  expect([records, [...unreadable], told(findings)]).toEqual([[], ['gate-a'], [expected]]);
});

test('a record of another kind than its name is not used', () => {
  const id = ID.replace('evidence', 'decision');
  const { records, findings } = read([`records/2026/${id}.yaml`, TEXT.replace(ID, id)]);
  expect([records, told(findings)]).toEqual([[], ['record-kind-differs 3:7']]);
});

test('a moment in another zone is the same moment', () => {
  expect(read([PATH, TEXT.replace('T12:00:00Z', 'T13:00:00+01:00')]).records).toHaveLength(1);
});

test('names that differ in capitals only clash, and none of them counts', () => {
  const { records, unreadable, findings } = read([PATH, TEXT], [PATH.replace('evidence', 'Evidence'), TEXT]);
  expect(records).toEqual([]);
  expect(unreadable).toEqual(new Set([null, 'gate-a']));
  expect(findings.filter(({ code }) => code === 'record-name-case')).toMatchObject([
    { file: PATH, args: { other: PATH.replace('evidence', 'Evidence') } },
  ]);
});

test('names clash in whatever letters their capitals are', () => {
  const { findings } = read(['records/2026/Ab.yaml', TEXT], ['records/2026/aB.yaml', TEXT]);
  expect(findings.filter(({ code }) => code === 'record-name-case')).toMatchObject([
    { file: 'records/2026/aB.yaml', args: { other: 'records/2026/Ab.yaml' } },
  ]);
});

test('a bad file does not take the good ones with it', () => {
  const other = ID.replace('00000001', '00000002');
  const { records, unreadable } = read([PATH, 'x'], [`records/2026/${other}.yaml`, TEXT.replace(ID, other)]);
  expect(records.map(({ record }) => record.id)).toEqual([other]);
  expect([...unreadable]).toEqual(['gate-a']);
});

test('the order of the files does not matter', () => {
  const other = ID.replace('00000001', '00000002');
  const files = [
    [PATH, TEXT],
    [`records/2026/${other}.yaml`, TEXT.replace(ID, other)],
  ] as const;
  const ids = (...all: readonly (readonly [string, string])[]) =>
    read(...all).records.map(({ file }) => file);
  expect(ids(files[1], files[0])).toEqual(ids(files[0], files[1]));
});
