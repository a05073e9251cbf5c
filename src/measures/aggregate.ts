import {
  addFractions,
  compareFractions,
  type Fraction,
  fraction,
  scaleFraction,
} from '../values/fraction.ts';

/** How several values become one. `all` is not here: it judges each value alone. */
export type Aggregate = 'last' | 'min' | 'max' | 'mean' | 'median' | 'sum' | 'count';

/**
 * One exact value from several, oldest first.
 * @returns null when there is none: never 0, which could pass
 */
export function aggregate(values: readonly Fraction[], how: Aggregate): Fraction | null {
  const last = values.at(-1);
  if (last === undefined) return null;
  switch (how) {
    case 'last':
      return last;
    case 'min':
      return sorted(values).at(0) ?? null;
    case 'max':
      return sorted(values).at(-1) ?? null;
    case 'sum':
      return sum(values);
    case 'mean':
      return scaleFraction(sum(values), 1n, BigInt(values.length));
    case 'median':
      return median(sorted(values));
    case 'count':
      return fraction(values.length);
  }
}

function sum(values: readonly Fraction[]): Fraction {
  return values.reduce(addFractions, { numerator: 0n, denominator: 1n });
}

function sorted(values: readonly Fraction[]): readonly Fraction[] {
  return [...values].sort(compareFractions);
}

function median(values: readonly Fraction[]): Fraction | null {
  const middle = values.at(Math.floor(values.length / 2));
  const before = values.at(Math.floor((values.length - 1) / 2));
  if (middle === undefined || before === undefined) return null;
  return scaleFraction(addFractions(before, middle), 1n, 2n);
}
