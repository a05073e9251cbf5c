/** Nearest rank: the smallest value that at least so many percent of the values do not exceed. */
export function percentile(sorted: Int32Array, percent: number): number {
  const rank = Math.max(1, Math.ceil((percent * sorted.length) / 100));
  const value = sorted[rank - 1];
  if (value === undefined) throw new RangeError(`no ${percent}th percentile of ${sorted.length} values`);
  return value;
}

/** Percent of the values that are at most this one, to two decimals. */
export function percentWithin(sorted: Int32Array, most: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? most) <= most) low = middle + 1;
    else high = middle;
  }
  return Math.round((low * 10_000) / sorted.length) / 100;
}
