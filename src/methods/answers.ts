import type { Readiness } from '../schema/types.generated.ts';
import { compareText, sortBy } from '../values/order.ts';

type Assessments = NonNullable<Readiness['assessments']>;

/** What an assessor answered last about one criterion. */
export interface Answer {
  /** Role of the assessor. */
  readonly by: string;
  /** Day of the assessment. */
  readonly observed: string;
  /** Points of the scale. */
  readonly score: number;
  readonly reason: string | null;
}

/**
 * The newest answer of each role, in the order of the roles. A role may answer one criterion again later (C04: the
 * budget is known only after the business case); an answer left open takes no earlier one back.
 */
export function answersTo(criterion: string, assessments: Assessments): readonly Answer[] {
  const newest = new Map<string, Answer>();
  for (const { by, observed, scores } of sortBy(assessments, (one) => one.observed))
    for (const one of scores)
      if (one.criterion === criterion && typeof one.score === 'number')
        newest.set(by, { by, observed, score: one.score, reason: one.reason ?? null });
  return sortBy(newest.values(), ({ by }) => by);
}

export function rolesIn(assessments: Assessments): readonly string[] {
  return [...new Set(assessments.map(({ by }) => by))].sort(compareText);
}
