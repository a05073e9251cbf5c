import { expect, test } from 'vitest';
import { recovery } from '../makers/sync-cells.ts';
import { effects, expectUnharmed, expectWhole, type RunEnd, runOnce } from '../makers/sync-run.ts';
import { small, tiny } from '../makers/sync-story.ts';
import { aWorld, keyed, type SyncWorld } from '../makers/sync-world.ts';
import { type FaultKind, withFault } from './rig/index.ts';

const newIssue = (method: string, path: string): boolean => method === 'POST' && path.endsWith('/issues');
const newMilestone = (method: string, path: string): boolean =>
  method === 'POST' && path.endsWith('/milestones');

function lockOf({ fake }: SyncWorld): string | null {
  return fake.repository.labels.find(({ name }) => name === 'mp:lock')?.description ?? null;
}

function outcomes({ run }: RunEnd): readonly string[] {
  const results = run?.kind === 'applied' ? run.outcome.results : [];
  return results
    .filter(({ outcome }) => outcome !== 'done')
    .map(({ kind, key, outcome }) => `${kind} ${key} ${outcome}`);
}

const answersLost: readonly FaultKind[] = [
  'status-502-after',
  'reset-after',
  'hang-after',
  'truncated-body',
  'html-200',
];

test.each(answersLost.flatMap((kind) => [0, 1500, 20_000].map((listLagMs) => ({ kind, listLagMs }))))(
  'an issue made without an answer ($kind) is found by its number, lists $listLagMs ms behind',
  async ({ kind, listLagMs }) => {
    const world = aWorld({ listLagMs });
    const fetch = withFault(world.fake, { at: 2, kind, counts: newIssue, hangs: 'reject' });
    const end = await runOnce(world, tiny, { fetch });
    expect([end.code, fetch.fired()]).toEqual([0, 1]);
    expectUnharmed(world);
    expectWhole(world, tiny);
  },
);

test.each([0, 1500, 20_000])(
  'a milestone made without an answer is found in the list, %i ms behind',
  async (listLagMs) => {
    const world = aWorld({ listLagMs });
    const fetch = withFault(world.fake, { at: 1, kind: 'status-502-after', counts: newMilestone });
    expect((await runOnce(world, tiny, { fetch })).code).toBe(0);
    expectUnharmed(world);
    expectWhole(world, tiny);
  },
);

test('what cannot be found stays pending, its children wait, others go on, and the next run ends it', async () => {
  const world = aWorld();
  const fetch = withFault(world.fake, { at: 1, kind: 'reset-before', counts: newIssue });
  const end = await runOnce(world, small, { fetch });
  expect(end.code).toBe(7);
  expect(outcomes(end)).toContain('create phase/data unknown');
  expect(outcomes(end)).toContain('create task/data-audit skipped');
  expect(keyed(world).has('issue phase/live')).toBe(true);
  expect(keyed(world).has('issue gate/gate-live')).toBe(true);
  expect(world.map.value).toMatchObject({ pending: [{ resource: 'issue', key: 'phase/data' }] });
  expect(lockOf(world)).toMatch(/^unsettled \S+ since /);
  const next = await runOnce(world, small);
  expect(next.code).toBe(0);
  const first = effects(next.requests)[0];
  expect((first?.at ?? 0) - (end.requests.at(-1)?.at ?? 0)).toBeGreaterThanOrEqual(59_000);
  expectUnharmed(world);
  expectWhole(world, small);
  expect(lockOf(world)).toBeNull();
});

test('links of a run that left something out do not say that an apply has finished', async () => {
  const world = aWorld();
  const fetch = withFault(world.fake, { at: 1, kind: 'reset-before', counts: newIssue });
  await runOnce(world, small, { fetch });
  const bodies = world.fake.repository.issues.map(({ body }) => body ?? '');
  expect(bodies.filter((body) => / c=/.test(body))).toEqual([]);
});

test('a second unknown stops the run', async () => {
  const world = aWorld();
  const fetch = withFault(world.fake, { at: 1, times: 99, kind: 'reset-before', counts: newIssue });
  const end = await runOnce(world, small, { fetch });
  expect(end.code).toBe(7);
  expect(outcomes(end).filter((text) => text.endsWith('unknown'))).toHaveLength(2);
  expect(fetch.fired()).toBe(2);
  expect(await recovery(world, small, false)).toEqual([]);
});

test('the lock is renewed while a lost creation is looked for', async () => {
  const world = aWorld();
  const fetch = withFault(world.fake, { at: 1, kind: 'reset-before', counts: newIssue });
  const { requests } = await runOnce(world, small, { fetch });
  const renewals = requests.filter(
    ({ method, path }) => method === 'PATCH' && path.endsWith('/labels/mp%3Alock'),
  );
  const moments = [requests[0]?.at ?? 0, ...renewals.map(({ at }) => at)];
  const gaps = moments.slice(1).map((at, index) => at - (moments[index] ?? 0));
  expect(renewals.length).toBeGreaterThan(1);
  expect(Math.max(...gaps)).toBeLessThanOrEqual(60_000);
});

test('a creation that cannot even be looked for is unknown, never refused', async () => {
  const world = aWorld();
  let isLost = false;
  const lost = withFault(world.fake, { at: 1, kind: 'reset-after', counts: newMilestone });
  const fetch: typeof globalThis.fetch = async (input, init) => {
    if (isLost && init?.method === 'GET') return new Response('{}', { status: 403 });
    try {
      return await lost(input, init);
    } catch (error) {
      isLost = true;
      throw error;
    }
  };
  const end = await runOnce(world, tiny, { fetch });
  expect(end.code).toBe(7);
  expect(world.map.value).toMatchObject({ pending: [{ resource: 'milestone', key: 'phase/data' }] });
  expect(await recovery(world, tiny, false)).toEqual([]);
});

test('an equal key of another programme is not taken for what was lost', async () => {
  const world = aWorld();
  expect((await runOnce(world, tiny)).code).toBe(0);
  const { milestones, issues } = world.fake.repository;
  const rename = (body: string | null): string =>
    (body ?? '').replace('milepost:1 acme-plan', 'milepost:1 other-plan');
  for (const one of milestones)
    Object.assign(one, { description: rename(one.description), title: `Other ${one.title}` });
  for (const one of issues) Object.assign(one, { body: rename(one.body) });
  const fetch = withFault(world.fake, { at: 1, kind: 'reset-before', counts: newIssue });
  const end = await runOnce({ ...world, map: { ...world.map, load: () => null } }, tiny, { fetch });
  expect(end.code).toBe(7);
  expect(outcomes(end)).toContain('create phase/data unknown');
  expect((await runOnce(world, tiny)).code).toBe(0);
  expectWhole(world, tiny);
});

test('a write of several requests that is refused half-way does not say that nothing was written', async () => {
  const world = aWorld();
  expect((await runOnce(world, tiny)).code).toBe(0);
  const [gate] = world.fake.repository.issues.filter(({ body }) => body?.includes(' gate/gate-data '));
  if (gate === undefined) throw new Error('there is no gate');
  Object.assign(gate, { body: gate.body?.replace('l=gate,verdict-inconclusive', 'l=gate,verdict-warn') });
  world.fake.people.removeLabel(gate.number, 'mp:verdict-inconclusive');
  world.fake.people.addLabel(gate.number, 'mp:verdict-warn');
  const counts = (method: string, path: string): boolean => method === 'PATCH' && path.includes('/issues/');
  const end = await runOnce(world, tiny, {
    fetch: withFault(world.fake, { at: 1, kind: 'status-403', counts }),
  });
  expect(end.code).toBe(7);
  expect(await recovery(world, tiny, false)).toEqual([]);
});
