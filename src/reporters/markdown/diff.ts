import { inline } from '../../render/escape.ts';
import type { Texts } from '../../text/translate.ts';
import type { Change } from '../../tracker/change.ts';
import type { TrackerDiff } from '../../tracker/diff.ts';
import { changeWords, diffNotes, lastLine } from '../text/diff.ts';
import { toldFindings } from '../told.ts';
import { findingLines } from './check.ts';
import { markdownTable, markdownText } from './pen.ts';

const RESOURCES: readonly Change['resource'][] = ['milestone', 'issue', 'label'];
const KINDS = ['create', 'update', 'close', 'adopt'] as const;

/** How much would change, a table by kind of item, what stands in the way, and every change folded away. */
export function diffMarkdown(found: TrackerDiff, texts: Texts): string {
  const { changes, findings } = found.comparison;
  const told = findingLines(toldFindings(findings, texts), texts);
  const lines = changes
    .filter(({ kind }) => kind !== 'keep')
    .map((change) => `- ${inline(changeWords(change))}`);
  return markdownText(
    [
      [`**${inline(lastLine(found, texts))}**`],
      markdownTable(headOf(texts), rowsOf(changes)),
      diffNotes(found, texts).map((note) => `- ${inline(note)}`),
    ],
    [...lines, ...(lines.length > 0 && told.length > 0 ? [''] : []), ...told],
    texts,
  );
}

function headOf(texts: Texts): readonly string[] {
  return [
    texts.label('column.resource'),
    texts.label('column.create'),
    texts.label('column.update'),
    texts.label('column.close'),
    texts.label('column.adopt'),
  ];
}

/** Kinds of item for which nothing would change are left out. */
function rowsOf(changes: readonly Change[]): readonly (readonly string[])[] {
  return RESOURCES.map((resource) => [
    resource,
    ...KINDS.map((kind) =>
      String(changes.filter((one) => one.resource === resource && one.kind === kind).length),
    ),
  ]).filter(([, ...counts]) => counts.some((count) => count !== '0'));
}
