import { type Finding, finding } from '../findings/finding.ts';
import type { Places } from '../findings/place.ts';
import type { DataQualityMap } from '../schema/types.generated.ts';
import { closestText } from '../values/id.ts';
import { readData } from './columns.ts';
import type { Draft } from './evidence.ts';
import { type Measured, measure } from './measure.ts';
import type { Outcome, QualitySettings } from './quality-checks.ts';
import { draftsOf } from './quality-drafts.ts';
import type { Reading, Sheet } from './table.ts';

/** What the counts become, and the counts. */
export interface Quality {
  readonly measured: Measured;
  readonly drafts: readonly Draft[];
}

/**
 * Measures a sheet and says which records come of it. Only counts leave the file: no value of it reaches a record.
 * What could not be measured (no date that can be read) becomes no record: it is told, and stays open at the gate.
 */
export function qualityOf(
  sheet: Sheet,
  map: DataQualityMap,
  places: Places,
  settings: QualitySettings,
): Reading<Quality> {
  const faults = mapFaults(map, places, settings);
  const wanted = [...map.columns.map(({ column }) => column), ...(map.duplicates?.columns ?? [])];
  const { value: data, findings } = readData(sheet, map.source.headerRow ?? 1, wanted);
  if (data === null || faults.length > 0) return { value: null, findings: [...faults, ...findings] };
  const measured = measure(data, map, settings.observed);
  const open = measured.age !== null && measured.age.newest === null ? [noDates(map, places)] : [];
  return { value: { measured, drafts: draftsOf(measured, map, places, settings) }, findings: open };
}

function noDates({ timeliness }: DataQualityMap, places: Places): Finding {
  const place = places.at(['timeliness', 'column']);
  return finding('timeliness-not-measured', { column: timeliness?.column ?? '' }, place);
}

/** What the map names has to be in the plan, and in the map itself. */
function mapFaults(
  map: DataQualityMap,
  places: Places,
  { plan, units }: QualitySettings,
): readonly Finding[] {
  const metrics = [
    [map.completeness?.metric, ['completeness', 'metric']],
    [map.consistency?.metric, ['consistency', 'metric']],
    [map.timeliness?.metric, ['timeliness', 'metric']],
    [map.duplicates?.metric, ['duplicates', 'metric']],
    ...(map.samples ?? []).map(({ metric }, i) => [metric, ['samples', i, 'metric']] as const),
  ] as const;
  const unknown = metrics.flatMap(([metric, path]) =>
    metric === undefined || units.has(metric)
      ? []
      : [finding('metric-unknown', { metric, near: closestText(metric, units.keys()) }, places.at(path))],
  );
  const items = (['consistency', 'timeliness'] as const).flatMap((name: Outcome) => {
    const item = map[name]?.item;
    if (item === undefined || plan.items.has(item)) return [];
    const near = closestText(item, plan.items.keys());
    return [finding('item-unknown', { item, near }, places.at([name, 'item']))];
  });
  const dated = map.columns.find(({ column }) => column === map.timeliness?.column);
  const undated =
    map.timeliness !== undefined && dated?.type !== 'date'
      ? [finding('column-not-dated', { column: map.timeliness.column }, places.at(['timeliness', 'column']))]
      : [];
  const vague = map.columns.flatMap(({ type, values, shape }, i) => {
    const key =
      type === 'choice' && values === undefined
        ? 'values'
        : type === 'shape' && shape === undefined
          ? 'shape'
          : null;
    return key === null ? [] : [finding('key-missing', { key }, places.at(['columns', i, key], 'key'))];
  });
  return [...unknown, ...items, ...undated, ...vague];
}
