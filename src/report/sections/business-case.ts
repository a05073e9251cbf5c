import { businessCaseAdvice } from '../../methods/advice/business-case.ts';
import { type BusinessCaseResult, businessCase } from '../../methods/business-case.ts';
import { plannedRamp } from '../../methods/ramp.ts';
import { findSection } from '../../plan/sections.ts';
import { cell, inline } from '../../render/escape.ts';
import type { BusinessCase } from '../../schema/types.generated.ts';
import { figureTable, returnSentence } from '../business-figures.ts';
import { adviceSentence, fileOf, followUps, known, moneyRange, moneySpan, titleList } from '../figures.ts';
import { section, tableLines } from '../lines.ts';
import type { ReportPen } from '../pen.ts';

/** What it costs, what it saves, and when the money is back: each figure under its own name. */
export function businessCaseSection(pen: ReportPen): readonly string[] {
  const { plan, schedule } = pen.programme;
  const found = findSection(plan, 'businessCase');
  if (found === null) return [];
  const { outcome } = pen;
  const result = businessCase(found.section, plannedRamp(plan, schedule));
  return section(
    outcome('business'),
    [outcome('business.about', { process: inline(found.section.process) })],
    [conclusion(pen, result)],
    figureTable(pen, result),
    result.missing.length === result.rows.length ? [] : savingTable(pen, result),
    investmentTable(pen, found.section),
    followUps(pen, [...explained(pen, result), ...lacking(pen, result)]),
  );
}

function conclusion(pen: ReportPen, { rows, missing, investment, figures }: BusinessCaseResult): string {
  if (figures !== null) return returnSentence(pen, investment.total, figures);
  return pen.outcome('business.open', {
    investment: moneyRange(pen, investment.total),
    titles: titleList(rows.filter(({ id }) => missing.includes(id)).map(({ title }) => title)),
    file: fileOf(pen, 'businessCase'),
  });
}

function savingTable(pen: ReportPen, { rows, figures }: BusinessCaseResult): readonly string[] {
  const { outcome } = pen;
  const head = [
    outcome('business.row'),
    outcome('business.now'),
    outcome('business.after'),
    outcome('business.rowSaving'),
  ];
  const lines = rows.map(({ title, isCash, now, after, saving }) => [
    isCash ? cell(title) : outcome('business.notCash', { title: inline(title) }),
    ...[now, after, saving].map((amount) => known(pen, amount, (range) => moneyRange(pen, range))),
  ]);
  const total =
    figures === null ? [] : [[outcome('budget.total'), '', '', moneyRange(pen, figures.monthlySaving)]];
  return tableLines(head, [...lines, ...total]);
}

function investmentTable(pen: ReportPen, { investment }: BusinessCase): readonly string[] {
  const { outcome } = pen;
  const head = [outcome('business.line'), outcome('business.amount'), outcome('business.kind')];
  const rows = investment.map(({ title, low, high, kind }) => [
    cell(title),
    moneySpan(pen, { low, high }),
    outcome(`business.${kind}`),
  ]);
  return tableLines(head, rows);
}

/** Only what explains a figure of the table; the rest has its own sentence here. */
const EXPLAINING: ReadonlySet<string> = new Set(['running-cost-counted', 'not-all-cash']);

function explained(pen: ReportPen, result: BusinessCaseResult): readonly string[] {
  if (result.figures === null) return [];
  return businessCaseAdvice(result)
    .filter(({ code }) => EXPLAINING.has(code))
    .map((one) => adviceSentence(pen, one));
}

function lacking(pen: ReportPen, { figures }: BusinessCaseResult): readonly string[] {
  if (figures === null) return [];
  const file = fileOf(pen, 'businessCase');
  return [
    ...(figures.calendar === null ? [pen.outcome('business.noRamp', { file })] : []),
    ...(figures.npv === null ? [pen.outcome('business.noRate', { file })] : []),
  ];
}
