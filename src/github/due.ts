import type { Day } from '../values/date.ts';

/**
 * A day as GitHub keeps it. GitHub cuts the instant to midnight of the US west coast; noon UTC is the same day there
 * all year, and the day that is read back is the first ten characters.
 * @see https://docs.github.com/en/rest/issues/milestones#create-a-milestone
 */
export function dueOn(day: Day): string {
  return `${day}T12:00:00Z`;
}
