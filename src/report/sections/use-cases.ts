import { useCasesAdvice } from '../../methods/advice/use-cases.ts';
import { type RankedUseCase, type UseCasesResult, useCases } from '../../methods/use-cases.ts';
import { findSection } from '../../plan/sections.ts';
import { cell, inline } from '../../render/escape.ts';
import {
  adviceSentence,
  between,
  fileOf,
  followUps,
  known,
  moneyRange,
  numberRange,
  titleList,
} from '../figures.ts';
import { section, tableLines } from '../lines.ts';
import type { ReportPen } from '../pen.ts';

/** The use cases by impact, with the return that was published for each; published marks stand apart (C05). */
export function useCasesSection(pen: ReportPen): readonly string[] {
  const found = findSection(pen.programme.plan, 'useCases');
  if (found === null) return [];
  const { outcome } = pen;
  const result = useCases(found.section);
  return section(
    outcome('useCases'),
    rankingTable(pen, result),
    [outcome('useCases.note')],
    followUps(pen, [...unranked(pen, result), ...further(pen, result)]),
    published(pen, result),
  );
}

function rankingTable(pen: ReportPen, { ranking, selected }: UseCasesResult): readonly string[] {
  const { outcome } = pen;
  const isPublished = ranking.some(({ item }) => item.roi !== undefined);
  const head = [
    outcome('useCases.rank'),
    outcome('useCases.title'),
    outcome('useCases.saving'),
    outcome('useCases.impact'),
    ...(isPublished ? [outcome('useCases.roi')] : []),
  ];
  const rows = ranking.map((one) => [
    rankText(pen, one, ranking),
    one.item.id === selected
      ? outcome('useCases.selected', { title: inline(one.item.title) })
      : cell(one.item.title),
    known(pen, one.saving, (saving) => moneyRange(pen, saving)),
    known(pen, one.impact, (impact) => numberRange(pen, impact, 0)),
    ...(isPublished ? [returnText(pen, one)] : []),
  ]);
  return tableLines(head, rows);
}

/** One place, two ends where ranges overlap, or a place that is shared. */
function rankText(pen: ReportPen, { rank, item }: RankedUseCase, all: readonly RankedUseCase[]): string {
  if (rank === null) return '–';
  const text = between(pen, pen.number(rank.low), pen.number(rank.high));
  const isShared = all.some(
    (other) =>
      other.item.id !== item.id &&
      rank.low === rank.high &&
      other.rank?.low === rank.low &&
      other.rank.high === rank.high,
  );
  return isShared ? pen.outcome('useCases.shared', { rank: text }) : text;
}

function returnText(pen: ReportPen, { item: { roi } }: RankedUseCase): string {
  if (roi === undefined) return '–';
  const { low, high, withinMonths } = roi;
  const months = pen.number(withinMonths);
  return pen.outcome('useCases.roiText', { low: pen.number(low), high: pen.number(high), months });
}

function unranked(pen: ReportPen, { ranking }: UseCasesResult): readonly string[] {
  const open = ranking.filter(({ missing }) => missing.length > 0);
  if (open.length === 0) return [];
  const inputs = [...new Set(open.flatMap(({ missing }) => missing))].map((one) => pen.methods.word(one));
  const titles = titleList(open.map(({ item }) => item.title));
  return [
    pen.outcome('useCases.unranked', { inputs: inputs.join(', '), titles, file: fileOf(pen, 'useCases') }),
  ];
}

const TOLD_APART: ReadonlySet<string> = new Set(['input-missing', 'published-apart']);

function further(pen: ReportPen, result: UseCasesResult): readonly string[] {
  return useCasesAdvice(result)
    .filter(({ code }) => !TOLD_APART.has(code))
    .map((one) => adviceSentence(pen, one));
}

function published(pen: ReportPen, { ranking }: UseCasesResult): readonly string[] {
  const marked = ranking.flatMap(({ item: { title, publishedScore } }) =>
    publishedScore === undefined ? [] : [`${inline(title)} ${pen.number(publishedScore)}`],
  );
  return marked.length === 0 ? [] : [pen.outcome('useCases.published', { scores: marked.join('; ') })];
}
