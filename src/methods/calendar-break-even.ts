import {
  addFractions,
  ceilFraction,
  compareFractions,
  divideFractions,
  type Fraction,
  fraction,
  multiplyFractions,
  scaleFraction,
  subtractFractions,
} from '../values/fraction.ts';
import type { Weeks } from '../values/weeks.ts';
import { isPositive, type Range, ZERO } from './range.ts';

/** Share of the saving that is reached in some programme weeks. */
export interface RampStep {
  readonly weeks: Weeks;
  /** Percent. */
  readonly share: number;
}

export type CalendarEnd =
  | { readonly verdict: 'reached'; readonly weeks: Fraction; readonly inProgrammeWeek: number }
  | { readonly verdict: 'never' }
  | { readonly verdict: 'not-applicable' };

export interface CalendarBreakEven {
  /** Currency per week at full share. */
  readonly weeklySaving: Range;
  readonly low: CalendarEnd;
  readonly high: CalendarEnd;
}

/**
 * When the money is back if the saving follows the rollout (C10): weekly saving = monthly × 12 / 52, times the share of
 * the week, added up from week 1. Before the first step the share is 0, between two steps and after the last it stays.
 * Article lines 117 and 263-266, facts BREAK-EVEN, ROLL-1 … ROLL-4; worked example WE03.
 * @param investment currency
 * @param saving currency per month
 */
export function calendarBreakEven(
  investment: Range,
  saving: Range,
  ramp: readonly RampStep[],
): CalendarBreakEven {
  const weeklySaving = { low: weekly(saving.low), high: weekly(saving.high) };
  return {
    weeklySaving,
    low: reach(investment.low, weeklySaving.high, ramp),
    high: reach(investment.high, weeklySaving.low, ramp),
  };
}

/** Saved from week 1 until the end of a week, currency. */
export function savedByEndOf(week: number, saving: Fraction, ramp: readonly RampStep[]): Fraction {
  return piecesOf(ramp).reduce((sum, { from, until, share }) => {
    const weeks = Math.max(0, Math.min(week, until ?? week) - from + 1);
    return addFractions(sum, scaleFraction(perWeek(weekly(saving), share), BigInt(weeks), 1n));
  }, ZERO);
}

function weekly(monthly: Fraction): Fraction {
  return scaleFraction(monthly, 12n, 52n);
}

interface Piece {
  readonly from: number;
  /** null = no end. */
  readonly until: number | null;
  readonly share: number;
}

/** Each step until the next one begins. */
function piecesOf(ramp: readonly RampStep[]): readonly Piece[] {
  return ramp.map(({ weeks, share }, i) => {
    const next = ramp[i + 1];
    return { from: weeks.first, until: next === undefined ? null : next.weeks.first - 1, share };
  });
}

function perWeek(saving: Fraction, share: number): Fraction {
  const part = fraction(share);
  return scaleFraction(saving, part.numerator, part.denominator * 100n);
}

function reach(investment: Fraction, saving: Fraction, ramp: readonly RampStep[]): CalendarEnd {
  if (!isPositive(saving)) {
    const isNothing = compareFractions(saving, ZERO) === 0 && !isPositive(investment);
    return { verdict: isNothing ? 'not-applicable' : 'never' };
  }
  if (!isPositive(investment)) return { verdict: 'reached', weeks: ZERO, inProgrammeWeek: 0 };
  let left = investment;
  for (const { from, until, share } of piecesOf(ramp)) {
    const each = perWeek(saving, share);
    const needed = isPositive(each) ? divideFractions(left, each) : null;
    if (needed !== null && (until === null || compareFractions(needed, fraction(until - from + 1)) <= 0)) {
      const weeks = addFractions(fraction(from - 1), needed);
      return { verdict: 'reached', weeks, inProgrammeWeek: ceilFraction(weeks) };
    }
    if (until !== null) left = subtractFractions(left, multiplyFractions(each, fraction(until - from + 1)));
  }
  return { verdict: 'never' };
}
