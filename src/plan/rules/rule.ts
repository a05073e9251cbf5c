import type { Finding, Place } from '../../findings/finding.ts';
import type { Decide } from '../../schema/types.generated.ts';
import type { Plan, PlanFile, PlanGate } from '../plan.ts';
import type { Schedule } from '../schedule.ts';

export interface RuleContext {
  readonly plan: Plan;
  readonly schedule: Schedule;
  /** False when a file is missing from the plan because it is wrong. */
  readonly isWhole: boolean;
}

/** One thing that can be wrong across the files of a plan. Safe to run on every plan the schemas allow. */
export type Rule = (context: RuleContext) => readonly Finding[];

/** The way to a value inside a file. */
export type Pointer = readonly (string | number)[];

/** A gate, and where its parts stand. */
export interface PlacedGate {
  readonly gate: PlanGate;
  readonly at: (path: Pointer, which?: 'key' | 'value') => Place;
}

/** Every gate of the plan, in plan order. */
export function placedGates(plan: Plan): readonly PlacedGate[] {
  const files = new Map(plan.phases.map((phase) => [phase.file, phase]));
  return [...plan.gates.values()].map((gate) => ({
    gate,
    at: (path, which) =>
      files.get(gate.file)?.places.at([...gate.pointer, ...path], which ?? 'value') ?? gate.place,
  }));
}

/** A list of deciders as somebody wrote it down, not inherited. */
export interface PlacedDecide {
  readonly decide: Decide;
  /** Id of the gate, or of the programme or rollout it is the default of. */
  readonly about: string;
  readonly at: (path: Pointer, which?: 'key' | 'value') => Place;
}

/** Every `decide` of the plan where it is written. */
export function placedDecides(plan: Plan): readonly PlacedDecide[] {
  const found: PlacedDecide[] = [];
  const add = (file: PlanFile<unknown>, about: string, pointer: Pointer, decide: Decide | undefined) => {
    if (decide === undefined) return;
    found.push({ decide, about, at: (path, which) => file.places.at([...pointer, ...path], which) });
  };
  add(plan.milepost, plan.milepost.value.id, ['decide'], plan.milepost.value.decide);
  for (const file of plan.phases) {
    const { gate, sprints, rollout } = file.value;
    for (const [i, sprint] of (sprints ?? []).entries())
      add(file, sprint.gate.id, ['sprints', i, 'gate', 'decide'], sprint.gate.decide);
    add(file, file.value.id, ['rollout', 'decide'], rollout?.decide);
    for (const [i, stage] of (rollout?.stages ?? []).entries())
      add(file, stage.id, ['rollout', 'stages', i, 'decide'], stage.decide);
    add(file, gate.id, ['gate', 'decide'], gate.decide);
  }
  return found;
}
