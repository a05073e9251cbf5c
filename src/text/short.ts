import type { Threshold } from '../schema/types.generated.ts';
import { plainNumber, plainUnit, plainValue } from './plain.ts';
import type { Language } from './plain-words.ts';

const SIGNS = [
  ['gt', '>'],
  ['gte', '≥'],
  ['lt', '<'],
  ['lte', '≤'],
  ['eq', '='],
] as const;

/** A threshold with signs, short enough for a column: `≥ 90 %`. Without unit where that stands beside it. */
export function shortThreshold(threshold: Threshold, unit: string | null, language: Language): string {
  const valueText = (value: number): string =>
    unit === null ? plainNumber(value, language) : plainValue(value, unit, language);
  const [low, high] = threshold.between ?? [];
  if (low !== undefined && high !== undefined) return `${plainNumber(low, language)}–${valueText(high)}`;
  return SIGNS.flatMap(([operator, sign]) => {
    const bound = threshold[operator];
    return bound === undefined ? [] : [`${sign} ${valueText(bound)}`];
  }).join(' ');
}

const FEWEST = 2;
const MOST = 12;

/**
 * A measured value with its unit, rounded to two decimals; more where rounding would make it look like the target
 * that it misses: 74.996 against 75 stays 74.996.
 */
export function shortValue(
  value: number,
  unit: string,
  target: Threshold | null,
  language: Language,
): string {
  return `${plainNumber(roundedBeside(value, target), language)} ${plainUnit(unit, language)}`;
}

function roundedBeside(value: number, target: Threshold | null): number {
  const bounds =
    target === null
      ? []
      : [target.gt, target.gte, target.lt, target.lte, target.eq, ...(target.between ?? [])];
  for (let decimals = FEWEST; decimals <= MOST; decimals += 1) {
    const rounded = Number(value.toFixed(decimals));
    if (rounded === value || !bounds.includes(rounded)) return rounded;
  }
  return value;
}
