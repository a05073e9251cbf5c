import { type Finding, finding, type Place } from '../../findings/finding.ts';
import type { CheckCriterion } from '../../schema/types.generated.ts';
import type { ItemKind, Plan, PlanItem } from '../plan.ts';
import { nearFinder } from './near.ts';
import { type Pointer, placedGates, type Rule } from './rule.ts';

const CHECKABLE: ReadonlySet<ItemKind> = new Set(['task', 'deliverable', 'training', 'communication']);

interface PlacedCheck {
  readonly check: CheckCriterion;
  readonly at: (path: Pointer) => Place;
}

/** A criterion of kind check names a task, deliverable, module, material or event. */
const checkItemsAreKnown: Rule = ({ plan }) => {
  const checkable = [...plan.items.values()].filter(isCheckable).map(({ id }) => id);
  const near = nearFinder(checkable);
  return checks(plan).flatMap(({ check: { item }, at }) => {
    if (item === undefined || isCheckable(plan.items.get(item))) return [];
    return [finding('check-item-unknown', { item, near: near(item) }, at(['item']))];
  });
};

/** The box of a check is a box of its task. */
const boxesAreKnown: Rule = ({ plan }) => {
  const boxes = boxesByTask(plan);
  return checks(plan).flatMap(({ check: { item, box }, at }): readonly Finding[] => {
    if (box === undefined) return [];
    if (item === undefined) return [finding('check-box-without-item', { box }, at(['box']))];
    if (!isCheckable(plan.items.get(item))) return [];
    const known = boxes.get(item) ?? [];
    if (known.includes(box)) return [];
    return [finding('check-box-unknown', { box, item, near: nearFinder(known)(box) }, at(['box']))];
  });
};

export const checkRules: readonly Rule[] = [checkItemsAreKnown, boxesAreKnown];

function checks(plan: Plan): readonly PlacedCheck[] {
  return placedGates(plan).flatMap(({ gate, at }) =>
    gate.criteria.flatMap((criterion, i): readonly PlacedCheck[] =>
      criterion.kind === 'check' ? [{ check: criterion, at: (path) => at(['criteria', i, ...path]) }] : [],
    ),
  );
}

function isCheckable(item: PlanItem | undefined): boolean {
  return item !== undefined && CHECKABLE.has(item.kind);
}

function boxesByTask(plan: Plan): ReadonlyMap<string, readonly string[]> {
  const tasks = plan.phases.flatMap(({ value }) => value.tasks ?? []);
  return new Map(tasks.map(({ id, boxes }) => [id, (boxes ?? []).map((box) => box.id)]));
}
