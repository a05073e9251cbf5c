import { type Finding, finding, type Place } from '../findings/finding.ts';
import type { Places } from '../findings/place.ts';
import type { Evidence } from '../records/kinds.ts';
import type { EvidenceMap } from '../schema/types.generated.ts';
import { closestText } from '../values/id.ts';
import { type Data, readData } from './columns.ts';
import {
  type FieldMap,
  findField,
  placeInMap,
  type Read,
  readCount,
  readDate,
  readFigure,
  readLine,
} from './field.ts';
import type { Reading, Row, Sheet } from './table.ts';

/** A record that a row, or the whole file, is to become. */
export interface Draft {
  /** Where to point when the history would refuse it. */
  readonly place: Place;
  /** Places of single fields of the record. */
  readonly places: ReadonlyMap<string, Place>;
  /** Row of the file; null for what was measured on all of it. */
  readonly row: number | null;
  readonly content: DraftContent;
}

export type DraftContent =
  | Pick<Evidence, 'kind' | 'about' | 'observed' | 'measurements' | 'note'>
  | {
      readonly kind: 'check';
      readonly about: string;
      readonly item: string;
      readonly box?: string;
      readonly result: 'done' | 'not-done' | 'not-applicable';
      readonly observed: string;
      readonly reason?: string;
    };

/** More rows than that are no KPIs but data, which are measured and not recorded one by one. */
export const MOST_RECORDS = 1000;

/** Evidence of every row of a sheet, as the map says. @param units unit of every metric of the plan */
export function evidenceIn(
  sheet: Sheet,
  map: EvidenceMap,
  places: Places,
  units: ReadonlyMap<string, string>,
): Reading<readonly Draft[]> {
  const fields = Object.values(map.record);
  const wanted = fields.flatMap(({ column }) => (column === undefined ? [] : [column]));
  const { value: data, findings } = readData(sheet, map.source.headerRow ?? 1, wanted);
  if (data === null) return { value: null, findings };
  const beyond = data.rows[MOST_RECORDS];
  if (beyond !== undefined) {
    const args = { limit: MOST_RECORDS, count: data.rows.length };
    return { value: null, findings: [finding('import-too-many-rows', args, sheet.placeOf(beyond, 0))] };
  }
  const rows = data.rows.map((row) => readRow(row, data, map, places, units));
  const faults = rows.flatMap((row) => row.findings);
  return { value: faults.length > 0 ? null : rows.flatMap(({ value }) => value ?? []), findings: faults };
}

type Name = keyof EvidenceMap['record'];

function readRow(
  row: Row,
  data: Data,
  map: EvidenceMap,
  mapPlaces: Places,
  units: ReadonlyMap<string, string>,
): Reading<Draft> {
  const findings: Finding[] = [];
  const places = new Map<string, Place>();
  const take = <T>(name: Name, isOptional: boolean, read: (field: FieldMap) => Read<T>): T | undefined => {
    const field = map.record[name];
    if (field === undefined) return undefined;
    const found = lookUp(name, field);
    places.set(name, found.place);
    if (isOptional && found.cell.kind === 'empty') return undefined;
    const result = read(field);
    if ('value' in result) return result.value;
    findings.push(result.finding);
    return undefined;
  };
  const lookUp = (name: Name, field: FieldMap) => findField(field, data, row, placeInMap(mapPlaces, name));
  const line = (name: Name, isOptional = false): string | undefined =>
    take(name, isOptional, (field) => readLine(field, lookUp(name, field)));
  const figure = (name: Name, isOptional: boolean): number | undefined =>
    take(name, isOptional, (field) => readFigure(field, lookUp(name, field), map));
  const about = line('about');
  const metric = line('metric');
  const observed = take('observed', false, (field) => readDate(lookUp('observed', field), map));
  const hasValue = map.record.value !== undefined;
  const hasParts = map.record.part !== undefined && map.record.whole !== undefined;
  const value = figure('value', hasParts);
  const part = figure('part', hasValue);
  const whole = figure('whole', hasValue);
  const samples = take('samples', true, (field) => readCount(field, lookUp('samples', field), map));
  const unit = line('unit', true) ?? units.get(metric ?? '');
  const key = line('key', true);
  const note = line('note', true);
  const place = places.get('value') ?? places.get('part') ?? data.sheet.placeOf(row, 0);
  const isFigure = value !== undefined ? part === undefined && whole === undefined : isBoth(part, whole);
  if (findings.length === 0 && !isFigure) findings.push(finding('cell-figure', {}, place));
  if (metric !== undefined && !units.has(metric)) {
    const near = closestText(metric, units.keys());
    findings.push(finding('metric-unknown', { metric, near }, places.get('metric') ?? place));
  }
  if (findings.length > 0 || about === undefined || metric === undefined || observed === undefined)
    return { value: null, findings };
  const measurement = {
    metric,
    ...(key === undefined ? {} : { key }),
    ...(value !== undefined ? { value } : part !== undefined && whole !== undefined ? { part, whole } : {}),
    unit: unit ?? '',
    ...(samples === undefined ? {} : { samples }),
  };
  const content: DraftContent = {
    kind: 'evidence',
    about,
    observed,
    measurements: [measurement],
    ...(note === undefined ? {} : { note }),
  };
  return { value: { place, places, row: row.number, content }, findings };
}

function isBoth(part: number | undefined, whole: number | undefined): boolean {
  return part !== undefined && whole !== undefined;
}
