import type { BreakEven, BreakEvenEnd } from '../methods/break-even.ts';
import type { BusinessCaseResult, BusinessFigures } from '../methods/business-case.ts';
import type { CalendarEnd } from '../methods/calendar-break-even.ts';
import { exactly, isPositive, type Range, type Span } from '../methods/range.ts';
import { monthOf } from '../values/date.ts';
import { compareFractions } from '../values/fraction.ts';
import { weekEnd } from '../values/weeks.ts';
import { moneyRange, moneySpan, numberRange, roundedSpan } from './figures.ts';
import { tableLines } from './lines.ts';
import type { ReportPen } from './pen.ts';

/** The outcome in one sentence: earned back, perhaps, or not; with nothing to earn back it is no question. */
export function returnSentence(pen: ReportPen, total: Range, figures: BusinessFigures): string {
  const { published, monthlySaving } = figures;
  const args = { investment: moneyRange(pen, total), saving: moneyRange(pen, monthlySaving) };
  if ([published.low.verdict, published.high.verdict].includes('not-applicable'))
    return pen.outcome('business.noQuestion', args);
  if (published.low.verdict !== 'reached') return pen.outcome('business.neverReturns', args);
  if (published.high.verdict !== 'reached') return pen.outcome('business.mayReturn', args);
  return pen.outcome('business.returns', { ...args, months: breakEvenText(pen, published) });
}

/** Every figure that is known, with its name; none while there is no saving. */
export function figureTable(
  pen: ReportPen,
  { investment, runningPerMonth, figures }: BusinessCaseResult,
): readonly string[] {
  const { outcome } = pen;
  if (figures === null) return [];
  const hasRunning = isPositive(runningPerMonth.high);
  const isAllCash = isSame(figures.monthlySaving, figures.cashSaving);
  const rows: readonly (readonly string[])[] = [
    [outcome('business.saving'), moneyRange(pen, figures.monthlySaving)],
    ...(isAllCash ? [] : [[outcome('business.cash'), moneyRange(pen, figures.cashSaving)]]),
    [outcome('business.investment'), moneyRange(pen, investment.total)],
    ...(hasRunning
      ? [
          [outcome('business.oneOff'), moneyRange(pen, investment.oneOff)],
          [outcome('business.running'), moneyRange(pen, runningPerMonth)],
        ]
      : []),
    ...returns(pen, figures, isAllCash),
  ];
  return tableLines([outcome('business.figure'), outcome('business.outcome')], rows);
}

/** Cash alone is left out where it is all cash. */
function returns(
  pen: ReportPen,
  { published, netOfRunningCost, cashOnly, calendar, roi, npv }: BusinessFigures,
  isAllCash: boolean,
): readonly (readonly string[])[] {
  const { methods } = pen;
  return [
    [methods.label('business.breakEven'), breakEvenText(pen, published)],
    [methods.label('business.net'), breakEvenText(pen, netOfRunningCost)],
    ...(isAllCash ? [] : [[methods.label('business.cashOnly'), breakEvenText(pen, cashOnly)]]),
    ...(calendar === null
      ? []
      : [
          [
            methods.label('business.calendar'),
            bestAndWorst(pen, weekText(pen, calendar.low), weekText(pen, calendar.high)),
          ],
        ]),
    ...(roi === null
      ? []
      : [[methods.label('business.roi', { months: roi.months }), percentRange(pen, roi.percent)]]),
    ...(npv === null
      ? []
      : [
          [
            methods.label('business.npv', { months: npv.months, rate: npv.rate }),
            moneySpan(pen, whole(npv.worth.npv)),
          ],
        ]),
  ];
}

/** `5.8 to 15.8 months`; two ends of unlike kind are told as best and worst. */
function breakEvenText(pen: ReportPen, { low, high }: BreakEven): string {
  if (low.verdict === 'reached' && high.verdict === 'reached')
    return pen.outcome('business.months', {
      months: numberRange(pen, { low: low.months, high: high.months }, 1),
    });
  return bestAndWorst(pen, endText(pen, low), endText(pen, high));
}

function endText(pen: ReportPen, end: BreakEvenEnd): string {
  return end.verdict === 'reached'
    ? pen.outcome('business.months', { months: numberRange(pen, exactly(end.months), 1) })
    : pen.methods.word(end.verdict);
}

function weekText(pen: ReportPen, end: CalendarEnd): string {
  if (end.verdict !== 'reached') return pen.methods.word(end.verdict);
  const { inProgrammeWeek: week } = end;
  const month = pen.month(monthOf(weekEnd(pen.programme.schedule.firstDay, week)));
  return pen.outcome('business.week', { week: pen.number(week), month });
}

function bestAndWorst(pen: ReportPen, best: string, worst: string): string {
  return best === worst ? best : pen.outcome('business.bestWorst', { best, worst });
}

function percentRange(pen: ReportPen, range: Range): string {
  const { low, high } = roundedSpan(range, 1);
  return low === high
    ? pen.value(low, 'percent')
    : pen.outcome('range', { low: pen.number(low), high: pen.value(high, 'percent') });
}

/** A worth that was worked out with a rate is not known to the cent. */
function whole({ low, high }: Span): Span {
  const rounded = { low: Math.round(low), high: Math.round(high) };
  return rounded.low === rounded.high ? { low, high } : rounded;
}

function isSame(a: Range, b: Range): boolean {
  return compareFractions(a.low, b.low) === 0 && compareFractions(a.high, b.high) === 0;
}
