import { expect, test } from 'vitest';
import type { AnyRecord } from '../../src/records/kinds.ts';
import { checkedItems } from '../../src/tracker/done.ts';
import { correctionSuffix, lastPulls } from '../../src/tracker/pulled.ts';
import { whoMoved } from '../../src/tracker/sides.ts';
import { aCheck, someRecords } from '../makers/tracker.ts';

const PULLED = { source: { kind: 'issue', ref: '7' } } as const;
const pull = aCheck({ item: 'audit', ...PULLED });
const notDone = aCheck({
  item: 'audit',
  id: '2026-02-03t100000z-check-audit-bbbbbbbb',
  at: '2026-02-03T10:00:00Z',
  result: 'not-done',
});

function correction(suffix: string, parts: { withdraw?: true } = {}): AnyRecord {
  return {
    formatVersion: '1.0',
    id: `2026-02-03t100000z-correction-audit-${suffix}`,
    kind: 'correction',
    at: '2026-02-03T10:00:00Z',
    by: { role: 'data-owner' },
    about: 'audit',
    supersedes: pull.id,
    reason: 'why',
    ...(parts.withdraw === true ? { withdraw: true } : { replacement: { result: 'not-done' } }),
  };
}

const byHand = correction('cccccccc');
const byPull = correction(correctionSuffix(pull.id));

const OPEN = { isDone: false, at: null, login: null };
const closedAt = (at: string | null) => ({ isDone: true, at, login: null });
const SAME = pull.at;
const LATER = '2026-02-05T08:00:00Z';

test.each([
  ['nothing on record, open', [], OPEN, 'nobody'],
  ['nothing on record, closed', [], closedAt(LATER), 'tracker'],
  ['done on record, open', [aCheck({ item: 'audit' })], OPEN, 'records'],
  ['done on record, closed', [aCheck({ item: 'audit' })], closedAt(LATER), 'nobody'],
  ['not done on record, closed', [notDone], closedAt(LATER), 'both'],
  ['not done on record, open', [notDone], OPEN, 'nobody'],
  ['pulled, still closed', [pull], closedAt(SAME), 'nobody'],
  ['pulled, closed again later', [pull], closedAt(LATER), 'nobody'],
  ['pulled, opened again', [pull], OPEN, 'tracker'],
  ['pulled, then not done by hand, still closed', [pull, notDone], closedAt(SAME), 'records'],
  ['pulled, then not done by hand, a tick that stands', [pull, notDone], closedAt(null), 'records'],
  ['pulled, then not done by hand, closed again later', [pull, notDone], closedAt(LATER), 'both'],
  ['pulled, then not done by hand, opened again', [pull, notDone], OPEN, 'nobody'],
  ['pulled, corrected by hand, still closed', [pull, byHand], closedAt(SAME), 'records'],
  ['pulled, corrected by hand, closed again later', [pull, byHand], closedAt(LATER), 'both'],
  [
    'pulled, withdrawn, still closed',
    [pull, correction('dddddddd', { withdraw: true })],
    closedAt(SAME),
    'records',
  ],
  [
    'pulled, withdrawn, closed later',
    [pull, correction('dddddddd', { withdraw: true })],
    closedAt(LATER),
    'both',
  ],
  ['pulled, corrected by a pull, open', [pull, byPull], OPEN, 'nobody'],
  ['pulled, corrected by a pull, closed again', [pull, byPull], closedAt(null), 'tracker'],
  [
    'pulled, corrected by a pull, not done by hand, closed again',
    [pull, byPull, notDone],
    closedAt(null),
    'tracker',
  ],
] as const)('%s', (_, records, seen, expected) => {
  const all = someRecords(records);
  expect(whoMoved(checkedItems(all).get('audit'), lastPulls(all).get('audit'), seen)).toBe(expected);
});

test('a pull of one box says nothing of another', () => {
  const all = someRecords([aCheck({ item: 'audit', box: 'formats', ...PULLED })]);
  expect([...lastPulls(all).keys()]).toEqual(['audit#formats']);
});

test('a step of one review says nothing of the same step of another', () => {
  const all = someRecords([aCheck({ item: 'look', about: '2026-11', ...PULLED })]);
  expect([...lastPulls(all).keys()]).toEqual(['2026-11/look']);
});
