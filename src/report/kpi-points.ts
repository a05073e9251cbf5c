import { figureOf } from '../measures/figure.ts';
import type { KpiPoint } from '../methods/kpis.ts';
import type { Programme } from '../programme/programme.ts';
import type { KPIs } from '../schema/types.generated.ts';
import { sortBy } from '../values/order.ts';

/** Every observation of a KPI that counts, oldest first. */
export function kpiPoints(
  { fold }: Programme,
  { id, unit }: Pick<KPIs['kpis'][number], 'id' | 'unit'>,
): readonly KpiPoint[] {
  const all = fold.evidence
    .knowing(() => true)
    .measured(id)
    .filter((one) => one.unit === unit && one.key === null && !one.isDisputed);
  const inOrder = sortBy(
    all,
    ({ to }) => to,
    ({ time }) => time,
  );
  return inOrder.flatMap((one) => {
    const value = figureOf(one);
    return value === null ? [] : [{ value, on: one.to }];
  });
}
