import { expect, test } from 'vitest';
import { wholeFile } from '../../src/findings/place.ts';
import { assemblePlan } from '../../src/plan/assemble.ts';
import { makeSchedule } from '../../src/plan/schedule.ts';
import type { AnyRecord, Evidence, RecordFile } from '../../src/records/kinds.ts';
import { orderRecords } from '../../src/records/order.ts';
import { addDays } from '../../src/values/date.ts';
import { gatesNow } from '../../src/workflow/gates-now.ts';
import { replay } from '../../src/workflow/replay.ts';
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

/** Processor time of one replay: how long it takes depends on who else is working. */
function timeOf(story: Story, ordered: readonly RecordFile[]): number {
  const { plan } = assemblePlan(story.files);
  if (plan === null) throw new Error('no plan');
  const byId = new Map(ordered.map((one) => [one.record.id, one]));
  const records = { ordered, byId, unreadable: new Set<null>() };
  const begin = process.cpuUsage();
  const fold = replay({ plan, schedule: makeSchedule(plan), records, unreadable: [], day });
  expect(gatesNow(fold, day).size).toBeGreaterThan(5);
  return process.cpuUsage(begin).user;
}

for (const [name, make, about, metric] of [
  ['evidence at a gate', () => runningStory(), 'gate-ready', 'readiness'],
  ['observations of a rollout', () => liveStory(), 'stage-20', 'correct'],
  [
    'evidence beside monthly reviews',
    () => runningStory(edited(repositoryFiles(), 'plan/review.yaml', 'anchor: improving', 'anchor: start')),
    'gate-ready',
    'readiness',
  ],
] as const)
  test(`the replay of ten thousand records grows with their number and not with its square: ${name}`, () => {
    const story = make();
    const small = longHistory(story, about, metric, 625);
    const [, ...few] = [1, 2, 3, 4].map(() => timeOf(story, small));
    const many = timeOf(story, longHistory(story, about, metric, 10_000));
    // Sixteen times as many; work that grows with their square was measured as more than thirty times as much.
    expect(many / Math.min(...few)).toBeLessThan(22);
  }, 120_000);
