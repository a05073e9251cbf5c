import { expect, test } from 'vitest';
import { wholeFile } from '../../src/findings/place.ts';
import { assemblePlan } from '../../src/plan/assemble.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { makeSchedule } from '../../src/plan/schedule.ts';
import type { AnyRecord, Evidence, RecordFile } from '../../src/records/kinds.ts';
import { orderRecords } from '../../src/records/order.ts';
import { addDays } from '../../src/values/date.ts';
import { gatesNow } from '../../src/workflow/gates-now.ts';
import { replay } from '../../src/workflow/replay.ts';
import type { Replay } from '../../src/workflow/replay-state.ts';
import { edited, repositoryFiles } from '../makers/repository.ts';
import { liveStory, runningStory, type Story } from '../makers/story.ts';

const day = '2030-01-01';

/** The history of a story, with so many evidence records about one part after it, one an hour. */
function longHistory(story: Story, about: string, metric: string, count: number): readonly RecordFile[] {
  const { ordered } = story.programme('2026-03-01').records;
  const more = Array.from({ length: count }, (_, i) => fileOf(evidence(about, metric, i)));
  return orderRecords([...ordered, ...more]).ordered;
}

function evidence(about: string, metric: string, i: number): Evidence {
  const observed = addDays('2026-03-01', Math.floor(i / 24));
  const hour = String(i % 24).padStart(2, '0');
  return {
    formatVersion: '1.0',
    id: `${observed}t${hour}3000z-evidence-${about}-${String(i).padStart(8, '0')}`,
    kind: 'evidence',
    at: `${observed}T${hour}:30:00Z`,
    by: { role: 'lead' },
    about,
    observed,
    measurements: [{ metric, value: 93, unit: metric === 'correct' ? 'percent' : 'points' }],
  };
}

function fileOf(record: AnyRecord): RecordFile {
  const places = wholeFile(`records/2026/${record.id}.yaml`);
  return { file: places.at([]).file, record, places, place: places.at([]) };
}

function replayed(plan: Plan, ordered: readonly RecordFile[]): Replay {
  const byId = new Map(ordered.map((one) => [one.record.id, one]));
  const records = { ordered, byId, unreadable: new Set<null>() };
  const fold = replay({ plan, schedule: makeSchedule(plan), records, unreadable: [], day });
  expect(gatesNow(fold, day).size).toBeGreaterThan(5);
  return fold;
}

/** Processor time of the cheapest of three replays: what the clock says depends on who else is working. */
function costOf(plan: Plan, ordered: readonly RecordFile[]): number {
  const costs = [1, 2, 3].map(() => {
    const begin = process.cpuUsage();
    replayed(plan, ordered);
    return process.cpuUsage(begin).user;
  });
  return Math.min(...costs);
}

function planOf(story: Story): Plan {
  const { plan } = assemblePlan(story.files);
  if (plan === null) throw new Error('no plan');
  return plan;
}

for (const [name, make, about, metric] of [
  ['evidence at a gate', runningStory, 'gate-ready', 'readiness'],
  ['observations of a rollout', liveStory, 'stage-20', 'correct'],
] as const)
  test(`ten thousand ${name} cost in proportion to their number`, () => {
    const story = make();
    const plan = planOf(story);
    costOf(plan, longHistory(story, about, metric, 625));
    const few = costOf(plan, longHistory(story, about, metric, 625));
    const many = costOf(plan, longHistory(story, about, metric, 10_000));
    // Sixteen times as many. Work that grows with the square was measured as 46 times as much.
    expect(many / few).toBeLessThan(32);
  }, 180_000);

test('the days of reviews are not worked out again for every record', () => {
  const story = runningStory(
    edited(repositoryFiles(), 'plan/review.yaml', 'anchor: improving', 'anchor: start'),
  );
  let asked = 0;
  const plan = planOf(story);
  const nextWorkingDay = (from: string): string => {
    asked += 1;
    return plan.calendar.nextWorkingDay(from);
  };
  const counting = { ...plan, calendar: { ...plan.calendar, nextWorkingDay } };
  const ordered = longHistory(story, 'gate-ready', 'readiness', 2000);
  const { reviews } = replayed(counting, ordered);
  expect(reviews.size).toBeGreaterThan(40);
  expect(asked).toBeLessThan(2 * ordered.length);
});
