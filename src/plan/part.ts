import type { Places } from '../findings/place.ts';
import type { Phase } from '../schema/types.generated.ts';
import type { Plan, PlanFile } from './plan.ts';

type Pointer = readonly (string | number)[];

/** Where one part of the programme is written, to point at its fields: `places.at([...pointer, 'weeks'])`. */
export interface PlanPart {
  readonly places: Places;
  readonly pointer: Pointer;
}

interface Found extends PlanPart {
  readonly kind: string;
  readonly id: string;
}

/**
 * The part of the plan with this kind and id; null if the plan has none. A review month is written nowhere by
 * itself: its part is the file that sets the rhythm of all months.
 */
export function findPart(plan: Plan, kind: string, id: string): PlanPart | null {
  if (kind === 'review') return plan.review === null ? null : { places: plan.review.places, pointer: [] };
  if (kind === 'gate') return gatePart(plan, id);
  for (const found of listParts(plan)) if (found.kind === kind && found.id === id) return found;
  return null;
}

/** The phase that a sprint belongs to, which sets how long its sprints are. */
export function findPhaseOf(plan: Plan, id: string): PlanFile<Phase> | null {
  const phase = plan.items.get(id)?.phase;
  return plan.phases.find(({ value }) => value.id === phase) ?? null;
}

function gatePart(plan: Plan, id: string): PlanPart | null {
  const gate = plan.gates.get(id);
  const file = plan.phases.find((one) => one.file === gate?.file);
  return gate === undefined || file === undefined ? null : { places: file.places, pointer: gate.pointer };
}

function* listParts({ phases, communication, training }: Plan): Generator<Found> {
  for (const { value: phase, places } of phases) {
    yield { kind: 'phase', id: phase.id, places, pointer: [] };
    yield* listed('sprint', phase.sprints, { places, pointer: ['sprints'] });
    yield* listed('task', phase.tasks, { places, pointer: ['tasks'] });
    yield* listed('deliverable', phase.deliverables, { places, pointer: ['deliverables'] });
    yield* listed('stage', phase.rollout?.stages, { places, pointer: ['rollout', 'stages'] });
  }
  if (communication !== null)
    yield* listed('communication', communication.value.events, { ...communication, pointer: ['events'] });
  if (training !== null) {
    yield* listed('training', training.value.modules, { ...training, pointer: ['modules'] });
    yield* listed('training', training.value.materials, { ...training, pointer: ['materials'] });
  }
}

function* listed(
  kind: string,
  list: readonly { readonly id: string }[] | undefined,
  { places, pointer }: PlanPart,
): Generator<Found> {
  for (const [index, { id }] of (list ?? []).entries())
    yield { kind, id, places, pointer: [...pointer, index] };
}
