import { type Finding, finding } from '../../findings/finding.ts';
import type { Phase } from '../../schema/types.generated.ts';
import type { Plan, PlanFile } from '../plan.ts';
import { type SectionFile, sectionFiles } from '../sections.ts';
import { type Pointer, placedGates, type Rule } from './rule.ts';

interface HasId {
  readonly id?: string | undefined;
}

interface PlacedList {
  readonly file: PlanFile<unknown>;
  readonly pointer: Pointer;
  readonly list: readonly HasId[];
}

/** Inside a list an id stands once; ids that are unique in the whole programme are told by `id-used-twice`. */
const idsStandOnce: Rule = ({ plan }) => [...lists(plan)].flatMap(doubles);

/** A part that is judged alone is named once. */
const keysStandOnce: Rule = ({ plan }) =>
  placedGates(plan).flatMap(({ gate, at }) =>
    gate.criteria.flatMap((criterion, i) => {
      const keys = criterion.kind === 'check' ? [] : (criterion.keys ?? []);
      return keys.flatMap((key, k) =>
        keys.indexOf(key) === k
          ? []
          : [finding('criterion-key-twice', { key }, at(['criteria', i, 'keys', k]))],
      );
    }),
  );

export const listRules: readonly Rule[] = [idsStandOnce, keysStandOnce];

function doubles({ file, pointer, list }: PlacedList): readonly Finding[] {
  const first = new Map<string, number>();
  return list.flatMap(({ id }, i): readonly Finding[] => {
    if (id === undefined) return [];
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, i);
    if (earlier === undefined) return [];
    const { line } = file.places.at([...pointer, earlier, 'id']);
    return [finding('id-twice-in-list', { id, line }, file.places.at([...pointer, i, 'id']))];
  });
}

function* lists(plan: Plan): Generator<PlacedList> {
  yield* listed(plan.milepost, ['roles'], plan.milepost.value.roles);
  for (const file of plan.phases) yield* phaseLists(file);
  for (const file of sectionFiles(plan)) yield* sectionLists(file);
  yield* listed(plan.kpis, ['kpis'], plan.kpis?.value.kpis);
  yield* listed(plan.review, ['steps'], plan.review?.value.steps);
  yield* listed(plan.stakeholders, ['groups'], plan.stakeholders?.value.groups);
  yield* listed(plan.training, ['groups'], plan.training?.value.groups);
  yield* listed(plan.risks, ['risks'], plan.risks?.value.risks);
  yield* listed(plan.budget, ['lines'], plan.budget?.value.lines);
  yield* listed(plan.budget, ['published'], plan.budget?.value.published);
}

function* phaseLists(file: PlanFile<Phase>): Generator<PlacedList> {
  const { tasks, sprints, rollout, gate } = file.value;
  for (const [i, { boxes }] of (tasks ?? []).entries()) yield* listed(file, ['tasks', i, 'boxes'], boxes);
  for (const [i, sprint] of (sprints ?? []).entries())
    yield* listed(file, ['sprints', i, 'gate', 'criteria'], sprint.gate.criteria);
  for (const [i, stage] of (rollout?.stages ?? []).entries()) {
    yield* listed(file, ['rollout', 'stages', i, 'criteria'], stage.criteria);
    yield* listed(file, ['rollout', 'stages', i, 'hardStops'], stage.hardStops);
  }
  yield* listed(file, ['gate', 'criteria'], gate.criteria);
  const { infrastructure, security, scope } = file.value;
  yield* listed(file, ['infrastructure', 'resources'], infrastructure?.resources);
  yield* listed(file, ['security', 'items'], security?.items);
  yield* listed(file, ['scope', 'in'], scope?.in);
  yield* listed(file, ['scope', 'out'], scope?.out);
}

function* sectionLists(file: SectionFile): Generator<PlacedList> {
  const { readiness, useCases, businessCase, technology, sourcing, dataQuality } = file.value;
  const { dataVolumes } = file.value;
  yield* listed(file, ['readiness', 'matrix', 'criteria'], readiness?.matrix.criteria);
  yield* listed(file, ['readiness', 'matrix', 'bands'], readiness?.matrix.bands);
  yield* listed(file, ['readiness', 'questions'], readiness?.questions);
  for (const [i, { items }] of (readiness?.questions ?? []).entries())
    yield* listed(file, ['readiness', 'questions', i, 'items'], items);
  yield* listed(file, ['useCases', 'items'], useCases?.items);
  yield* listed(file, ['businessCase', 'rows'], businessCase?.rows);
  yield* listed(file, ['businessCase', 'investment'], businessCase?.investment);
  yield* listed(file, ['technology', 'options'], technology?.options);
  yield* listed(file, ['sourcing', 'options'], sourcing?.options);
  for (const [i, { criteria }] of (sourcing?.options ?? []).entries())
    yield* listed(file, ['sourcing', 'options', i, 'criteria'], criteria);
  yield* listed(file, ['dataQuality', 'items'], dataQuality?.items);
  yield* listed(file, ['dataQuality', 'volumes'], dataQuality?.volumes);
  yield* listed(file, ['dataQuality', 'sources'], dataQuality?.sources);
  yield* listed(file, ['dataVolumes', 'classes'], dataVolumes?.classes);
}

function* listed(
  file: PlanFile<unknown> | null,
  pointer: Pointer,
  list: readonly HasId[] | undefined,
): Generator<PlacedList> {
  if (file !== null && list !== undefined && list.length > 1) yield { file, pointer, list };
}
