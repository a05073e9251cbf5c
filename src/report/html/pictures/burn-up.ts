import type { Programme } from '../../../programme/programme.ts';
import { isSettled } from '../../../programme/status.ts';
import { compareDays, type Day } from '../../../values/date.ts';
import { sortBy } from '../../../values/order.ts';

/** How many tasks there are on the evening of a day. */
export interface BurnPoint {
  readonly day: Day;
  readonly count: number;
}

/** Tasks done and tasks planned, added up over time, from what the records tell. */
export interface BurnUp {
  readonly total: number;
  readonly done: readonly BurnPoint[];
  readonly planned: readonly BurnPoint[];
  /** Done, and planned to be done, on the day of the report. */
  readonly doneNow: number;
  readonly plannedNow: number;
}

/** null without tasks. */
export function burnUp(programme: Programme): BurnUp | null {
  const { plan, day, schedule } = programme;
  const tasks = [...plan.items.values()].filter(({ kind }) => kind === 'task');
  if (tasks.length === 0) return null;
  const settled = tasks.filter((task) => isSettled(programme, task));
  const done = added(settled.map((task) => settledOn(programme, task) ?? day));
  const planned = added(tasks.flatMap(({ id }) => schedule.items.get(id)?.end ?? []));
  const until = (points: readonly BurnPoint[]): number =>
    points.filter((one) => compareDays(one.day, day) <= 0).at(-1)?.count ?? 0;
  return { total: tasks.length, done, planned, doneNow: settled.length, plannedNow: until(planned) };
}

type Task = Parameters<typeof isSettled>[1];

/** The day its last record tells; a task that its phase left behind is settled with the phase. */
function settledOn({ fold, state }: Programme, { id, phase }: Task): Day | null {
  const last = fold.evidence
    .checked(id)
    .filter(({ box }) => box === null)
    .at(-1);
  if (last?.result === 'done' || last?.result === 'not-applicable') return last.observed;
  return state.items.get(phase)?.endedDay ?? null;
}

function added(days: readonly Day[]): readonly BurnPoint[] {
  const inOrder = sortBy(days, (day) => day);
  return inOrder.flatMap((day, index) => (inOrder[index + 1] === day ? [] : [{ day, count: index + 1 }]));
}
