import type { Budget } from '../schema/types.generated.ts';
import { compareFractions, type Fraction, fraction, subtractFractions } from '../values/fraction.ts';
import { exactly, type Range, subtractRanges, sumRanges } from './range.ts';

type Line = NonNullable<Budget['lines']>[number];

/** How what was spent lies to the estimate. */
export type SpendingState = 'nothing-spent' | 'below' | 'within' | 'above';

export interface BudgetLine {
  readonly line: Line;
  readonly estimate: Range;
  readonly spent: Fraction | null;
  /** What is left of the estimate; below 0 = overspent. */
  readonly left: Range;
  readonly state: SpendingState;
}

export interface BudgetResult {
  /** Budget of the programme, currency; null = not set yet. */
  readonly amount: Fraction | null;
  readonly lines: readonly BudgetLine[];
  readonly estimate: Range;
  readonly spent: Fraction;
  /** Amount minus what was spent; null without an amount. */
  readonly left: Fraction | null;
  /** Whether the estimates fit the budget: all, some or none of their range; null without amount or lines. */
  readonly fit: 'within' | 'partly' | 'above' | null;
}

/**
 * Budget against actual, currency, exact to the cent: per line and in total, estimate as a range beside what was spent.
 * Article line 337, fact OUT-4; C04 (published minimum amounts are findings of `check`, never part of a sum).
 */
export function budget({ amount, lines = [] }: Budget): BudgetResult {
  const judged = lines.map(lineOf);
  const estimate = sumRanges(judged.map((one) => one.estimate));
  const spent = sumRanges(judged.flatMap((one) => (one.spent === null ? [] : [exactly(one.spent)]))).low;
  const whole = amount === null ? null : fraction(amount);
  return {
    amount: whole,
    lines: judged,
    estimate,
    spent,
    left: whole === null ? null : subtractFractions(whole, spent),
    fit: whole === null || lines.length === 0 ? null : fitOf(estimate, whole),
  };
}

function lineOf(line: Line): BudgetLine {
  const estimate = { low: fraction(line.low), high: fraction(line.high) };
  const spent = line.spent === undefined ? null : fraction(line.spent);
  const left = subtractRanges(estimate, exactly(spent ?? fraction(0)));
  return { line, estimate, spent, left, state: stateOf(estimate, spent) };
}

function stateOf(estimate: Range, spent: Fraction | null): SpendingState {
  if (spent === null) return 'nothing-spent';
  if (compareFractions(spent, estimate.high) > 0) return 'above';
  return compareFractions(spent, estimate.low) < 0 ? 'below' : 'within';
}

function fitOf(estimate: Range, amount: Fraction): 'within' | 'partly' | 'above' {
  if (compareFractions(estimate.high, amount) <= 0) return 'within';
  return compareFractions(estimate.low, amount) > 0 ? 'above' : 'partly';
}
