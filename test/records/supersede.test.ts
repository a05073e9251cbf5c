import { expect, test } from 'vitest';
import { type Fact, factsOf } from '../../src/records/supersede.ts';
import { aCheckRecord, aCorrection, aDecision, anEvidence } from '../makers/records.ts';

const record = anEvidence({ value: 1 });
const id = record.record.id;
const measurements = [{ metric: 'ready', unit: 'points', value: 2 }];

/** What a fact says: its first value or its result. */
function saying({ record: one }: Fact): string | number | undefined {
  return one.kind === 'evidence' ? one.measurements[0]?.value : one.result;
}

test('an uncorrected record is one fact', () => {
  expect(factsOf([record])).toEqual([
    { file: record, record: record.record, needs: [], excludes: [], isDisputed: false, correction: null },
  ]);
});

test('only evidence and checks are facts', () => {
  expect(factsOf([aDecision()])).toEqual([]);
  expect(factsOf([aCheckRecord()])).toHaveLength(1);
});

test('a replacement says something else once it is known', () => {
  const correction = aCorrection(record, { replacement: { measurements } });
  const facts = factsOf([record, correction]);
  expect(facts.map(saying)).toEqual([1, 2]);
  expect(facts).toMatchObject([
    { excludes: [correction.record.id], correction: null },
    { needs: [correction.record.id], excludes: [], correction },
  ]);
});

test('a replacement keeps what it does not name', () => {
  const correction = aCorrection(record, { replacement: { observed: '2026-03-01' } });
  expect(factsOf([record, correction])[1]?.record).toEqual({ ...record.record, observed: '2026-03-01' });
});

test('a corrected check keeps its item and box', () => {
  const check = aCheckRecord({ item: 'audit', box: 'timely' });
  const replacement = { result: 'not-applicable', reason: 'No invoices', observed: '2026-03-01' } as const;
  const correction = aCorrection(check, { replacement });
  expect(factsOf([check, correction])[1]?.record).toEqual({ ...check.record, ...replacement });
});

test('a withdrawn record leaves no fact once that is known, whatever else the correction says', () => {
  const correction = aCorrection(record, { replacement: { measurements }, withdraw: true });
  expect(factsOf([record, correction])).toMatchObject([{ needs: [], excludes: [correction.record.id] }]);
});

test('two corrections of one record are a dispute', () => {
  const twice = [aCorrection(record, { suffix: 'first000' }), aCorrection(record, { suffix: 'second00' })];
  const disputed = factsOf([record, ...twice]).filter(({ isDisputed }) => isDisputed);
  expect(disputed).toMatchObject([{ needs: twice.map((one) => one.record.id), excludes: [] }]);
});

test('facts stand where their records stand, not where their corrections do', () => {
  const other = anEvidence({ value: 9 });
  const correction = aCorrection(record, { replacement: { measurements } });
  expect(factsOf([correction, record, other]).map((fact) => fact.record.id)).toEqual([
    id,
    id,
    other.record.id,
  ]);
});

test('a correction of a correction changes nothing', () => {
  const correction = aCorrection(record, { replacement: { measurements } });
  const facts = factsOf([record, correction, aCorrection(correction)]);
  expect(facts).toEqual(factsOf([record, correction]));
});
