import { businessCaseAdvice } from '../../methods/advice/business-case.ts';
import type { BreakEven, BreakEvenEnd } from '../../methods/break-even.ts';
import type { BusinessCaseResult, BusinessFigures } from '../../methods/business-case.ts';
import type { CalendarEnd } from '../../methods/calendar-break-even.ts';
import { isPositive, type Span, spanOf } from '../../methods/range.ts';
import { plainNumber } from '../../text/plain.ts';
import { roundFraction } from '../../values/fraction.ts';
import { safe } from '../safe.ts';
import { type Cell, cell, table } from '../text/layout.ts';
import { businessCaseShape } from './business-case-shape.ts';
import { adviceShapes, type CalcPen, type Calculated, calcText, percentText } from './pen.ts';

/** `calc business-case`: saving table, investment, and every break-even under its own name. */
export function businessCaseCalculated(result: BusinessCaseResult, pen: CalcPen): Calculated {
  const advice = businessCaseAdvice(result);
  const { figures } = result;
  return {
    body: { currency: pen.currency, ...businessCaseShape(result), advice: adviceShapes(advice, pen) },
    text: calcText(
      [rowLines(result, pen), sumLines(result, pen), figures === null ? [] : figureLines(figures, pen)],
      advice,
      pen,
    ),
  };
}

function rowLines({ rows }: BusinessCaseResult, pen: CalcPen): readonly string[] {
  const { texts, paint } = pen;
  const head = [
    texts.label('column.now'),
    texts.label('column.after'),
    texts.label('column.saving'),
    texts.label('column.figure'),
  ];
  const money = (range: Parameters<CalcPen['money']>[0] | null): Cell =>
    cell(range === null ? texts.label('missing') : pen.money(range));
  const lines = rows.map(({ title, now, after, saving }) => [
    money(now),
    money(after),
    money(saving),
    cell(safe(title)),
  ]);
  return table(head, lines, { indent: 0, paint });
}

function sumLines(
  { investment, runningPerMonth, figures }: BusinessCaseResult,
  pen: CalcPen,
): readonly string[] {
  const { texts } = pen;
  const lines = [
    ...(figures === null
      ? []
      : [texts.label('business.saving', { amount: pen.money(figures.monthlySaving) })]),
    texts.label('business.investment', { amount: pen.money(investment.total) }),
    `  ${texts.label('business.oneOff', { amount: pen.money(investment.oneOff) })}`,
    ...(isPositive(runningPerMonth.high)
      ? [texts.label('business.running', { amount: pen.money(runningPerMonth) })]
      : []),
    ...(figures === null ? [] : [texts.label('business.cash', { amount: pen.money(figures.cashSaving) })]),
  ];
  return lines.map((line) => safe(line));
}

function figureLines(figures: BusinessFigures, pen: CalcPen): readonly string[] {
  const { texts, paint, language } = pen;
  const head = [texts.label('column.best'), texts.label('column.worst'), texts.label('column.figure')];
  const both = (name: string, { low, high }: BreakEven): readonly Cell[] => [
    cell(endText(low, pen)),
    cell(endText(high, pen)),
    cell(name),
  ];
  const best = ({ low, high }: Span, write: (value: number) => string, name: string): readonly Cell[] => [
    cell(write(high)),
    cell(write(low)),
    cell(name),
  ];
  const { calendar, roi, npv } = figures;
  const rows = [
    both(texts.label('business.breakEven'), figures.published),
    both(texts.label('business.net'), figures.netOfRunningCost),
    both(texts.label('business.cashOnly'), figures.cashOnly),
    ...(calendar === null
      ? []
      : [
          [
            cell(weekText(calendar.low, pen)),
            cell(weekText(calendar.high, pen)),
            cell(texts.label('business.calendar')),
          ],
        ]),
    ...(roi === null
      ? []
      : [
          best(
            spanOf(roi.percent, 1),
            (value) => percentText(value, language),
            texts.label('business.roi', { months: roi.months }),
          ),
        ]),
    ...(npv === null
      ? []
      : [
          best(
            npv.worth.npv,
            (value) => moneyText(value, pen),
            texts.label('business.npv', { months: npv.months, rate: npv.rate }),
          ),
        ]),
  ];
  return table(head, rows, { indent: 0, paint });
}

function moneyText(value: number, { currency, language }: CalcPen): string {
  return currency === null ? plainNumber(value, language) : `${currency} ${plainNumber(value, language)}`;
}

function endText(end: BreakEvenEnd, { texts }: CalcPen): string {
  if (end.verdict !== 'reached') return texts.word(end.verdict);
  return texts.label('business.months', {
    months: roundFraction(end.months, 1),
    month: end.recoveredInMonth,
  });
}

function weekText(end: CalendarEnd, { texts }: CalcPen): string {
  return end.verdict === 'reached'
    ? texts.label('business.week', { week: end.inProgrammeWeek })
    : texts.word(end.verdict);
}
