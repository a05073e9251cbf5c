import { isOutside, limitsOf } from '../../../measures/xmr.ts';
import type { KpiPoint } from '../../../methods/kpis.ts';
import type { Threshold } from '../../../schema/types.generated.ts';
import type { Day } from '../../../values/date.ts';
import { fractionNumber } from '../../../values/fraction.ts';

export interface ControlPoint {
  readonly on: Day;
  readonly value: number;
  /** Beyond the usual limits; null while nobody can tell what is usual. */
  readonly isOutside: boolean | null;
}

/** An XmR chart: single values with their natural limits. */
export interface ControlChart {
  readonly points: readonly ControlPoint[];
  /** null below six points. */
  readonly limits: { readonly lower: number; readonly mean: number; readonly upper: number } | null;
  /** The bounds of the target. */
  readonly targets: readonly number[];
}

const FEWEST = 2;

/** null below two points: one point has no course. */
export function controlChart(
  points: readonly KpiPoint[],
  target: Threshold | undefined,
): ControlChart | null {
  if (points.length < FEWEST) return null;
  const limits = limitsOf(points.map(({ value }) => value));
  return {
    points: points.map(({ on, value }) => ({
      on,
      value: fractionNumber(value),
      isOutside: limits === null ? null : isOutside(limits, value),
    })),
    limits:
      limits === null
        ? null
        : {
            lower: fractionNumber(limits.lower),
            mean: fractionNumber(limits.mean),
            upper: fractionNumber(limits.upper),
          },
    targets: target === undefined ? [] : boundsOf(target),
  };
}

function boundsOf({ gt, gte, lt, lte, eq, between }: Threshold): readonly number[] {
  return [gt, gte, lt, lte, eq, ...(between ?? [])].filter((bound) => bound !== undefined);
}
