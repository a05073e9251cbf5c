import type { Check, Correction, Evidence, RecordFile } from '../../records/kinds.ts';
import { closestText } from '../../values/id.ts';
import { UsageError } from '../errors.ts';
import { parseNumber } from '../fields.ts';
import { openRepository, refuseAt, requireProgramme } from '../open.ts';
import type { CommandResult } from '../result.ts';
import type { GlobalOptions, Services } from '../services.ts';
import { roleOf, writeDrafts } from '../write.ts';

export interface CorrectionOptions extends GlobalOptions {
  readonly by?: string;
  readonly withdraw?: boolean;
  readonly value?: string;
  readonly part?: string;
  readonly whole?: string;
  readonly metric?: string;
  readonly result?: string;
  readonly reason?: string;
}

/** Withdraws a record of evidence or a check, or replaces what it says. The record itself stays as it is. */
export function recordCorrection(services: Services, options: CorrectionOptions, id: string): CommandResult {
  refuseAt(options);
  const repository = openRepository(services, options);
  const programme = requireProgramme(repository);
  const target = programme.records.byId.get(id);
  if (target === undefined)
    throw new UsageError('record-unknown', {
      id,
      near: closestText(id, programme.records.byId.keys()),
    });
  const { reason } = options;
  if (reason === undefined) throw new UsageError('flags-missing', { flags: '--reason TEXT' });
  return writeDrafts(services, repository, [
    {
      kind: 'correction',
      at: services.now(),
      by: roleOf(repository, options.by),
      about: target.record.about,
      after: [id],
      supersedes: id,
      reason,
      ...changeOf(options, target),
    },
  ]);
}

function changeOf(
  options: CorrectionOptions,
  { record }: RecordFile,
): Pick<Correction, 'withdraw' | 'replacement'> {
  if (record.kind !== 'evidence' && record.kind !== 'check')
    throw new UsageError('record-kind-wrong', { id: record.id, kind: record.kind });
  const { withdraw, value, part, whole, metric, result } = options;
  if (withdraw === true && [value, part, whole, metric, result].some((one) => one !== undefined))
    throw new UsageError('flags-contrary', {
      flags: '--withdraw, --value, --part, --whole, --metric, --result',
    });
  if (withdraw === true) return { withdraw: true };
  if (record.kind === 'check') return { replacement: { result: resultOf(options.result) } };
  return { replacement: { measurements: measurementsOf(options, record) } };
}

function resultOf(text: string | undefined): Check['result'] {
  if (text === 'done' || text === 'not-done' || text === 'not-applicable') return text;
  throw new UsageError('flags-missing', { flags: '--withdraw | --result done|not-done|not-applicable' });
}

/** The measurements with the one metric changed; without `--metric` there must be only one. */
function measurementsOf(options: CorrectionOptions, { measurements }: Evidence): Evidence['measurements'] {
  const { value, part, whole } = options;
  const given = [value, part, whole].filter((one) => one !== undefined).length;
  const isCounted = part !== undefined && whole !== undefined && given === 2;
  const metric = options.metric ?? (measurements.length === 1 ? measurements[0]?.metric : undefined);
  if (
    isCounted === (value !== undefined && given === 1) ||
    !measurements.some((one) => one.metric === metric)
  )
    throw new UsageError('flags-missing', {
      flags: '--withdraw | [--metric M] (--value V | --part P --whole W)',
    });
  return measurements.map((one) => {
    if (one.metric !== metric) return one;
    const { value: _value, part: _part, whole: _whole, ...rest } = one;
    if (isCounted)
      return { ...rest, part: parseNumber('--part', part), whole: parseNumber('--whole', whole) };
    return { ...rest, value: parseNumber('--value', value ?? '') };
  });
}
