import { expect, test } from 'vitest';
import { checkCalendar } from '../../../src/plan/rules/calendar.ts';
import type { Calendar } from '../../../src/schema/types.generated.ts';
import { aPhase, aPlan, aRollout, argsOf, aStage, placed, told } from '../../makers/plan.ts';

const started = (start: string, startRule?: 'exact' | 'snap-back' | 'snap-next') =>
  aPlan({ milepost: { start, ...(startRule === undefined ? {} : { startRule }) } });

test('a start off Monday needs a rule', () => {
  expect(told(started('2026-01-07'), 'start-rule-missing')).toEqual(['milepost.yaml#/start']);
  expect(told(started('2026-01-07', 'exact'), 'start-rule-missing')).toEqual([]);
  expect(told(started('2026-01-05'), 'start-rule-missing')).toEqual([]);
});

test('week 1 in a weekend is told, unless it snaps to a Monday', () => {
  expect(told(started('2026-01-10', 'exact'), 'start-in-weekend')).toEqual(['milepost.yaml#/start']);
  expect(told(started('2026-01-10', 'snap-next'), 'start-in-weekend')).toEqual([]);
});

test('a phase and a stage that start on a day off are told once, where their weeks stand', () => {
  const daysOff = [{ date: '2026-01-12', name: 'Plough Monday' }];
  const rollout = aRollout({ stages: [aStage({ weeks: 2 })] });
  const plan = aPlan({ daysOff, phases: [aPhase(), aPhase({ id: 'second', weeks: '2+', rollout })] });
  expect(told(plan, 'start-on-day-off')).toEqual([
    'plan/02-second.yaml#/weeks',
    'plan/02-second.yaml#/rollout/stages/0/weeks',
  ]);
  expect(argsOf(plan, 'start-on-day-off')).toEqual({
    about: 'second',
    day: '2026-01-12',
    name: 'Plough Monday',
  });
});

test('a programme that starts on a day off is told at its start only', () => {
  const plan = aPlan({ daysOff: [{ date: '2026-01-05', name: 'Day off' }] });
  expect(told(plan, 'start-on-day-off')).toEqual(['milepost.yaml#/start']);
});

test('every year of the programme has a calendar, if it has one at all', () => {
  const plan = (calendar: string | undefined, calendarYears: number[]) =>
    aPlan({
      milepost: { start: '2026-12-14', ...(calendar === undefined ? {} : { calendar }) },
      phases: [aPhase({ weeks: '1-4' })],
      calendarYears,
    });
  expect(told(plan('nl', [2026]), 'calendar-year-missing')).toEqual(['milepost.yaml#/calendar']);
  expect(argsOf(plan('nl', [2026]), 'calendar-year-missing')).toEqual({
    about: 'programme',
    year: 2027,
    country: 'nl',
  });
  expect(told(plan('nl', [2026, 2027]), 'calendar-year-missing')).toEqual([]);
  expect(told(plan(undefined, []), 'calendar-year-missing')).toEqual([]);
});

test('a calendar file holds what its name says', () => {
  const file = (name: string, parts: Partial<Calendar>) =>
    placed(name, { formatVersion: '1.0' as const, country: 'nl', year: 2026, daysOff: [], ...parts });
  const places = (name: string, parts: Partial<Calendar>, wanted?: string) =>
    checkCalendar(file(name, parts), wanted).map((one) => [one.code, one.file]);
  const name = 'calendar/nl-2026.yaml';
  expect(places(name, { daysOff: [{ date: '2026-04-27', name: 'Koningsdag' }] }, 'nl')).toEqual([]);
  expect(places(name, { year: 2027 })).toEqual([['calendar-name-differs', `${name}#/year`]]);
  expect(places(name, {}, 'be')).toEqual([['calendar-country-differs', `${name}#/country`]]);
  expect(places(name, { daysOff: [{ date: '2027-01-01', name: 'Nieuwjaarsdag' }] })).toEqual([
    ['day-off-outside-year', `${name}#/daysOff/0/date`],
  ]);
});
