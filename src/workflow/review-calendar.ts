import type { Review } from '../schema/types.generated.ts';
import type { WorkCalendar } from '../values/calendar.ts';
import { addMonths, type Day, monthOf, nthWeekdayOfMonth } from '../values/date.ts';

/** When one review is due: nominally, and on the working day that follows from it. */
export interface ReviewDay {
  /** Month of the nominal day: `2026-11`. */
  readonly period: string;
  readonly nominal: Day;
  readonly due: Day;
}

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;

/**
 * The k-th review after the anchor (k from 1): k calendar months later, clamped to the end of the month and
 * counted from the anchor, never chained; then the next working day.
 */
export function reviewDay(anchor: Day, rule: Review['rule'], k: number, calendar: WorkCalendar): ReviewDay {
  const sameDay = addMonths(anchor, k);
  const nominal =
    rule.kind === 'same-day'
      ? sameDay
      : nthWeekdayOfMonth(monthOf(sameDay), rule.nth, WEEKDAYS.indexOf(rule.weekday) + 1);
  return { period: monthOf(nominal), nominal, due: calendar.nextWorkingDay(nominal) };
}

/** Number of months from the anchor to a period; below 1 there is no such review. */
export function reviewNumber(anchor: Day, period: string): number {
  const months = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
  return months(period) - months(monthOf(anchor));
}
