import { collect } from '../../findings/collect.ts';
import type { Finding, Severity } from '../../findings/finding.ts';
import { inline } from '../../render/escape.ts';
import type { Texts } from '../../text/translate.ts';
import { groupBy } from '../../values/order.ts';
import { safe } from '../safe.ts';
import { checkCounts } from '../text/check.ts';
import { type Told, toldFindings } from '../told.ts';
import { markdownTable, markdownText } from './pen.ts';

const SYMBOLS: Readonly<Record<Severity, string>> = { error: '✗', warning: '!', info: 'ℹ' };

/** Counts, a table by file, and every finding folded away: for a step summary or a comment. */
export function checkMarkdown(findings: Iterable<Finding>, texts: Texts): string {
  const all = [...findings];
  const told = toldFindings(all, texts);
  const sign = collect(all).errors === 0 ? '✓' : '✗';
  return markdownText(
    [[`**${sign} ${inline(checkCounts(all, texts))}**`], fileTable(told, texts)],
    findingLines(told, texts),
    texts,
  );
}

function fileTable(told: readonly Told[], texts: Texts): readonly string[] {
  const head = [
    texts.label('column.file'),
    texts.label('column.errors'),
    texts.label('column.warnings'),
    texts.label('column.notes'),
  ];
  const rows = [...groupBy(told, ({ place }) => place.file)].map(([file, group]) => {
    const count = (severity: Severity): string =>
      String(group.filter((one) => one.severity === severity).length);
    return [safe(file), count('error'), count('warning'), count('info')];
  });
  return markdownTable(head, rows);
}

/** `### file`, and under it `✗ error 14:12 code: message Fix: help`. */
export function findingLines(told: readonly Told[], texts: Texts): readonly string[] {
  return [...groupBy(told, ({ place }) => place.file)].flatMap(([file, group], i) => [
    ...(i === 0 ? [] : ['']),
    `**${inline(safe(file))}**`,
    '',
    ...group.map((one) => findingLine(one, texts)),
  ]);
}

function findingLine({ code, severity, message, help, place }: Told, texts: Texts): string {
  const at = place.cell === undefined ? `${place.line}:${place.column}` : safe(place.cell);
  const words = `${texts.severity(severity)} ${at} ${code}: ${safe(message)}`;
  const fix = severity === 'info' ? '' : ` ${texts.label('check.fix', { help: safe(help) })}`;
  return `- ${SYMBOLS[severity]} ${inline(`${words}${fix}`)}`;
}
