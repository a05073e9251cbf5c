import { finding } from '../../findings/finding.ts';
import type { Readiness } from '../../schema/types.generated.ts';
import type { Plan } from '../plan.ts';
import { sectionFiles } from '../sections.ts';
import { type Reference, unknownOnes } from './near.ts';
import type { Rule } from './rule.ts';

/** Questions and scores name criteria of the readiness matrix beside them. */
const matrixCriteriaAreKnown: Rule = ({ plan }) =>
  sectionFiles(plan).flatMap(({ value: { readiness }, places }) => {
    if (readiness === undefined) return [];
    const known = new Set(readiness.matrix.criteria.map(({ id }) => id));
    const named = [...informed(readiness), ...scored(readiness)].map(
      ({ id, pointer }): Reference => ({ id, place: () => places.at(['readiness', ...pointer]) }),
    );
    return unknownOnes(named, known).map(({ id, near, place }) =>
      finding('matrix-criterion-unknown', { criterion: id, near }, place),
    );
  });

/** Use cases and the choice of a technology name technology options, of any phase. */
const technologiesAreKnown: Rule = ({ plan }) => {
  const known = new Set(
    sectionFiles(plan).flatMap(({ value }) => (value.technology?.options ?? []).map(({ id }) => id)),
  );
  return unknownOnes(technologies(plan), known).map(({ id, near, place }) =>
    finding('option-unknown', { option: id, near }, place),
  );
};

/** The choice of sourcing names one of its options. */
const sourcingChoicesAreKnown: Rule = ({ plan }) =>
  sectionFiles(plan).flatMap(({ value: { sourcing }, places }) => {
    const option = sourcing?.choice?.option;
    if (sourcing === undefined || option === undefined) return [];
    const known = new Set(sourcing.options.map(({ id }) => id));
    const named = [{ id: option, place: () => places.at(['sourcing', 'choice', 'option']) }];
    return unknownOnes(named, known).map(({ id, near, place }) =>
      finding('option-unknown', { option: id, near }, place),
    );
  });

/** The data class of a use case is one of the volume requirements, of any phase. */
const dataClassesAreKnown: Rule = ({ plan }) => {
  const known = new Set(
    sectionFiles(plan).flatMap(({ value }) =>
      [...(value.dataVolumes?.classes ?? []), ...(value.dataQuality?.volumes ?? [])].map(({ id }) => id),
    ),
  );
  return unknownOnes(dataClasses(plan), known).map(({ id, near, place }) =>
    finding('data-class-unknown', { class: id, near }, place),
  );
};

/** The advice of a risk is about a workstream that some phase or task has. */
const workstreamsAreKnown: Rule = ({ plan }) => {
  const known = new Set(plan.phases.flatMap(({ value }) => [value, ...(value.tasks ?? [])].flatMap(tag)));
  return (plan.risks?.value.risks ?? []).flatMap(({ id, advice }, i) => {
    if (advice === undefined || plan.risks === null) return [];
    const { places } = plan.risks;
    const named = { id: advice.workstream, place: () => places.at(['risks', i, 'advice', 'workstream']) };
    return unknownOnes([named], known).map(({ near, place }) =>
      finding('workstream-unknown', { about: id, workstream: advice.workstream, near }, place),
    );
  });
};

/** Those that a section on its own can be judged by. */
export const ownSectionRules: readonly Rule[] = [matrixCriteriaAreKnown, sourcingChoicesAreKnown];

export const sectionRules: readonly Rule[] = [
  matrixCriteriaAreKnown,
  technologiesAreKnown,
  sourcingChoicesAreKnown,
  dataClassesAreKnown,
  workstreamsAreKnown,
];

interface Pointed {
  readonly id: string;
  readonly pointer: readonly (string | number)[];
}

function informed({ questions }: Readiness): readonly Pointed[] {
  return (questions ?? []).flatMap(({ items }, g) =>
    items.flatMap(({ informs }, i) =>
      (informs ?? []).map((id, k) => ({ id, pointer: ['questions', g, 'items', i, 'informs', k] })),
    ),
  );
}

function scored({ assessments }: Readiness): readonly Pointed[] {
  return (assessments ?? []).flatMap(({ scores }, a) =>
    scores.map(({ criterion }, i) => ({
      id: criterion,
      pointer: ['assessments', a, 'scores', i, 'criterion'],
    })),
  );
}

function* technologies(plan: Plan): Generator<Reference> {
  for (const { value, places } of sectionFiles(plan)) {
    for (const [i, { technologyType: id }] of (value.useCases?.items ?? []).entries())
      if (id !== undefined) yield { id, place: () => places.at(['useCases', 'items', i, 'technologyType']) };
    const option = value.technology?.choice?.option;
    if (option !== undefined)
      yield { id: option, place: () => places.at(['technology', 'choice', 'option']) };
  }
}

function* dataClasses(plan: Plan): Generator<Reference> {
  for (const { value, places } of sectionFiles(plan)) {
    for (const [i, { dataClass: id }] of (value.useCases?.items ?? []).entries())
      if (id !== undefined) yield { id, place: () => places.at(['useCases', 'items', i, 'dataClass']) };
    for (const [i, { dataClass: id }] of (value.dataQuality?.sources ?? []).entries())
      if (id !== undefined) yield { id, place: () => places.at(['dataQuality', 'sources', i, 'dataClass']) };
  }
}

function tag({ workstream }: { readonly workstream?: string | undefined }): readonly string[] {
  return workstream === undefined ? [] : [workstream];
}
