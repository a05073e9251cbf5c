import type { Decide, Phase } from '../schema/types.generated.ts';
import { rolloutId } from './items.ts';
import type { ImplicitCriterion, PlanFile, PlanGate } from './plan.ts';

/**
 * Every gate of the plan, in plan order: the gates of a phase's sprints, of its rollout stages, then its own.
 * Without `requires` a phase needs the gate of the phase before it, a sprint the gate of the sprint before it, a
 * stage the stage before it.
 */
export function collectGates(
  phases: readonly PlanFile<Phase>[],
  decide: Decide,
): ReadonlyMap<string, PlanGate> {
  const gates = new Map<string, PlanGate>();
  let before: string | null = null;
  for (const file of phases) {
    for (const gate of [
      ...sprintGates(file, decide),
      ...stageGates(file, decide),
      phaseGate(file, decide, before),
    ])
      if (!gates.has(gate.id)) gates.set(gate.id, gate);
    before = file.value.gate.id;
  }
  return gates;
}

function phaseGate(
  { value: phase, places, file }: PlanFile<Phase>,
  decide: Decide,
  before: string | null,
): PlanGate {
  const { gate } = phase;
  return {
    id: gate.id,
    title: gate.title ?? phase.title,
    owner: 'phase',
    item: phase.id,
    phase: phase.id,
    requires: gate.requires ?? (before === null ? [] : [before]),
    criteria: gate.criteria,
    score: gate.score ?? null,
    decide: gate.decide ?? decide,
    implicit: implicitCriteria(phase),
    place: places.at(['gate', 'id']),
    pointer: ['gate'],
    file,
  };
}

function implicitCriteria(phase: Phase): readonly ImplicitCriterion[] {
  const found: ImplicitCriterion[] = [];
  for (const { id } of phase.sprints ?? []) found.push({ id: `sprint:${id}`, kind: 'sprint', item: id });
  if (phase.rollout) {
    const id = rolloutId(phase.rollout);
    found.push({ id: `rollout:${id}`, kind: 'rollout', item: id });
  }
  for (const one of phase.deliverables ?? [])
    if (one.required !== false)
      found.push({ id: `deliverable:${one.id}`, kind: 'deliverable', item: one.id });
  return found;
}

function sprintGates({ value: phase, places, file }: PlanFile<Phase>, decide: Decide): readonly PlanGate[] {
  let before: string | null = null;
  return (phase.sprints ?? []).map((sprint, i): PlanGate => {
    const { gate } = sprint;
    const requires = gate.requires ?? (before === null ? [] : [before]);
    before = gate.id;
    return {
      id: gate.id,
      title: gate.title ?? sprint.title,
      owner: 'sprint',
      item: sprint.id,
      phase: phase.id,
      requires,
      criteria: gate.criteria,
      score: gate.score ?? null,
      decide: gate.decide ?? decide,
      implicit: [],
      place: places.at(['sprints', i, 'gate', 'id']),
      pointer: ['sprints', i, 'gate'],
      file,
    };
  });
}

function stageGates({ value: phase, places, file }: PlanFile<Phase>, decide: Decide): readonly PlanGate[] {
  const { rollout } = phase;
  if (!rollout) return [];
  let before: string | null = null;
  return rollout.stages.map((stage, i): PlanGate => {
    const requires: readonly string[] = before === null ? (rollout.requires ?? []) : [before];
    before = stage.id;
    return {
      id: stage.id,
      title: stage.title,
      owner: 'stage',
      item: stage.id,
      phase: phase.id,
      requires,
      criteria: stage.criteria,
      score: stage.score ?? null,
      decide: stage.decide ?? rollout.decide ?? decide,
      implicit: [],
      place: places.at(['rollout', 'stages', i, 'id']),
      pointer: ['rollout', 'stages', i],
      file,
    };
  });
}
