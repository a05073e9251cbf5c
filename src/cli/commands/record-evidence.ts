import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { probe } from '../../files/probe.ts';
import { metricUnits } from '../../programme/metrics.ts';
import type { Evidence } from '../../records/kinds.ts';
import { isDay } from '../../values/date.ts';
import { closestText } from '../../values/id.ts';
import { pathProblem } from '../../values/path.ts';
import { UsageError } from '../errors.ts';
import { parseCount, parseNumber } from '../fields.ts';
import { openRepository, refuseAt, requireProgramme } from '../open.ts';
import type { CommandResult } from '../result.ts';
import type { GlobalOptions, Services } from '../services.ts';
import { roleOf, writeDrafts } from '../write.ts';

export interface EvidenceOptions extends GlobalOptions {
  readonly by?: string;
  readonly metric?: string;
  readonly value?: string;
  readonly part?: string;
  readonly whole?: string;
  readonly unit?: string;
  readonly key?: string;
  readonly samples?: string;
  readonly unitConfirmed?: boolean;
  readonly measure?: readonly string[];
  readonly observed?: string;
  readonly source?: string;
  readonly note?: string;
}

type Measurement = Evidence['measurements'][number];

/** Records measurements of one occasion. */
export function recordEvidence(services: Services, options: EvidenceOptions, about: string): CommandResult {
  refuseAt(options);
  const repository = openRepository(services, options);
  const programme = requireProgramme(repository);
  const units = metricUnits(programme.plan);
  const measurements = [
    ...single(options, units),
    ...(options.measure ?? []).map((text) => parseMeasure(text, units)),
  ];
  if (measurements.length === 0) throw new UsageError('flags-missing', { flags: '--metric M --value V' });
  return writeDrafts(services, repository, [
    {
      kind: 'evidence',
      at: services.now(),
      by: roleOf(repository, options.by),
      about,
      observed: observedOf(options.observed ?? programme.day),
      measurements,
      ...(options.source === undefined ? {} : { source: sourceOf(repository.root, options.source) }),
      ...(options.note === undefined ? {} : { note: options.note }),
    },
  ]);
}

function single(options: EvidenceOptions, units: ReadonlyMap<string, string>): readonly Measurement[] {
  const { metric, value, part, whole, unit, key, samples, unitConfirmed } = options;
  const parts = [value, part, whole, unit, key, samples, unitConfirmed];
  if (metric === undefined) {
    if (parts.every((one) => one === undefined)) return [];
    throw new UsageError('flags-missing', { flags: '--metric M' });
  }
  return [
    {
      metric: knownMetric(metric, units),
      ...(key === undefined ? {} : { key }),
      ...figureOf(options),
      unit: unit ?? units.get(metric) ?? '',
      ...(unitConfirmed === true ? { unitConfirmed } : {}),
      ...(samples === undefined ? {} : { samples: parseCount('--samples', samples) }),
    },
  ];
}

/** A value, or part and whole. @throws UsageError for anything else: what is given beside it would be lost */
function figureOf({ value, part, whole }: EvidenceOptions): Pick<Measurement, 'value' | 'part' | 'whole'> {
  if (value !== undefined && part === undefined && whole === undefined)
    return { value: parseNumber('--value', value) };
  if (value === undefined && part !== undefined && whole !== undefined)
    return { part: parseNumber('--part', part), whole: parseNumber('--whole', whole) };
  throw new UsageError('flags-missing', { flags: '--value V | --part P --whole W' });
}

const MEASURE = /^([a-z0-9-]+)(?:\/([^=]+))?=(-?[0-9.]+)(?:\/([0-9.]+))? *(.*?)(?: n=([0-9]+))?$/;

/** `metric[/key]=value[/whole] [unit] [n=samples]`. */
function parseMeasure(text: string, units: ReadonlyMap<string, string>): Measurement {
  const match = MEASURE.exec(text);
  if (match === null) throw new UsageError('measure-wrong', { value: text });
  const [, metric = '', key, first = '', whole, unit = '', samples] = match;
  return {
    metric: knownMetric(metric, units),
    ...(key === undefined ? {} : { key }),
    ...(whole === undefined
      ? { value: parseNumber('--measure', first) }
      : { part: parseNumber('--measure', first), whole: parseNumber('--measure', whole) }),
    unit: unit === '' ? (units.get(metric) ?? '') : unit,
    ...(samples === undefined ? {} : { samples: parseCount('--measure', samples) }),
  };
}

function knownMetric(metric: string, units: ReadonlyMap<string, string>): string {
  if (units.has(metric)) return metric;
  throw new UsageError('metric-unknown', { metric, near: closestText(metric, units.keys()) });
}

/** A day, or `2026-03-01..2026-03-12`. */
function observedOf(text: string): Evidence['observed'] {
  const [from = '', to] = text.split('..');
  for (const day of [from, to ?? from])
    if (!isDay(day)) throw new UsageError('day-wrong', { flag: '--observed', value: day });
  return to === undefined ? from : { from, to };
}

/** `file:reports/test.csv`, `url:https://…`, `issue:12`, `ci:run-7`; a file's digest is recorded with it. */
export function sourceOf(root: string, text: string): NonNullable<Evidence['source']> {
  const at = text.indexOf(':');
  const kind = text.slice(0, at);
  const ref = text.slice(at + 1);
  switch (kind) {
    case 'file': {
      const problem = pathProblem(ref) ?? probe(root, ref);
      if (problem !== 'file') throw new UsageError('source-not-usable', { path: ref, problem });
      const digest = createHash('sha256')
        .update(readFileSync(join(root, ref)))
        .digest('hex');
      return { kind, ref, digest: `sha256:${digest}` };
    }
    case 'url':
    case 'issue':
    case 'ci':
      return { kind, ref };
    default:
      throw new UsageError('value-wrong', {
        flag: '--source',
        value: text,
        allowed: 'file:…, url:…, issue:…, ci:…',
      });
  }
}
