import { meets } from '../measures/threshold.ts';
import type { DataQuality, DataVolumes } from '../schema/types.generated.ts';
import { compareFractions, type Fraction, fraction, ratio } from '../values/fraction.ts';

type Item = DataQuality['items'][number];
type Source = NonNullable<DataQuality['sources']>[number];
type Count = NonNullable<Source['missing']>[number];
export type VolumeClass = DataVolumes['classes'][number];

/** `incomplete` = not known yet, or an exemption without reason: never a pass. */
export type QualityVerdict = 'pass' | 'fail' | 'incomplete' | 'not-applicable';

/** Missing values of one field, as counted. */
export interface FieldQuality {
  readonly field: string;
  readonly missing: number;
  readonly rows: number;
  /** missing × 100 / rows, percent; null for no rows: 0 of 0 is no pass. */
  readonly percent: Fraction | null;
  readonly verdict: QualityVerdict;
}

export interface Requirement {
  readonly item: Item;
  readonly verdict: QualityVerdict;
  readonly reason: string | null;
  /** Only of a measured one: field by field, and pooled beside it. */
  readonly fields: readonly FieldQuality[];
  readonly pooled: FieldQuality | null;
}

/** Whether there is enough data for the kind of model. */
export interface VolumeQuality {
  readonly volume: VolumeClass;
  readonly amount: number | null;
  readonly verdict: QualityVerdict;
}

export interface SourceQuality {
  readonly source: Source;
  readonly requirements: readonly Requirement[];
  readonly volume: VolumeQuality | null;
  /** fail before incomplete before pass: the worst of the requirements; the volume stands beside it. */
  readonly verdict: QualityVerdict;
}

export interface DataQualityResult {
  readonly sources: readonly SourceQuality[];
  /** Metrics of the requirements that are measured. */
  readonly metrics: readonly string[];
  /** True where completeness is judged over all fields together (C38). */
  readonly isPooled: boolean;
}

/**
 * Five dimensions per source. Completeness is counted: missing × 100 < 5 × rows, each critical field alone unless the
 * plan pools them; the other four a person confirms. Volume: at least what the class of model needs.
 * Article lines 158-169, facts DQ-COMPLETE … DQ-RELEVANT, VOL-CLS, VOL-NLP, VOL-PRED; C38; worked example WE05.
 * @param programmeVolumes the plan's data volumes; the section's own `volumes` go before
 */
export function dataQuality(
  section: DataQuality,
  programmeVolumes: readonly VolumeClass[] = [],
): DataQualityResult {
  const isPooled = section.aggregation === 'pooled';
  const volumes = section.volumes ?? programmeVolumes;
  return {
    isPooled,
    metrics: section.items.flatMap(({ kind, metric }) => (kind === 'measured' ? (metric ?? []) : [])),
    sources: (section.sources ?? []).map((source) => {
      const requirements = section.items.map((item) => judge(item, source, section));
      return {
        source,
        requirements,
        volume: volumeOf(source, volumes),
        verdict: worst(requirements.map(({ verdict }) => verdict)),
      };
    }),
  };
}

/** Counted, so that nothing is rounded: `4.99` shows as 5.0 and passes, `5` fails. @param pass e.g. `{lt: 5}`, percent */
export function fieldQuality({ field, missing, rows }: Count, pass: Item['pass']): FieldQuality {
  const percent = rows > 0 ? ratio(missing, rows, 100) : null;
  if (percent === null || pass === undefined) return { field, missing, rows, percent, verdict: 'incomplete' };
  return { field, missing, rows, percent, verdict: meets(percent, pass) ? 'pass' : 'fail' };
}

/** Enough for the class; more than its usual upper amount is no fault. */
export function volumeQuality(volume: VolumeClass, amount: number | null): VolumeQuality {
  if (amount === null) return { volume, amount, verdict: 'incomplete' };
  const isEnough = compareFractions(fraction(amount), fraction(volume.min)) >= 0;
  return { volume, amount, verdict: isEnough ? 'pass' : 'fail' };
}

/** fail, incomplete, pass; nothing applicable is incomplete. */
export function worst(verdicts: readonly QualityVerdict[]): QualityVerdict {
  if (verdicts.includes('fail')) return 'fail';
  if (verdicts.includes('incomplete')) return 'incomplete';
  return verdicts.includes('pass') ? 'pass' : 'incomplete';
}

function judge(item: Item, source: Source, section: DataQuality): Requirement {
  const answer = source.answers?.find((one) => one.item === item.id);
  const reason = answer?.reason ?? null;
  if (answer?.result === 'not-applicable' || item.kind === 'attested')
    return {
      item,
      verdict: answered(item, answer?.result ?? null, reason),
      reason,
      fields: [],
      pooled: null,
    };
  const fields = criticalOnes(source.missing ?? [], section.fields ?? []).map((one) =>
    fieldQuality(one, item.pass),
  );
  const pooled = pool(fields, item.pass);
  const judged = section.aggregation === 'pooled' ? [pooled] : fields;
  return { item, verdict: worst(judged.map(({ verdict }) => verdict)), reason, fields, pooled };
}

/** Not applicable only where the plan allows it, and with a reason. */
function answered(
  { mayBeNotApplicable }: Item,
  result: 'met' | 'not-met' | 'not-applicable' | null,
  reason: string | null,
): QualityVerdict {
  if (result === 'met') return 'pass';
  if (result === 'not-met') return 'fail';
  if (result === 'not-applicable' && mayBeNotApplicable === true && reason !== null) return 'not-applicable';
  return 'incomplete';
}

/** Every critical field, also one that nobody counted; all counted ones where none is named as critical. */
function criticalOnes(counts: readonly Count[], critical: readonly string[]): readonly Count[] {
  if (critical.length === 0) return counts;
  return critical.map((field) => counts.find((one) => one.field === field) ?? { field, missing: 0, rows: 0 });
}

function pool(fields: readonly FieldQuality[], pass: Item['pass']): FieldQuality {
  const sum = (key: 'missing' | 'rows'): number => fields.reduce((total, one) => total + one[key], 0);
  const isCounted = fields.every(({ rows }) => rows > 0);
  return fieldQuality({ field: '', missing: sum('missing'), rows: isCounted ? sum('rows') : 0 }, pass);
}

function volumeOf({ dataClass, amount }: Source, volumes: readonly VolumeClass[]): VolumeQuality | null {
  const volume = volumes.find(({ id }) => id === dataClass);
  return volume === undefined ? null : volumeQuality(volume, amount ?? null);
}
