import { findPart, findPhaseOf, type PlanPart } from '../plan/part.ts';
import type { Plan } from '../plan/plan.ts';
import { makeSchedule } from '../plan/schedule.ts';
import type { ProgrammeView } from '../render/pen.ts';
import type { Phase } from '../schema/types.generated.ts';
import type { Day } from '../values/date.ts';
import { formatWeeks, programmeWeek, type Weeks, weekEnd } from '../values/weeks.ts';

/** The line of the plan to change, as a person would write it, and the part it belongs to. */
export interface PlanEdit {
  readonly part: PlanPart;
  readonly field: string;
  /** `weeks: 1-5`; `weeks: …` where no value of this line alone would do. */
  readonly line: string;
  /** The day that the plan has after the edit: weeks end on one day only. null = it has none, or no value is known. */
  readonly due: Day | null;
}

/**
 * What to change in the plan so that a milestone is due in the week of this day (null = on no day). Dates of the plan
 * follow from its weeks, so each candidate is tried out on the schedule; what does not come out there is not proposed.
 */
export function dueEdit(
  programme: ProgrammeView,
  kind: string,
  id: string,
  due: Day | null,
): PlanEdit | null {
  const { plan, schedule } = programme;
  if (kind === 'review') return fieldOf(plan, kind, id, 'rule');
  const week = due === null ? null : programmeWeek(schedule.firstDay, due);
  const wanted = week === null ? null : weekEnd(schedule.firstDay, week);
  const owner = findPhaseOf(plan, id);
  if (kind === 'sprint') {
    const part = owner === null ? null : { places: owner.places, pointer: [] };
    return part === null
      ? null
      : tried(programme, { part, field: 'sprintWeeks', id, wanted }, sprintLengths());
  }
  const part = findPart(plan, kind, id);
  if (part === null) return null;
  const weeks = due !== null && week === null ? [] : weeksTo(programme, id, week);
  return tried(programme, { part, field: 'weeks', id, wanted }, weeks.map(withWeeks(id)));
}

/** A field whose value a person has to choose. */
export function fieldOf(plan: Plan, kind: string, id: string, field: string): PlanEdit | null {
  const part = findPart(plan, kind, id);
  return part === null ? null : { part, field, line: `${field}: …`, due: null };
}

interface Candidate {
  readonly value: string;
  edit(phase: Phase): Phase;
}

interface Wish {
  readonly part: PlanPart;
  readonly field: string;
  readonly id: string;
  readonly wanted: Day | null;
}

function tried(programme: ProgrammeView, wish: Wish, candidates: readonly Candidate[]): PlanEdit {
  const { part, field, id, wanted } = wish;
  const found = candidates.find(({ edit }) => endAfter(programme, id, edit) === wanted);
  return { part, field, line: `${field}: ${found?.value ?? '…'}`, due: found === undefined ? null : wanted };
}

/** Last day of an item if its phase were written otherwise; what has slipped so far stays slipped. */
function endAfter({ plan, state }: ProgrammeView, id: string, edit: (phase: Phase) => Phase): Day | null {
  const phases = plan.phases.map((file) =>
    file.value.id === plan.items.get(id)?.phase ? { ...file, value: edit(file.value) } : file,
  );
  const recycles = new Map([...state.items.values()].map((one) => [one.id, one.recycles]));
  return makeSchedule({ ...plan, phases }, recycles).items.get(id)?.end ?? null;
}

/** The published weeks, ended so much earlier or later as the planned ones would have to. */
function weeksTo({ schedule }: ProgrammeView, id: string, week: number | null): readonly Weeks[] {
  const entry = schedule.items.get(id);
  if (entry === undefined || entry.published === null) return [];
  const { first } = entry.published;
  if (week === null) return [{ first, last: null }];
  const last = first + week - entry.planned.first;
  return last < first ? [] : [{ first, last }];
}

function withWeeks(id: string): (weeks: Weeks) => Candidate {
  return (weeks) => {
    const value = formatWeeks(weeks);
    return {
      value,
      edit: (phase) => (phase.id === id ? { ...phase, weeks: value } : withStage(phase, id, value)),
    };
  };
}

function withStage(phase: Phase, id: string, weeks: string): Phase {
  const { rollout } = phase;
  if (rollout === undefined) return phase;
  const stages = rollout.stages.map((stage) => (stage.id === id ? { ...stage, weeks } : stage));
  return { ...phase, rollout: { ...rollout, stages } };
}

/** A sprint has no weeks of its own: all sprints of a phase are equally long. */
function sprintLengths(): readonly Candidate[] {
  return Array.from({ length: LONGEST_SPRINT }, (_, index) => ({
    value: String(index + 1),
    edit: (phase) => ({ ...phase, sprintWeeks: index + 1 }),
  }));
}

// As the schema of a phase has it.
const LONGEST_SPRINT = 12;
