import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortFindings } from '../../src/findings/collect.ts';
import type { RecordFile } from '../../src/records/kinds.ts';
import { orderRecords } from '../../src/records/order.ts';
import { startProcessorTime } from '../makers/processor-time.ts';
import { anEvidence } from '../makers/records.ts';

/** A record at an hour of one day; its suffix is its name. */
function at(hour: string, name: string, ...after: readonly RecordFile[]): RecordFile {
  return anEvidence({
    at: `2026-03-12T${hour}:00Z`,
    suffix: name.padEnd(8, '0'),
    ...(after.length === 0 ? {} : { after: after.map(({ record }) => record.id) }),
  });
}

/** The same record after others that may not exist. */
function following(file: RecordFile, ...ids: readonly string[]): RecordFile {
  return { ...file, record: { ...file.record, after: [...ids] } };
}

const namesOf = (files: readonly RecordFile[]) =>
  files.map(({ record }) => record.id.slice(-8).replace(/0+$/, ''));
const ordered = (...files: readonly RecordFile[]) => namesOf(orderRecords(files).ordered);
const told = (...files: readonly RecordFile[]) =>
  sortFindings(orderRecords(files).findings).map(
    ({ code, file }) => `${code} ${file.replace(/^.*-(\w+?)0*\.yaml/, '$1')}`,
  );

test('without causes the moment decides, then the id', () => {
  expect(ordered(at('12:00', 'c'), at('11:00', 'b'), at('12:00', 'a'))).toEqual(['b', 'a', 'c']);
});

test('moments are compared as instants, not as texts', () => {
  const early = anEvidence({ at: '2026-03-12T12:30:00+02:00', suffix: 'early000' });
  expect(ordered(at('11:00', 'late'), early)).toEqual(['early', 'late']);
});

test('a cause comes first, although its id is later', () => {
  const cause = at('12:00', 'z');
  expect(ordered(at('12:00', 'a', cause), cause)).toEqual(['z', 'a']);
  expect(told(at('12:00', 'a', cause), cause)).toEqual([]);
});

test('a later record does not overtake an earlier one that has a cause', () => {
  const cause = at('10:00', 'cause');
  expect(ordered(at('12:00', 'late'), at('11:00', 'effect', cause), cause)).toEqual([
    'cause',
    'effect',
    'late',
  ]);
});

test('a record dated before its cause follows it, with a warning at its moment', () => {
  const cause = at('12:00', 'cause');
  const early = at('11:00', 'early', cause);
  const other = at('11:30', 'other');
  expect(ordered(early, cause, other)).toEqual(['other', 'cause', 'early']);
  expect(orderRecords([early, cause, other]).findings).toMatchObject([
    { code: 'record-before-cause', severity: 'warning', args: { cause: cause.record.id } },
  ]);
  expect(told(early, cause)).toEqual(['record-before-cause early#/at']);
});

test('the time of the cause is passed on, the warning is not', () => {
  const cause = at('12:00', 'cause');
  const early = at('11:00', 'early', cause);
  const next = at('11:30', 'next', early);
  const other = at('11:45', 'other');
  expect(ordered(next, early, other, cause)).toEqual(['other', 'cause', 'early', 'next']);
  expect(told(next, early, other, cause)).toEqual(['record-before-cause early#/at']);
});

test('every cause that is dated later is told, in whatever order the files are read', () => {
  const [one, two] = [at('12:00', 'one'), at('13:00', 'two')];
  const early = at('11:00', 'early', one, two);
  const expected = ['record-before-cause early#/at', 'record-before-cause early#/at'];
  expect(told(one, two, early)).toEqual(expected);
  expect(told(two, one, early)).toEqual(expected);
});

test('an unknown cause is told where it stands, and the record is left out', () => {
  const record = following(at('12:00', 'a'), 'gone');
  const { ordered: rest, left, findings } = orderRecords([record, at('11:00', 'b')]);
  expect([namesOf(rest), namesOf(left)]).toEqual([['b'], ['a']]);
  expect(findings).toMatchObject([{ code: 'record-cause-unknown', severity: 'error', args: { id: 'gone' } }]);
  expect(findings[0]?.file).toMatch(/#\/after\/0$/);
});

test('what follows a record that is left out is left out too, and told as that', () => {
  const bad = following(at('10:00', 'bad'), 'gone');
  const next = at('11:00', 'next', bad);
  const last = at('12:00', 'last', next);
  expect(namesOf(orderRecords([last, next, bad]).left).sort()).toEqual(['bad', 'last', 'next']);
  expect(told(last, next, bad)).toEqual([
    'record-cause-unknown bad#/after/0',
    'record-cause-left-out next#/after/0',
    'record-cause-left-out last#/after/0',
  ]);
});

test('a circle is told at each of its records, and only there', () => {
  const [a, b, c] = [at('10:00', 'a'), at('11:00', 'b'), at('12:00', 'c')];
  const circle = [following(a, b.record.id), following(b, a.record.id), following(c, b.record.id)];
  expect(orderRecords(circle).ordered).toEqual([]);
  expect(told(...circle)).toEqual([
    'record-cause-circular a#/after',
    'record-cause-circular b#/after',
    'record-cause-left-out c#/after/0',
  ]);
});

test('what leads to a circle and is left out for another reason is not told as a circle', () => {
  const bad = following(at('09:00', 'bad'), 'gone');
  const next = at('09:30', 'next', bad);
  const [a, b] = [at('10:00', 'a'), at('11:00', 'b')];
  const circle = [following(a, b.record.id, next.record.id), following(b, a.record.id)];
  expect(told(bad, next, ...circle)).toEqual([
    'record-cause-unknown bad#/after/0',
    'record-cause-left-out next#/after/0',
    'record-cause-circular a#/after',
    'record-cause-circular b#/after',
  ]);
});

test('a record after itself is a circle', () => {
  const record = at('10:00', 'a');
  expect(told(following(record, record.record.id))).toEqual(['record-cause-circular a#/after']);
});

test('a circle does not take others with it', () => {
  const record = at('10:00', 'a');
  expect(ordered(following(record, record.record.id), at('11:00', 'b'))).toEqual(['b']);
});

/** Records of which each follows some earlier ones, with clocks that go wrong. */
const histories = fc
  .array(
    fc.record({ minute: fc.nat(50), causes: fc.array(fc.nat(20), { maxLength: 3 }), isBroken: fc.boolean() }),
    { minLength: 1, maxLength: 20 },
  )
  .map((outlines) => {
    const files: RecordFile[] = [];
    for (const [i, { minute, causes, isBroken }] of outlines.entries()) {
      const after = causes.flatMap((n) => files[n]?.record.id ?? []);
      const moment = `12:${String(minute).padStart(2, '0')}`;
      files.push(following(at(moment, `r${i}x`), ...after, ...(isBroken && i % 7 === 6 ? ['gone'] : [])));
    }
    return files;
  });

test('the order, what is left out and what is told do not depend on the order of reading', () => {
  fc.assert(
    fc.property(histories, fc.nat(), (files, seed) => {
      const shuffled = files.map((file, i) => ({ file, key: ((i + 1) * (seed + 7919)) % 101 }));
      const other = shuffled.sort((x, y) => x.key - y.key).map(({ file }) => file);
      expect(ordered(...other.toReversed())).toEqual(ordered(...files));
      expect(ordered(...other)).toEqual(ordered(...files));
      expect(told(...other)).toEqual(told(...files));
    }),
  );
});

test('every record comes after all its causes', () => {
  fc.assert(
    fc.property(histories, (files) => {
      const { ordered: order } = orderRecords(files);
      const seen = new Set<string>();
      for (const { record } of order) {
        expect((record.after ?? []).every((id) => seen.has(id))).toBe(true);
        seen.add(record.id);
      }
    }),
  );
});

test('10,000 records, each after the one before, are ordered in under a second of processor time', () => {
  const files: RecordFile[] = [];
  for (let i = 0; i < 10_000; i += 1) {
    const minute = `${String(Math.floor(i / 600)).padStart(2, '0')}:${String(i % 60).padStart(2, '0')}`;
    files.push(at(minute, `r${i}x`, ...files.slice(-1)));
  }
  const spent = startProcessorTime();
  const { ordered: order } = orderRecords(files.toReversed());
  expect(spent()).toBeLessThan(1000);
  expect(order.map(({ record }) => record.id)).toEqual(files.map(({ record }) => record.id));
});
