import type { Places } from '../findings/place.ts';
import type { DataQualityMap } from '../schema/types.generated.ts';
import type { Draft, DraftContent } from './evidence.ts';
import type { Measured } from './measure.ts';
import { checksOf, judged, type QualitySettings } from './quality-checks.ts';

type Measurement = Extract<DraftContent, { kind: 'evidence' }>['measurements'][number];
/** Every record that comes of the counts: evidence, numbers of rows for other gates, and checks. */
export function draftsOf(
  measured: Measured,
  map: DataQualityMap,
  places: Places,
  settings: QualitySettings,
): readonly Draft[] {
  const draft = (path: readonly (string | number)[], content: DraftContent): Draft => {
    const place = places.at(path);
    return { place, places: new Map([['about', places.at(['about'])]]), row: null, content };
  };
  const { observed } = settings;
  const measurements = [
    ...completeness(measured, map, settings),
    ...consistency(measured, map, settings),
    ...ages(measured, map, settings),
    ...repeated(measured, map, settings),
  ];
  const evidence =
    measurements.length === 0
      ? []
      : [draft([], { kind: 'evidence', about: map.about, observed, measurements })];
  const samples = (map.samples ?? []).map(({ about, metric, count }, i) =>
    draft(['samples', i], {
      kind: 'evidence',
      about,
      observed,
      measurements: [
        { metric, value: measured[count], unit: unitOf(metric, settings), samples: measured.rows },
      ],
    }),
  );
  const checks = checksOf(measured, map, settings).map(({ name, content }) => draft([name, 'item'], content));
  return [...evidence, ...samples, ...checks];
}

function completeness(
  measured: Measured,
  { completeness: wanted }: DataQualityMap,
  settings: QualitySettings,
) {
  if (wanted === undefined) return [];
  const parts = measured.columns
    .filter(({ isRequired }) => isRequired)
    .map(({ key, missing }) => ({ key, part: missing, whole: measured.rows }));
  return shares(wanted.metric, parts, measured, settings);
}

function consistency(measured: Measured, { consistency: wanted }: DataQualityMap, settings: QualitySettings) {
  if (wanted?.metric === undefined) return [];
  const parts = judged(measured).map(({ key, deviating, values }) => ({
    key,
    part: deviating,
    whole: values,
  }));
  return shares(wanted.metric, parts, measured, settings);
}

interface Share {
  readonly key: string;
  readonly part: number;
  readonly whole: number;
}

/** Every column by its key; the worst of them alone where no criterion has keys, since one value is judged there. */
function shares(
  metric: string,
  parts: readonly Share[],
  { rows }: Measured,
  settings: QualitySettings,
): readonly Measurement[] {
  const unit = unitOf(metric, settings);
  const isKeyed = [...settings.plan.gates.values()].some(({ criteria }) =>
    criteria.some((one) => one.kind !== 'check' && one.metric === metric && one.keys !== undefined),
  );
  const kept = isKeyed ? parts : worstOf(parts);
  return kept.map(({ key, part, whole }) => ({
    metric,
    ...(isKeyed ? { key } : {}),
    part,
    whole,
    unit,
    samples: rows,
  }));
}

function worstOf(parts: readonly Share[]): readonly Share[] {
  const [first, ...others] = parts;
  if (first === undefined) return [];
  return [
    others.reduce((worst, one) => (one.part * worst.whole > worst.part * one.whole ? one : worst), first),
  ];
}

function ages({ age, rows }: Measured, { timeliness }: DataQualityMap, settings: QualitySettings) {
  if (timeliness?.metric === undefined || age === null || age.ageDays === null) return [];
  const { metric } = timeliness;
  return [{ metric, value: age.ageDays, unit: unitOf(metric, settings), samples: rows }];
}

function repeated({ repeats, rows }: Measured, { duplicates }: DataQualityMap, settings: QualitySettings) {
  if (duplicates === undefined || repeats === null) return [];
  const { metric } = duplicates;
  const unit = unitOf(metric, settings);
  const figure = unit === 'percent' ? { part: repeats, whole: rows } : { value: repeats };
  return [{ metric, ...figure, unit, samples: rows }];
}

function unitOf(metric: string, { units }: QualitySettings): string {
  return units.get(metric) ?? '';
}
