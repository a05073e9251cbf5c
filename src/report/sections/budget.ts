import { type BudgetLine, type BudgetResult, budget } from '../../methods/budget.ts';
import { exactly, spanOf, subtractRanges } from '../../methods/range.ts';
import { fractionNumber } from '../../values/fraction.ts';
import { moneyRange } from '../figures.ts';
import { section, type Table, tableLines } from '../lines.ts';
import type { ReportPen } from '../pen.ts';

/** The budget: what is planned, as ranges, what was spent and what is left, line by line and in total. */
export function budgetSection(pen: ReportPen): readonly string[] {
  const { programme, texts, outcome } = pen;
  const plan = programme.plan.budget;
  const heading = texts.label('report.budget');
  if (plan === null) return section(heading, [outcome('budget.file')]);
  const result = budget(plan.value);
  const table = budgetTable(pen, result);
  return section(
    heading,
    [amountText(pen, result, pen.inline(plan.file))],
    tableLines(table.head, table.rows),
  );
}

/** The amount, what is left of it, and whether the estimates fit; nothing entered is not nothing spent. */
export function amountText(pen: ReportPen, result: BudgetResult, file: string): string {
  const { outcome } = pen;
  const { amount, left, spent } = result;
  const money = (value: typeof spent): string => pen.money(fractionNumber(value));
  const spending = hasSpending(result) ? [] : [outcome('budget.nothingSpent', { file })];
  if (amount === null || left === null) return [outcome('budget.none', { file }), ...spending].join(' ');
  const isOver = left.numerator < 0n;
  const args = { spent: money(spent), left: pen.money(Math.abs(fractionNumber(left))) };
  return [
    outcome('budget.amount', { amount: money(amount) }),
    ...(hasSpending(result) ? [outcome(isOver ? 'budget.over' : 'budget.spent', args)] : spending),
    ...fitText(pen, result),
  ].join(' ');
}

function fitText(pen: ReportPen, { fit, estimate: range }: BudgetResult): readonly string[] {
  const estimate = moneyRange(pen, range);
  switch (fit) {
    case null:
      return [];
    case 'partly': {
      const { low, high } = spanOf(range, 2);
      return [pen.outcome('budget.partly', { low: pen.money(low), high: pen.number(high) })];
    }
    case 'within':
    case 'above':
      return [pen.outcome(`budget.${fit}`, { estimate })];
  }
}

function hasSpending({ lines }: BudgetResult): boolean {
  return lines.some(({ spent }) => spent !== null);
}

/** Line by line and in total; without lines there is no row. */
export function budgetTable(pen: ReportPen, result: BudgetResult): Table {
  const { outcome } = pen;
  const { lines, estimate, spent } = result;
  const isEntered = hasSpending(result);
  const head = [
    outcome('budget.line'),
    outcome('budget.planned'),
    outcome('budget.spentColumn'),
    outcome('budget.left'),
  ];
  const total = [
    outcome('budget.total'),
    moneyRange(pen, estimate),
    isEntered ? pen.money(fractionNumber(spent)) : '–',
    isEntered ? moneyRange(pen, subtractRanges(estimate, exactly(spent))) : '–',
  ];
  return {
    head,
    rows: lines.length === 0 ? [] : [...lines.map((one) => lineRow(pen, one, isEntered)), total],
  };
}

/** Where nobody entered any spending, what is left is not known either. */
function lineRow(
  pen: ReportPen,
  { line, estimate, spent, left }: BudgetLine,
  isEntered: boolean,
): readonly string[] {
  return [
    pen.cell(line.title),
    moneyRange(pen, estimate),
    spent === null ? '–' : pen.money(fractionNumber(spent)),
    isEntered ? moneyRange(pen, left) : '–',
  ];
}
