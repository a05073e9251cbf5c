import type { UseCases } from '../schema/types.generated.ts';
import { compareFractions, divideFractions, fraction, multiplyFractions } from '../values/fraction.ts';
import { sortBy } from '../values/order.ts';
import { type Range, rangeOf } from './range.ts';

type Item = UseCases['items'][number];

export type UseCaseInput = 'saving' | 'probability' | 'complexity';

/** A candidate with its place in the ranking. */
export interface RankedUseCase {
  readonly item: Item;
  /** Per year, in the programme's currency; null = not known. */
  readonly saving: Range | null;
  /** Currency per year times a ratio of ratings: for ranking only. null while an input is missing. */
  readonly impact: Range | null;
  /**
   * Rank by impact, from 1; equal impact is equal rank (1, 1, 3). Ranges that overlap can change places: low is the
   * best rank that is possible, high the worst. null without impact.
   */
  readonly rank: { readonly low: number; readonly high: number } | null;
  /** What has to be known before it can be ranked. */
  readonly missing: readonly UseCaseInput[];
}

export interface UseCasesResult {
  /** Ranked ones first; within a tie the more probable, then the less complex, then by id. */
  readonly ranking: readonly RankedUseCase[];
  /** Id of the selected one; null while none is. */
  readonly selected: string | null;
}

/**
 * Impact = saving × probability / complexity, exactly and in that order: currency per year, times a rating of 1 to 10,
 * by a rating of 1 to 10. Article lines 75-80, facts IMP-SAVING, IMP-PROB, IMP-COMPLEX; worked example WE02.
 *
 * The published score out of 10, rank and return stand in `item` and are never mixed with it (C05, C07). A rating is
 * no probability (C06) and complexity is no word of the technology matrix (C12).
 */
export function useCases({ items }: UseCases): UseCasesResult {
  const rated = items.map((item) => ({ item, ...ratedOf(item) }));
  const known = rated.flatMap(({ impact }) => impact ?? []);
  const ranked = rated.map(
    (one): RankedUseCase => ({ ...one, rank: one.impact === null ? null : rankOf(one.impact, known) }),
  );
  return {
    ranking: [...sortBy(ranked, ...tieBreakers)].sort(byImpact),
    selected: items.find(({ selected }) => selected === true)?.id ?? null,
  };
}

/** Yearly saving as written, else the saving each time times how often. Article line 78: time and hours are money (U10). */
export function savingOf({ saving, savingPerTime, timesPerYear }: Item): Range | null {
  const yearly = rangeOf(saving);
  const each = rangeOf(savingPerTime);
  if (yearly !== null || each === null || timesPerYear === undefined || timesPerYear === null) return yearly;
  const times = fraction(timesPerYear);
  return { low: multiplyFractions(each.low, times), high: multiplyFractions(each.high, times) };
}

function ratedOf(item: Item): Pick<RankedUseCase, 'saving' | 'impact' | 'missing'> {
  const { probability, complexity } = item;
  const saving = savingOf(item);
  const missing = [
    ...(saving === null ? (['saving'] as const) : []),
    ...(typeof probability === 'number' ? [] : (['probability'] as const)),
    ...(typeof complexity === 'number' && complexity !== 0 ? [] : (['complexity'] as const)),
  ];
  if (saving === null || missing.length > 0) return { saving, impact: null, missing };
  const times = fraction(probability ?? 0);
  const by = fraction(complexity ?? 1);
  const low = divideFractions(multiplyFractions(saving.low, times), by);
  return {
    saving,
    impact: { low, high: divideFractions(multiplyFractions(saving.high, times), by) },
    missing,
  };
}

/** One more than those that are surely better, and than those that may be. */
function rankOf(own: Range, all: readonly Range[]): { readonly low: number; readonly high: number } {
  const others = all.filter((one) => one !== own);
  return {
    low: 1 + others.filter(({ low }) => compareFractions(low, own.high) > 0).length,
    high: 1 + others.filter(({ high }) => compareFractions(high, own.low) > 0).length,
  };
}

const tieBreakers: readonly ((one: RankedUseCase) => string | number)[] = [
  ({ item }) => -(item.probability ?? 0),
  ({ item }) => item.complexity ?? Infinity,
  ({ item }) => item.id,
];

/** By the lowest impact, then by the highest: a total preorder, whatever overlaps. */
export function byImpact(a: Pick<RankedUseCase, 'impact'>, b: Pick<RankedUseCase, 'impact'>): number {
  if (a.impact === null || b.impact === null)
    return (a.impact === null ? 1 : 0) - (b.impact === null ? 1 : 0);
  return compareFractions(b.impact.low, a.impact.low) || compareFractions(b.impact.high, a.impact.high);
}
