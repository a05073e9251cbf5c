import type { Finding, Place } from '../findings/finding.ts';
import { finding } from '../findings/finding.ts';
import { shownList } from '../findings/shown.ts';
import { classifyDefinition, directionOf } from '../plan/classify.ts';
import { definitionOf } from '../plan/definition.ts';
import type { Plan, PlanGate } from '../plan/plan.ts';
import type { Decide } from '../schema/types.generated.ts';
import { canonicalJson } from '../values/digest.ts';
import type { Programme } from './programme.ts';

/**
 * What a changed plan does to the parts that are under way: stricter, looser or only worded otherwise, who has to
 * agree, and the verdict under both. Nothing to say of parts that have yet to start or have passed: the plan is free
 * there, and what has passed stands.
 * @param base the plan as it was, with the records as they are
 */
export function planChanges(base: Programme, now: Programme): readonly Finding[] {
  return [...base.plan.gates.values()]
    .filter((gate) => isUnderWay(base, gate))
    .flatMap((gate) => gateChange(base, now, gate));
}

function isUnderWay({ fold }: Programme, gate: PlanGate): boolean {
  if (gate.owner !== 'stage') {
    const state = fold.items.get(gate.item)?.chart.state;
    return state === 'active' || state === 'held';
  }
  const { rollout } = fold;
  if (rollout === null || rollout.stages[rollout.chart.context.stage]?.id !== gate.id) return false;
  return !['notStarted', 'improving', 'abandoned'].includes(rollout.chart.state);
}

function gateChange(base: Programme, now: Programme, before: PlanGate): readonly Finding[] {
  const item = before.item;
  const after = now.plan.gates.get(before.id);
  if (after === undefined || after.item !== item || after.owner !== before.owner)
    return [finding('plan-part-gone', { item, gate: before.id }, placeWithout(now.plan, before))];
  const [from, to] = [definitionOf(base.plan, before), definitionOf(now.plan, after)];
  if (from.digest === to.digest) return isWordedOtherwise(base.plan, now.plan, before, after);
  const changes = classifyDefinition(from.pinned, to.pinned);
  const code = directionOf(changes) === 'tighter' ? 'plan-tightened' : 'plan-loosened';
  const args = {
    item,
    changes: shownList(changes.map(({ what }) => what)),
    roles: rolesText(from.decide),
    before: base.gates.get(before.id)?.verdict ?? 'error',
    now: now.gates.get(after.id)?.verdict ?? 'error',
  };
  return [finding(code, args, after.place)];
}

function isWordedOtherwise(base: Plan, plan: Plan, before: PlanGate, now: PlanGate): readonly Finding[] {
  if (canonicalJson(wordsOf(base, before)) === canonicalJson(wordsOf(plan, now))) return [];
  return [finding('plan-reworded', { item: now.item }, now.place)];
}

/** All that people read of a part and its gate, beside what a verdict is computed from. */
function wordsOf({ items }: Plan, { title, criteria, item }: PlanGate): unknown {
  return { title, criteria, item: items.get(item)?.title ?? null };
}

/** Where the part would stand: in its file, if that is still there. */
function placeWithout(plan: Plan, { phase }: PlanGate): Place {
  const file = plan.phases.find(({ value }) => value.id === phase) ?? plan.milepost;
  return { file: file.file, line: 1, column: 1 };
}

/** `sponsor, 2 × lead`. */
function rolesText({ roles }: Decide): string {
  return Object.entries(roles)
    .map(([role, count]) => (count === 1 ? role : `${count} × ${role}`))
    .join(', ');
}
