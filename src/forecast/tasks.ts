import type { Programme } from '../programme/programme.ts';
import { isSettled } from '../programme/status.ts';
import { addDays, compareDays, type Day, daysBetween } from '../values/date.ts';
import { hasEnded } from '../workflow/replay-state.ts';
import type { NoTasks, TasksForecast, WeeksAhead } from './forecast.ts';
import { percentile } from './percentiles.ts';
import { seededRandom } from './random.ts';
import { simulateThroughput } from './throughput.ts';

/** As many as a trend needs before it means anything. */
export const FEWEST_WEEKS = 6;

/** When the open tasks are done at the pace of the weeks so far: from week 1 to the last one that is over. */
export function forecastTasks(
  programme: Programme,
  { seed, runs }: { readonly seed: number; readonly runs: number },
): TasksForecast {
  const { plan, day, fold } = programme;
  const tasks = [...plan.items.values()].filter(({ kind }) => kind === 'task');
  const backlog = tasks.filter((task) => !isSettled(programme, task)).length;
  const samples = weeklyDone(
    programme,
    tasks.map(({ id }) => id),
  );
  const none = (reason: NoTasks['reason']): NoTasks => ({
    kind: 'none',
    reason,
    backlog,
    weeks: samples.length,
    needed: FEWEST_WEEKS,
  });
  if (hasEnded(fold)) return none('ended');
  if (tasks.length === 0) return none('no-tasks');
  if (backlog === 0) return { kind: 'done' };
  if (samples.length < FEWEST_WEEKS) return none('too-few-weeks');
  const found = simulateThroughput(samples, backlog, runs, seededRandom(seed));
  if (found.kind === 'none') return none('never-finishes');
  const at = (percent: number): WeeksAhead => {
    const weeks = percentile(found.sorted, percent);
    return { weeks, day: addDays(day, 7 * weeks - 1) };
  };
  return { kind: 'simulated', samples, backlog, p50: at(50), p80: at(80), p95: at(95) };
}

/** Tasks whose last word is done, by the week in which that was so. */
function weeklyDone(programme: Programme, tasks: readonly string[]): readonly number[] {
  const { schedule, day } = programme;
  const weeks = Math.max(0, Math.floor(daysBetween(schedule.firstDay, day) / 7));
  const counts = Array.from({ length: weeks }, () => 0);
  for (const id of tasks) {
    const done = doneOn(programme, id);
    if (done === null || compareDays(done, schedule.firstDay) < 0) continue;
    const week = Math.floor(daysBetween(schedule.firstDay, done) / 7);
    const count = counts[week];
    if (count !== undefined) counts[week] = count + 1;
  }
  return counts;
}

function doneOn({ fold }: Programme, id: string): Day | null {
  const last = fold.evidence
    .checked(id)
    .filter(({ box }) => box === null)
    .at(-1);
  return last?.result === 'done' ? last.observed : null;
}
