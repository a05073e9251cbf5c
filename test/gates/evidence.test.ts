import { expect, test } from 'vitest';
import { indexEvidence } from '../../src/gates/evidence.ts';
import type { RecordFile } from '../../src/records/kinds.ts';
import { factsOf } from '../../src/records/supersede.ts';
import { aCheckRecord, aCorrection, anEvidence } from '../makers/records.ts';

const index = (records: readonly RecordFile[]) => indexEvidence(factsOf(records), (at) => at.slice(0, 10));

/** What is known of `ready` when only these records are. */
function known(records: readonly RecordFile[], ids: readonly RecordFile[]) {
  const knows = new Set(ids.map(({ record }) => record.id));
  return index(records)
    .knowing((id) => knows.has(id))
    .measured('ready')
    .map(({ value, isDisputed }) => (isDisputed ? 'disputed' : value));
}

test('a measurement has the day, the moment and the counts of its record', () => {
  const record = anEvidence({
    part: 4,
    whole: 5,
    unit: 'percent',
    observed: { from: '2026-03-01', to: '2026-03-12' },
  });
  expect(index([record]).measured('ready')).toMatchObject([
    {
      from: '2026-03-01',
      to: '2026-03-12',
      recorded: '2026-03-12',
      part: 4,
      whole: 5,
      samples: 5,
      value: null,
    },
  ]);
});

test('a check without a day is observed on the day it was recorded', () => {
  expect(index([aCheckRecord({ at: '2026-03-11T12:00:00Z' })]).checked('confirmed')).toMatchObject([
    { observed: '2026-03-11', box: null, result: 'done' },
  ]);
});

test('another metric or item has no facts', () => {
  const all = index([anEvidence(), aCheckRecord()]);
  expect(all.measured('speed')).toEqual([]);
  expect(all.checked('ready')).toEqual([]);
});

const record = anEvidence({ value: 1 });
const value = (one: number) => ({ measurements: [{ metric: 'ready', unit: 'points', value: one }] });
const [first, second, third] = [
  aCorrection(record, { suffix: 'first000', replacement: value(2) }),
  aCorrection(record, { suffix: 'second00', replacement: value(3) }),
  aCorrection(record, { suffix: 'third000' }),
] as const;
const all = [record, first, second, third];

test.each([
  ['nothing', [], []],
  ['the record', [record], [1]],
  ['a correction alone', [first], []],
  ['the record and a replacement', [record, first], [2]],
  ['the record and the other replacement', [record, second], [3]],
  ['the record and a withdrawal', [record, third], []],
  ['the record and two corrections', [record, first, second], ['disputed']],
  ['the record and any other two', [record, first, third], ['disputed']],
  ['the record and the last two', [record, second, third], ['disputed']],
  ['the record and all three', all, ['disputed']],
])('who knows %s has that state of knowledge', (_, ids, expected) => {
  expect(known(all, ids)).toEqual(expected);
});

test('a fact names the corrections it rests on', () => {
  expect(
    index([record, first])
      .measured('ready')
      .map(({ corrections }) => corrections),
  ).toEqual([[first.record.id]]);
});
