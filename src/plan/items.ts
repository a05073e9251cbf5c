import type { Finding, Place } from '../findings/finding.ts';
import { finding } from '../findings/finding.ts';
import type { Places } from '../findings/place.ts';
import type { Communication, Phase, Training } from '../schema/types.generated.ts';
import type { ItemKind, PlanFile, PlanItem } from './plan.ts';

interface Sources {
  readonly phases: readonly PlanFile<Phase>[];
  readonly communication: PlanFile<Communication> | null;
  readonly training: PlanFile<Training> | null;
}

/** Every part that records and issues name by its id. An id used twice is an error at its second place. */
export function collectItems(sources: Sources): {
  readonly items: ReadonlyMap<string, PlanItem>;
  readonly findings: readonly Finding[];
} {
  const items = new Map<string, PlanItem>();
  const findings: Finding[] = [];
  for (const item of listItems(sources)) {
    const earlier = items.get(item.id);
    if (earlier === undefined) items.set(item.id, item);
    else
      findings.push(
        finding(
          'id-used-twice',
          { id: item.id, file: earlier.place.file, line: earlier.place.line },
          item.place,
        ),
      );
  }
  return { items, findings };
}

interface Named {
  readonly id: string;
  readonly title: string;
  readonly renamedFrom?: string | undefined;
}

function* listItems({ phases, communication, training }: Sources): Generator<PlanItem> {
  for (const file of phases) yield* phaseItems(file);
  yield* shared('communication', communication?.value.events, 'events', communication);
  yield* shared('training', training?.value.modules, 'modules', training);
  yield* shared('training', training?.value.materials, 'materials', training);
}

function* shared(
  kind: ItemKind,
  list: readonly (Named & { readonly phase: string })[] | undefined,
  key: string,
  source: { readonly places: Places } | null,
): Generator<PlanItem> {
  if (!list || !source) return;
  for (const [i, one] of list.entries()) yield item(kind, one, one.phase, source.places.at([key, i, 'id']));
}

function* phaseItems({ value: phase, places }: PlanFile<Phase>): Generator<PlanItem> {
  yield item('phase', phase, phase.id, places.at(['id']));
  const gate = { id: phase.gate.id, title: phase.gate.title ?? phase.title };
  yield item('gate', gate, phase.id, places.at(['gate', 'id']));
  for (const [i, sprint] of (phase.sprints ?? []).entries()) {
    yield { ...item('sprint', sprint, phase.id, places.at(['sprints', i, 'id'])), sprint: sprint.id };
    const own = { id: sprint.gate.id, title: sprint.gate.title ?? sprint.title };
    yield { ...item('gate', own, phase.id, places.at(['sprints', i, 'gate', 'id'])), sprint: sprint.id };
  }
  for (const [i, task] of (phase.tasks ?? []).entries()) {
    const found = item('task', task, phase.id, places.at(['tasks', i, 'id']));
    yield task.sprint === undefined ? found : { ...found, sprint: task.sprint };
  }
  for (const [i, one] of (phase.deliverables ?? []).entries())
    yield item('deliverable', one, phase.id, places.at(['deliverables', i, 'id']));
  yield* rolloutItems(phase, places);
}

function* rolloutItems(phase: Phase, places: Places): Generator<PlanItem> {
  const { rollout } = phase;
  if (!rollout) return;
  const id = rolloutId(rollout);
  yield item('rollout', { id, title: phase.title }, phase.id, places.at(['rollout', 'id'], 'key'));
  for (const [i, stage] of rollout.stages.entries())
    yield item('stage', stage, phase.id, places.at(['rollout', 'stages', i, 'id']));
  yield item('improvement', rollout.improvement, phase.id, places.at(['rollout', 'improvement', 'id']));
}

/** Id of a rollout: `rollout` unless the plan gives one. */
export function rolloutId(rollout: { readonly id?: string | undefined }): string {
  return rollout.id ?? 'rollout';
}

function item(kind: ItemKind, named: Named, phase: string, place: Place): PlanItem {
  const base = { id: named.id, kind, title: named.title, phase, place };
  return named.renamedFrom === undefined ? base : { ...base, renamedFrom: named.renamedFrom };
}
