import type { BudgetResult, SpendingState } from '../../../methods/budget.ts';
import { spanOf } from '../../../methods/range.ts';
import { fractionNumber } from '../../../values/fraction.ts';

/** A line of the budget, amounts in the currency of the programme. */
export interface BudgetBar {
  readonly title: string;
  readonly low: number;
  readonly high: number;
  /** null = not entered. */
  readonly spent: number | null;
  readonly state: SpendingState;
}

/** The lines of a budget and the largest amount among them. */
export interface BudgetBars {
  readonly bars: readonly BudgetBar[];
  readonly most: number;
}

/** null without lines, or where every amount is 0. */
export function budgetBars({ lines }: BudgetResult): BudgetBars | null {
  const bars = lines.map(({ line, estimate, spent, state }) => {
    const { low, high } = spanOf(estimate, 2);
    return { title: line.title, low, high, spent: spent === null ? null : fractionNumber(spent), state };
  });
  const most = Math.max(0, ...bars.flatMap(({ high, spent }) => [high, spent ?? 0]));
  return most === 0 ? null : { bars, most };
}
