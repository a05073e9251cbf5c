import { type Finding, finding, type Place } from '../../findings/finding.ts';
import type { Phase } from '../../schema/types.generated.ts';
import { groupBy } from '../../values/order.ts';
import type { Plan, PlanFile } from '../plan.ts';
import type { Rule } from './rule.ts';

// https://docs.github.com/issues/tracking-your-work-with-issues/adding-sub-issues: closed ones count too.
const MOST_CHILDREN = 100;
const MANY_CHILDREN = 80;

/** On GitHub an issue has at most 100 sub-issues; what would not fit is told before anything is written. */
const childrenFit: Rule = ({ plan }) => {
  const { tracker } = plan.milepost.value;
  if (tracker.kind !== 'github') return [];
  const shared = sharedIssues(plan);
  return plan.phases.flatMap((file) => [
    ...judge(file.value.id, phaseChildren(file, shared, tracker.nest === 'sprint'), file.places.at(['id'])),
    ...(tracker.nest === 'sprint' ? sprintFindings(file) : []),
  ]);
};

export const trackerRules: readonly Rule[] = [childrenFit];

function judge(about: string, count: number, place: Place): readonly Finding[] {
  if (count > MOST_CHILDREN)
    return [finding('too-many-children', { about, count, limit: MOST_CHILDREN }, place)];
  if (count < MANY_CHILDREN) return [];
  return [finding('many-children', { about, count, limit: MOST_CHILDREN }, place)];
}

/** Gates of the phase, its sprints and stages; tasks unless they lie under a sprint; deliverables; shared issues. */
function phaseChildren(
  { value: { id, tasks, deliverables, sprints, rollout } }: PlanFile<Phase>,
  shared: ReadonlyMap<string, number>,
  isNested: boolean,
): number {
  const direct = (tasks ?? []).filter(({ sprint }) => !isNested || sprint === undefined);
  const gates = 1 + (sprints ?? []).length + (rollout?.stages ?? []).length;
  return gates + direct.length + (deliverables ?? []).length + (shared.get(id) ?? 0);
}

function sprintFindings({ value: { tasks, sprints }, places }: PlanFile<Phase>): readonly Finding[] {
  const bySprint = groupBy(tasks ?? [], ({ sprint }) => sprint ?? '');
  return (sprints ?? []).flatMap(({ id }, i) =>
    judge(id, (bySprint.get(id) ?? []).length, places.at(['sprints', i, 'id'])),
  );
}

/** Events, modules and materials by phase; a proposal that is switched off has no issue. */
function sharedIssues({ communication, training }: Plan): ReadonlyMap<string, number> {
  const events = (communication?.value.events ?? []).filter(({ off }) => off !== true);
  const all = [...events, ...(training?.value.modules ?? []), ...(training?.value.materials ?? [])];
  return new Map([...groupBy(all, ({ phase }) => phase)].map(([phase, list]) => [phase, list.length]));
}
