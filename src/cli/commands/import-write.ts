import type { FindingCode } from '../../findings/codes.ts';
import type { Finding, Place } from '../../findings/finding.ts';
import type { Draft } from '../../intake/evidence.ts';
import type { NewDraft, Origin } from '../../intake/known.ts';
import type { RecordDraft } from '../../records/new-record.ts';
import type { Importing } from '../importing.ts';
import type { CommandResult } from '../result.ts';
import { writeDrafts } from '../write.ts';

/** The field that a refusal of the history is about, so that its cell can be shown. */
const FIELD_OF: Partial<Readonly<Record<FindingCode, string>>> = {
  'record-about-unknown': 'about',
  'metric-unknown': 'metric',
  'unit-differs': 'unit',
  'fraction-suspected': 'value',
  'observed-after-record': 'observed',
  'text-too-long': 'note',
};

/** Writes the records of a file, all or none; what the history refuses is told at the cell it comes from. */
export function writeImported(
  { services, repository }: Importing,
  by: { role: string },
  fresh: readonly NewDraft[],
  origin: Origin,
): CommandResult {
  if (fresh.length === 0) return { codes: [0], body: { records: [] }, text: '' };
  const at = services.now();
  return writeDrafts(
    services,
    repository,
    fresh.map(
      ({ draft: { content, row } }): RecordDraft => ({ at, by, ...content, source: sourceOf(origin, row) }),
    ),
    fresh.map(({ suffix }) => suffix),
    (refusal, index) => movedTo(refusal, fresh[index]?.draft),
  );
}

function sourceOf({ name, digest, sheet }: Origin, row: number | null) {
  return {
    kind: 'sheet' as const,
    ref: name,
    digest,
    ...(sheet === null ? {} : { sheet }),
    ...(row === null ? {} : { row }),
  };
}

function movedTo(refusal: Finding, draft: Draft | undefined): Finding {
  if (draft === undefined) return refusal;
  const { file, line, column, cell }: Place = draft.places.get(FIELD_OF[refusal.code] ?? '') ?? draft.place;
  const { cell: _, ...rest } = refusal;
  return { ...rest, file, line, column, ...(cell === undefined ? {} : { cell }) };
}
