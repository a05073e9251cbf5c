import { sortBy } from '../../values/order.ts';
import type { Weeks } from '../../values/weeks.ts';
import type { Plan } from '../plan.ts';
import type { Schedule } from '../schedule.ts';

/**
 * Planned weeks before go-live in which something of a workstream is planned, by workstream. A week counts once,
 * however many phases and tasks lie in it.
 * @param goLive first week of the rollout
 */
export function weeksByWorkstream(
  plan: Plan,
  schedule: Schedule,
  goLive: number,
): ReadonlyMap<string, number> {
  const spans = new Map<string, Weeks[]>();
  for (const { value } of plan.phases)
    for (const { id, workstream } of [value, ...(value.tasks ?? [])]) {
      const planned = schedule.items.get(id)?.planned;
      if (workstream === undefined || planned === undefined) continue;
      const list = spans.get(workstream);
      if (list === undefined) spans.set(workstream, [planned]);
      else list.push(planned);
    }
  return new Map([...spans].map(([workstream, list]) => [workstream, countWeeks(list, goLive)]));
}

/** Weeks before `end` that lie in at least one of the spans. */
function countWeeks(spans: readonly Weeks[], end: number): number {
  let counted = 0;
  let done = 0;
  for (const { first, last } of sortBy(spans, (one) => one.first)) {
    const from = Math.max(first, done + 1);
    const to = Math.min(last ?? end - 1, end - 1);
    if (to < from) continue;
    counted += to - from + 1;
    done = to;
  }
  return counted;
}
