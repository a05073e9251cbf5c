import { addDays, compareDays, type Day } from '../values/date.ts';
import type { Verdict } from './verdict.ts';

/** The earliest of several days; null counts as never. */
export function earliest(days: Iterable<Day | null | undefined>): Day | null {
  let found: Day | null = null;
  for (const day of days)
    if (day !== null && day !== undefined && (found === null || compareDays(day, found) < 0)) found = day;
  return found;
}

/** A verdict, and the last day before any part of it may change by the calendar alone; null = never. */
export interface Held {
  readonly verdict: Verdict;
  readonly until: Day | null;
}

/**
 * Last day on which the same plan and records give the same verdict: from one change of a part to the next, until
 * the verdict differs. null = only a record can change it.
 * @param on the same on a later day; its `until` is null, or that day or later
 */
export function lastDayOf(today: Held, on: (day: Day) => Held): Day | null {
  let { until } = today;
  while (until !== null) {
    const next = on(addDays(until, 1));
    if (next.verdict !== today.verdict) return until;
    until = next.until;
  }
  return null;
}
