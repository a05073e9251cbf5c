import { expect, test } from 'vitest';
import { TrackerFailure } from '../../src/tracker/failure.ts';
import type { LockOutcome, Tracker, WriteOutcome } from '../../src/tracker/port.ts';
import { aGitHubTracker, type GitHubClient } from '../makers/github.ts';
import { aWorld, type SyncWorld } from '../makers/sync-world.ts';
import { withFault, withKill, writes } from './rig/index.ts';

interface Opened {
  readonly world: SyncWorld;
  readonly tracker: Tracker;
  /** What the label says; null = there is none. */
  label(): string | null;
  lock(): Promise<LockOutcome>;
  /** A harmless write. */
  write(): Promise<WriteOutcome>;
}

async function opened(more: Partial<GitHubClient> = {}, world: SyncWorld = aWorld()): Promise<Opened> {
  const { clock, fake, map } = world;
  const tracker = aGitHubTracker({ fetch: fake.fetch, clock, map, runId: 'mine', ...more });
  await clock.run(() => tracker.preflight());
  return {
    world,
    tracker,
    label: () => fake.repository.labels.find(({ name }) => name === 'mp:lock')?.description ?? null,
    lock: () => clock.run(() => tracker.lock()),
    write: () => clock.run(() => tracker.createLabel({ name: 'mp:task', description: '', color: 'ffffff' })),
  };
}

function put(world: SyncWorld, description: string): void {
  world.fake.people.createLabel('mp:lock', '6e7781', description);
}

function change(world: SyncWorld, description: string): void {
  world.fake.people.deleteLabel('mp:lock');
  put(world, description);
}

async function pass({ clock }: SyncWorld, milliseconds: number): Promise<void> {
  await clock.run(() => clock.sleep(milliseconds));
}

function at(world: SyncWorld, milliseconds: number): string {
  return new Date(world.clock.now() + milliseconds).toISOString().replace('.000Z', 'Z');
}

test('a free lock is taken, named with its end, and given back', async () => {
  const { lock, label, world } = await opened();
  const held = await lock();
  expect(label()).toBe('apply mine until 2026-11-23T09:01:00Z');
  expect(world.map.value).toMatchObject({ lock: { id: 'mine', processId: 1 } });
  if (held.kind === 'held') await world.clock.run(() => held.release(true));
  expect(label()).toBeNull();
  expect(world.map.value).toMatchObject({ lock: null });
});

test('the map knows the lock before GitHub does', async () => {
  const world = aWorld();
  const counts = (method: string): boolean => method === 'POST';
  const mortal = withKill(world.fake, { at: 1, when: 'before', counts });
  const { lock } = await opened(
    { fetch: mortal, clock: { ...world.clock, sleep: () => Promise.reject(new Error('dead')) } },
    world,
  );
  await expect(lock()).rejects.toThrow('dead');
  expect(world.map.value).toMatchObject({ lock: { id: 'mine', processId: 1 } });
});

test('a holder that renews in time keeps it: the other waits as long as may be and names it', async () => {
  const { lock, world, label } = await opened();
  put(world, `apply other until ${at(world, 3_600_000)}`);
  const start = world.clock.now();
  expect(await lock()).toEqual({ kind: 'taken', holder: label() });
  expect(world.clock.now() - start).toBe(120_000);
  expect(writes(world.fake).every(({ method }) => method === 'POST')).toBe(true);
  expect(world.map.value).toMatchObject({ lock: null });
});

test('a lock that ran out is taken over, and its writes are waited for', async () => {
  const { lock, world, label } = await opened();
  put(world, `apply other until ${at(world, 30_000)}`);
  const start = world.clock.now();
  expect((await lock()).kind).toBe('held');
  expect(world.clock.now() - start).toBe(90_000);
  expect(label()).toContain('apply mine');
});

test('the lock of a dead process of this machine is taken over at once', async () => {
  const { lock, world, label } = await opened();
  world.map.value = {
    formatVersion: '1.0',
    repositoryId: 987_654,
    items: [],
    pending: [],
    lock: { id: 'other', processId: 7 },
  };
  const next = await opened({}, world);
  put(world, `apply other until ${at(world, 60_000)}`);
  const start = world.clock.now();
  expect((await next.lock()).kind).toBe('held');
  expect(world.clock.now() - start).toBeLessThanOrEqual(5000);
  expect(label()).toContain('apply mine');
  expect(lock).toBeDefined();
});

test('the lock of a living process of this machine is not', async () => {
  const world = aWorld();
  world.map.value = {
    formatVersion: '1.0',
    repositoryId: 987_654,
    items: [],
    pending: [],
    lock: { id: 'other', processId: 7 },
  };
  const { lock } = await opened({ alive: [7] }, world);
  put(world, `apply other until ${at(world, 600_000)}`);
  expect((await lock()).kind).toBe('taken');
  expect(world.map.value).toMatchObject({ lock: { id: 'other' } });
});

test('the lock that a person named is broken, and its writes are waited for', async () => {
  const { lock, world, label } = await opened({ unlock: 'other' });
  put(world, `apply other until ${at(world, 600_000)}`);
  const start = world.clock.now();
  expect((await lock()).kind).toBe('held');
  expect(world.clock.now() - start).toBeGreaterThanOrEqual(60_000);
  expect(label()).toContain('apply mine');
});

test('an unsettled one is taken at once and waited for until its time', async () => {
  const { lock, world } = await opened();
  put(world, `unsettled other since ${at(world, -20_000)}`);
  const start = world.clock.now();
  expect((await lock()).kind).toBe('held');
  expect(world.clock.now() - start).toBe(40_000);
});

test.each(['', 'do not apply today', 'apply other until soon', 'apply other since 2020-01-01T00:00:00Z'])(
  'what nobody can read (%j) is never broken, however old',
  async (description) => {
    const { lock, world, label } = await opened();
    put(world, description);
    await pass(world, 30 * 86_400_000);
    expect(await lock()).toEqual({ kind: 'taken', holder: description });
    expect(label()).toBe(description);
  },
);

test('it is renewed while there is something to write', async () => {
  const { lock, world, write, label } = await opened();
  await lock();
  await pass(world, 40_000);
  expect((await write()).kind).toBe('done');
  expect(label()).toBe('apply mine until 2026-11-23T09:01:40Z');
});

test('one that ran out while the machine slept is taken up again only if it is still ours', async () => {
  const { lock, world, write, label } = await opened();
  await lock();
  await pass(world, 3_600_000);
  expect((await write()).kind).toBe('done');
  expect(label()).toBe('apply mine until 2026-11-23T10:01:00Z');
  await pass(world, 3_600_000);
  change(world, `apply other until ${at(world, 60_000)}`);
  expect((await write()).kind).toBe('lost');
  expect(label()).toContain('apply other');
});

test.each(['taken over', 'taken off'])('a lock that was %s stops every write from then on', async (how) => {
  const { lock, world, write } = await opened();
  await lock();
  await pass(world, 10_000);
  if (how === 'taken off') world.fake.people.deleteLabel('mp:lock');
  else change(world, `apply other until ${at(world, 60_000)}`);
  const before = writes(world.fake).length;
  const told = await write();
  expect(told).toMatchObject({ kind: 'lost', finding: { code: 'tracker-lock-lost' } });
  expect((await write()).kind).toBe('lost');
  expect(writes(world.fake)).toHaveLength(before);
});

test('a lock that cannot be renewed before it runs out is lost', async () => {
  const world = aWorld();
  const counts = (method: string): boolean => method === 'PATCH';
  const fetch = withFault(world.fake, { at: 1, times: 99, kind: 'status-503', counts });
  const { lock, write } = await opened({ fetch }, world);
  await lock();
  await pass(world, 50_000);
  expect((await write()).kind).toBe('done');
  await pass(world, 15_000);
  expect((await write()).kind).toBe('lost');
});

test('giving back leaves the lock of another run alone', async () => {
  const { lock, world, label } = await opened();
  const held = await lock();
  change(world, `apply other until ${at(world, 60_000)}`);
  if (held.kind === 'held') await world.clock.run(() => held.release(true));
  expect(label()).toContain('apply other');
});

test('a run that left something unknown says so to the next one', async () => {
  const { lock, world, label } = await opened();
  const held = await lock();
  if (held.kind === 'held') await world.clock.run(() => held.release(false));
  expect(label()).toMatch(/^unsettled mine since 2026-11-23T09:00:\d\dZ$/);
});

test.each(['status-502-after', 'reset-after', 'hang-after', 'truncated-body', 'html-200'] as const)(
  'a label whose answer was lost (%s) is known by its text',
  async (kind) => {
    const world = aWorld();
    const counts = (method: string): boolean => method === 'POST';
    const fetch = withFault(world.fake, { at: 1, kind, counts, hangs: 'reject' });
    const { lock } = await opened({ fetch }, world);
    expect((await lock()).kind).toBe('held');
    expect(writes(world.fake)).toHaveLength(1);
  },
);

test('one that GitHub refuses is a refusal, and so is one that may not be taken over', async () => {
  const world = aWorld();
  const fetch = withFault(world.fake, { at: 2, kind: 'status-403' });
  await expect((await opened({ fetch }, world)).lock()).rejects.toBeInstanceOf(TrackerFailure);
  put(world, `unsettled other since ${at(world, -60_000)}`);
  const counts = (method: string): boolean => method === 'PATCH';
  const barred = withFault(world.fake, { at: 1, times: 99, kind: 'status-403', counts });
  await expect((await opened({ fetch: barred }, world)).lock()).rejects.toBeInstanceOf(TrackerFailure);
});

test('a run that dies while it settles for another machine leaves the wait to the next one', async () => {
  const world = aWorld();
  put(world, `unsettled other since ${at(world, 0)}`);
  const counts = (method: string): boolean => method === 'PATCH';
  const mortal = withKill(world.fake, { at: 1, when: 'after', counts });
  const clock = {
    now: world.clock.now,
    sleep: async (milliseconds: number) => {
      mortal.checkAlive();
      await world.clock.sleep(milliseconds);
    },
  };
  const dead = await opened({ fetch: mortal, clock, runId: 'dead' }, world);
  await expect(dead.lock()).rejects.toThrow('killed');
  expect(world.map.value).toMatchObject({ lock: null });
  const start = world.clock.now();
  const next = await opened({ runId: 'next', processId: 2 }, world);
  expect((await next.lock()).kind).toBe('held');
  expect(world.clock.now() - start).toBeGreaterThanOrEqual(60_000);
});

test('a run that is refused while it settles gives the lock back with what is still to be waited for', async () => {
  const world = aWorld();
  const since = at(world, -10_000);
  put(world, `unsettled other since ${since}`);
  world.map.value = {
    formatVersion: '1.0',
    repositoryId: 987_654,
    items: [],
    pending: [{ resource: 'issue', key: 'task/one', since: world.clock.now() - 30_000 }],
    lock: null,
  };
  const counts = (method: string, path: string): boolean => method === 'GET' && path.endsWith('/milestones');
  const fetch = withFault(world.fake, { at: 1, times: 9, kind: 'status-403', counts });
  const { lock, label } = await opened({ fetch }, world);
  await expect(lock()).rejects.toBeInstanceOf(TrackerFailure);
  expect(label()).toBe(`unsettled mine since ${since}`);
});
