import { expect, test } from 'vitest';
import { dueOn } from '../../src/github/due.ts';
import { anAppliedWorld, codesOf, diffIn, driftOf, outcomes } from '../makers/github-world.ts';
import { aDesired, aLaterPhase, aPhase, type ProgrammeParts } from '../makers/tracker.ts';
import { cutDue } from './rig/due-date.ts';

const DAY = 86_400_000;
const FIRST = Date.UTC(2026, 0, 1);
const DAYS = Array.from({ length: 1096 }, (_, index) =>
  new Date(FIRST + index * DAY).toISOString().slice(0, 10),
);

/** The later phase with an open end has no due date. */
const OPEN: ProgrammeParts = { phases: [aPhase(), aLaterPhase({ weeks: '5+' })] };

test('every day of 2026 to 2028 comes back as the same day', () => {
  expect([DAYS[0], DAYS.at(-1)]).toEqual(['2026-01-01', '2028-12-31']);
  const wrong = DAYS.filter((day) => cutDue(dueOn(day)).slice(0, 10) !== day);
  expect(wrong).toEqual([]);
  const midnight = DAYS.filter((day) => cutDue(`${day}T00:00:00Z`).slice(0, 10) !== day);
  expect(midnight).toHaveLength(DAYS.length); // what dueOn is for
});

// The Sundays on which clocks change in Amsterdam and in California, and the days around them.
const HARD = [
  '2026-03-08',
  '2026-03-28',
  '2026-03-29',
  '2026-03-30',
  '2026-10-25',
  '2026-11-01',
  '2028-02-29',
  '2026-12-31',
];

test('a date set on the tracker is the date that is compared', async () => {
  const desired = aDesired();
  const world = await anAppliedWorld(desired);
  const number = world.milestone('phase/data');
  for (const due of HARD) {
    const items = desired.items.map((item) =>
      item.key === 'phase/data' && item.resource === 'milestone' ? { ...item, due } : item,
    );
    const run = await world.apply({ ...desired, items });
    expect(outcomes(run)).toEqual(['done']);
    expect(world.fake.people.milestone(number).dueOn?.slice(0, 10)).toBe(due);
    world.forget();
    expect(diffIn(await world.apply({ ...desired, items })).shown.changes).toEqual([]);
  }
  world.expectClean();
});

test.each(['UTC', 'Europe/Amsterdam', 'Pacific/Kiritimati', 'America/Los_Angeles'])(
  'the time zone of this machine changes no byte: %s',
  async (zone) => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    try {
      const world = await anAppliedWorld(aDesired());
      const due = world.fake.repository.milestones
        .filter(({ isForeign }) => !isForeign)
        .map(({ dueOn: at }) => at);
      expect(due).toEqual([
        '2026-02-01T08:00:00Z',
        '2026-03-08T08:00:00Z',
        '2026-02-15T08:00:00Z',
        '2026-02-22T08:00:00Z',
        '2026-03-01T08:00:00Z',
      ]);
      expect(diffIn(await world.apply(aDesired())).shown.changes).toEqual([]);
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  },
);

test('a date is taken off', async () => {
  const world = await anAppliedWorld(aDesired());
  const run = await world.apply(aDesired(OPEN));
  expect(outcomes(run)).toEqual(['done']);
  expect(world.fake.people.milestone(world.milestone('phase/live')).dueOn).toBeNull();
  world.forget();
  await world.apply(aDesired(OPEN));
  expect(world.writes()).toEqual([]);
  world.expectClean();
});

test('a server that keeps the date is told, not believed', async () => {
  const world = await anAppliedWorld(aDesired(), { clearsDue: false });
  const run = await world.apply(aDesired(OPEN));
  if (run.kind !== 'applied') throw new Error(run.kind);
  expect(run.outcome.results.find(({ outcome }) => outcome === 'dropped')).toMatchObject({
    key: 'phase/live',
    finding: { code: 'tracker-dropped-field', args: { fields: 'due' } },
  });
  const again = await world.apply(aDesired(OPEN));
  expect(driftOf(diffIn(again))).toContain('phase/live due');
  expect(codesOf(diffIn(again))).toEqual([]);
  world.expectClean();
});
