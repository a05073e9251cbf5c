import { expect } from 'vitest';
import type { MapStore } from '../../src/github/map.ts';
import { diffTracker } from '../../src/tracker/diff.ts';
import { TrackerFailure } from '../../src/tracker/failure.ts';
import type { Desired } from '../../src/tracker/item.ts';
import { applyVerdict } from '../../src/tracker/outcome.ts';
import { type ApplyRun, runApply } from '../../src/tracker/run-apply.ts';
import { foreignSnapshot, Killed, type MortalFetch, type RequestRecord } from '../github/rig/index.ts';
import { options, unlimited } from './applied.ts';
import { aGitHubTracker, type GitHubClient } from './github.ts';
import { doubles, keyed, keyOf, type SyncWorld } from './sync-world.ts';

/** How a run of apply ended, with the exit code that the command line gives it. */
export interface RunEnd {
  readonly code: 0 | 3 | 4 | 6 | 7 | 'killed';
  readonly run: ApplyRun | null;
  readonly failure: TrackerFailure | null;
  /** Milliseconds on the clock of the test. */
  readonly took: number;
  /** What reached GitHub during the run, also of others that ran at the same time. */
  readonly requests: readonly RequestRecord[];
}

export interface RunSettings extends Partial<Omit<GitHubClient, 'clock' | 'map'>> {
  readonly map?: MapStore;
  /** A client that dies on the way: its clock and its map end with it. */
  readonly mortal?: MortalFetch;
}

let processes = 100;

/** One process that reads, shows and applies, as the command does after a yes. */
export async function runOnce(
  world: SyncWorld,
  desired: Desired,
  settings: RunSettings = {},
): Promise<RunEnd> {
  const { mortal, map = world.map, fetch = mortal ?? world.fake.fetch, ...more } = settings;
  const { clock } = world;
  processes += 1;
  const client: GitHubClient = {
    processId: processes,
    ...more,
    fetch,
    map: mortal === undefined ? map : mortalMap(map, mortal),
    clock: mortal === undefined ? clock : mortalClock(clock, mortal),
  };
  const start = clock.now();
  const seen = world.fake.requests.length;
  const ended = await clock.run(() => endOf(client, desired));
  return { ...ended, took: clock.now() - start, requests: world.fake.requests.slice(seen) };
}

async function endOf(
  client: GitHubClient,
  desired: Desired,
): Promise<Pick<RunEnd, 'code' | 'run' | 'failure'>> {
  const settings = { ...options, allowed: unlimited };
  try {
    const tracker = aGitHubTracker(client);
    const seen = await diffTracker(tracker, desired, settings);
    const run = await runApply(tracker, desired, { seen, shown: seen.shown }, settings);
    return { code: codeOf(run), run, failure: null };
  } catch (error) {
    if (error instanceof Killed) return { code: 'killed', run: null, failure: null };
    if (!(error instanceof TrackerFailure)) throw error;
    return { code: error.kind === 'refused' ? 4 : 6, run: null, failure: error };
  }
}

function codeOf(run: ApplyRun): 0 | 3 | 4 | 6 | 7 {
  if (run.kind === 'locked') return 3;
  if (run.kind !== 'applied') return 6;
  const verdict = applyVerdict(run.outcome);
  return verdict === 'done' ? 0 : verdict === 'refused' ? 4 : 7;
}

function mortalMap(map: MapStore, { checkAlive }: MortalFetch): MapStore {
  return {
    load: () => map.load(),
    save: (value) => {
      checkAlive();
      map.save(value);
    },
  };
}

function mortalClock(clock: SyncWorld['clock'], { checkAlive }: MortalFetch): GitHubClient['clock'] {
  return {
    now: () => {
      checkAlive();
      return clock.now();
    },
    sleep: async (milliseconds) => {
      checkAlive();
      await clock.sleep(milliseconds);
      checkAlive();
    },
  };
}

/** Writes that GitHub did, the lock apart. */
export function effects(requests: readonly RequestRecord[]): readonly RequestRecord[] {
  return requests.filter(
    ({ method, path, status, body }) =>
      method !== 'GET' && status < 300 && !path.includes('/labels/mp%3Alock') && !isLock(body),
  );
}

function isLock(body: RequestRecord['body']): boolean {
  return JSON.stringify(body ?? null).includes('"mp:lock"');
}

/** Names of what was asked for twice in one run: a creation is sent at most once. */
export function sentTwice(requests: readonly RequestRecord[]): readonly string[] {
  const seen = new Set<string>();
  return requests.flatMap(({ method, path, body }) => {
    if (method !== 'POST' || !/\/(issues|milestones)$/.test(path)) return [];
    const name = `${path.split('/').at(-1)} ${keyOf(JSON.stringify(body ?? null))}`;
    const isAgain = seen.has(name);
    seen.add(name);
    return isAgain ? [name] : [];
  });
}

/** What must hold at every moment, whatever happened. */
export function expectUnharmed(world: SyncWorld): void {
  expect(world.fake.violations).toEqual([]);
  expect(foreignSnapshot(world.fake)).toEqual(world.foreign);
  expect(world.fake.state.setReplacements).toEqual([]);
  expect(doubles(world)).toEqual([]);
}

/** Everything desired is there, once. */
export function expectWhole(world: SyncWorld, desired: Desired): void {
  const names = desired.items.map(({ resource, key }) => `${resource} ${key}`);
  expect(names.filter((name) => !keyed(world).has(name))).toEqual([]);
  expect(doubles(world)).toEqual([]);
}
