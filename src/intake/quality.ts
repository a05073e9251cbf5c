import { type Finding, finding } from '../findings/finding.ts';
import type { Places } from '../findings/place.ts';
import { shown } from '../findings/shown.ts';
import type { DataQualityMap } from '../schema/types.generated.ts';
import { closestText } from '../values/id.ts';
import { type Data, readData } from './columns.ts';
import type { Draft } from './evidence.ts';
import { type Measured, measure } from './measure.ts';
import { readNumber } from './numbers.ts';
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
  const doubts = map.columns.flatMap((column) => ambiguousIn(data, column, map));
  if (doubts.length > 0) return { value: null, findings: doubts };
  const measured = measure(data, map, settings.observed);
  const open = measured.age !== null && measured.age.newest === null ? [noDates(map, places)] : [];
  return { value: { measured, drafts: draftsOf(measured, map, places, settings) }, findings: open };
}

/**
 * The first number of a column that can mean two things. It is neither well nor badly written before the map says
 * what its marks are, and saying so there settles the whole column.
 */
function ambiguousIn(
  { sheet, columns, rows }: Data,
  { column, type }: DataQualityMap['columns'][number],
  map: DataQualityMap,
): readonly Finding[] {
  if (type !== 'number' || map.grouped !== undefined) return [];
  const index = columns.get(column) ?? -1;
  for (const row of rows) {
    const cell = row.cells[index];
    const read = cell?.kind === 'text' ? readNumber(cell.text, map) : null;
    if (cell?.kind !== 'text' || read?.kind !== 'ambiguous') continue;
    const args = { value: shown(cell.text), whole: read.whole, fraction: read.fraction };
    return [finding('cell-number-ambiguous', args, sheet.placeOf(row, index))];
  }
  return [];
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
