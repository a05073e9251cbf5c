import type { Plan } from '../plan/plan.ts';
import type { AnyRecord, RecordFile } from '../records/kinds.ts';

/** Ids that a record may be about or name as an item. */
export interface KnownIds {
  readonly about: ReadonlySet<string>;
  readonly items: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
}

/** Everything that the plan and the records themselves name. */
export function knownIds(plan: Plan, ordered: readonly RecordFile[]): KnownIds {
  const about = new Set([...plan.items.keys(), ...plan.gates.keys(), 'programme']);
  const items = new Set(plan.items.keys());
  for (const gate of plan.gates.values())
    for (const one of gate.criteria) if (one.kind === 'check' || one.mayBeNotApplicable) items.add(one.id);
  for (const { id } of plan.review?.value.steps ?? []) items.add(id);
  for (const { record } of ordered) for (const id of promisedBy(record)) items.add(id);
  return { about, items, roles: new Set([...plan.milepost.value.roles.map(({ id }) => id), 'unknown']) };
}

/** Actions and conditions that a record promises; a check record declares them done. */
function promisedBy(record: AnyRecord): readonly string[] {
  if (record.kind === 'decision') return (record.conditions ?? []).map(({ id }) => id);
  if (record.kind === 'review-step') return (record.data?.actions ?? []).map(({ id }) => id);
  return [];
}
