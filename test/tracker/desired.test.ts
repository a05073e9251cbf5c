import { expect, test } from 'vitest';
import { renderGateIssue } from '../../src/render/gate-issue.ts';
import { makePen } from '../../src/render/pen.ts';
import type { Communication } from '../../src/schema/types.generated.ts';
import type { DesiredItem } from '../../src/tracker/item.ts';
import {
  aCheck,
  aDesired,
  aGateResult,
  aLaterPhase,
  anItemState,
  aPhase,
  aProgramme,
  aRenderer,
  aReviewState,
  type ProgrammeParts,
} from '../makers/tracker.ts';

function find(parts: ProgrammeParts, key: string, resource: DesiredItem['resource'] = 'issue'): DesiredItem {
  const found = aDesired(parts).items.find((item) => item.key === key && item.resource === resource);
  if (found === undefined) throw new Error(`no ${resource} ${key}`);
  return found;
}

function keysOf(parts: ProgrammeParts, resource: DesiredItem['resource'] = 'issue'): readonly string[] {
  return aDesired(parts)
    .items.filter((item) => item.resource === resource)
    .map(({ key }) => key);
}

const communication: Communication = {
  formatVersion: '1.0',
  events: [
    { id: 'kick-off', title: 'Kick-off', week: 1, phase: 'data', audience: ['everyone'] },
    { id: 'proposal', title: 'Proposal', week: 2, phase: 'data', off: true },
  ],
};

test('a phase has a milestone due on its last day and a tracking issue', () => {
  expect(find({}, 'phase/data', 'milestone').due).toBe('2026-02-01');
  expect(find({}, 'phase/data')).toMatchObject({
    parent: null,
    labels: ['mp:phase'],
    milestone: 'phase/data',
  });
});

test('a phase without end has a milestone without due date, which its tasks carry', () => {
  const parts = { phases: [aPhase({ weeks: '1+' })] };
  expect(keysOf(parts, 'milestone')).toEqual(['phase/data']);
  expect(find(parts, 'phase/data', 'milestone').due).toBeNull();
  expect(find(parts, 'task/data-audit').milestone).toBe('phase/data');
});

test('a task of a sprint is in the milestone of the sprint, else in that of the phase', () => {
  expect(find({}, 'task/build').milestone).toBe('sprint/sprint-1');
  const off = {
    milepost: { tracker: { kind: 'local', milestones: { sprint: false, stage: false } } },
  } as const;
  expect(find(off, 'task/build').milestone).toBe('phase/live');
  expect(keysOf(off, 'milestone')).toEqual(['phase/data', 'phase/live']);
});

test('the next phase waits for the gate, a stage for the stage before it, a task for what it needs', () => {
  expect(find({}, 'phase/live').blockedBy).toEqual(['gate/gate-data']);
  expect(find({}, 'gate/rollout-100').blockedBy).toEqual(['gate/rollout-20']);
  expect(find({}, 'task/data-clean').blockedBy).toEqual(['task/data-audit']);
});

test('a switched-off proposal is no issue', () => {
  expect(keysOf({ communication }).filter((key) => key.startsWith('communication/'))).toEqual([
    'communication/kick-off',
  ]);
});

test('training modules and materials are issues of their phase', () => {
  const training = {
    formatVersion: '1.0' as const,
    modules: [{ id: 'basics', title: 'Basics', minutes: 90, phase: 'data' }],
    materials: [{ id: 'film', title: 'Film', minutesLow: 3, minutesHigh: 5, phase: 'live' }],
  };
  expect(find({ training }, 'training/basics')).toMatchObject({
    parent: 'phase/data',
    labels: ['mp:training'],
  });
  expect(find({ training }, 'training/film').block).toContain('from 3 to 5 minutes');
});

test('a review is there once it is due or opened, with its steps as boxes', () => {
  const review = {
    formatVersion: '1.0' as const,
    title: 'Monthly review',
    anchor: 'start' as const,
    rule: { kind: 'same-day' as const },
    steps: [{ id: 'data-review', title: 'Look', needs: 'kpis' as const }],
  };
  const at = (over: Parameters<typeof aReviewState>[0]) => ({
    review,
    state: { reviews: new Map([['2026-11', aReviewState(over)]]) },
  });
  expect(keysOf(at({ state: 'scheduled' }))).not.toContain('review/2026-11');
  const due = find(at({ done: ['data-review'] }), 'review/2026-11');
  expect(due.boxes).toEqual([{ id: 'data-review', isDone: true, isPulled: false }]);
  expect(due.title).toBe('Monthly review: November 2026');
  expect(due.block).toContain(
    '- [ ] Look – to record: every dashboard KPI observed in the period, or a reason',
  );
  expect(find(at({ state: 'skipped' }), 'review/2026-11').state.closed).toBe('not_planned');
});

test('a record that says done closes an issue, one that says not done does not', () => {
  expect(find({ records: [aCheck({ item: 'data-audit' })] }, 'task/data-audit').state.closed).toBe(
    'completed',
  );
  const not = [aCheck({ item: 'data-audit', result: 'not-done' })];
  expect(find({ records: not }, 'task/data-audit').state.closed).toBeNull();
});

test('a passed phase closes its milestone, its tracking issue and its gate issue', () => {
  const parts = { state: { items: new Map([['data', anItemState('data', 'passed')]]) } };
  for (const key of ['phase/data', 'gate/gate-data']) expect(find(parts, key).state.closed).toBe('completed');
  expect(find(parts, 'phase/data', 'milestone').state.closed).toBe('completed');
});

test('the verdict of a gate is a label and stands in its text', () => {
  const gates = [aGateResult({ verdict: 'warn', validUntil: '2026-03-01' })];
  expect(find({ gates }, 'gate/gate-data').labels).toEqual(['mp:gate', 'mp:verdict-warn']);
  expect(find({ gates }, 'gate/gate-data').block).toContain(
    '**Verdict:** narrowly passed · **Valid until:** 1 March 2026',
  );
});

test('published weeks that differ from the planned ones stand beside them', () => {
  const parts = {
    milepost: { schedule: { policy: 'extend' } },
    phases: [
      aPhase({
        weeks: '1-2',
        sprintWeeks: 3,
        sprints: [{ id: 's1', title: 'One', gate: { id: 'gate-s1', criteria: [] } }],
      }),
      aLaterPhase(),
    ],
  } as const;
  expect(find(parts, 'phase/data').block).toContain(
    '**Planned:** weeks 1 to 3 (5 January 2026 to 25 January 2026)\n- **Published:** weeks 1 to 2\n',
  );
  expect(find({}, 'phase/data').block).not.toContain('Published');
});

test('a gate tells criteria, who decides, the decision, and how to record one', () => {
  const gates = [
    aGateResult({
      criteria: [
        {
          id: 'complete',
          kind: 'metric',
          level: 'must',
          weight: null,
          verdict: 'fail',
          reasons: [],
          observed: { value: 93.5, unit: 'percent', on: '2026-02-01' },
          target: { gte: 95 },
          unit: 'percent',
          assumed: true,
          evidence: [],
          refused: [],
          validUntil: null,
          notApplicable: false,
        },
      ],
    }),
  ];
  const programme = aProgramme({ gates });
  const gate = programme.plan.gates.get('gate-data');
  if (gate === undefined) throw new Error('the maker makes no gate');
  const { text } = renderGateIssue(makePen(programme, aRenderer('nl')), gate);
  expect(text).toContain(
    '| completeness | eis | minstens 95 % \\* | 93,5 % (1 februari 2026) | niet gehaald | – |',
  );
  expect(text).toContain('**Wie besluit:** Sponsor');
  expect(text).toContain('Nog geen besluit vastgelegd.');
  expect(text).toContain('`milepost record decision gate-data`');
});

test('equal programmes give equal bytes', () => {
  expect(aDesired().digest).toBe(aDesired().digest);
});

test('no text holds a number of an issue or a relative time', () => {
  for (const item of aDesired().items) expect(item.block).not.toMatch(/#\d|days? (left|ago)|today/i);
});
