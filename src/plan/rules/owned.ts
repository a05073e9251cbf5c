import type { Places } from '../../findings/place.ts';
import type { Phase } from '../../schema/types.generated.ts';
import type { Plan, PlanFile } from '../plan.ts';
import type { Pointer } from './rule.ts';

/** A part of the plan that may name its owner. */
export interface Owned {
  readonly owner: string | undefined;
  readonly places: Places;
  readonly pointer: Pointer;
}

interface HasOwner {
  readonly owner?: string | undefined;
}

/** Every part of the plan that may have an owner. */
export function* ownedParts(plan: Plan): Generator<Owned> {
  for (const file of plan.phases) yield* phaseParts(file);
  yield* listed(plan.kpis, ['kpis'], plan.kpis?.value.kpis);
  yield* one(plan.review, [], plan.review?.value);
  yield* listed(plan.review, ['steps'], plan.review?.value.steps);
  yield* listed(plan.stakeholders, ['groups'], plan.stakeholders?.value.groups);
  yield* listed(plan.communication, ['events'], plan.communication?.value.events);
  yield* listed(plan.training, ['modules'], plan.training?.value.modules);
  yield* listed(plan.training, ['materials'], plan.training?.value.materials);
  yield* listed(plan.risks, ['risks'], plan.risks?.value.risks);
}

function* phaseParts(file: PlanFile<Phase>): Generator<Owned> {
  const { tasks, deliverables, sprints, rollout, gate } = file.value;
  yield* one(file, [], file.value);
  yield* listed(file, ['tasks'], tasks);
  yield* listed(file, ['deliverables'], deliverables);
  yield* listed(file, ['sprints'], sprints);
  for (const [i, sprint] of (sprints ?? []).entries())
    yield* listed(file, ['sprints', i, 'gate', 'criteria'], sprint.gate.criteria);
  yield* listed(file, ['rollout', 'stages'], rollout?.stages);
  for (const [i, stage] of (rollout?.stages ?? []).entries())
    yield* listed(file, ['rollout', 'stages', i, 'criteria'], stage.criteria);
  yield* listed(file, ['gate', 'criteria'], gate.criteria);
}

function* listed(
  file: PlanFile<unknown> | null,
  pointer: Pointer,
  list: readonly HasOwner[] | undefined,
): Generator<Owned> {
  for (const [i, part] of (list ?? []).entries()) yield* one(file, [...pointer, i], part);
}

function* one(
  file: PlanFile<unknown> | null,
  pointer: Pointer,
  part: HasOwner | undefined,
): Generator<Owned> {
  if (file !== null && part !== undefined) yield { owner: part.owner, places: file.places, pointer };
}
