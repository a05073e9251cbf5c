import { expect, test } from 'vitest';
import { nameTellsMoment, recordId, recordName, recordPath, toUtc } from '../../src/records/name.ts';

const ID = '2026-03-12t141502z-evidence-gate-sprint-2-k3f9x2ma';

test('an id tells the moment, the kind and the subject', () => {
  expect(recordId('evidence', 'gate-sprint-2', '2026-03-12T14:15:02Z', 'k3f9x2ma')).toBe(ID);
  expect(recordPath(ID)).toBe(`records/2026/${ID}.yaml`);
});

test('a path gives back the parts of its id', () => {
  expect(recordName(`records/2026/${ID}.yaml`)).toEqual({
    id: ID,
    year: '2026',
    kind: 'evidence',
    subject: 'gate-sprint-2',
  });
});

test.each([
  ['review-step', '2026-11'],
  ['correction', 'a'],
  ['check', 'review-step-a-12345678'],
  ['waiver', 'gate'],
  ['vote', 'gate'],
  ['approval', 'programme'],
  ['decision', 'gate-decision'],
])('a %s about %s is read back', (kind, subject) => {
  const id = recordId(kind, subject, '2026-03-12T14:15:02Z', 'k3f9x2ma');
  expect(recordName(recordPath(id))).toMatchObject({ id, kind, subject });
});

test.each([
  ['another folder for its year', `records/2025/${ID}.yaml`],
  ['no folder', `records/${ID}.yaml`],
  ['a deeper folder', `records/2026/03/${ID}.yaml`],
  ['capitals', `records/2026/${ID.replace('k3f9x2ma', 'K3F9X2MA')}.yaml`],
  ['another ending', `records/2026/${ID}.yml`],
  ['no ending', `records/2026/${ID}`],
  ['seven characters at the end', `records/2026/${ID.slice(0, -1)}.yaml`],
  ['an unknown kind', `records/2026/${ID.replace('evidence', 'cache')}.yaml`],
  ['no subject', 'records/2026/2026-03-12t141502z-evidence-k3f9x2ma.yaml'],
  ['no moment', 'records/2026/evidence-gate-k3f9x2ma.yaml'],
  ['something before it', `other/records/2026/${ID}.yaml`],
  ['a line end after it', `records/2026/${ID}.yaml\n`],
])('a path with %s is no record', (_, path) => {
  expect(recordName(`records/2026/${ID}.yaml`)).not.toBeNull();
  expect(recordName(path)).toBeNull();
});

test.each([
  ['2026-03-12T14:15:02Z', '2026-03-12T14:15:02Z'],
  ['2026-03-12T14:15:02.999Z', '2026-03-12T14:15:02Z'],
  ['2026-03-12T00:15:02+02:00', '2026-03-11T22:15:02Z'],
  ['2026-12-31T23:30:00-05:00', '2027-01-01T04:30:00Z'],
  ['2028-02-29T00:00:00Z', '2028-02-29T00:00:00Z'],
  ['1969-12-31T23:59:59Z', '1969-12-31T23:59:59Z'],
])('%s is %s', (at, utc) => {
  expect(toUtc(at)).toBe(utc);
});

test('the folder is that of the year in UTC', () => {
  const id = recordId('check', 'audit', '2026-12-31T23:30:00-05:00', 'k3f9x2ma');
  expect(recordPath(id)).toBe(`records/2027/${id}.yaml`);
});

test('an id tells its own moment only', () => {
  expect(nameTellsMoment(ID, '2026-03-12T15:15:02+01:00')).toBe(true);
  expect(nameTellsMoment(ID, '2026-03-12T14:15:03Z')).toBe(false);
});
