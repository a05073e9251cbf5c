import type { Scheduled } from '../../plan/schedule.ts';
import { addDays, compareDays, type Day } from '../../values/date.ts';
import { formatWeeks, type Weeks } from '../../values/weeks.ts';
import { isPassed } from '../../workflow/replay-state.ts';
import { section, tableLines } from '../lines.ts';
import type { ReportPen } from '../pen.ts';

const DAYS = 90;

/** A phase, sprint or rollout stage with the decision at its end. */
interface Part {
  readonly kind: 'phase' | 'sprint' | 'stage';
  readonly when: Scheduled;
  readonly gate: string;
}

/** Phases, sprints and stages that start or end in the first 90 days, with their dates and decisions, and what follows. */
export function roadmapSection(pen: ReportPen): readonly string[] {
  const { outcome } = pen;
  const first = pen.programme.schedule.firstDay;
  const last = addDays(first, DAYS - 1);
  const isWithin = (day: Day | null): boolean => day !== null && compareDays(day, last) <= 0;
  const all = partsOf(pen);
  const shown = all.filter(({ when }) => isWithin(when.start) || isWithin(when.end));
  return section(
    outcome('roadmap'),
    [outcome('roadmap.period', { first: pen.day(first), last: pen.day(last) })],
    tableOf(pen, shown),
    shown.some(({ when }) => hasMoved(when)) ? [outcome('roadmap.note')] : [],
    [...later(pen, all, last), ...goLive(pen)],
  );
}

/** Every phase, sprint and rollout stage with its weeks, days and gate. */
export function partsTable(pen: ReportPen): readonly string[] {
  return tableOf(pen, partsOf(pen));
}

function tableOf(pen: ReportPen, parts: readonly Part[]): readonly string[] {
  const head = ['part', 'week', 'from', 'until', 'gate'] as const;
  return tableLines(
    head.map((one) => pen.outcome(`roadmap.${one}`)),
    parts.map((part) => row(pen, part)),
  );
}

/** In plan order: a phase, its sprints, its stages. */
function partsOf({ programme: { plan, schedule } }: ReportPen): readonly Part[] {
  const part = (kind: Part['kind'], id: string, gate: string): readonly Part[] => {
    const when = schedule.items.get(id);
    return when === undefined ? [] : [{ kind, when, gate }];
  };
  return plan.phases.flatMap(({ value: { id, gate, sprints = [], rollout } }) => [
    ...part('phase', id, gate.id),
    ...sprints.flatMap((sprint) => part('sprint', sprint.id, sprint.gate.id)),
    ...(rollout?.stages ?? []).flatMap((stage) => part('stage', stage.id, stage.id)),
  ]);
}

function row(pen: ReportPen, { kind, when, gate }: Part): readonly string[] {
  const title = pen.title(when.id);
  return [
    kind === 'phase' ? `**${title}**` : title,
    weeksText(pen, when),
    pen.day(when.start),
    pen.day(when.end),
    gateText(pen, when.id, gate),
  ];
}

function weeksText(pen: ReportPen, when: Scheduled): string {
  const planned = shortWeeks(pen, when.planned);
  if (!hasMoved(when) || when.published === null) return planned;
  return pen.outcome('roadmap.published', { planned, published: shortWeeks(pen, when.published) });
}

function shortWeeks(pen: ReportPen, weeks: Weeks): string {
  return weeks.last === null
    ? pen.outcome('roadmap.openWeek', { week: pen.number(weeks.first) })
    : formatWeeks(weeks).replace('-', '–');
}

/** A decision that has been taken is told; the gate of a stage has no question of its own. */
function gateText(pen: ReportPen, item: string, gate: string): string {
  if (item === gate) return '–';
  const { fold, gates } = pen.programme;
  const title = pen.title(gate);
  if (!isPassed(fold, gate)) return title;
  const verdict = pen.verdict(gates.get(gate)?.verdict ?? 'inconclusive');
  return pen.outcome('roadmap.gatePassed', { title, verdict });
}

function hasMoved({ published, planned }: Scheduled): boolean {
  return published !== null && formatWeeks(published) !== formatWeeks(planned);
}

function later(pen: ReportPen, all: readonly Part[], last: Day): readonly string[] {
  const parts = all
    .filter(({ kind, when }) => kind === 'phase' && compareDays(when.start, last) > 0)
    .map(({ when }) =>
      pen.outcome('roadmap.laterPart', { title: pen.title(when.id), day: pen.day(when.start) }),
    );
  return parts.length === 0 ? [] : [pen.outcome('roadmap.later', { parts: parts.join(', ') })];
}

function goLive(pen: ReportPen): readonly string[] {
  const stage = pen.programme.schedule.goLive;
  if (stage === null) return [];
  const args = { day: pen.day(stage.start), planned: pen.number(stage.planned.first) };
  if (stage.published === null || stage.published.first === stage.planned.first)
    return [pen.outcome('roadmap.goLive', args)];
  return [pen.outcome('roadmap.goLiveMoved', { ...args, published: pen.number(stage.published.first) })];
}
