import { type Finding, finding } from '../../findings/finding.ts';
import type { Sourcing } from '../../schema/types.generated.ts';
import type { Plan } from '../plan.ts';
import { type SectionFile, sectionFiles } from '../sections.ts';
import { cutBy, rangeText } from './amounts.ts';
import { contains, intersect, type Region, regionOf } from './region.ts';
import type { Rule } from './rule.ts';

/** An option with the budgets for which it holds. */
interface Option {
  readonly id: string;
  readonly index: number;
  readonly region: Region;
}

/** Every budget fits exactly one option. */
const budgetsFitOneOption: Rule = ({ plan }) =>
  sections(plan).flatMap(({ file, options }) =>
    cutBy(options.map(({ region }) => region)).flatMap((piece): readonly Finding[] => {
      const fitting = options.filter(({ region }) => contains(region, piece));
      const range = rangeText(piece);
      const { about } = file;
      const place = file.places.at(['sourcing', 'options'], 'key');
      if (fitting.length === 0) return [finding('sourcing-budget-gap', { about, range }, place)];
      if (fitting.length === 1) return [];
      return [finding('sourcing-budget-overlap', { about, range, options: names(fitting) }, place)];
    }),
  );

/** The budget of the programme fits exactly one option. */
const budgetFitsOneOption: Rule = ({ plan }) => {
  const { budget } = plan;
  const amount = budget?.value.amount;
  if (budget === null || amount === null || amount === undefined) return [];
  return sections(plan).flatMap(({ file, options }): readonly Finding[] => {
    const fitting = options.filter(({ region }) => contains(region, regionOf({ eq: amount })));
    const { about } = file;
    const place = budget.places.at(['amount']);
    if (fitting.length === 0) return [finding('budget-fits-no-option', { about, amount }, place)];
    if (fitting.length === 1) return [];
    return [finding('budget-fits-several-options', { about, amount, options: names(fitting) }, place)];
  });
};

/** No option is only for budgets below a published minimum. */
const optionsReachPublished: Rule = ({ plan }) =>
  sections(plan).flatMap(({ file, options }) =>
    options.flatMap(({ id, index, region }) =>
      (plan.budget?.value.published ?? []).flatMap(({ id: published, low }): readonly Finding[] => {
        if (!contains(regionOf({ lt: low }), region)) return [];
        const place = file.places.at(['sourcing', 'options', index, 'id']);
        return [finding('option-below-published-budget', { about: id, published, low }, place)];
      }),
    ),
  );

export const sourcingRules: readonly Rule[] = [
  budgetsFitOneOption,
  budgetFitsOneOption,
  optionsReachPublished,
];

/** Each list of options of which some have a budget. */
function sections(
  plan: Plan,
): readonly { readonly file: SectionFile; readonly options: readonly Option[] }[] {
  return sectionFiles(plan).flatMap((file) => {
    const options = file.value.sourcing === undefined ? [] : optionsOf(file.value.sourcing);
    return options.length === 0 ? [] : [{ file, options }];
  });
}

/** All budget rules of an option hold together; an option without any is not judged. */
function optionsOf({ options }: Sourcing): readonly Option[] {
  return options.flatMap(({ id, criteria }, index): readonly Option[] => {
    const regions = criteria.flatMap(({ budget }) => (budget === undefined ? [] : [regionOf(budget)]));
    const [first, ...rest] = regions;
    return first === undefined ? [] : [{ id, index, region: rest.reduce(intersect, first) }];
  });
}

function names(options: readonly Option[]): string {
  return options.map(({ id }) => id).join(', ');
}
