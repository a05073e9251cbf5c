import { cell } from '../../render/escape.ts';
import { addDecimals, decimal, toNumber } from '../../values/decimal.ts';
import { section, tableLines } from '../lines.ts';
import type { ReportPen } from '../pen.ts';

/** The budget and its lines, with their sum. */
export function budgetSection(pen: ReportPen): readonly string[] {
  const { programme, texts } = pen;
  const budget = programme.plan.budget?.value;
  if (budget === undefined) return [];
  const lines = budget.lines ?? [];
  const head = [
    texts.label('column.name'),
    texts.label('column.low'),
    texts.label('column.high'),
    texts.label('column.spent'),
  ];
  const rows = lines.map(({ title, low, high, spent }) => [
    cell(title),
    pen.money(low),
    pen.money(high),
    spent === undefined ? '–' : pen.money(spent),
  ]);
  const total = [
    `**${texts.label('report.total')}**`,
    pen.money(sum(lines.map(({ low }) => low))),
    pen.money(sum(lines.map(({ high }) => high))),
    pen.money(sum(lines.map(({ spent }) => spent ?? 0))),
  ];
  const amount =
    budget.amount === null
      ? texts.label('report.budget.none')
      : texts.label('report.budget.amount', { amount: pen.money(budget.amount) });
  return section(
    texts.label('report.budget'),
    [amount],
    tableLines(head, rows.length === 0 ? [] : [...rows, total]),
  );
}

function sum(amounts: readonly number[]): number {
  return toNumber(amounts.map(decimal).reduce(addDecimals, decimal(0)));
}
