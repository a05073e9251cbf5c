import { expect, test } from 'vitest';
import type { Review } from '../../src/schema/types.generated.ts';
import { aGitHubWorld, anAppliedWorld, codesOf, diffIn, outcomes } from '../makers/github-world.ts';
import {
  aCheck,
  aDesired,
  aGateResult,
  aLaterPhase,
  anItemState,
  aPhase,
  aReviewState,
  type ProgrammeParts,
} from '../makers/tracker.ts';

const REVIEW: Review = {
  formatVersion: '1.0',
  title: 'Monthly review',
  anchor: 'start',
  rule: { kind: 'same-day' },
  steps: [{ id: 'data-review', title: 'Look at the data', needs: 'kpis' }],
};

const [AUDIT, CLEAN] = [
  { id: 'data-audit', title: 'Data audit' },
  { id: 'data-clean', title: 'Clean the data' },
];

const PLANS: Readonly<Record<string, ProgrammeParts>> = {
  'a new title': { phases: [aPhase({ title: 'Data, better' }), aLaterPhase()] },
  'new text': { phases: [aPhase({ goal: 'Something else.' }), aLaterPhase()] },
  'other weeks': { phases: [aPhase({ weeks: '1-5' }), aLaterPhase()] },
  'an open end': { phases: [aPhase(), aLaterPhase({ weeks: '5+' })] },
  'a verdict': { gates: [aGateResult({ verdict: 'pass', validUntil: '2026-03-01' })] },
  'a task done': { records: [aCheck({ item: 'data-clean' })] },
  'a box done': { records: [aCheck({ item: 'data-audit', box: 'formats' })] },
  'a phase passed': { state: { items: new Map([['data', anItemState('data', 'passed')]]) } },
  'a phase stopped': { state: { items: new Map([['data', anItemState('data', 'stopped')]]) } },
  'a review due': { review: REVIEW, state: { reviews: new Map([['2026-11', aReviewState()]]) } },
  'a task gone': { phases: [aPhase({ tasks: [CLEAN] }), aLaterPhase()] },
  'a new task': {
    phases: [
      aPhase({ tasks: [...(aPhase().tasks ?? []), { id: 'new', title: 'New', needs: ['data-clean'] }] }),
      aLaterPhase(),
    ],
  },
  'a task in another phase': {
    phases: [aPhase({ tasks: [] }), aLaterPhase({ tasks: aPhase().tasks ?? [] })],
  },
  'a renamed task': {
    phases: [
      aPhase({
        tasks: [
          { ...(aPhase().tasks?.[0] ?? AUDIT), id: 'audit', renamedFrom: 'data-audit' },
          { ...CLEAN, needs: ['audit'] },
        ],
      }),
      aLaterPhase(),
    ],
  },
  'a renamed phase': { phases: [aPhase({ id: 'data-2', renamedFrom: 'data' }), aLaterPhase()] },
  'another language': { milepost: { language: 'nl' } },
  'no sprint milestones': {
    milepost: { tracker: { kind: 'github', repository: 'acme/plan', milestones: { sprint: false } } },
  },
  'tasks under the gate of their sprint': {
    milepost: { tracker: { kind: 'github', repository: 'acme/plan', nest: 'sprint' } },
  },
  'a dependency gone': { phases: [aPhase({ tasks: [AUDIT, CLEAN] }), aLaterPhase()] },
  'nothing new': {},
};

test.each(Object.entries(PLANS))('a first apply with %s writes as often as it said', async (_, parts) => {
  const world = aGitHubWorld();
  const desired = aDesired(parts);
  const run = await world.apply(desired);
  expect(outcomes(run)).toEqual(['done']);
  expect(world.writes()).toHaveLength(diffIn(run).shown.estimate.writes);
  world.forget();
  expect(outcomes(await world.apply(desired))).toEqual([]);
  expect(world.writes()).toEqual([]);
  world.expectClean();
});

test.each(Object.entries(PLANS))('after %s an apply writes as often as it said', async (name, parts) => {
  const world = await anAppliedWorld(aDesired());
  const desired = aDesired(parts);
  const run = await world.apply(desired);
  expect(outcomes(run)).toEqual(name === 'nothing new' ? [] : ['done']);
  expect(world.writes()).toHaveLength(diffIn(run).shown.estimate.writes);
  expect(codesOf(diffIn(run))).toEqual([]);
  world.forget();
  const again = await world.apply(desired);
  expect(diffIn(again).shown.changes).toEqual([]);
  expect(world.writes()).toEqual([]);
  if (name === 'a renamed phase') return; // back again without renamedFrom: see people-links
  const back = await world.apply(aDesired());
  expect(outcomes(back).filter((one) => one !== 'done')).toEqual([]);
  expect(world.writes()).toHaveLength(diffIn(back).shown.estimate.writes);
  world.expectClean();
});

test('a renamed item keeps its links: only its own text is written', async () => {
  const world = await anAppliedWorld(aDesired());
  const run = await world.apply(aDesired(PLANS['a renamed phase']));
  expect(diffIn(run).shown.changes.map(({ key, fields }) => [key, Object.keys(fields ?? {})])).toEqual([
    ['phase/data-2', ['key']],
    ['phase/data-2', ['key']],
  ]);
  expect(world.writes().filter(({ method }) => method !== 'PATCH')).toEqual([]);
});

test('labels that change on an issue are counted one by one', async () => {
  const world = await anAppliedWorld(aDesired({ gates: [aGateResult({ verdict: 'fail' })] }));
  const run = await world.apply(aDesired({ gates: [aGateResult({ verdict: 'pass' })] }));
  const { estimate, summary } = diffIn(run).shown;
  expect([estimate.writes, summary.update, summary.create]).toEqual([4, 1, 1]);
  expect(world.writes().map(({ operationId }) => operationId)).toEqual([
    'issues/create-label',
    'issues/add-labels',
    'issues/remove-label',
    'issues/update',
  ]);
});
