import { expect, test } from 'vitest';
import { definitionOf } from '../../src/plan/definition.ts';
import type { AnyRecord } from '../../src/records/kinds.ts';
import { newRecord, type RecordDraft } from '../../src/records/new-record.ts';
import { readRecords } from '../../src/records/read.ts';
import { validated } from '../../src/schema/validate.ts';
import { loadYaml } from '../../src/source/load.ts';
import { aPlan } from '../makers/plan.ts';

const common = { at: '2026-03-12T14:15:02.5+01:00', by: { role: 'sponsor' }, about: 'gate-a' } as const;
const [gate] = aPlan().gates.values();
if (gate === undefined) throw new Error('a plan without gates');
const { digest, pinned } = definitionOf(aPlan(), gate);

const drafts: readonly RecordDraft[] = [
  {
    ...common,
    kind: 'evidence',
    observed: { from: '2026-03-01', to: '2026-03-12' },
    measurements: [
      { metric: 'accuracy', part: 451, whole: 500, unit: 'percent' },
      { metric: 'speed', value: -0.5, unit: 'documents/minute', samples: 60, key: 'on: "paper"' },
    ],
    source: { kind: 'file', ref: 'reports/test set #2.csv', digest: `sha256:${'a'.repeat(64)}` },
    after: ['2026-03-10t090000z-decision-gate-a-a1b2c3d4'],
    note: "- it's: yes # no",
  },
  { ...common, kind: 'check', item: 'audit', box: 'timely', result: 'not-applicable', reason: 'null' },
  {
    ...common,
    kind: 'decision',
    decision: 'go-with-conditions',
    conditions: [{ id: 'extra-test', text: 'Test it: twice', owner: 'sponsor', due: '2026-04-01' }],
    digest,
    seen: {
      verdict: 'warn',
      score: { low: 37.5, high: 50 },
      criteria: [{ id: 'a', verdict: 'warn' }],
      evidence: [],
    },
  },
  { ...common, kind: 'correction', supersedes: 'x', reason: 'Counted wrongly', withdraw: true },
  { ...common, about: 'programme', kind: 'approval', starts: [{ item: 'first', digest, pinned }] },
  { ...common, about: '2026-11', kind: 'review-step', move: 'open' },
];

function readBack(draft: RecordDraft): { record: AnyRecord | null; id: string } {
  const { id, path, bytes } = newRecord(draft, 'k3f9x2ma');
  const { value, places, findings } = loadYaml(path, bytes);
  expect(findings).toEqual([]);
  return { record: validated('record', value, places).value, id };
}

test.each(drafts.map((draft) => [draft.kind, draft] as const))(
  'a new %s is read back as it was written',
  (_, draft) => {
    const { record, id } = readBack(draft);
    expect(record).toEqual({ ...draft, formatVersion: '1.0', id, at: '2026-03-12T13:15:02Z' });
  },
);

test.each(drafts.map((draft) => [draft.kind, draft] as const))(
  'a new %s is a good record file',
  (_, draft) => {
    const { id, path, bytes } = newRecord(draft, 'k3f9x2ma');
    const { records, findings } = readRecords(new Map([[path, bytes]]));
    expect(findings).toEqual([]);
    expect(records.map(({ record }) => record.id)).toEqual([id]);
  },
);

test('the name tells the moment in UTC and what it is about; a check names its item', () => {
  const ids = drafts.map((draft) => newRecord(draft, 'k3f9x2ma').id.replace('2026-03-12t131502z-', ''));
  expect(ids).toEqual([
    'evidence-gate-a-k3f9x2ma',
    'check-audit-k3f9x2ma',
    'decision-gate-a-k3f9x2ma',
    'correction-gate-a-k3f9x2ma',
    'approval-programme-k3f9x2ma',
    'review-step-2026-11-k3f9x2ma',
  ]);
});

test('a record without causes has no after', () => {
  const { record } = readBack({ ...common, kind: 'review-step', about: '2026-11', move: 'open', after: [] });
  expect(record).not.toHaveProperty('after');
});

test('same draft and suffix, same bytes', () => {
  for (const draft of drafts)
    expect(newRecord(draft, 'k3f9x2ma').bytes).toEqual(newRecord(draft, 'k3f9x2ma').bytes);
  expect(drafts).toHaveLength(6);
});
