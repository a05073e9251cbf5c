import type { Technology, UseCases } from '../schema/types.generated.ts';
import { compareFractions, fraction } from '../values/fraction.ts';
import { type Amount, type Range, rangeOf } from './range.ts';

type Option = Technology['options'][number];

/** How the published cost of an option lies to the budget: all of it, a part, or none is affordable. */
export type CostFit = 'within' | 'partly' | 'above' | 'unknown';

export interface TechnologyRow {
  readonly option: Option;
  /** Published cost, currency. */
  readonly cost: Range;
  readonly fit: CostFit;
  /** Ids of the use cases that name it. */
  readonly useCases: readonly string[];
  /** True where the selected use case names it. */
  readonly isForSelected: boolean;
  /** Products that have a successor (C14). */
  readonly superseded: readonly { readonly name: string; readonly by: string }[];
}

export interface TechnologyResult {
  readonly budget: Range | null;
  readonly rows: readonly TechnologyRow[];
  /** The recorded choice of a person; null while there is none. */
  readonly choice: Technology['choice'] | null;
  /** False where the choice is another type than the selected use case names. */
  readonly isChoiceForSelected: boolean | null;
}

/**
 * Technology matrix: which type serves which use case, at what published cost, beside the budget. It lists, and a
 * person chooses with a reason. Article lines 123-130, facts TECH-DOC, TECH-CONV, TECH-PRED, TECH-VIS; C12, C13, C14.
 * Complexity stays the published word and is never turned into a rating.
 * @param programmeBudget currency; the section's own `budget` goes before
 */
export function technology(
  section: Technology,
  useCases: UseCases['items'] = [],
  programmeBudget: Amount = null,
): TechnologyResult {
  const budget = rangeOf(section.budget) ?? rangeOf(programmeBudget);
  const wanted = useCases.find(({ selected }) => selected === true)?.technologyType;
  const choice = section.choice ?? null;
  return {
    budget,
    rows: section.options.map((option) => ({
      option,
      cost: costOf(option),
      fit: fitOf(costOf(option), budget),
      useCases: useCases.filter((one) => one.technologyType === option.id).map(({ id }) => id),
      isForSelected: wanted === option.id,
      superseded: option.technologies.flatMap(({ name, supersededBy: by }) =>
        by === undefined ? [] : [{ name, by }],
      ),
    })),
    choice,
    isChoiceForSelected: choice === null || wanted === undefined ? null : choice.option === wanted,
  };
}

function costOf({ cost }: Option): Range {
  return { low: fraction(cost.low), high: fraction(cost.high) };
}

/** `within` only if the highest cost is within the lowest budget, `above` only if the lowest is above the highest. */
function fitOf(cost: Range, budget: Range | null): CostFit {
  if (budget === null) return 'unknown';
  if (compareFractions(cost.high, budget.low) <= 0) return 'within';
  return compareFractions(cost.low, budget.high) > 0 ? 'above' : 'partly';
}
