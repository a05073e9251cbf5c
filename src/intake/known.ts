import { type Finding, finding } from '../findings/finding.ts';
import type { Check, Evidence, RecordFile } from '../records/kinds.ts';
import { base36Digest, canonicalJson } from '../values/digest.ts';
import type { Draft, DraftContent } from './evidence.ts';

/** Where a record came from. */
export interface Origin {
  /** Name of the file, without folders. */
  readonly name: string;
  /** `sha256:…` of its bytes. */
  readonly digest: string;
  /** Name of the sheet; null for a CSV file. */
  readonly sheet: string | null;
}

/** A draft that is not recorded yet. */
export interface NewDraft {
  readonly draft: Draft;
  /** Eight characters for its id, always the same for the same fact of the same file. */
  readonly suffix: string;
}

export interface Sorted {
  readonly fresh: readonly NewDraft[];
  /** How many were recorded before, just like this. */
  readonly known: number;
  /** Recorded before from the same bytes, but saying something else. */
  readonly findings: readonly Finding[];
}

const SUFFIX = 8;

/**
 * Takes out what was imported before. The same bytes, sheet, row and subject are the same fact: said alike it is not
 * recorded again, also when somebody withdrew it meanwhile; said otherwise (another map) the first has to be withdrawn.
 * @param isObservedStated false where the day is only the day of the import, and no part of what the file says
 */
export function withoutKnown(
  drafts: readonly Draft[],
  origin: Origin,
  ordered: readonly RecordFile[],
  isObservedStated: boolean,
): Sorted {
  const withdrawn = new Set(
    ordered.flatMap(({ record }) =>
      record.kind === 'correction' && record.withdraw === true ? [record.supersedes] : [],
    ),
  );
  const before = new Map<string, (Evidence | Check)[]>();
  for (const { record } of ordered) {
    if ((record.kind !== 'evidence' && record.kind !== 'check') || record.source?.kind !== 'sheet') continue;
    const { digest = '', sheet = null, row = null } = record.source;
    const fact = factOf(record, { digest, sheet }, row);
    before.set(fact, [...(before.get(fact) ?? []), record]);
  }
  const fresh: NewDraft[] = [];
  const findings: Finding[] = [];
  let known = 0;
  for (const draft of drafts) {
    const fact = factOf(draft.content, origin, draft.row);
    const earlier = before.get(fact) ?? [];
    const said = saidBy(draft.content, isObservedStated);
    const other = earlier.find(({ id }) => !withdrawn.has(id));
    if (earlier.some((one) => saidBy(one, isObservedStated) === said)) known += 1;
    else if (other === undefined) fresh.push({ draft, suffix: base36Digest(fact, SUFFIX) });
    else findings.push(finding('import-said-otherwise', { record: other.id }, draft.place));
  }
  return { fresh, known, findings };
}

type Content = DraftContent | Evidence | Check;

/** What makes a fact of a file the same fact. */
function factOf(
  content: Content,
  { digest, sheet }: Pick<Origin, 'digest' | 'sheet'>,
  row: number | null,
): string {
  const { kind, about } = content;
  const subject =
    content.kind === 'check'
      ? [content.item, content.box ?? null]
      : row === null
        ? []
        : content.measurements.map(({ metric, key }) => [metric, key ?? null]);
  return canonicalJson([digest, sheet, row, kind, about, subject]);
}

function saidBy(content: Content, isObservedStated: boolean): string {
  const observed = isObservedStated ? content.observed : undefined;
  return content.kind === 'check'
    ? canonicalJson({ result: content.result, observed })
    : canonicalJson({ measurements: content.measurements, note: content.note, observed });
}
