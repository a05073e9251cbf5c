import type { BreakEven, BreakEvenEnd } from '../../methods/break-even.ts';
import type { BusinessCaseResult, BusinessFigures } from '../../methods/business-case.ts';
import type { CalendarEnd } from '../../methods/calendar-break-even.ts';
import { spanOf } from '../../methods/range.ts';
import { fractionNumber } from '../../values/fraction.ts';
import { moneyShape } from './pen.ts';

/** The published shape of a business case, without currency and advice. */
export function businessCaseShape({
  rows,
  investment,
  runningPerMonth,
  missing,
  figures,
}: BusinessCaseResult): object {
  return {
    rows: rows.map(({ id, title, isCash, now, after, saving }) => ({
      id,
      title,
      cash: isCash,
      now: moneyShape(now),
      after: moneyShape(after),
      saving: moneyShape(saving),
    })),
    investment: moneyShape(investment.total),
    oneOff: moneyShape(investment.oneOff),
    runningPerMonth: moneyShape(runningPerMonth),
    monthlySaving: figures === null ? null : moneyShape(figures.monthlySaving),
    cashSaving: figures === null ? null : moneyShape(figures.cashSaving),
    breakEven: figures === null ? null : breakEvenShape(figures),
    roi: figures?.roi ? { months: figures.roi.months, ...spanOf(figures.roi.percent) } : null,
    npv: figures?.npv ? npvShape(figures.npv) : null,
    missing,
  };
}

function breakEvenShape({ published, netOfRunningCost, cashOnly, calendar }: BusinessFigures): object {
  const both = ({ low, high }: BreakEven): object => ({ low: endShape(low), high: endShape(high) });
  return {
    published: both(published),
    netOfRunningCost: both(netOfRunningCost),
    cashOnly: both(cashOnly),
    calendar:
      calendar === null
        ? null
        : {
            weeklySaving: moneyShape(calendar.weeklySaving),
            low: calendarShape(calendar.low),
            high: calendarShape(calendar.high),
          },
  };
}

function endShape(end: BreakEvenEnd): object {
  const { verdict } = end;
  return verdict === 'reached'
    ? { verdict, months: fractionNumber(end.months), recoveredInMonth: end.recoveredInMonth }
    : { verdict, months: null, recoveredInMonth: null };
}

function calendarShape(end: CalendarEnd): object {
  const { verdict } = end;
  return verdict === 'reached'
    ? { verdict, weeks: fractionNumber(end.weeks), inProgrammeWeek: end.inProgrammeWeek }
    : { verdict, weeks: null, inProgrammeWeek: null };
}

function npvShape({ rate, months, worth }: NonNullable<BusinessFigures['npv']>): object {
  const { monthlyRate, presentValue, npv, paybackMonth, irrPerMonth } = worth;
  return { rate, months, ...npv, monthlyRate, presentValue, paybackMonth, irrPerMonth };
}
