import { resolve } from 'node:path';
import { readGiven } from '../../files/read-given.ts';
import { type Finding, hasError } from '../../findings/finding.ts';
import { type Draft, evidenceIn } from '../../intake/evidence.ts';
import { withoutKnown } from '../../intake/known.ts';
import { loadMap } from '../../intake/load-map.ts';
import type { Measured } from '../../intake/measure.ts';
import { qualityOf } from '../../intake/quality.ts';
import type { Reading, Sheet } from '../../intake/table.ts';
import { metricUnits } from '../../programme/metrics.ts';
import { findingShape } from '../../reporters/results/check.ts';
import { importResult } from '../../reporters/results/import.ts';
import { findingsText } from '../../reporters/text/check.ts';
import { measuredLines } from '../../reporters/text/import.ts';
import type { ImportMap } from '../../schema/types.generated.ts';
import { textsFor } from '../../text/translate.ts';
import { isDay } from '../../values/date.ts';
import { UsageError } from '../errors.ts';
import { type Importing, type ImportOptions, originOf, refusedFile } from '../importing.ts';
import { openRepository, refuseAt, requireProgramme } from '../open.ts';
import { told } from '../refused.ts';
import type { CommandResult } from '../result.ts';
import type { GlobalOptions, Services } from '../services.ts';
import { roleOf } from '../write.ts';
import { importForm } from './import-form.ts';
import { writeImported } from './import-write.ts';

const MOST_MIB = 10;

/**
 * Brings a file in. With a map its rows become evidence, or the data are measured; without one it has to be a form of
 * milepost. All faults are told at once, each with its cell, and then nothing is recorded.
 */
export async function importFile(
  services: Services,
  options: ImportOptions,
  file: string,
): Promise<CommandResult> {
  refuseAt(options);
  const repository = openRepository(services, options);
  const programme = requireProgramme(repository);
  const day = options.observed ?? programme.day;
  if (!isDay(day)) throw new UsageError('day-wrong', { flag: '--observed', value: day });
  const bytes = readGiven(pathOf(services, options, file), file, MOST_MIB);
  if (!(bytes instanceof Uint8Array)) return told(repository, [bytes], cannotRead(bytes), { records: [] });
  const importing: Importing = { services, options, repository, programme, file, bytes, day };
  return options.map === undefined ? importForm(importing) : importWithMap(importing, options.map);
}

function pathOf(services: Services, { cwd = '.' }: GlobalOptions, file: string): string {
  return resolve(services.cwd, cwd, file);
}

/** 2 where a file cannot be opened at all; what is wrong inside one is a no. */
function cannotRead({ code }: Finding): 1 | 2 {
  return code === 'file-too-large' ? 1 : 2;
}

async function importWithMap(importing: Importing, mapFile: string): Promise<CommandResult> {
  const { services, options, repository, file, bytes } = importing;
  const mapBytes = readGiven(pathOf(services, options, mapFile), mapFile, 1);
  if (!(mapBytes instanceof Uint8Array))
    return told(repository, [mapBytes], cannotRead(mapBytes), { records: [] });
  const { map, places, findings } = loadMap(mapFile, mapBytes);
  if (map === null || hasError(findings)) return refusedFile(repository, findings);
  refuseIdle(options, map);
  const by = roleOf(repository, options.by);
  const { readSource } = await import('../../sheets/read-sheet.ts');
  const sheet = await readSource(file, bytes, map.source);
  if (sheet.value === null) return refusedFile(repository, sheet.findings);
  const { value: found, findings: faults } = draftsIn(importing, sheet.value, map, places);
  if (found === null || hasError(faults)) return refusedFile(repository, faults);
  return record(importing, by, found, faults, {
    sheet: sheet.value.name,
    isObservedStated: map.kind === 'evidence' || map.observed !== undefined || options.observed !== undefined,
  });
}

/** Flags that would do nothing here. @throws UsageError */
function refuseIdle({ observed, out }: ImportOptions, { kind }: ImportMap): void {
  if (out !== undefined) throw new UsageError('flags-contrary', { flags: '--map, --out' });
  if (observed !== undefined && kind === 'evidence')
    throw new UsageError('flags-contrary', { flags: '--observed, --map (kind: evidence)' });
}

interface Facts {
  readonly drafts: readonly Draft[];
  readonly measured: Measured | null;
}

function draftsIn(
  { programme, repository, day }: Importing,
  sheet: Sheet,
  map: ImportMap,
  places: Parameters<typeof qualityOf>[2],
): Reading<Facts> {
  const { plan } = programme;
  const units = metricUnits(plan);
  if (map.kind === 'evidence') {
    const { value: drafts, findings } = evidenceIn(sheet, map, places, units);
    return { value: drafts === null ? null : { drafts, measured: null }, findings };
  }
  const texts = textsFor(repository.plan?.milepost.value.language ?? 'en');
  return qualityOf(sheet, map, places, { plan, units, observed: map.observed ?? day, texts });
}

function record(
  importing: Importing,
  by: { role: string },
  { drafts, measured }: Facts,
  notes: readonly Finding[],
  { sheet, isObservedStated }: { readonly sheet: string | null; readonly isObservedStated: boolean },
): CommandResult {
  const { repository, programme, file, bytes } = importing;
  const texts = textsFor(repository.language);
  const origin = originOf(file, bytes, sheet);
  const sorted = withoutKnown(drafts, origin, programme.records.ordered, isObservedStated);
  if (sorted.findings.length > 0) return refusedFile(repository, sorted.findings);
  const written = writeImported(importing, by, sorted.fresh, origin);
  if (written.error !== undefined) return written;
  const lines = [
    ...(measured === null ? [] : measuredLines(measured, texts)),
    ...(sorted.known > 0 && sorted.fresh.length > 0
      ? [texts.label('import.known', { count: sorted.known })]
      : []),
    sorted.fresh.length === 0 ? texts.label('import.nothing', {}) : written.text,
  ];
  return {
    codes: [0],
    body: {
      ...importResult({ origin, records: [], known: sorted.known, measured, form: null }),
      ...written.body,
      findings: notes.map((one) => findingShape(one, texts)),
    },
    text: lines.join('\n'),
    talk: notes.length === 0 ? [] : findingsText(notes, texts).split('\n'),
  };
}
