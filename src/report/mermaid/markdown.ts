import type { Programme } from '../../programme/programme.ts';
import { cell, inline } from '../../render/escape.ts';
import type { KPIs } from '../../schema/types.generated.ts';
import { diagramText } from '../../text/diagrams.ts';
import { plainUnit } from '../../text/plain.ts';
import { shortThreshold, shortValue } from '../../text/short.ts';
import type { Texts } from '../../text/translate.ts';
import { fractionNumber } from '../../values/fraction.ts';
import { kpiPoints } from '../kpi-points.ts';
import { section, tableLines } from '../lines.ts';
import { figureCell } from '../observed.ts';
import { type ReportPen, reportPen } from '../pen.ts';
import { partsTable } from '../sections/roadmap.ts';
import { courseLines } from './course.ts';
import { fenceLines } from './fence.ts';
import { ganttLines } from './gantt.ts';
import { kpiChartLines, MOST_POINTS } from './kpi-chart.ts';
import { planGantt } from './plan-gantt.ts';

type Kpi = KPIs['kpis'][number];

/**
 * Pictures of a programme that GitHub draws in a README, an issue or a pull request, a table beside each.
 * Same programme, same day, same bytes; ends in one line feed.
 */
export function reportMermaid(programme: Programme, texts: Texts): string {
  const head = `# ${inline(programme.plan.milepost.value.title)}`;
  return `${head}\n\n${mermaidBlock(programme, texts)}\n`;
}

/** The same without its heading, for a file that has one. */
export function mermaidBlock(programme: Programme, texts: Texts): string {
  const pen = reportPen(programme, texts);
  const made = [texts.label('report.made', { day: pen.day(programme.day) })];
  const parts = [made, scheduleSection(pen), courseSection(pen), kpiSection(pen)];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function scheduleSection(pen: ReportPen): readonly string[] {
  const text = diagramText(pen.texts.language);
  const picture = pictureLines(pen, ganttLines(planGantt(pen.programme, pen.texts.language)));
  return section(text('schedule'), picture, [text('schedule.note')], partsTable(pen));
}

function courseSection(pen: ReportPen): readonly string[] {
  const { programme, status, texts } = pen;
  const text = diagramText(texts.language);
  const head = [text('course.phase'), text('course.now'), text('course.gate'), text('course.verdict')];
  const rows = status.phases.map(({ id, title, gate }) => [
    cell(title),
    texts.state(programme.state.items.get(id)?.state ?? 'planned'),
    pen.title(gate.id),
    pen.verdict(gate.verdict),
  ]);
  const picture = pictureLines(pen, courseLines(programme, texts));
  return section(text('course'), picture, [text('course.note')], tableLines(head, rows));
}

/** Every KPI that was measured on two days or more. */
function kpiSection(pen: ReportPen): readonly string[] {
  const kpis = pen.programme.plan.kpis?.value.kpis ?? [];
  return section(pen.texts.label('report.kpis'), ...kpis.map((kpi) => kpiLines(pen, kpi)));
}

function kpiLines(pen: ReportPen, kpi: Kpi): readonly string[] {
  const { language } = pen.texts;
  const text = diagramText(language);
  const points = kpiPoints(pen.programme, kpi);
  const lines = kpiChartLines(kpi, points, language);
  if (lines === null) return [];
  const { title, unit, target = null } = kpi;
  const rows = points.map(({ on, value }) => [
    pen.day(on),
    figureCell(shortValue(fractionNumber(value), unit, target, language)),
  ]);
  return [
    `### ${inline(title)}`,
    '',
    ...pictureLines(pen, lines),
    '',
    kpiNote(pen, kpi, points.length),
    '',
    ...tableLines([text('kpi.day'), text('kpi.value')], rows),
  ];
}

function kpiNote({ texts: { language } }: ReportPen, { unit: name, target }: Kpi, count: number): string {
  const text = diagramText(language);
  const unit = inline(plainUnit(name, language));
  const note =
    target === undefined
      ? text('kpi.note', { unit })
      : text('kpi.noteTarget', { unit, target: inline(shortThreshold(target, name, language)) });
  return count > MOST_POINTS ? `${note} ${text('kpi.newest', { count: MOST_POINTS })}` : note;
}

function pictureLines({ texts }: ReportPen, lines: readonly string[] | null): readonly string[] {
  if (lines === null) return [];
  return fenceLines(lines) ?? [diagramText(texts.language)('tooLarge')];
}
