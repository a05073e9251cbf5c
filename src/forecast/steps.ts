import type { PlanGate } from '../plan/plan.ts';
import type { Programme } from '../programme/programme.ts';
import { addDays, compareDays, type Day } from '../values/date.ts';
import { sortBy } from '../values/order.ts';

/** A part with days of its own: a sprint, a rollout stage, or what a phase has after its sprints and stages. */
export interface Step {
  /** Id of the phase, sprint or stage. */
  readonly id: string;
  readonly gate: PlanGate;
  readonly from: Day;
  /** Last planned day; the day before `from` for a phase that its sprints and stages fill. */
  readonly to: Day;
  /** Steps that must have passed before. */
  readonly after: readonly string[];
}

/** Every part of the plan that has an end, each after those that it waits for. */
export function stepsOf(programme: Programme): readonly Step[] {
  const { plan } = programme;
  const ended = [...plan.gates.values()].filter((gate) => hasEnd(programme, gate));
  const steps = ended.flatMap((gate) => stepOf(programme, gate, ended));
  return inOrder(sortBy(steps, ({ from }) => from));
}

function hasEnd({ schedule }: Programme, { item }: PlanGate): boolean {
  return (schedule.items.get(item)?.end ?? null) !== null;
}

function stepOf(programme: Programme, gate: PlanGate, ended: readonly PlanGate[]): readonly Step[] {
  const when = programme.schedule.items.get(gate.item);
  const end = when?.end ?? null;
  if (when === undefined || end === null) return [];
  const after = waitsFor(programme, gate, ended);
  const inside = ended.filter((one) => gate.owner === 'phase' && isInside(one, gate.phase));
  const from = inside.reduce((latest, { item }) => later(latest, dayAfter(programme, item)), when.start);
  return [{ id: gate.item, gate, from, to: later(end, addDays(from, -1)), after }];
}

/** What the engine asks for before the part may start; a phase ends after what is inside it. */
function waitsFor(
  { plan }: Programme,
  { owner, phase, requires }: PlanGate,
  ended: readonly PlanGate[],
): readonly string[] {
  const whole = [...plan.gates.values()].find((gate) => gate.owner === 'phase' && gate.phase === phase);
  const gates = [...requires, ...(whole?.requires ?? [])].flatMap((id) => plan.gates.get(id) ?? []);
  const before = gates.flatMap((gate) =>
    ended.includes(gate) ? [gate] : ended.filter((one) => isInside(one, gate.phase)),
  );
  const inside = owner === 'phase' ? ended.filter((one) => isInside(one, phase)) : [];
  return [...new Set([...before, ...inside].map(({ item }) => item))];
}

function isInside({ owner, phase }: PlanGate, id: string): boolean {
  return owner !== 'phase' && phase === id;
}

function dayAfter({ schedule }: Programme, id: string): Day {
  return addDays(schedule.items.get(id)?.end ?? schedule.firstDay, 1);
}

function later(a: Day, b: Day): Day {
  return compareDays(a, b) < 0 ? b : a;
}

/** Each step behind those it waits for; `check` refuses a plan in which two wait for each other. */
function inOrder(steps: readonly Step[]): readonly Step[] {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const placed = new Set<Step>();
  const put = (step: Step): void => {
    if (placed.has(step) || !byId.delete(step.id)) return;
    for (const id of step.after) {
      const before = byId.get(id);
      if (before !== undefined) put(before);
    }
    placed.add(step);
  };
  for (const step of steps) put(step);
  return [...placed];
}
