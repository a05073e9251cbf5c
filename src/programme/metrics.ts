import type { Plan } from '../plan/plan.ts';

/** The unit of every metric that a criterion, a hard stop or a KPI of the plan names. */
export function metricUnits(plan: Plan): ReadonlyMap<string, string> {
  const units = new Map<string, string>();
  for (const gate of plan.gates.values())
    for (const criterion of gate.criteria)
      if (criterion.kind !== 'check') units.set(criterion.metric, criterion.unit);
  for (const { value: phase } of plan.phases)
    for (const stage of phase.rollout?.stages ?? [])
      for (const stop of stage.hardStops ?? []) units.set(stop.metric, stop.unit);
  for (const kpi of plan.kpis?.value.kpis ?? []) units.set(kpi.id, kpi.unit);
  return units;
}
