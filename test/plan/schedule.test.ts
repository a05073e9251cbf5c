import { expect, test } from 'vitest';
import type { Plan } from '../../src/plan/plan.ts';
import { makeSchedule, type Scheduled } from '../../src/plan/schedule.ts';
import type { Communication, Milepost } from '../../src/schema/types.generated.ts';
import { formatWeeks, parseWeeks, weekStart } from '../../src/values/weeks.ts';
import { aPhase, aPlan, aRollout, argsOf, aSprint, aStage, told } from '../makers/plan.ts';
import { readPlanExamples } from './worked-examples.ts';

const examples = readPlanExamples();
const { weeks: rows, public_holidays_hit_nl: holidays } = examples.WE08_rollout_calendar.start_2026_01_05;
const midWeek = examples.WE08_rollout_calendar.start_mid_week_2026_01_07;
const we09 = examples.WE09_sprint_calendar;
const we11 = examples.WE11_communication_and_training;

const BUILD = 'S5';
const TRAIN = 'S6';
const LIVE = 'S7';
const BLOCKS = [1, 1, 2, 2, 3, 4];

type Policy = Milepost['schedule']['policy'];

/** The published plan of the worked examples: its phases, sprints and rollout stages by their published weeks. */
function published(policy: Policy, milepost: Partial<Milepost> = {}, events?: Communication['events']): Plan {
  const weeks = new Map(rows.map((row) => [row.item, row.weeks]));
  const stages = ['ROLL-1', 'ROLL-2', 'ROLL-3'].map((id, i) =>
    aStage({ id, share: (i + 1) * 30, weeks: weeks.get(id) ?? '' }),
  );
  const improvement = { id: 'ROLL-4', title: 'Improving', weeks: weeks.get('ROLL-4') ?? '' };
  const sprints = we09.as_published.map(({ sprint }, i) =>
    aSprint({ id: `sprint-${sprint}`, block: BLOCKS[i] ?? 0 }),
  );
  const phases = rows
    .filter(({ item }) => item.startsWith('S'))
    .map(({ item, weeks: phaseWeeks }) =>
      aPhase({
        id: item,
        weeks: phaseWeeks,
        ...(item === BUILD ? { sprintWeeks: sprintLength(), sprints } : {}),
        ...(item === TRAIN ? { besidePrevious: true } : {}),
        ...(item === LIVE ? { rollout: aRollout({ requires: ['gate-sprint-6'], stages, improvement }) } : {}),
      }),
    );
  return aPlan({
    milepost: { start: we09.start, schedule: { policy }, ...milepost },
    phases,
    ...(events === undefined ? {} : { events }),
  });
}

function sprintLength(): number {
  const first = parseWeeks(we09.as_published[0]?.weeks ?? '');
  return first === null || first.last === null ? 0 : first.last - first.first + 1;
}

function item(policy: Policy, id: string): Scheduled | undefined {
  return makeSchedule(published(policy)).items.get(id);
}

function shown(one: Scheduled | undefined) {
  return one && { weeks: formatWeeks(one.planned), start: one.start, end: one.end };
}

test('the examples hold phases, stages and six sprints', () => {
  expect(rows).toHaveLength(11);
  expect(we09.as_published).toHaveLength(BLOCKS.length);
});

test.each(rows)(
  'as published, $item lies in weeks $weeks from $start (WE08)',
  ({ item: id, weeks, start, end }) => expect(shown(item('as_published', id))).toEqual({ weeks, start, end }),
);

test.each(we09.as_published)('as published, sprint $sprint lies in weeks $weeks (WE09)', (row) => {
  const { weeks, start, end } = row;
  expect(shown(item('as_published', `sprint-${row.sprint}`))).toEqual({ weeks, start, end });
});

test.each(we09.extend)(
  'extended, $item lies in weeks $weeks from $start (WE09)',
  ({ item: id, weeks, start, end }) => expect(shown(item('extend', id))).toEqual({ weeks, start, end }),
);

test.each(['extend_parallel_training', 'paired'] as const)(
  'the policy %s moves what follows (WE09)',
  (policy) => {
    const expected = Object.entries(we09[policy]);
    expect(expected.length).toBeGreaterThan(2);
    for (const [id, want] of expected)
      expect(shown(item(policy, id))).toMatchObject(typeof want === 'string' ? { weeks: want } : want);
  },
);

test('under paired, sprints of a block share their weeks', () => {
  const weeks = [1, 2, 3, 4, 5, 6].map((n) => shown(item('paired', `sprint-${n}`))?.weeks);
  expect(weeks).toEqual(['7-8', '7-8', '9-10', '9-10', '11-12', '13-14']);
});

test('a recycled sprint moves everything after it (WE09)', () => {
  const dates = we09.slip_example.effect.match(/\d{4}-\d\d-\d\d/g);
  const { items } = makeSchedule(published('extend'), new Map([['sprint-2', 1]]));
  expect(dates).toHaveLength(3);
  expect([items.get('ROLL-1')?.start, items.get('ROLL-3')?.end, items.get('ROLL-4')?.start]).toEqual(dates);
  expect(items.get('sprint-1')?.end).toBe(item('extend', 'sprint-1')?.end);
});

test('published weeks stand beside planned ones', () => {
  const training = item('extend', TRAIN);
  expect(training?.published && formatWeeks(training.published)).toBe(
    rows.find((row) => row.item === TRAIN)?.weeks,
  );
});

test.each([
  ['exact', midWeek.exact],
  ['snap-back', midWeek.snap_back_monday],
  ['snap-next', midWeek.snap_next_monday],
] as const)('a start in mid-week counts by the rule %s (WE08)', (startRule, want) => {
  const plan = published('as_published', { start: midWeek.exact.week_1.start, startRule });
  const { firstDay, items, goLive } = makeSchedule(plan);
  expect(firstDay).toBe(want.week_1.start);
  expect(goLive?.start).toBe(want.week_13_start);
  expect(items.get('ROLL-3')?.start).toBe(want.roll_3_start);
  expect(items.get('ROLL-4')?.start).toBe(want.roll_4_start);
});

test('weeks do not slip over the clock change (WE08)', () => {
  const { start, week_13_start } = examples.WE08_rollout_calendar.dst_trap;
  expect(makeSchedule(published('as_published', { start })).goLive?.start).toBe(week_13_start);
});

test('sprints that overflow are told with the weeks of the worked example (WE09)', () => {
  const { overflow_weeks: overflow, overlapping_weeks: overlap } = we09.diagnostic;
  expect(argsOf(published('as_published'), 'sprints-overflow-step')).toMatchObject({ overflow, overlap });
  for (const policy of ['extend', 'extend_parallel_training', 'paired'] as const)
    expect(told(published(policy), 'sprints-overflow-step')).toEqual([]);
});

test('as published, the rollout starts before the last sprint has passed', () => {
  const args = argsOf(published('as_published'), 'start-before-required-gate');
  expect(args).toMatchObject({ about: 'ROLL-1', gate: 'gate-sprint-6' });
  expect(told(published('extend'), 'start-before-required-gate')).toEqual([]);
});

test('a stage that starts on a public holiday is told (WE08)', () => {
  const plan = published('as_published');
  const phases = plan.phases.map(({ value }) => value);
  const found = told(aPlan({ milepost: plan.milepost.value, phases, daysOff: holidays }), 'start-on-day-off');
  expect(found).toEqual(['plan/07-S7.yaml#/rollout/stages/2/weeks']);
});

const event = (anchor: 'start' | 'go-live') =>
  we11.events.map(({ id, week }) => ({ id, title: id, week, phase: TRAIN, anchor }));

test.each(we11.events)('$id is planned for $starts (WE11)', ({ id, starts }) => {
  for (const anchor of ['start', 'go-live'] as const) {
    const { items } = makeSchedule(published('as_published', {}, event(anchor)));
    expect(items.get(id)?.start).toBe(starts);
  }
});

test.each(we11.events_relative_under_extend)('extended, $id moves along to $starts (WE11)', (row) => {
  const moved = makeSchedule(published('extend', {}, event('go-live'))).items.get(row.id);
  expect(moved?.start).toBe(row.starts);
  expect(moved?.planned.first).toBe(row.week);
});

test('an event that is tied to the start stays', () => {
  const stays = makeSchedule(published('extend', {}, event('start'))).items;
  for (const { id, week } of we11.events) expect(stays.get(id)?.start).toBe(weekStart(we09.start, week));
});
