import type { Phase } from '../schema/types.generated.ts';
import type { Day } from '../values/date.ts';
import { applyStartRule, parseWeeks, shiftWeeks, type Weeks, weekEnd, weekStart } from '../values/weeks.ts';
import type { Plan } from './plan.ts';

/** When one part of the programme is planned, beside the weeks that were published for it. */
export interface Scheduled {
  readonly id: string;
  readonly published: Weeks | null;
  readonly planned: Weeks;
  readonly start: Day;
  /** null = no end. */
  readonly end: Day | null;
}

export interface Schedule {
  /** First day of week 1. */
  readonly firstDay: Day;
  readonly items: ReadonlyMap<string, Scheduled>;
  /** The first rollout stage; null without a rollout. */
  readonly goLive: Scheduled | null;
}

/** How often a sprint was recycled; each time moves what follows by the length of the sprint. */
export type Recycles = ReadonlyMap<string, number>;

const NONE: Recycles = new Map();

/**
 * Planned weeks and days of every phase, sprint, rollout stage, task, event, module and material.
 * The clock proposes only: nothing starts or passes because of a week.
 *
 * Policies (`schedule.policy`): `as_published` keeps published weeks; the others let a phase take as long as its
 * sprints and shift what follows; `extend_parallel_training` lets a phase with `besidePrevious` end together with
 * the phase before it; `paired` lets consecutive sprints of one block share their weeks.
 */
export function makeSchedule(plan: Plan, recycles: Recycles = NONE): Schedule {
  const { start, startRule, schedule } = plan.milepost.value;
  const firstDay = applyStartRule(start, startRule ?? 'exact');
  const items = new Map<string, Scheduled>();
  const put = putInto(items, firstDay);
  const placed: Placed[] = [];
  for (const { value: phase } of plan.phases) {
    const published = weeksOf(phase.weeks);
    const sprints = sprintWeeks(phase, schedule.policy === 'paired', recycles);
    const planned = placePhase(phase, published, sprints, placed, schedule.policy);
    placed.push({ published, planned, hasGrown: lengthOf(planned) > lengthOf(published) });
    put(phase.id, published, planned);
    for (const sprint of sprints)
      put(sprint.id, null, {
        first: planned.first + sprint.first - 1,
        last: planned.first + sprint.last - 1,
      });
    putRollout(phase, planned.first - published.first, put);
    putTasks(phase, planned, planned.first - published.first, items, put);
  }
  const goLive = firstStage(plan, items);
  putShared(plan, items, goLive, put);
  return { firstDay, items, goLive };
}

/** A phase that has its planned weeks. */
interface Placed {
  readonly published: Weeks;
  readonly planned: Weeks;
  readonly hasGrown: boolean;
}

type Policy = Plan['milepost']['value']['schedule']['policy'];

function placePhase(
  phase: Phase,
  published: Weeks,
  sprints: readonly SprintWeeks[],
  placed: readonly Placed[],
  policy: Policy,
): Weeks {
  if (policy === 'as_published') return published;
  const before = placed.at(-1);
  const isBeside = policy === 'extend_parallel_training' && phase.besidePrevious === true;
  const first =
    isBeside && before?.hasGrown === true ? besideStart(published, before) : startAfter(published, placed);
  if (published.last === null) return { first, last: null };
  const needed = sprints.length === 0 ? 0 : Math.max(...sprints.map(({ last }) => last));
  return { first, last: first + Math.max(published.last - published.first + 1, needed) - 1 };
}

/** The start that makes a phase end in the last week of the phase before it, but never before that one starts. */
function besideStart(published: Weeks, { planned }: Placed): number {
  if (published.last === null || planned.last === null) return published.first;
  return Math.max(planned.first, planned.last - (published.last - published.first));
}

/**
 * A phase moves as far as the phase it was published behind, and is never planned before one that it was published
 * after has ended. Phases published beside each other do not move each other.
 */
function startAfter(published: Weeks, placed: readonly Placed[]): number {
  let behind = 0;
  let shift = 0;
  let earliest = 1;
  for (const one of placed) {
    if (one.published.last === null || one.planned.last === null || one.published.last >= published.first)
      continue;
    earliest = Math.max(earliest, one.planned.last + 1);
    if (one.published.last < behind) continue;
    const moved = one.planned.last - one.published.last;
    shift = one.published.last === behind ? Math.max(shift, moved) : moved;
    behind = one.published.last;
  }
  return Math.max(published.first + shift, earliest);
}

function lengthOf({ first, last }: Weeks): number {
  return last === null ? 0 : last - first + 1;
}

/** Fills in days; the days of a week are worked out once. */
function putInto(items: Map<string, Scheduled>, firstDay: Day): Put {
  const starts = new Map<number, Day>();
  const ends = new Map<number, Day>();
  return (id, published, planned) => {
    const start = remember(starts, planned.first, (week) => weekStart(firstDay, week));
    const end =
      planned.last === null ? null : remember(ends, planned.last, (week) => weekEnd(firstDay, week));
    const entry = { id, published, planned, start, end };
    items.set(id, entry);
    return entry;
  };
}

function remember(days: Map<number, Day>, week: number, make: (week: number) => Day): Day {
  const known = days.get(week);
  if (known !== undefined) return known;
  const day = make(week);
  days.set(week, day);
  return day;
}

function putRollout({ rollout }: Phase, shift: number, put: Put): void {
  const parts = rollout === undefined ? [] : [...rollout.stages, rollout.improvement];
  for (const { id, weeks } of parts) put(id, weeksOf(weeks), shiftWeeks(weeksOf(weeks), shift));
}

type Put = (id: string, published: Weeks | null, planned: Weeks) => Scheduled;

function putTasks(
  phase: Phase,
  planned: Weeks,
  shift: number,
  items: ReadonlyMap<string, Scheduled>,
  put: Put,
): void {
  for (const task of phase.tasks ?? []) {
    const sprint = task.sprint === undefined ? undefined : items.get(task.sprint);
    if (task.weeks !== undefined) put(task.id, weeksOf(task.weeks), shiftWeeks(weeksOf(task.weeks), shift));
    else put(task.id, null, sprint?.planned ?? planned);
  }
  for (const deliverable of phase.deliverables ?? []) put(deliverable.id, null, planned);
}

function putShared(
  plan: Plan,
  items: ReadonlyMap<string, Scheduled>,
  goLive: Scheduled | null,
  put: Put,
): void {
  const moved =
    goLive === null || goLive.published === null ? 0 : goLive.planned.first - goLive.published.first;
  for (const event of plan.communication?.value.events ?? []) {
    const published = { first: event.week, last: event.week };
    put(event.id, published, shiftWeeks(published, event.anchor === 'go-live' ? moved : 0));
  }
  const training = plan.training?.value;
  for (const one of [...(training?.modules ?? []), ...(training?.materials ?? [])]) {
    const phase = items.get(one.phase);
    if (phase) put(one.id, null, phase.planned);
  }
}

function firstStage(plan: Plan, items: ReadonlyMap<string, Scheduled>): Scheduled | null {
  for (const { value: phase } of plan.phases) {
    const stage = phase.rollout?.stages[0];
    if (stage) return items.get(stage.id) ?? null;
  }
  return null;
}

interface SprintWeeks {
  readonly id: string;
  /** Weeks inside the phase, from 1. */
  readonly first: number;
  readonly last: number;
}

/** Back to back; a recycle repeats the sprint; under `paired` the sprints of one block share their weeks. */
function sprintWeeks(phase: Phase, isPaired: boolean, recycles: Recycles): readonly SprintWeeks[] {
  const length = phase.sprintWeeks ?? 2;
  const found: SprintWeeks[] = [];
  let next = 1;
  let block: number | undefined;
  let blockStart = 1;
  for (const sprint of phase.sprints ?? []) {
    const shares = isPaired && sprint.block !== undefined && sprint.block === block;
    const first = shares ? blockStart : next;
    const last = first + length * (1 + (recycles.get(sprint.id) ?? 0)) - 1;
    found.push({ id: sprint.id, first, last });
    block = sprint.block;
    blockStart = first;
    next = Math.max(next, last + 1);
  }
  return found;
}

/** The schema has refused anything else before. */
function weeksOf(value: string | number): Weeks {
  return parseWeeks(value) ?? { first: 1, last: 1 };
}
