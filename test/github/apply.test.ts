import { expect, test } from 'vitest';
import { applyVerdict } from '../../src/tracker/outcome.ts';
import { applyTo } from '../makers/applied.ts';
import { aGitHubTracker, aMap } from '../makers/github.ts';
import { aDesired } from '../makers/tracker.ts';
import {
  clearRequests,
  foreignSnapshot,
  makeFakeGitHub,
  makeVirtualClock,
  reads,
  seedForeign,
  writes,
} from './rig/index.ts';

const START = Date.parse('2026-11-23T09:00:00Z');

test('a first apply makes everything, and a second writes nothing', async () => {
  const clock = makeVirtualClock(START);
  const fake = makeFakeGitHub({ clock });
  seedForeign(fake);
  const before = foreignSnapshot(fake);
  const map = aMap();
  const desired = aDesired();
  const client = { fetch: fake.fetch, clock, map };
  const run = await clock.run(() => applyTo(aGitHubTracker(client), desired));
  expect(fake.violations).toEqual([]);
  if (run.kind !== 'applied') throw new Error(JSON.stringify(run));
  expect(applyVerdict(run.outcome)).toBe('done');
  clearRequests(fake);
  const again = await clock.run(() => applyTo(aGitHubTracker(client), desired));
  expect(again.kind).toBe('applied');
  expect(reads(fake)).toHaveLength(6); // repository, milestones, issues: once to show, once to do
  expect(writes(fake)).toEqual([]);
  expect(foreignSnapshot(fake)).toEqual(before);
});
