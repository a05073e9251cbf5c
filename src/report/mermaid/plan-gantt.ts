import { rolloutId } from '../../plan/items.ts';
import type { Scheduled } from '../../plan/schedule.ts';
import type { Programme } from '../../programme/programme.ts';
import type { Phase } from '../../schema/types.generated.ts';
import { diagramText } from '../../text/diagrams.ts';
import { plainDay } from '../../text/plain.ts';
import type { Language } from '../../text/plain-words.ts';
import { addDays, compareDays, type Day, maxDay, minDay } from '../../values/date.ts';
import { formatWeeks, weekEnd, weekStart } from '../../values/weeks.ts';
import type { BarState, Gantt, GanttRow, GanttSection } from './gantt.ts';

/** What a Gantt chart of a programme is made from; a plan that has not begun has no states. */
export interface GanttSource extends Pick<Programme, 'plan' | 'schedule' | 'day'> {
  readonly state: Pick<Programme['state'], 'items' | 'rollout'>;
}

/** How long a phase without end is drawn beyond its start, at least. */
const OPEN_DAYS = 28;

interface Drawing {
  readonly source: GanttSource;
  readonly language: Language;
  /** Last day of the picture. */
  readonly last: Day;
}

/**
 * Phases with their sprints, rollout stages and gates as they are planned now; where the published weeks of a phase
 * were others, they stand beside it. The day of the picture is a milestone: the reader's own clock plays no part.
 */
export function planGantt(source: GanttSource, language: Language): Gantt {
  const { plan, schedule, day } = source;
  const text = diagramText(language);
  const drawing = { source, language, last: lastDay(source) };
  const phases = plan.phases.map(({ value }, index) => phaseSection(drawing, value, index + 1));
  const today: GanttSection = {
    name: text('gantt.now'),
    rows: [milestone(text('gantt.today', { day: plainDay(day, language) }), day)],
  };
  const first = minDay(schedule.firstDay, day);
  return {
    title: text('gantt.title', { title: plan.milepost.value.title }),
    description: text('gantt.description', {
      first: plainDay(first, language),
      last: plainDay(drawing.last, language),
      day: plainDay(day, language),
    }),
    sections: [...phases, today],
  };
}

function lastDay({ schedule, plan, day }: GanttSource): Day {
  const ends = plan.phases.flatMap(({ value }) => {
    const when = schedule.items.get(value.id);
    return when === undefined ? [] : [when.end ?? addDays(when.start, OPEN_DAYS - 1)];
  });
  return maxDay(day, ...ends);
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
  const isLate = state !== 'done' && compareDays(end, drawing.source.day) < 0;
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
function gateRow({ source }: Drawing, item: string, title: string | undefined): readonly GanttRow[] {
  const end = source.schedule.items.get(item)?.end ?? null;
  return end === null || title === undefined ? [] : [milestone(title, end)];
}

function milestone(name: string, day: Day): GanttRow {
  return { kind: 'milestone', name, state: 'planned', start: day, end: day };
}

function itemState({ source }: Drawing, id: string): BarState {
  switch (source.state.items.get(id)?.state) {
    case 'active':
    case 'held':
      return 'active';
    case 'passed':
    case 'stopped':
      return 'done';
    case 'planned':
    case undefined:
      return 'planned';
  }
}

/** Stages before the live one are behind us; all of them once the rollout is improving. */
function stageState({ source }: Drawing, { rollout }: Phase, index: number): BarState {
  const state = source.state.rollout;
  if (rollout === undefined || state === null || state.id !== rolloutId(rollout) || state.stage === null)
    return 'planned';
  if (state.state === 'improving' || index < state.stage) return 'done';
  return index === state.stage ? 'active' : 'planned';
}
