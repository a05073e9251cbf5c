import { useCasesAdvice } from '../../methods/advice/use-cases.ts';
import type { RankedUseCase, UseCasesResult } from '../../methods/use-cases.ts';
import { safe } from '../safe.ts';
import { cell, table } from '../text/layout.ts';
import { adviceShapes, type CalcPen, type Calculated, calcText, moneyShape } from './pen.ts';

/** `calc use-cases`: the ranking by impact, with the published figures beside it. */
export function useCasesCalculated(result: UseCasesResult, pen: CalcPen): Calculated {
  const advice = useCasesAdvice(result);
  return {
    body: {
      currency: pen.currency,
      selected: result.selected,
      useCases: result.ranking.map((one) => useCaseShape(one, result)),
      advice: adviceShapes(advice, pen),
    },
    text: calcText([rankingLines(result, pen)], advice, pen),
  };
}

function useCaseShape(
  { item, saving, impact, rank, missing }: RankedUseCase,
  { selected }: UseCasesResult,
): object {
  const { id, title, probability, complexity, publishedScore, publishedRank, roi } = item;
  return {
    id,
    title,
    rank,
    impact: moneyShape(impact),
    saving: moneyShape(saving),
    probability: probability ?? null,
    complexity: complexity ?? null,
    missing,
    selected: id === selected,
    published: { rank: publishedRank ?? null, score: publishedScore ?? null, roi: roi ?? null },
  };
}

function rankingLines({ ranking, selected }: UseCasesResult, pen: CalcPen): readonly string[] {
  const { texts, paint } = pen;
  const head = [
    texts.label('column.rank'),
    texts.label('column.impact'),
    texts.label('column.saving'),
    texts.label('column.title'),
  ];
  const rows = ranking.map((one) => [
    cell(rankText(one, pen)),
    cell(one.impact === null ? texts.label('missing') : pen.number(one.impact)),
    cell(one.saving === null ? texts.label('missing') : pen.money(one.saving)),
    cell(
      safe(
        `${one.item.title}${one.item.id === selected ? ` (${texts.label('useCases.selected')})` : ''}${publishedText(one, pen)}`,
      ),
    ),
  ]);
  return table(head, rows, { indent: 0, paint });
}

function rankText({ rank }: RankedUseCase, { texts }: CalcPen): string {
  if (rank === null) return '–';
  return rank.low === rank.high ? String(rank.low) : texts.label('range', { low: rank.low, high: rank.high });
}

function publishedText({ item: { publishedScore, roi } }: RankedUseCase, { texts }: CalcPen): string {
  if (publishedScore === undefined || roi === undefined) return '';
  const args = { score: publishedScore, low: roi.low, high: roi.high, months: roi.withinMonths };
  return ` [${texts.label('column.published')}: ${texts.label('useCases.published', args)}]`;
}
