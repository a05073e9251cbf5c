import type { KPIs } from '../schema/types.generated.ts';
import type { Context, Plain } from './engine.ts';
import { cell } from './escape.ts';
import { standingFacts } from './facts.ts';
import type { Pen } from './pen.ts';

type Kpi = KPIs['kpis'][number];

/** What a template says of the KPIs that belong on a dashboard: target and last value, and whether one is assumed. */
export function dashboardKpis(pen: Pen): Context {
  const latest = latestValues(pen);
  const kpis = (pen.programme.plan.kpis?.value.kpis ?? []).filter(({ dashboard }) => dashboard === true);
  return {
    kpis: kpis.map((kpi) => kpiRow(kpi, latest, pen)),
    hasAssumed: kpis.some(({ assumed }) => assumed === true),
  };
}

interface Latest {
  readonly text: string;
  readonly day: string;
}

function kpiRow(kpi: Kpi, latest: ReadonlyMap<string, Latest>, pen: Pen): Plain {
  const last = latest.get(kpi.id);
  return {
    title: cell(kpi.title),
    target: kpi.target === undefined ? '–' : pen.threshold(kpi.target, kpi.unit),
    isAssumed: kpi.assumed === true,
    last: last === undefined ? '–' : `${last.text} (${pen.day(last.day)})`,
  };
}

/** The value observed last of every metric; of one day the one recorded last. */
function latestValues(pen: Pen): ReadonlyMap<string, Latest> {
  const found = new Map<string, Latest>();
  for (const { record } of standingFacts(pen.programme.records)) {
    if (record.kind !== 'evidence') continue;
    const day = typeof record.observed === 'string' ? record.observed : record.observed.to;
    for (const { metric, value, part, whole, unit } of record.measurements) {
      const text = measured(value, part, whole, unit, pen);
      const known = found.get(metric);
      if (text !== null && (known === undefined || known.day <= day)) found.set(metric, { text, day });
    }
  }
  return found;
}

function measured(
  value: number | undefined,
  part: number | undefined,
  whole: number | undefined,
  unit: string,
  pen: Pen,
): string | null {
  if (value !== undefined) return pen.value(value, unit);
  return part === undefined || whole === undefined ? null : `${pen.number(part)} / ${pen.number(whole)}`;
}
