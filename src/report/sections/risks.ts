import { sortBy } from '../../values/order.ts';
import { section, type Table, tableLines } from '../lines.ts';
import type { ReportPen } from '../pen.ts';

/** Risks, the heaviest first; equal ones in the order of the plan. */
export function riskTable(pen: ReportPen): Table {
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
    pen.cell(risk.title),
    number(risk.likelihood),
    number(risk.impact),
    pen.cell(risk.mitigation),
    pen.role(risk.owner),
  ]);
  return { head, rows };
}

export function risksSection(pen: ReportPen): readonly string[] {
  const { head, rows } = riskTable(pen);
  return section(pen.texts.label('report.risks'), tableLines(head, rows));
}
