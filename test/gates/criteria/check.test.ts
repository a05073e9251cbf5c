import { expect, test } from 'vitest';
import type { CriterionResult } from '../../../src/gates/gate.ts';
import type { RecordFile } from '../../../src/records/kinds.ts';
import type { CheckCriterion } from '../../../src/schema/types.generated.ts';
import { judge, since, told } from '../../makers/gates.ts';
import { aCheck } from '../../makers/plan.ts';
import { aCheckRecord, aCorrection } from '../../makers/records.ts';

function judgeCheck(
  criterion: Partial<CheckCriterion>,
  records: readonly RecordFile[],
  parts: Parameters<typeof judge>[2] = {},
): CriterionResult {
  const [result] = judge([aCheck(criterion)], records, parts).criteria;
  if (result === undefined) throw new Error('a gate without criteria');
  return result;
}

test.each([
  ['done', 'pass'],
  ['not-done', 'fail check-not-done'],
] as const)('the answer %s is a %s', (result, expected) => {
  const record = aCheckRecord({ result });
  expect(told(judgeCheck({}, [record]))).toBe(expected);
  expect(judgeCheck({}, [record]).evidence).toEqual([record.record.id]);
});

test('no answer is no evidence', () => {
  expect(told(judgeCheck({}, []))).toBe('inconclusive no-evidence');
});

test('the newest answer counts', () => {
  const done = aCheckRecord({ at: '2026-03-12T10:00:00Z' });
  const denied = aCheckRecord({ result: 'not-done', at: '2026-03-12T11:00:00Z' });
  expect(judgeCheck({}, [done, denied]).verdict).toBe('fail');
  expect(judgeCheck({}, [denied, done]).verdict).toBe('fail');
});

test('an answer about an earlier day does not replace a newer one', () => {
  const denied = aCheckRecord({ result: 'not-done', observed: '2026-03-11' });
  const older = aCheckRecord({ observed: '2026-03-10', at: '2026-03-12T12:00:00Z' });
  expect(judgeCheck({}, [denied, older]).verdict).toBe('fail');
});

test('an answer about a box is no answer about the item, nor the other way round', () => {
  const boxed = aCheckRecord({ item: 'audit', box: 'timely' });
  expect(judgeCheck({ item: 'audit', box: 'timely' }, [boxed]).verdict).toBe('pass');
  expect(told(judgeCheck({ item: 'audit' }, [boxed]))).toBe('inconclusive no-evidence');
  expect(told(judgeCheck({ item: 'audit', box: 'timely' }, [aCheckRecord({ item: 'audit' })]))).toBe(
    'inconclusive no-evidence',
  );
});

test('the own check of a criterion counts for its gate only, one of an item wherever it was recorded', () => {
  expect(told(judgeCheck({}, [aCheckRecord({ about: 'other' })]))).toBe('inconclusive no-evidence');
  expect(judgeCheck({}, [aCheckRecord({ about: 'item' })]).verdict).toBe('pass');
  expect(judgeCheck({ item: 'audit' }, [aCheckRecord({ item: 'audit', about: 'other' })]).verdict).toBe(
    'pass',
  );
});

test('with window any an answer from before the start counts', () => {
  const start = { since: since('2026-03-12T15:00:00Z') };
  expect(told(judgeCheck({ item: 'confirmed' }, [aCheckRecord()], start))).toBe(
    'inconclusive outside-window',
  );
  expect(judgeCheck({ window: 'any' }, [aCheckRecord()], start).verdict).toBe('pass');
});

test('an answer recorded after the start about a day before it does not count', () => {
  const start = { since: since('2026-03-12T09:00:00Z') };
  const record = aCheckRecord({ observed: '2026-03-11', at: '2026-03-12T12:00:00Z' });
  expect(told(judgeCheck({}, [record], start))).toBe('inconclusive outside-window');
});

test('a corrected answer counts as corrected, a withdrawn one not at all', () => {
  const record = aCheckRecord();
  const denied = aCorrection(record, { replacement: { result: 'not-done' } });
  expect(judgeCheck({}, [record, denied]).verdict).toBe('fail');
  expect(told(judgeCheck({}, [record, aCorrection(record)]))).toBe('inconclusive no-evidence');
});

test('an answer corrected twice is disputed', () => {
  const record = aCheckRecord();
  const twice = [aCorrection(record, { suffix: 'first000' }), aCorrection(record, { suffix: 'second00' })];
  expect(told(judgeCheck({}, [record, ...twice]))).toBe('inconclusive disputed');
});

test('an answer older than its age is stale, and stays visible', () => {
  const record = aCheckRecord({ observed: '2026-02-01' });
  const result = judgeCheck({ maxAge: 'P14D' }, [record]);
  expect(told(result)).toBe('inconclusive stale');
  expect(result.refused).toEqual([{ record: record.record.id, reason: 'stale', corrections: [] }]);
});

test('the reason is that of the newest answer that did not count', () => {
  const start = { since: since('2026-01-15T09:00:00Z') };
  const before = aCheckRecord({ observed: '2026-01-10' });
  const stale = aCheckRecord({ observed: '2026-02-01' });
  expect(told(judgeCheck({ maxAge: 'P14D' }, [before, stale], start))).toBe('inconclusive stale');
});

test('a newer answer does not hide a dispute', () => {
  const record = aCheckRecord({ observed: '2026-03-10' });
  const twice = [aCorrection(record, { suffix: 'first000' }), aCorrection(record, { suffix: 'second00' })];
  expect(told(judgeCheck({}, [record, ...twice, aCheckRecord()]))).toBe('inconclusive disputed');
});
