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
  const put = (id: string, published: Weeks | null, planned: Weeks): Scheduled => {
    const entry = {
      id,
      published,
      planned,
      start: weekStart(firstDay, planned.first),
      end: planned.last === null ? null : weekEnd(firstDay, planned.last),
    };
    items.set(id, entry);
    return entry;
  };
  const policy = schedule.policy;
  let shift = 0;
  let previous: { planned: Weeks; grown: number } | null = null;
  for (const { value: phase } of plan.phases) {
    const published = weeksOf(phase.weeks);
    const sprints = sprintWeeks(phase, policy === 'paired', recycles);
    const needed = sprints.length === 0 ? 0 : Math.max(...sprints.map((one) => one.last));
    if (policy === 'as_published') shift = 0;
    else if (
      policy === 'extend_parallel_training' &&
      phase.besidePrevious === true &&
      previous !== null &&
      previous.grown > 0
    )
      shift = besideShift(published, previous.planned, shift);
    const base = shiftWeeks(published, shift);
    const grown =
      policy === 'as_published' || base.last === null
        ? 0
        : Math.max(0, needed - (base.last - base.first + 1));
    const planned: Weeks = { first: base.first, last: base.last === null ? null : base.last + grown };
    put(phase.id, published, planned);
    for (const sprint of sprints)
      put(sprint.id, null, {
        first: planned.first + sprint.first - 1,
        last: planned.first + sprint.last - 1,
      });
    for (const stage of phase.rollout?.stages ?? [])
      put(stage.id, weeksOf(stage.weeks), shiftWeeks(weeksOf(stage.weeks), shift));
    const improvement = phase.rollout?.improvement;
    if (improvement)
      put(improvement.id, weeksOf(improvement.weeks), shiftWeeks(weeksOf(improvement.weeks), shift));
    putTasks(phase, planned, shift, items, put);
    shift += grown;
    previous = { planned, grown };
  }
  const goLive = firstStage(plan, items);
  putShared(plan, items, goLive, put);
  return { firstDay, items, goLive };
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

/** Shift that makes a phase end in the last week of the phase before it. */
function besideShift(published: Weeks, previous: Weeks, shift: number): number {
  if (published.last === null || previous.last === null) return shift;
  return previous.last - published.last;
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
