import type { Check, Evidence } from '../records/kinds.ts';
import type { Fact } from '../records/supersede.ts';
import { type Day, epochMilliseconds } from '../values/date.ts';

/** What every fact has. */
interface Known {
  readonly record: string;
  readonly about: string;
  /** Milliseconds of `at`. */
  readonly time: number;
  /** Local day of `at`. */
  readonly recorded: Day;
  readonly isDisputed: boolean;
  /** Corrections that this fact rests on. */
  readonly corrections: readonly string[];
  /** Corrections that end it once they are known. */
  readonly excludes: readonly string[];
}

/** One measurement of one evidence record, ready to be judged. */
export interface Measured extends Known {
  readonly from: Day;
  readonly to: Day;
  readonly metric: string;
  readonly key: string | null;
  readonly unit: string;
  readonly value: number | null;
  readonly part: number | null;
  readonly whole: number | null;
  readonly samples: number | null;
  readonly unitConfirmed: boolean;
}

/** One answer of one check record. */
export interface Checked extends Known {
  readonly observed: Day;
  readonly item: string;
  readonly box: string | null;
  readonly result: Check['result'];
  readonly reason: string | null;
}

/** Facts by metric and by item, in replay order, as far as certain records are known. */
export interface EvidenceIndex {
  measured(metric: string): readonly Measured[];
  checked(item: string): readonly Checked[];
  /** The same facts as they stood when only these records were known. */
  knowing(isKnown: (record: string) => boolean): EvidenceIndex;
}

/** @param dayOf local day of an instant, in the programme's time zone */
export function indexEvidence(facts: Iterable<Fact>, dayOf: (instant: string) => Day): EvidenceIndex {
  const measured = new Map<string, Measured[]>();
  const checked = new Map<string, Checked[]>();
  for (const fact of facts) {
    if (fact.record.kind === 'evidence')
      for (const one of measurementsOf(fact, fact.record, dayOf)) push(measured, one.metric, one);
    else push(checked, fact.record.item, checkOf(fact, fact.record, dayOf));
  }
  return viewOf(measured, checked, () => true);
}

type Lists<T> = ReadonlyMap<string, readonly T[]>;

function viewOf(
  measured: Lists<Measured>,
  checked: Lists<Checked>,
  isKnown: (record: string) => boolean,
): EvidenceIndex {
  const holds = (one: Known): boolean =>
    isKnown(one.record) && one.corrections.every(isKnown) && !one.excludes.some(isKnown);
  return {
    measured: (metric) => (measured.get(metric) ?? []).filter(holds),
    checked: (item) => (checked.get(item) ?? []).filter(holds),
    knowing: (next) => viewOf(measured, checked, next),
  };
}

function measurementsOf(fact: Fact, record: Evidence, dayOf: (instant: string) => Day): readonly Measured[] {
  const { observed } = record;
  const [from, to] = typeof observed === 'string' ? [observed, observed] : [observed.from, observed.to];
  const common = { ...knownOf(fact, dayOf), from, to };
  return record.measurements.map((one) => ({
    ...common,
    metric: one.metric,
    key: one.key ?? null,
    unit: one.unit,
    value: one.value ?? null,
    part: one.part ?? null,
    whole: one.whole ?? null,
    samples: one.samples ?? one.whole ?? null,
    unitConfirmed: one.unitConfirmed === true,
  }));
}

function checkOf(fact: Fact, record: Check, dayOf: (instant: string) => Day): Checked {
  const known = knownOf(fact, dayOf);
  return {
    ...known,
    observed: record.observed ?? known.recorded,
    item: record.item,
    box: record.box ?? null,
    result: record.result,
    reason: record.reason ?? null,
  };
}

function knownOf({ record, isDisputed, needs, excludes }: Fact, dayOf: (instant: string) => Day): Known {
  return {
    record: record.id,
    about: record.about,
    time: epochMilliseconds(record.at),
    recorded: dayOf(record.at),
    isDisputed,
    corrections: needs,
    excludes,
  };
}

function push<T>(map: Map<string, T[]>, key: string, one: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [one]);
  else list.push(one);
}
