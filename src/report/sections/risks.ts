import { cell } from '../../render/escape.ts';
import { sortBy } from '../../values/order.ts';
import { section, tableLines } from '../lines.ts';
import type { ReportPen } from '../pen.ts';

/** Risks, the heaviest first; equal ones in the order of the plan. */
export function risksSection(pen: ReportPen): readonly string[] {
  const { programme, texts } = pen;
  const risks = programme.plan.risks?.value.risks ?? [];
  const head = [
    texts.label('column.risk'),
    texts.label('column.likelihood'),
    texts.label('column.impact'),
    texts.label('column.mitigation'),
    texts.label('column.owner'),
  ];
  const number = (value: number | undefined): string => (value === undefined ? '–' : pen.number(value));
  const rows = sortBy(risks, ({ likelihood, impact }) => -(likelihood ?? 0) * (impact ?? 0)).map((risk) => [
    cell(risk.title),
    number(risk.likelihood),
    number(risk.impact),
    cell(risk.mitigation),
    pen.role(risk.owner),
  ]);
  return section(texts.label('report.risks'), tableLines(head, rows));
}
