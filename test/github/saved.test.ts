import { expect, test } from 'vitest';
import { applyVerdict } from '../../src/tracker/outcome.ts';
import { aGitHubWorld, anAppliedWorld, codesOf, diffIn, outcomes } from '../makers/github-world.ts';
import { aCheck, aDesired, aGateResult, aLaterPhase, aPhase } from '../makers/tracker.ts';
import { withFault } from './rig/index.ts';

const NEXT = aDesired({
  phases: [
    aPhase({ title: 'Data, better', tasks: [...(aPhase().tasks ?? []), { id: 'extra', title: 'Extra' }] }),
    aLaterPhase(),
  ],
  records: [aCheck({ item: 'data-clean' })],
  gates: [aGateResult({ verdict: 'pass' })],
});

test('saved changes of a first apply, and of an update, are applied as they are', async () => {
  const world = aGitHubWorld();
  for (const desired of [aDesired(), NEXT]) {
    const { shown } = await world.diff(desired);
    expect(outcomes(await world.apply(desired, { shown }))).toEqual(['done']);
    world.forget();
    expect(outcomes(await world.apply(desired, { shown }))).toEqual([]);
    expect(world.writes()).toEqual([]);
  }
  world.expectClean();
});

// Of a first apply and of an update: refused at the n-th write, so that everything after it remains.
test.each([3, 8, 12, 17, 24, 31, 36])(
  'saved changes that were done in part are finished: cut at write %i',
  async (at) => {
    for (const isFirst of [true, false]) {
      const world = isFirst ? aGitHubWorld() : await anAppliedWorld(aDesired());
      const desired = isFirst ? aDesired() : NEXT;
      const { shown } = await world.diff(desired);
      const fetch = withFault(world.fake, { at, kind: 'status-403', counts: (method) => method !== 'GET' });
      const run = await world.apply(desired, { shown, fetch });
      // The last write is the lock's own: without it everything is done.
      if (run.kind === 'applied' && at < 12) expect(applyVerdict(run.outcome)).not.toBe('done');
      const rest = await world.apply(desired, { shown });
      expect(outcomes(rest).filter((one) => one !== 'done')).toEqual([]);
      world.forget();
      expect(diffIn(await world.apply(desired, { shown })).shown.changes).toEqual([]);
      expect(world.writes()).toEqual([]);
      world.expectClean();
    }
  },
);

test('an edited plan makes them stale, and nothing is written', async () => {
  const world = await anAppliedWorld(aDesired());
  const { shown } = await world.diff(NEXT);
  const run = await world.apply(aDesired({ phases: [aPhase({ title: 'Other' }), aLaterPhase()] }), { shown });
  expect(run.kind === 'stale' && run.reasons.map(({ kind }) => kind)).toContain('plan');
  expect(world.fake.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
});

test('an edit on the tracker that only takes a step away leaves the others good', async () => {
  const world = await anAppliedWorld(aDesired());
  const number = world.issue('task/data-clean');
  const { shown } = await world.diff(NEXT);
  world.fake.people.close(number);
  const run = await world.apply(NEXT, { shown });
  expect(outcomes(run)).toEqual(['done']);
  expect(codesOf(diffIn(run))).toEqual([]);
  expect(world.fake.people.issue(number).closedBy).toBe('petra');
  world.expectClean();
});

test('what people change after it was done leaves saved changes good', async () => {
  const world = await anAppliedWorld(aDesired());
  const { shown } = await world.diff(NEXT);
  await world.apply(NEXT, { shown });
  world.fake.people.retitle(world.issue('phase/data'), 'Mine');
  world.fake.people.reopen(world.issue('task/data-clean'));
  world.forget();
  const again = await world.apply(NEXT, { shown });
  expect([again.kind, world.writes()]).toEqual(['applied', []]);
});

test('a step that was not saved makes them stale, and nothing is written', async () => {
  const world = await anAppliedWorld(aDesired());
  const { shown } = await world.diff(NEXT);
  world.fake.people.deleteIssue(world.issue('task/build'));
  const run = await world.apply(NEXT, { shown });
  if (run.kind !== 'stale') throw new Error(run.kind);
  expect(run.reasons).toMatchObject([{ kind: 'change', change: { kind: 'create', key: 'task/build' } }]);
  expect(world.fake.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
});

test('a step from another value makes them stale: a person gave the wanted labels another start', async () => {
  const world = await anAppliedWorld(aDesired());
  const { shown } = await world.diff(NEXT);
  world.fake.people.addLabel(world.issue('gate/gate-data'), 'mp:mine');
  const run = await world.apply(NEXT, { shown });
  expect(run.kind).toBe('stale');
  expect(world.fake.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
});

test('a new name of the repository leaves saved changes good, another repository does not', async () => {
  const world = await anAppliedWorld(aDesired());
  const { shown } = await world.diff(NEXT);
  const other = { ...shown, tracker: { ...shown.tracker, repositoryId: 1 } };
  const stale = await world.apply(NEXT, { shown: other });
  expect(stale.kind === 'stale' && stale.reasons.map(({ kind }) => kind)).toEqual(['repository']);
  world.fake.people.renameRepository('roadmap');
  expect(outcomes(await world.apply(NEXT, { shown }))).toEqual(['done']);
});
