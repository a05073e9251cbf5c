import { expect } from 'vitest';
import type { Changes } from '../../src/schema/types.generated.ts';
import { diffTracker, type TrackerDiff } from '../../src/tracker/diff.ts';
import type { Desired } from '../../src/tracker/item.ts';
import { keyInBody } from '../../src/tracker/marker.ts';
import type { Tracker } from '../../src/tracker/port.ts';
import { type ApplyRun, runApply } from '../../src/tracker/run-apply.ts';
import {
  clearRequests,
  type FakeGitHub,
  type FakeOptions,
  foreignSnapshot,
  makeFakeGitHub,
  makeVirtualClock,
  type RequestRecord,
  seedForeign,
  type VirtualClock,
  writes,
} from '../github/rig/index.ts';
import { options, unlimited } from './applied.ts';
import { aGitHubTracker, aMap, type GitHubClient, type MemoryMap } from './github.ts';

/** How a run differs from the usual one. */
export interface RunOptions extends Partial<GitHubClient> {
  readonly adoptions?: ReadonlyMap<string, string>;
  /** Changes that were saved before, in place of those found now. */
  readonly shown?: Changes;
}

/** A repository with people's things in it, a clock on which waits cost nothing, and a map between runs. */
export interface GitHubWorld {
  readonly fake: FakeGitHub;
  readonly clock: VirtualClock;
  readonly map: MemoryMap;
  tracker(run?: RunOptions): Tracker;
  diff(desired: Desired, run?: RunOptions): Promise<TrackerDiff>;
  /** Shows and does it, in one process as the command line does. */
  apply(desired: Desired, run?: RunOptions): Promise<ApplyRun>;
  /** Number of the issue, or of the milestone, that carries the key. */
  issue(key: string): number;
  milestone(key: string): number;
  /** Writes since the log was cleared, the lock's own left out. */
  writes(): readonly RequestRecord[];
  forget(): void;
  /** No request against the contract, no set replaced, nothing foreign touched. */
  expectClean(): void;
}

export function aGitHubWorld(over: FakeOptions = {}): GitHubWorld {
  const clock = makeVirtualClock(Date.parse('2026-11-23T09:00:00Z'));
  const fake = makeFakeGitHub({ clock, ...over });
  seedForeign(fake);
  const before = foreignSnapshot(fake);
  const map = aMap();
  const tracker = ({ adoptions, shown, ...client }: RunOptions = {}): Tracker =>
    aGitHubTracker({ fetch: fake.fetch, clock, map, ...client });
  const settings = ({ adoptions }: RunOptions) => ({
    ...options,
    allowed: unlimited,
    ...(adoptions === undefined ? {} : { adoptions }),
  });
  return {
    fake,
    clock,
    map,
    tracker,
    diff: (desired, run = {}) => clock.run(() => diffTracker(tracker(run), desired, settings(run))),
    apply: (desired, run = {}) =>
      clock.run(async () => {
        const one = tracker(run);
        const seen = await diffTracker(one, desired, settings(run));
        return runApply(one, desired, { seen, shown: run.shown ?? seen.shown }, settings(run));
      }),
    issue: (key) => numberOf(key, fake.repository.issues),
    milestone: (key) =>
      numberOf(
        key,
        fake.repository.milestones.map(({ number, description }) => ({ number, body: description })),
      ),
    writes: () => writes(fake).filter((one) => !isLock(one)),
    forget: () => clearRequests(fake),
    expectClean: () => {
      expect(fake.violations).toEqual([]);
      expect(fake.state.setReplacements).toEqual([]);
      expect(foreignSnapshot(fake)).toEqual(before);
    },
  };
}

/** A world in which the plan was applied, with an empty log. */
export async function anAppliedWorld(desired: Desired, over: FakeOptions = {}): Promise<GitHubWorld> {
  const world = aGitHubWorld(over);
  const run = await world.apply(desired);
  expect(outcomes(run)).toEqual(['done']);
  world.forget();
  return world;
}

/** The different outcomes of an apply; its kind where it wrote nothing. */
export function outcomes(run: ApplyRun): readonly string[] {
  if (run.kind !== 'applied') return [run.kind];
  return [...new Set(run.outcome.results.map(({ outcome }) => outcome))];
}

/** Codes of what a diff or an apply found. */
export function codesOf({ comparison }: TrackerDiff): readonly string[] {
  return comparison.findings.map(({ code }) => code);
}

/** `task/data-clean title`: what people changed, and what both sides did. */
export function driftOf({ comparison }: TrackerDiff): readonly string[] {
  return comparison.drift.map(({ key, field }) => `${key} ${field}`);
}

/** The diff that an apply was made of. */
export function diffIn(run: ApplyRun): TrackerDiff {
  if (run.kind === 'locked') throw new Error('another run holds the lock');
  return run.diff;
}

function numberOf(
  key: string,
  list: readonly { readonly number: number; readonly body: string | null }[],
): number {
  const found = list.find(({ body }) => keyInBody(body ?? '') === key);
  if (found === undefined) throw new Error(`there is no ${key}`);
  return found.number;
}

function isLock({ path, body }: RequestRecord): boolean {
  return path.endsWith('/labels/mp%3Alock') || JSON.stringify(body ?? null).includes('"name":"mp:lock"');
}
