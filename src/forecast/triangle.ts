/** Working days that a part may take; `likely` is what was planned. */
export interface Triangle {
  readonly shortest: number;
  readonly likely: number;
  readonly longest: number;
}

/** The chance, 0 to 1, that no more than so many days are needed. */
export function chanceWithin({ shortest, likely, longest }: Triangle, days: number): number {
  if (days >= longest) return 1;
  if (days <= shortest) return 0;
  const width = longest - shortest;
  if (days <= likely) return (days - shortest) ** 2 / (width * (likely - shortest));
  return 1 - (longest - days) ** 2 / (width * (longest - likely));
}

/** The days for which `chanceWithin` is this chance. Square roots alone, which every machine rounds alike. */
export function daysAt({ shortest, likely, longest }: Triangle, chance: number): number {
  const width = longest - shortest;
  if (width <= 0) return likely;
  const turn = (likely - shortest) / width;
  if (chance < turn) return shortest + Math.sqrt(chance * width * (likely - shortest));
  return longest - Math.sqrt((1 - chance) * width * (longest - likely));
}

/**
 * Whole working days that are left, drawn from the part of the triangle that the days gone by leave over.
 * @param chance from 0 to 1, from a random generator
 * @returns at least 1, as a part is not over before its gate has been decided; 0 for a part without days of its own
 */
export function daysLeft(triangle: Triangle, gone: number, chance: number): number {
  if (triangle.longest <= 0) return 0;
  const past = chanceWithin(triangle, gone);
  return Math.max(1, Math.round(daysAt(triangle, past + chance * (1 - past))) - gone);
}
