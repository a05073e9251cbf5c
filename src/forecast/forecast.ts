import type { Programme } from '../programme/programme.ts';
import type { Day } from '../values/date.ts';
import type { Chances, Spread } from './chances.ts';
import { forecastFinish } from './finish.ts';
import { USUAL_SEED } from './random.ts';
import { forecastTasks } from './tasks.ts';

export const USUAL_RUNS = 10_000;

/** What the reader may choose; the same choice gives the same forecast. */
export interface ForecastChoice {
  readonly seed?: number;
  readonly runs?: number;
  /** The day whose odds are asked for; without it the promised day of the plan, else the planned end. */
  readonly until?: Day;
}

/** When the programme may be finished. It informs people and never feeds a verdict. */
export interface Forecast {
  readonly at: Day;
  readonly seed: number;
  readonly runs: number;
  readonly finish: FinishForecast;
  readonly tasks: TasksForecast;
}

/** When the last part that has an end is passed, by the parts that are still to be done. */
export type FinishForecast = FinishSimulated | FinishDone | NoFinish;

export interface FinishSimulated {
  readonly kind: 'simulated';
  /** The part that is planned to end last, and when that is planned, with what has slipped so far. */
  readonly item: string;
  readonly planned: Day;
  readonly p50: Day;
  readonly p80: Day;
  readonly p95: Day;
  /** 5, 10 … 95 percent of the runs end on this day or before: the fan of a picture. */
  readonly fan: readonly FanPoint[];
  readonly promised: Promised;
  /** The gate whose parts done over cost most; null when no run did anything over. */
  readonly costliest: { readonly gate: string; readonly meanDays: number } | null;
  readonly spread: Spread;
  readonly chances: Chances;
}

export interface FanPoint {
  readonly percent: number;
  readonly day: Day;
}

export interface Promised {
  readonly day: Day;
  /** `asked` = `--until`, `plan` = written in the plan, `schedule` = planned end without anything that slipped. */
  readonly source: 'asked' | 'plan' | 'schedule';
  /** Percent of the runs that end on this day or before. */
  readonly oddsPercent: number;
}

export interface FinishDone {
  readonly kind: 'done';
  /** null where no record tells the day. */
  readonly on: Day | null;
}

export interface NoFinish {
  readonly kind: 'none';
  /** `ended` = stopped or closed; `part-stopped` = something that must pass never will; `open-ended` = no part ends. */
  readonly reason: 'ended' | 'part-stopped' | 'open-ended';
  /** The part that was stopped. */
  readonly item: string | null;
}

/** When the open tasks are done, by what was done in each full week so far. */
export type TasksForecast = TasksSimulated | TasksDone | NoTasks;

export interface TasksSimulated {
  readonly kind: 'simulated';
  /** Tasks done in each full week, oldest first. */
  readonly samples: readonly number[];
  readonly backlog: number;
  readonly p50: WeeksAhead;
  readonly p80: WeeksAhead;
  readonly p95: WeeksAhead;
}

/** Whole weeks from the day of the forecast, and the last day of them. */
export interface WeeksAhead {
  readonly weeks: number;
  readonly day: Day;
}

export interface TasksDone {
  readonly kind: 'done';
}

export interface NoTasks {
  readonly kind: 'none';
  /** `never-finishes` = nothing was done in any week that was counted. */
  readonly reason: 'ended' | 'no-tasks' | 'too-few-weeks' | 'never-finishes';
  readonly backlog: number;
  /** Full weeks there are, and how many it takes. */
  readonly weeks: number;
  readonly needed: number;
}

/** Both forecasts of a programme on its day. Pure: seed, runs, plan and records decide every figure. */
export function forecastOf(programme: Programme, choice: ForecastChoice = {}): Forecast {
  const seed = choice.seed ?? USUAL_SEED;
  const runs = choice.runs ?? USUAL_RUNS;
  return {
    at: programme.day,
    seed,
    runs,
    finish: forecastFinish(programme, { seed, runs, until: choice.until ?? null }),
    tasks: forecastTasks(programme, { seed, runs }),
  };
}
