import { expect, test } from 'vitest';
import { applyVerdict } from '../../src/tracker/outcome.ts';
import { applyTo, diffOf } from '../makers/applied.ts';
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
  console.log(
    run.outcome.results.filter((r) => r.outcome !== 'done'),
    writes(fake).length,
    reads(fake).length,
    run.diff.shown.estimate,
  );
  expect(applyVerdict(run.outcome)).toBe('done');
  clearRequests(fake);
  const again = await clock.run(() => applyTo(aGitHubTracker(client), desired));
  console.log(
    again.kind,
    again.kind === 'applied' && again.diff.shown.changes,
    reads(fake).map((r) => r.path),
  );
  expect(writes(fake)).toEqual([]);
  expect(foreignSnapshot(fake)).toEqual(before);
});
