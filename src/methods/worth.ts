import {
  divideFractions,
  type Fraction,
  fractionNumber,
  scaleFraction,
  subtractFractions,
} from '../values/fraction.ts';
import { isPositive, type Range, type Span } from './range.ts';

/**
 * Return on investment = (saving × months − investment) / investment × 100, percent, gross of nothing else.
 * Ours, since the article ranks by returns without a formula (line 83, C07); worked example WE03.
 * @param saving currency per month
 * @returns null where nothing is invested: there is no return on nothing
 */
export function roi(investment: Range, saving: Range, months: number): Range | null {
  if (!isPositive(investment.low)) return null;
  return {
    low: returnOf(investment.high, saving.low, months),
    high: returnOf(investment.low, saving.high, months),
  };
}

function returnOf(investment: Fraction, saving: Fraction, months: number): Fraction {
  const gain = subtractFractions(scaleFraction(saving, BigInt(months), 1n), investment);
  return scaleFraction(divideFractions(gain, investment), 100n, 1n);
}

/** Present values are powers with fractional exponents: doubles, rounded to cents. */
export interface Worth {
  /** Percent per month that compounds to the yearly rate. */
  readonly monthlyRate: number;
  /** Currency: what the savings are worth today. */
  readonly presentValue: Span;
  /** Currency: present value minus investment. */
  readonly npv: Span;
  /** Months until the discounted savings have paid it back, at best and at worst; null = never. */
  readonly paybackMonth: { readonly low: number | null; readonly high: number | null };
  /** Rate per month at which it would be worth nothing, percent; null where there is none. */
  readonly irrPerMonth: { readonly low: number | null; readonly high: number | null };
}

/**
 * Net present value with end-of-month savings: PV = saving × (1 − (1+r)^−n) / r with r = (1+yearly)^(1/12) − 1.
 * Optional, only with a stated rate; worked example WE03.
 * @param rate percent per year, 0 or more
 * @param saving currency per month
 */
export function worth(investment: Range, saving: Range, rate: number, months: number): Worth {
  const r = Math.expm1(Math.log1p(rate / 100) / 12);
  const invested = { low: fractionNumber(investment.low), high: fractionNumber(investment.high) };
  const saved = { low: fractionNumber(saving.low), high: fractionNumber(saving.high) };
  const factor = presentFactor(r, months);
  const presentValue = { low: saved.low * factor, high: saved.high * factor };
  return {
    monthlyRate: r * 100,
    presentValue: { low: cents(presentValue.low), high: cents(presentValue.high) },
    npv: { low: cents(presentValue.low - invested.high), high: cents(presentValue.high - invested.low) },
    paybackMonth: {
      low: payback(invested.low, saved.high, r),
      high: payback(invested.high, saved.low, r),
    },
    irrPerMonth: {
      low: internalRate(invested.high, saved.low, months),
      high: internalRate(invested.low, saved.high, months),
    },
  };
}

/** What 1 per month is worth today. */
function presentFactor(r: number, months: number): number {
  return r === 0 ? months : -Math.expm1(-months * Math.log1p(r)) / r;
}

function payback(investment: number, saving: number, r: number): number | null {
  if (saving <= 0) return null;
  if (r === 0) return Math.ceil(investment / saving);
  const share = (investment * r) / saving;
  return share >= 1 ? null : Math.ceil(-Math.log1p(-share) / Math.log1p(r));
}

const STEPS = 200;
const HIGHEST_RATE = 100;

/** By halving: the present value falls as the rate rises. */
function internalRate(investment: number, saving: number, months: number): number | null {
  if (investment <= 0 || saving <= 0 || saving * months < investment) return null;
  let [low, high] = [0, HIGHEST_RATE];
  if (saving * presentFactor(high, months) > investment) return null;
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (low + high) / 2;
    if (saving * presentFactor(middle, months) > investment) low = middle;
    else high = middle;
  }
  return low * 100;
}

function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}

/** Horizons where the plan states none, months; they are told with the figure. */
export const DEFAULT_ROI_MONTHS = 12;
export const DEFAULT_NPV_MONTHS = 24;
