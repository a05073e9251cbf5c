import { cell } from '../../render/escape.ts';
import { section, tableLines } from '../lines.ts';
import type { ReportPen } from '../pen.ts';

/** Every phase with its published weeks beside the planned ones. */
export function phasesSection(pen: ReportPen): readonly string[] {
  const { programme, status, texts } = pen;
  const head = [
    texts.label('column.phase'),
    texts.label('column.state'),
    texts.label('report.published'),
    texts.label('column.planned'),
    texts.label('column.from'),
    texts.label('column.end'),
    texts.label('column.gate'),
  ];
  const rows = status.phases.map(({ id, title, published, planned, start, end, gate }) => [
    cell(title),
    texts.state(programme.state.items.get(id)?.state ?? 'planned'),
    pen.weeks(published),
    pen.weeks(planned),
    pen.day(start),
    pen.day(end),
    pen.verdict(gate.verdict),
  ]);
  return section(texts.label('report.phases'), tableLines(head, rows), [texts.label('report.phases.note')]);
}
