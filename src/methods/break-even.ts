import { ceilFraction, compareFractions, divideFractions, type Fraction } from '../values/fraction.ts';
import { isPositive, type Range, ZERO } from './range.ts';

/** When the money is back: after so many months, never, or no question because nothing goes out or comes in. */
export type BreakEvenEnd =
  | { readonly verdict: 'reached'; readonly months: Fraction; readonly recoveredInMonth: number }
  | { readonly verdict: 'never' }
  | { readonly verdict: 'not-applicable' };

/** At best and at worst. */
export interface BreakEven {
  readonly low: BreakEvenEnd;
  readonly high: BreakEvenEnd;
}

/**
 * Months = investment / monthly saving, exactly; recovered in the month in which it is reached (rounded up).
 * Article line 117, fact BREAK-EVEN; worked example WE03. Without a saving it is never reached, and no negative
 * number of months is told; 0 by 0 is no question.
 * @param investment currency
 * @param saving currency per month
 */
export function breakEven(investment: Range, saving: Range): BreakEven {
  return { low: endOf(investment.low, saving.high), high: endOf(investment.high, saving.low) };
}

export function endOf(investment: Fraction, saving: Fraction): BreakEvenEnd {
  if (!isPositive(saving)) {
    const isNothing = compareFractions(saving, ZERO) === 0 && compareFractions(investment, ZERO) === 0;
    return { verdict: isNothing ? 'not-applicable' : 'never' };
  }
  const months = divideFractions(investment, saving);
  return { verdict: 'reached', months, recoveredInMonth: ceilFraction(months) };
}
