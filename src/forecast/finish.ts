import { makeSchedule } from '../plan/schedule.ts';
import type { Programme } from '../programme/programme.ts';
import type { WorkCalendar } from '../values/calendar.ts';
import { addDays, compareDays, type Day, maxDay } from '../values/date.ts';
import { chancesOf, spreadOf } from './chances.ts';
import type { FinishForecast, FinishSimulated, Promised } from './forecast.ts';
import { percentile, percentWithin } from './percentiles.ts';
import { seededRandom } from './random.ts';
import { type Runs, simulate } from './simulate.ts';
import { type Step, stepsOf } from './steps.ts';
import { type Placed, placeSteps, worksOf } from './works.ts';

interface Asked {
  readonly seed: number;
  readonly runs: number;
  readonly until: Day | null;
}

/** Percents of the fan. */
const FAN = Array.from({ length: 19 }, (_, i) => 5 * (i + 1));

/** When the last part is passed; what is done is done, and what runs has had its days so far. */
export function forecastFinish(programme: Programme, asked: Asked): FinishForecast {
  const { delivery } = programme.state;
  if (delivery === 'stopped' || delivery === 'closed') return none('ended');
  const placed = placeSteps(programme, stepsOf(programme));
  const stopped = placed.find(({ standing }) => standing.kind === 'stopped');
  if (stopped !== undefined) return { kind: 'none', reason: 'part-stopped', item: stopped.step.id };
  const left = placed.filter(({ standing }) => standing.kind !== 'passed');
  if (placed.length === 0) return none('open-ended');
  if (left.length === 0) return { kind: 'done', on: lastPassed(placed) };
  return simulated(programme, placed, left, asked);
}

function none(reason: 'ended' | 'open-ended'): FinishForecast {
  return { kind: 'none', reason, item: null };
}

function lastPassed(placed: readonly Placed[]): Day | null {
  const days = placed.flatMap(({ standing }) => (standing.kind === 'passed' ? (standing.on ?? []) : []));
  const [first, ...rest] = days;
  return first === undefined ? null : maxDay(first, ...rest);
}

function simulated(
  programme: Programme,
  placed: readonly Placed[],
  left: readonly Placed[],
  { seed, runs, until }: Asked,
): FinishSimulated {
  const { day, plan } = programme;
  const assumptions = { spread: spreadOf(programme), chances: chancesOf(programme) };
  const works = worksOf(programme, placed, left, assumptions);
  const result = simulate(works, runs, seededRandom(seed));
  const dayAt = dayLookup(plan.calendar, addDays(day, -1));
  const at = (percent: number): Day => dayAt(percentile(result.ends, percent));
  const final = lastPlanned(placed.map(({ step }) => step));
  return {
    kind: 'simulated',
    item: final.id,
    planned: final.to,
    p50: at(50),
    p80: at(80),
    p95: at(95),
    fan: FAN.map((percent) => ({ percent, day: at(percent) })),
    promised: promisedOf(programme, final, until, result),
    costliest: costliestOf(left, result, runs),
    ...assumptions,
  };
}

/** The day that so many working days behind another one end on; days are walked once. */
function dayLookup({ addWorkingDays }: WorkCalendar, from: Day): (count: number) => Day {
  const days = [from];
  return (count) => {
    for (let last = days.length - 1; last < count; last += 1)
      days.push(addWorkingDays(days[last] ?? from, 1));
    return days[count] ?? from;
  };
}

function lastPlanned([first, ...rest]: readonly Step[]): Step {
  if (first === undefined) throw new Error('no step has an end');
  return rest.reduce((last, step) => (compareDays(step.to, last.to) >= 0 ? step : last), first);
}

function promisedOf({ plan, day }: Programme, final: Step, asked: Day | null, { ends }: Runs): Promised {
  const stated = plan.milepost.value.forecast?.promised;
  const scheduled = makeSchedule(plan).items.get(final.id)?.end ?? final.to;
  const promised = asked ?? stated ?? scheduled;
  const source = asked !== null ? 'asked' : stated === undefined ? 'schedule' : 'plan';
  const most = plan.calendar.workingDays(day, promised);
  return { day: promised, source, oddsPercent: percentWithin(ends, most) };
}

function costliestOf(left: readonly Placed[], { extra }: Runs, runs: number): FinishSimulated['costliest'] {
  const most = Math.max(...extra);
  const costliest = left[extra.indexOf(most)];
  if (costliest === undefined || most === 0) return null;
  return { gate: costliest.step.gate.id, meanDays: Math.round((most * 100) / runs) / 100 };
}
