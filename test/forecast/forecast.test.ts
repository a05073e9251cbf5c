import { expect, test } from 'vitest';
import { type FinishSimulated, type ForecastChoice, forecastOf } from '../../src/forecast/forecast.ts';
import type { Programme } from '../../src/programme/programme.ts';
import { compareDays } from '../../src/values/date.ts';
import { edited, repositoryFiles } from '../makers/repository.ts';
import { builtStory, improvingStory, liveStory, runningStory, Story } from '../makers/story.ts';

const EXACT = 'forecast: {shortest: 100, longest: 100}';
const withForecast = (line: string, files = repositoryFiles()) =>
  edited(files, 'milepost.yaml', 'tracker:', `${line}\ntracker:`);

function finishOf(programme: Programme, choice: ForecastChoice = {}): FinishSimulated {
  const { finish } = forecastOf(programme, choice);
  if (finish.kind !== 'simulated') throw new Error(finish.kind);
  return finish;
}

const draft = (line: string) => new Story(withForecast(line)).lookAt('2026-01-02');

test('without spread and chances the finish is the last working day of the plan', () => {
  const { item, planned, p50, p95, promised, costliest } = finishOf(draft(EXACT));
  expect([item, planned]).toEqual(['stage-100', '2026-03-29']);
  expect([p50, p95, costliest]).toEqual(['2026-03-27', '2026-03-27', null]);
  expect(promised).toEqual({ day: planned, source: 'schedule', oddsPercent: 100 });
});

test('the promised day is the one asked for, else that of the plan, else the planned end', () => {
  const programme = draft('forecast: {promised: 2026-04-10, shortest: 100, longest: 100}');
  expect(finishOf(programme).promised).toEqual({ day: '2026-04-10', source: 'plan', oddsPercent: 100 });
  const early = finishOf(programme, { until: '2026-03-26' }).promised;
  expect(early).toEqual({ day: '2026-03-26', source: 'asked', oddsPercent: 0 });
});

test('seed and runs decide every figure', () => {
  const programme = draft('forecast: {recycleChance: 20, repeatChance: 20}');
  expect(forecastOf(programme)).toEqual(forecastOf(programme, { seed: 1, runs: 10_000 }));
  expect(forecastOf(programme, { seed: 2 })).not.toEqual({ ...forecastOf(programme), seed: 2 });
});

test('the fan rises, and P50, P80 and P95 lie in it', () => {
  const { fan, p50, p80, p95 } = finishOf(draft('forecast: {recycleChance: 30}'));
  expect(fan.map(({ percent }) => percent)).toEqual(Array.from({ length: 19 }, (_, i) => 5 * (i + 1)));
  for (const [i, { day }] of fan.entries())
    if (i > 0) expect(compareDays(fan[i - 1]?.day ?? day, day)).toBeLessThanOrEqual(0);
  expect([50, 80, 95].map((percent) => fan.find((one) => one.percent === percent)?.day)).toEqual([
    p50,
    p80,
    p95,
  ]);
});

test('a higher chance of doing over never finishes earlier, and names the gate that costs most', () => {
  const at = (percent: number) => finishOf(draft(`forecast: {recycleChance: ${percent}, repeatChance: 0}`));
  const days = [0, 20, 40, 80].map((percent) => at(percent).p80);
  expect([...days].sort()).toEqual(days);
  expect(new Set(days).size).toBeGreaterThan(1);
  expect(at(0).costliest).toBe(null);
  expect(at(40).costliest?.gate).toMatch(/^gate-/);
});

test('a chance of the plan goes first; nobody’s chance does nothing over and says so', () => {
  expect(finishOf(draft('forecast: {recycleChance: 15}')).chances).toEqual({
    recycle: { percent: 15, source: 'plan', decisions: 0 },
    repeat: { percent: null, source: 'unknown', decisions: 0 },
  });
  expect(finishOf(draft(EXACT)).spread.shortest).toEqual({ percent: 100, source: 'plan' });
  expect(finishOf(new Story().lookAt('2026-01-02')).spread).toEqual({
    shortest: { percent: 90, source: 'assumed' },
    longest: { percent: 150, source: 'assumed' },
  });
});

test('what runs has had its days so far, and is never over before today', () => {
  const story = new Story(withForecast(EXACT));
  story.approve('2026-01-05');
  const planned = finishOf(story.lookAt('2026-01-06')).p50;
  expect(planned).toBe(finishOf(draft(EXACT)).p50);
  expect(compareDays(finishOf(story.lookAt('2026-03-02')).p50, planned)).toBe(1);
});

test('a hold moves the finish', () => {
  const story = runningStory();
  const before = finishOf(story.lookAt('2026-01-08'));
  story.decide('2026-01-07', 'gate-ready', 'hold', { until: '2026-02-27', reason: 'Waiting' });
  expect(compareDays(finishOf(story.lookAt('2026-01-08')).p50, before.p50)).toBe(1);
});

test('after the last stage it is done; stopped or abandoned there is no forecast', () => {
  const done = improvingStory();
  expect(forecastOf(done.lookAt('2026-03-26')).finish).toMatchObject({ kind: 'done' });
  const stopped = runningStory();
  stopped.decide('2026-01-08', 'programme', 'stop');
  expect(forecastOf(stopped.lookAt('2026-01-09'))).toMatchObject({
    finish: { kind: 'none', reason: 'ended' },
    tasks: { kind: 'none', reason: 'ended' },
  });
  const live = liveStory();
  live.decide('2026-02-20', 'stage-20', 'stop', { reason: 'No longer wanted' });
  expect(forecastOf(live.lookAt('2026-02-21')).finish).toMatchObject({
    kind: 'none',
    reason: 'part-stopped',
  });
});

test('tasks: too few weeks tell nothing, weeks in which nothing was done tell never', () => {
  expect(forecastOf(runningStory().lookAt('2026-01-20')).tasks).toMatchObject({
    kind: 'none',
    reason: 'too-few-weeks',
    weeks: 2,
    needed: 6,
  });
  expect(forecastOf(runningStory().lookAt('2026-02-18')).tasks).toMatchObject({ reason: 'never-finishes' });
});

test('a forecast changes no verdict', () => {
  const programme = builtStory().lookAt('2026-02-18');
  const before = JSON.stringify([...programme.gates]);
  forecastOf(programme);
  expect(JSON.stringify([...programme.gates])).toBe(before);
});
