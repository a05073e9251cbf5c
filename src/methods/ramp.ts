import type { Plan } from '../plan/plan.ts';
import type { Schedule } from '../plan/schedule.ts';
import type { RampStep } from './calendar-break-even.ts';

/** The rollout stages of the plan in their planned weeks: the saving follows the share that is live. */
export function plannedRamp(plan: Plan, { items }: Pick<Schedule, 'items'>): readonly RampStep[] {
  const rollout = plan.phases.find(({ value }) => value.rollout !== undefined)?.value.rollout;
  return (rollout?.stages ?? []).flatMap(({ id, share }) => {
    const weeks = items.get(id)?.planned;
    return weeks === undefined ? [] : [{ weeks, share }];
  });
}
