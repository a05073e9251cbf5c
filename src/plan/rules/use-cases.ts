import { finding, type Place } from '../../findings/finding.ts';
import type { Places } from '../../findings/place.ts';
import type { UseCases } from '../../schema/types.generated.ts';
import type { Plan } from '../plan.ts';
import { sectionFiles } from '../sections.ts';
import type { Rule } from './rule.ts';

type UseCase = UseCases['items'][number];

/** A candidate, and where it stands. */
export interface PlacedUseCase {
  readonly useCase: UseCase;
  readonly index: number;
  readonly places: Places;
}

/** Every candidate use case of the plan. */
export function placedUseCases(plan: Plan): readonly PlacedUseCase[] {
  return sectionFiles(plan).flatMap(({ value, places }) =>
    (value.useCases?.items ?? []).map((useCase, index) => ({ useCase, index, places })),
  );
}

/** A programme carries out one use case. */
const oneIsSelected: Rule = ({ plan }) => {
  const all = placedUseCases(plan);
  const [first, ...others] = all.filter(({ useCase }) => useCase.selected === true);
  if (first !== undefined)
    return others.map(({ useCase, index, places }) =>
      finding(
        'several-use-cases-selected',
        { about: useCase.id, first: first.useCase.id },
        places.at(['useCases', 'items', index, 'selected']),
      ),
    );
  const home = sectionFiles(plan).find(({ value }) => value.useCases !== undefined);
  if (home === undefined) return [];
  const place = home.places.at(['useCases', 'items'], 'key');
  return [finding('no-use-case-selected', { about: home.about }, place)];
};

/** A published score out of ten and a computed impact stand side by side; they are never compared. */
const scoresAreOnOneScale: Rule = ({ plan }) =>
  each(plan, 'publishedScore', ({ useCase }) => {
    const { publishedScore, saving, probability, complexity } = useCase;
    const isComputed = [saving, probability, complexity].every((part) => part !== undefined && part !== null);
    return publishedScore !== undefined && isComputed;
  }).map(({ about, place }) => finding('scores-on-two-scales', { about }, place));

/** Published returns are over the same time. */
const returnsAreComparable: Rule = ({ plan }) => {
  const [first, ...others] = placedUseCases(plan).filter(({ useCase }) => useCase.roi !== undefined);
  const other = others.find(({ useCase }) => useCase.roi?.withinMonths !== first?.useCase.roi?.withinMonths);
  const months = other?.useCase.roi?.withinMonths;
  const otherMonths = first?.useCase.roi?.withinMonths;
  if (other === undefined || first === undefined || months === undefined || otherMonths === undefined)
    return [];
  const args = { about: other.useCase.id, months, other: first.useCase.id, otherMonths };
  const place = other.places.at(['useCases', 'items', other.index, 'roi', 'withinMonths']);
  return [finding('roi-horizons-differ', args, place)];
};

/** Where the plan has technology options, a use case names one. */
const useCasesHaveTechnology: Rule = ({ plan }) =>
  sectionFiles(plan).some(({ value }) => value.technology !== undefined)
    ? each(plan, 'id', ({ useCase }) => useCase.technologyType === undefined).map(({ about, place }) =>
        finding('use-case-without-technology', { about }, place),
      )
    : [];

/** Where the plan has data classes, a use case names one. */
const useCasesHaveDataClass: Rule = ({ plan }) =>
  sectionFiles(plan).some(({ value }) => value.dataVolumes !== undefined)
    ? each(plan, 'id', ({ useCase }) => useCase.dataClass === undefined).map(({ about, place }) =>
        finding('use-case-without-data-class', { about }, place),
      )
    : [];

export const useCaseRules: readonly Rule[] = [oneIsSelected, scoresAreOnOneScale, returnsAreComparable];
export const wholeUseCaseRules: readonly Rule[] = [useCasesHaveTechnology, useCasesHaveDataClass];

/** The use cases that are meant, each with the place of one of its keys. */
function each(
  plan: Plan,
  key: 'id' | 'publishedScore',
  isMeant: (one: PlacedUseCase) => boolean,
): readonly { readonly about: string; readonly place: Place }[] {
  return placedUseCases(plan)
    .filter(isMeant)
    .map(({ useCase, index, places }) => ({
      about: useCase.id,
      place: places.at(['useCases', 'items', index, key]),
    }));
}
