import { finding } from '../../findings/finding.ts';
import { sectionFiles } from '../sections.ts';
import type { Rule } from './rule.ts';
import { placedUseCases } from './use-cases.ts';

/** No product of an option has a successor. */
const productsAreCurrent: Rule = ({ plan }) =>
  sectionFiles(plan).flatMap(({ value: { technology }, places }) =>
    (technology?.options ?? []).flatMap(({ id, technologies }, i) =>
      technologies.flatMap(({ name, supersededBy }, k) => {
        if (supersededBy === undefined) return [];
        const place = places.at(['technology', 'options', i, 'technologies', k, 'name']);
        return [finding('technology-superseded', { about: id, name, by: supersededBy }, place)];
      }),
    ),
  );

/** Once use cases name technology options, every option has one. */
const optionsHaveAUseCase: Rule = ({ plan }) => {
  const used = new Set(placedUseCases(plan).map(({ useCase }) => useCase.technologyType));
  used.delete(undefined);
  if (used.size === 0) return [];
  return sectionFiles(plan).flatMap(({ value: { technology }, places }) =>
    (technology?.options ?? []).flatMap(({ id }, i) =>
      used.has(id)
        ? []
        : [
            finding(
              'technology-without-use-case',
              { about: id },
              places.at(['technology', 'options', i, 'id']),
            ),
          ],
    ),
  );
};

export const technologyRules: readonly Rule[] = [productsAreCurrent];
export const wholeTechnologyRules: readonly Rule[] = [optionsHaveAUseCase];
