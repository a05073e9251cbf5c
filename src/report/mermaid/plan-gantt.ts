import { rolloutId } from '../../plan/items.ts';
import type { Scheduled } from '../../plan/schedule.ts';
import type { Programme } from '../../programme/programme.ts';
import type { Phase } from '../../schema/types.generated.ts';
import { diagramText } from '../../text/diagrams.ts';
import { plainDay } from '../../text/plain.ts';
import type { Language } from '../../text/plain-words.ts';
import { addDays, compareDays, type Day, daysBetween, maxDay } from '../../values/date.ts';
import { formatWeeks, weekEnd, weekStart } from '../../values/weeks.ts';
import type { BarState, Gantt, GanttRow, GanttSection } from './gantt.ts';

/** What a Gantt chart of a programme is made from; a plan that has not begun has no states. */
export interface GanttSource extends Pick<Programme, 'plan' | 'schedule'> {
  /** Day of the picture; null for a plan that nobody has begun, which then looks the same on every day. */
  readonly day: Day | null;
  readonly state: Pick<Programme['state'], 'items' | 'rollout'>;
}

/** A day further than this from the plan would press the plan together. */
const NEAR_DAYS = 28;

/** How long a phase without end is drawn beyond its start, at least. */
const OPEN_DAYS = 28;

interface Drawing {
  readonly source: GanttSource;
  readonly language: Language;
  /** Last day of the picture: of the plan, or the day itself for what has no end or has just ended. */
  readonly last: Day;
}

/**
 * Phases with their sprints, rollout stages and gates as they are planned now; where the published weeks of a phase
 * were others, they stand beside it. The day of the picture is a milestone: the reader's own clock plays no part.
 */
export function planGantt(source: GanttSource, language: Language): Gantt {
  const { plan, schedule, day } = source;
  const text = diagramText(language);
  const last = lastDay(source);
  const drawing = { source, language, last };
  const period = {
    first: plainDay(schedule.firstDay, language),
    last: plainDay(last, language),
  };
  return {
    title: text('gantt.title', { title: plan.milepost.value.title }),
    description:
      day === null
        ? text('gantt.description', period)
        : text('gantt.descriptionOn', { ...period, day: plainDay(day, language) }),
    sections: [
      ...nowSection(source, last, language),
      ...plan.phases.map(({ value }, index) => phaseSection(drawing, value, index + 1)),
    ],
  };
}

function nowSection({ schedule, day }: GanttSource, last: Day, language: Language): readonly GanttSection[] {
  if (day === null || compareDays(day, last) > 0) return [];
  if (compareDays(day, addDays(schedule.firstDay, -NEAR_DAYS)) < 0) return [];
  const text = diagramText(language);
  const name = text('gantt.today', { day: plainDay(day, language) });
  return [{ name: text('gantt.now'), rows: [milestone(name, 'open', day)] }];
}

function lastDay({ schedule, plan, day }: GanttSource): Day {
  const parts = plan.phases.flatMap(({ value: { id, sprints = [], rollout } }) => [
    { id },
    ...sprints,
    ...(rollout?.stages ?? []),
  ]);
  const ends = parts.flatMap(({ id }) => {
    const when = schedule.items.get(id);
    return when === undefined ? [] : [when.end ?? addDays(when.start, OPEN_DAYS - 1)];
  });
  const end = maxDay(schedule.firstDay, ...ends);
  const isNear = day !== null && daysBetween(end, day) <= NEAR_DAYS;
  const isOpen = plan.phases.some(({ value: { id } }) => schedule.items.get(id)?.end === null);
  return day !== null && (isNear || isOpen) ? maxDay(end, day) : end;
}

function phaseSection(drawing: Drawing, phase: Phase, number: number): GanttSection {
  const text = diagramText(drawing.language);
  const stages = phase.rollout?.stages ?? [];
  return {
    name: text('gantt.phase', { number }),
    rows: [
      ...bar(drawing, phase.id, phase.title, itemState(drawing, phase.id)),
      ...published(drawing, phase),
      ...(phase.sprints ?? []).flatMap(({ id, title, gate }) => [
        ...bar(drawing, id, title, itemState(drawing, id)),
        ...gateRow(drawing, id, gate.title),
      ]),
      ...stages.flatMap(({ id, title }, index) => bar(drawing, id, title, stageState(drawing, phase, index))),
      ...gateRow(drawing, phase.id, phase.gate.title ?? phase.title),
    ],
  };
}

function bar(drawing: Drawing, id: string, title: string, state: BarState): readonly GanttRow[] {
  const when = drawing.source.schedule.items.get(id);
  if (when === undefined) return [];
  const text = diagramText(drawing.language);
  const { start, end } = when;
  if (end === null)
    return [{ kind: 'bar', name: text('gantt.openEnd', { title }), state, start, end: drawing.last }];
  const { day } = drawing.source;
  const isLate = state !== 'done' && day !== null && compareDays(end, day) < 0;
  return [{ kind: 'bar', name: title, state: isLate ? 'late' : state, start, end }];
}

/** The published weeks of a phase that was moved; they are history, so they are drawn as done. */
function published({ source, language, last }: Drawing, { id, title }: Phase): readonly GanttRow[] {
  const { schedule } = source;
  const when = schedule.items.get(id);
  if (when === undefined || when.published === null || !hasMoved(when)) return [];
  const { first, last: end } = when.published;
  const name = diagramText(language)('gantt.published', { title });
  const start = weekStart(schedule.firstDay, first);
  return [
    { kind: 'bar', name, state: 'done', start, end: end === null ? last : weekEnd(schedule.firstDay, end) },
  ];
}

function hasMoved({ published: before, planned }: Scheduled): boolean {
  return before !== null && formatWeeks(before) !== formatWeeks(planned);
}

/** A gate stands on the last day of its part; without an end, or without a question of its own, it is not drawn. */
function gateRow(drawing: Drawing, item: string, title: string | undefined): readonly GanttRow[] {
  const end = drawing.source.schedule.items.get(item)?.end ?? null;
  const state = itemState(drawing, item) === 'done' ? 'done' : 'open';
  return end === null || title === undefined ? [] : [milestone(title, state, end)];
}

function milestone(name: string, state: BarState, day: Day): GanttRow {
  return { kind: 'milestone', name, state, start: day, end: day };
}

function itemState({ source }: Drawing, id: string): BarState {
  switch (source.state.items.get(id)?.state) {
    case 'passed':
    case 'stopped':
      return 'done';
    case 'active':
    case 'held':
    case 'planned':
    case undefined:
      return 'open';
  }
}

/** Stages before the live one are behind us; all of them once the rollout is improving. */
function stageState({ source }: Drawing, { rollout }: Phase, index: number): BarState {
  const state = source.state.rollout;
  if (rollout === undefined || state === null || state.id !== rolloutId(rollout) || state.stage === null)
    return 'open';
  return state.state === 'improving' || index < state.stage ? 'done' : 'open';
}
