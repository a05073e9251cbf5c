/** One end of a region of numbers. */
interface Bound {
  readonly value: number;
  readonly isIncluded: boolean;
}

/** The numbers that meet a threshold; null = no bound on that side. */
export interface Region {
  readonly low: Bound | null;
  readonly high: Bound | null;
}

/** Comparisons as the plan writes them; several must all hold. */
export interface Comparisons {
  readonly gt?: number | undefined;
  readonly gte?: number | undefined;
  readonly lt?: number | undefined;
  readonly lte?: number | undefined;
  readonly eq?: number | undefined;
  readonly between?: readonly number[] | undefined;
}

export function regionOf({ gt, gte, lt, lte, eq, between }: Comparisons): Region {
  const least = gte ?? eq ?? between?.[0];
  const most = lte ?? eq ?? between?.[1];
  return {
    low: gt === undefined ? included(least) : { value: gt, isIncluded: false },
    high: lt === undefined ? included(most) : { value: lt, isIncluded: false },
  };
}

/** True when no number can lie in it. */
export function isEmpty({ low, high }: Region): boolean {
  if (low === null || high === null || low.value < high.value) return false;
  return low.value > high.value || !low.isIncluded || !high.isIncluded;
}

/** True when every number of `inner` lies in `outer`. */
export function contains(outer: Region, inner: Region): boolean {
  return reaches(outer.low, inner.low, -1) && reaches(outer.high, inner.high, 1);
}

/** The numbers in both. */
export function intersect(a: Region, b: Region): Region {
  return {
    low: reaches(a.low, b.low, -1) ? b.low : a.low,
    high: reaches(a.high, b.high, 1) ? b.high : a.high,
  };
}

/** Whether the outer end lies at or beyond the inner one; `side` is -1 for the low end, 1 for the high one. */
function reaches(outer: Bound | null, inner: Bound | null, side: -1 | 1): boolean {
  if (outer === null) return true;
  if (inner === null) return false;
  if (outer.value !== inner.value) return (outer.value - inner.value) * side > 0;
  return outer.isIncluded || !inner.isIncluded;
}

function included(value: number | undefined): Bound | null {
  return value === undefined ? null : { value, isIncluded: true };
}
