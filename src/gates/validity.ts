import { addDays, compareDays, type Day } from '../values/date.ts';

/** The earliest of several days; null counts as never. */
export function earliest(days: Iterable<Day | null | undefined>): Day | null {
  let found: Day | null = null;
  for (const day of days)
    if (day !== null && day !== undefined && (found === null || compareDays(day, found) < 0)) found = day;
  return found;
}

/**
 * Last day on which the same plan and records give the same verdict: each day after something expires is tried
 * in turn. null = only a record can change it.
 * @param candidates last days on which a part still holds
 */
export function lastDayOf<T>(
  candidates: Iterable<Day | null | undefined>,
  today: { readonly day: Day; readonly verdict: T },
  verdictOn: (day: Day) => T,
): Day | null {
  const days = [...new Set([...candidates].filter((day): day is Day => day !== null && day !== undefined))];
  for (const day of days.filter((one) => compareDays(one, today.day) >= 0).sort(compareDays))
    if (verdictOn(addDays(day, 1)) !== today.verdict) return day;
  return null;
}
