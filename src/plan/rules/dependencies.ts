import { type Finding, finding, type Place } from '../../findings/finding.ts';
import type { Plan, PlanGate } from '../plan.ts';
import { circleOf, findKnots, type Next, waitingFor } from './graph.ts';
import { type PlacedGate, placedGates, type Rule } from './rule.ts';

const LONGEST_CIRCLE = 12;

/** A phase does not wait for its own sprints, stages or gate before it starts, and no part for itself. */
const ownPartsAreNotRequired: Rule = ({ plan }) =>
  placedGates(plan).flatMap((placed) =>
    placed.gate.requires.flatMap((id, i) =>
      isOwnPart(placed.gate, plan.gates.get(id))
        ? [finding('requires-own-part', { about: placed.gate.item, gate: id }, requirePlace(plan, placed, i))]
        : [],
    ),
  );

/** No gate waits, in the end, for itself; what waits for such a gate can never start. */
const gatesDoNotWaitInCircles: Rule = ({ plan }) => {
  const next = gatesBefore(plan);
  const placed = new Map(placedGates(plan).map((one) => [one.gate.id, one]));
  const knots = findKnots(plan.gates.keys(), next);
  const circles = knots.map((knot) => circleFinding(plan, circleOf(knot, next), placed));
  const waiting = waitingFor(knots.flat(), plan.gates.keys(), next);
  const stuck = [...waiting].flatMap(([id, gate]) => {
    const found = plan.gates.get(id);
    return found === undefined ? [] : [finding('unreachable-item', { about: found.item, gate }, found.place)];
  });
  return [...circles.flat(), ...stuck];
};

/** No task needs, in the end, itself. */
const tasksDoNotNeedInCircles: Rule = ({ plan }) => {
  const tasks = placedTasks(plan);
  const next: Next = (id) => tasks.get(id)?.needs ?? [];
  return findKnots(tasks.keys(), next).flatMap((knot) => {
    const path = circleOf(knot, next);
    const first = tasks.get(path[0] ?? '');
    return first === undefined
      ? []
      : [finding('needs-cycle', { about: path[0] ?? '', path: shownPath(path) }, first.place())];
  });
};

export const dependencyRules: readonly Rule[] = [
  ownPartsAreNotRequired,
  gatesDoNotWaitInCircles,
  tasksDoNotNeedInCircles,
];

/** Where a required gate is written down; for one that holds by default, the gate itself. */
export function requirePlace(plan: Plan, { gate, at }: PlacedGate, index: number): Place {
  if (gate.owner !== 'stage') return at(['requires', index]);
  const phase = plan.phases.find(({ file }) => file === gate.file);
  const isFirst = phase?.value.rollout?.stages[0]?.id === gate.item;
  if (!isFirst || phase === undefined) return at(['id']);
  return phase.places.at(['rollout', 'requires', index]);
}

function isOwnPart(gate: PlanGate, required: PlanGate | undefined): boolean {
  if (required === undefined) return false;
  return gate.owner === 'phase' ? required.phase === gate.phase : required.id === gate.id;
}

/**
 * What must have passed before a gate can: the gates it requires; for a phase its own sprints and stages; for
 * these what their phase requires, since they start inside it.
 */
function gatesBefore(plan: Plan): Next {
  const before = new Map<string, readonly string[]>();
  const parts = new Map<string, string[]>();
  const phaseRequires = new Map<string, readonly string[]>();
  for (const gate of plan.gates.values()) {
    const required = gate.requires.filter((id) => !isOwnPart(gate, plan.gates.get(id)) && plan.gates.has(id));
    before.set(gate.id, required);
    if (gate.owner === 'phase') phaseRequires.set(gate.phase, required);
    else parts.set(gate.phase, [...(parts.get(gate.phase) ?? []), gate.id]);
  }
  return (id) => {
    const gate = plan.gates.get(id);
    const own = before.get(id) ?? [];
    if (gate === undefined) return own;
    const more = gate.owner === 'phase' ? parts.get(gate.phase) : phaseRequires.get(gate.phase);
    return more === undefined || more.length === 0 ? own : [...own, ...more];
  };
}

function circleFinding(
  plan: Plan,
  path: readonly string[],
  placed: ReadonlyMap<string, PlacedGate>,
): readonly Finding[] {
  const written = path.findIndex(
    (id, i) => placed.get(id)?.gate.requires.includes(path[i + 1] ?? '') === true,
  );
  const from = placed.get(path[Math.max(0, written)] ?? '');
  if (from === undefined) return [];
  const index = from.gate.requires.indexOf(path[written + 1] ?? '');
  const place = requirePlace(plan, from, Math.max(0, index));
  return [finding('requires-cycle', { about: from.gate.item, path: shownPath(path) }, place)];
}

interface PlacedTask {
  readonly needs: readonly string[];
  readonly place: () => Place;
}

function placedTasks(plan: Plan): ReadonlyMap<string, PlacedTask> {
  const found = new Map<string, PlacedTask>();
  for (const { value, places } of plan.phases)
    for (const [i, { id, needs }] of (value.tasks ?? []).entries())
      found.set(id, { needs: needs ?? [], place: () => places.at(['tasks', i, 'needs'], 'key') });
  return found;
}

function shownPath(path: readonly string[]): string {
  const shown = path.length > LONGEST_CIRCLE ? [...path.slice(0, LONGEST_CIRCLE - 1), '…', path[0]] : path;
  return shown.join(' → ');
}
