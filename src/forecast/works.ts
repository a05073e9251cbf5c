import type { Programme } from '../programme/programme.ts';
import type { WorkCalendar } from '../values/calendar.ts';
import { addDays, compareDays, type Day } from '../values/date.ts';
import type { Chances, Spread } from './chances.ts';
import type { Wait, Work } from './simulate.ts';
import { heldUntilOf, type Standing, standingOf } from './standing.ts';
import type { Step } from './steps.ts';
import type { Triangle } from './triangle.ts';

/** A step that is still to be done, with its place among those that have passed. */
export interface Placed {
  readonly step: Step;
  readonly standing: Standing;
}

export interface Assumptions {
  readonly spread: Spread;
  readonly chances: Chances;
}

/** Where each step of the plan stands. */
export function placeSteps(programme: Programme, steps: readonly Step[]): readonly Placed[] {
  return steps.map((step) => ({ step, standing: standingOf(programme, step) }));
}

/** The steps that are left, as numbers for the simulation, in their order. */
export function worksOf(
  programme: Programme,
  placed: readonly Placed[],
  left: readonly Placed[],
  assumptions: Assumptions,
): readonly Work[] {
  const places = new Map(left.map(({ step }, i) => [step.id, i]));
  return left.map((one) => workOf(programme, one, { placed, places, assumptions }));
}

interface Surroundings {
  readonly placed: readonly Placed[];
  readonly places: ReadonlyMap<string, number>;
  readonly assumptions: Assumptions;
}

function workOf(programme: Programme, { step, standing }: Placed, around: Surroundings): Work {
  const { plan, fold, day } = programme;
  const { spread, chances } = around.assumptions;
  const isStage = step.gate.owner === 'stage';
  const planned = plan.calendar.workingDays(step.from, step.to);
  const isRunning = standing.kind === 'running';
  const recycles = isRunning ? standing.recycles : 0;
  return {
    days: triangleOf(planned, spread),
    gone: isRunning ? plan.calendar.workingDays(standing.since, addDays(day, -1)) : 0,
    earliest: Math.max(isRunning ? 0 : startBound(programme, step), holdBound(programme, standing)),
    after: isRunning ? [] : waits(programme, step, around),
    chance: (isStage ? chances.repeat : chances.recycle).percent ?? 0,
    most: Math.max(0, fold.maxRecycles - recycles),
  };
}

function triangleOf(planned: number, { shortest, longest }: Spread): Triangle {
  return {
    shortest: (planned * shortest.percent) / 100,
    likely: planned,
    longest: (planned * longest.percent) / 100,
  };
}

/** A step that waits for nothing begins in its planned week; no step before week 1. */
function startBound({ plan, schedule, day }: Programme, { from, after }: Step): number {
  const first = after.length === 0 ? from : schedule.firstDay;
  return plan.calendar.workingDays(day, addDays(first, -1));
}

function holdBound(programme: Programme, standing: Standing): number {
  const until = heldUntilOf(programme, standing);
  return until === null ? 0 : programme.plan.calendar.workingDays(programme.day, until);
}

/** The planned pause is kept behind those that are planned to end last before the step. */
function waits({ plan }: Programme, step: Step, { placed, places }: Surroundings): readonly Wait[] {
  const before = placed.filter((one) => step.after.includes(one.step.id));
  const last = before.reduce<Day | null>((end, { step: { to } }) => latest(end, to), null);
  const gap = last === null ? 0 : pause(plan.calendar, last, step.from);
  return before.flatMap(({ step: { id, to } }) => {
    const index = places.get(id);
    return index === undefined ? [] : [{ step: index, gap: to === last ? gap : 0 }];
  });
}

function latest(a: Day | null, b: Day): Day {
  return a === null || compareDays(a, b) < 0 ? b : a;
}

function pause({ workingDays }: WorkCalendar, end: Day, start: Day): number {
  return workingDays(addDays(end, 1), addDays(start, -1));
}
