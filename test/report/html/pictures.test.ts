import { expect, test } from 'vitest';
import { forecastOf } from '../../../src/forecast/forecast.ts';
import { budget } from '../../../src/methods/budget.ts';
import { timeAxis, valueAxis } from '../../../src/report/html/pictures/axis.ts';
import { budgetBars } from '../../../src/report/html/pictures/budget-bars.ts';
import { burnUp } from '../../../src/report/html/pictures/burn-up.ts';
import { controlChart } from '../../../src/report/html/pictures/control-chart.ts';
import { fanPicture } from '../../../src/report/html/pictures/fan.ts';
import { ganttPicture } from '../../../src/report/html/pictures/gantt.ts';
import { ladderPicture } from '../../../src/report/html/pictures/ladder.ts';
import { fraction } from '../../../src/values/fraction.ts';
import { bare, draft, halfway } from '../../makers/pages.ts';
import { tiny } from '../../makers/tiny.ts';

const programme = halfway();

test('a time axis takes days in, to one decimal, and nothing is too thin to be seen', () => {
  const axis = timeAxis(['2026-01-01', '2026-04-10']);
  expect([axis.at('2026-01-01'), axis.at('2026-02-20'), axis.at('2026-04-11')]).toEqual([0, 50, 100]);
  expect(axis.span('2026-01-01', '2026-02-19')).toEqual({ x: 0, width: 50 });
  expect(timeAxis(['2020-01-01', '2029-12-31']).span('2024-01-01', '2024-01-01').width).toBe(0.8);
  expect(axis.ticks).toEqual(['2026-01-01', '2026-02-01', '2026-03-01']);
});

test('a value axis puts equal values in the middle', () => {
  expect(valueAxis([4, 4], 90, 10)(4)).toBe(50);
  expect(valueAxis([0, 10], 90, 10)(10)).toBe(10);
});

test('the schedule has what was published, first planned and planned now', () => {
  const { rows, today } = ganttPicture(programme);
  expect(today).toBe('2026-08-20');
  expect(rows.find(({ id }) => id === 'mvp')).toMatchObject({
    kind: 'phase',
    state: 'passed',
    published: { start: '2026-02-16', end: '2026-03-15' },
    first: { start: '2026-02-16', end: '2026-05-10' },
    now: { start: '2026-02-16', end: '2026-05-24' },
  });
  expect(rows.filter(({ kind }) => kind === 'stage').map(({ state }) => state)).toEqual([
    'passed',
    'active',
    'planned',
  ]);
});

test('a rollout is a ladder of shares with what follows it', () => {
  const ladder = ladderPicture(programme);
  expect(ladder?.steps.map(({ share, size, standing }) => [share, size, standing])).toEqual([
    [20, 3, 'passed'],
    [50, 8, 'live'],
    [100, 15, 'to-come'],
  ]);
  expect(ladder?.improvement.standing).toBe('to-come');
});

test('a control chart has natural limits from six points on, and marks what lies beyond them', () => {
  const series = [10, 12, 11, 13, 12, 20].map((value, i) => ({
    value: fraction(value),
    on: `2026-01-0${i + 1}`,
  }));
  const chart = controlChart(series, { between: [5, 15] });
  // mean 13, mean moving range (2+1+2+1+8)/5 = 2.8, reach 2.66 × 2.8 = 7.448
  expect(chart?.limits).toEqual({ lower: 5.552, mean: 13, upper: 20.448 });
  expect(chart?.targets).toEqual([5, 15]);
  expect(chart?.points.some(({ isOutside }) => isOutside)).toBe(false);
  expect(controlChart(series.slice(0, 5), undefined)).toMatchObject({ limits: null, targets: [] });
  expect(controlChart(series.slice(0, 1), undefined)).toBeNull();
});

test('work is added up by the day of its record, beside the day it was planned for', () => {
  const found = burnUp(programme);
  expect(found).toMatchObject({ total: 53, doneNow: 48, plannedNow: 51 });
  expect(found?.done.at(-1)?.count).toBe(48);
  expect(found?.planned.at(-1)?.count).toBe(51); // two more have no end
  expect(burnUp(draft())).toMatchObject({ doneNow: 0, done: [] });
  expect(burnUp(tiny())).toBeNull();
});

test('budget lines share one scale, and what was spent beyond the estimate is told', () => {
  const lines = [
    { id: 'a', title: 'A', low: 10, high: 20, spent: 25 },
    { id: 'b', title: 'B', low: 5, high: 5 },
  ];
  expect(budgetBars(budget({ formatVersion: '1.0', amount: 30, lines }))).toEqual({
    most: 25,
    bars: [
      { title: 'A', low: 10, high: 20, spent: 25, state: 'above' },
      { title: 'B', low: 5, high: 5, spent: null, state: 'nothing-spent' },
    ],
  });
  expect(budgetBars(budget({ formatVersion: '1.0', amount: 30 }))).toBeNull();
});

test('the fan holds the percentiles of the forecast, the narrow band inside the wide one', () => {
  const { finish } = forecastOf(programme);
  const fan = fanPicture(finish);
  const dayAt = (percent: number): string | undefined =>
    finish.kind === 'simulated' ? finish.fan.find((one) => one.percent === percent)?.day : undefined;
  expect(fan?.bands).toEqual([
    { from: dayAt(5), until: dayAt(95) },
    { from: dayAt(20), until: dayAt(80) },
  ]);
  expect(fanPicture({ kind: 'done', on: null })).toBeNull();
});

test('a plan without a part has no picture of it', () => {
  expect(burnUp(bare())).toBeNull();
  expect(ganttPicture(bare()).rows.length).toBeGreaterThan(0);
});
