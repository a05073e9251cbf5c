import type { EvidenceIndex } from '../gates/evidence.ts';
import type { Plan } from '../plan/plan.ts';
import type { Review, ReviewStep } from '../schema/types.generated.ts';
import { compareDays, type Day } from '../values/date.ts';

/** What a review step still lacks before it counts. */
export type Missing = 'kpis' | 'findings' | 'done-or-reason' | 'responses' | 'actions' | 'changes';

type StepPlan = Review['steps'][number];
type StepData = NonNullable<ReviewStep['data']>;

/** The time one review looks at: after the nominal day of the review before it. */
export interface ReviewWindow {
  readonly after: Day;
  readonly until: Day;
}

/** What the step declares that it needs and the record does not hold. Empty = the step counts. */
export function missingOf(step: StepPlan, data: StepData, kpis: () => readonly string[]): readonly Missing[] {
  const reason = hasText(data.reason);
  switch (step.needs) {
    case 'kpis':
      return [...(reason || kpis().length === 0 ? [] : (['kpis'] as const)), ...needFindings(data)];
    case 'done-or-reason':
      return data.done === true || (data.done === false && reason) ? [] : ['done-or-reason'];
    case 'responses':
      return [...(data.responses === undefined ? (['responses'] as const) : []), ...needFindings(data)];
    case 'actions':
      return (data.actions ?? []).length > 0 || reason ? [] : ['actions'];
    case 'change':
      return hasAllChanges(data) || reason ? [] : ['changes'];
  }
}

/** Dashboard KPIs without an observation in the window. */
export function unobservedKpis(plan: Plan, evidence: EvidenceIndex, window: ReviewWindow): readonly string[] {
  return (plan.kpis?.value.kpis ?? [])
    .filter(({ dashboard }) => dashboard === true)
    .map(({ id }) => id)
    .filter((id) => !evidence.measured(id).some(({ to }) => isInside(to, window)));
}

function isInside(day: Day, { after, until }: ReviewWindow): boolean {
  return compareDays(day, after) > 0 && compareDays(day, until) <= 0;
}

function needFindings({ findings }: StepData): readonly Missing[] {
  return (findings ?? []).length > 0 ? [] : ['findings'];
}

function hasAllChanges({ changes }: StepData): boolean {
  const subjects = new Set((changes ?? []).map(({ subject }) => subject));
  return subjects.has('speed') && subjects.has('accuracy') && subjects.has('cost');
}

function hasText(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}
