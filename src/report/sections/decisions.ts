import { dayOfInstant } from '../../values/date.ts';
import { sortBy } from '../../values/order.ts';
import type { DecisionState } from '../../workflow/state.ts';
import { section, type Table, tableLines } from '../lines.ts';
import type { ReportPen } from '../pen.ts';

interface Row {
  readonly day: string;
  readonly record: string;
  readonly cells: readonly string[];
}

/** Plan approvals and every decision that had an effect: who, when, on which verdict. */
export function decisionTable(pen: ReportPen): Table {
  const { programme, texts } = pen;
  const head = [
    texts.label('column.day'),
    texts.label('column.about'),
    texts.label('column.decision'),
    texts.label('column.by'),
    texts.label('column.verdict'),
    texts.label('column.remark'),
  ];
  const rows = [...approvals(pen), ...programme.state.history.map((one) => decisionRow(pen, one))];
  const inOrder = sortBy(
    rows,
    ({ day }) => day,
    ({ record }) => record,
  );
  return { head, rows: inOrder.map(({ cells }) => cells) };
}

export function decisionsSection(pen: ReportPen): readonly string[] {
  const { head, rows } = decisionTable(pen);
  return section(pen.texts.label('report.decisions'), tableLines(head, rows));
}

function approvals(pen: ReportPen): readonly Row[] {
  const { programme, texts } = pen;
  const { timeZone, title } = programme.plan.milepost.value;
  return programme.records.ordered.flatMap(({ record }) => {
    if (record.kind !== 'approval') return [];
    const day = dayOfInstant(record.at, timeZone);
    const cells = [
      pen.day(day),
      pen.inline(title),
      texts.label('report.approved'),
      pen.role(record.by.role),
      '–',
      pen.inline(record.reason ?? ''),
    ];
    return [{ day, record: record.id, cells }];
  });
}

function decisionRow(pen: ReportPen, found: DecisionState): Row {
  const { record, gate, decision, move, day, by, verdict, result } = found;
  const { texts } = pen;
  const word = move === null ? texts.decision(decision) : texts.move(move);
  const cells = [
    pen.day(day),
    pen.title(gate),
    word,
    pen.role(by),
    result === null ? '–' : pen.verdict(verdict),
    remark(pen, found),
  ];
  return { day, record, cells };
}

function remark(pen: ReportPen, { until, conditions, reason }: DecisionState): string {
  const { texts } = pen;
  return [
    ...(until === null ? [] : [texts.label('report.until', { day: pen.day(until) })]),
    ...(conditions.length === 0
      ? []
      : [
          texts.label('report.conditions', {
            texts: conditions.map(({ text }) => pen.inline(text)).join('; '),
          }),
        ]),
    ...(reason === null ? [] : [pen.inline(reason)]),
  ].join('; ');
}
