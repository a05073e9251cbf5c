import type { RankedUseCase, UseCasesResult } from '../use-cases.ts';
import { type Advice, advice, names } from './advice.ts';

/** What has to be known or chosen before the ranking can be used. */
export function useCasesAdvice({ ranking, selected }: UseCasesResult): readonly Advice[] {
  const ranked = ranking.filter(({ rank }) => rank !== null);
  const [first] = ranked;
  const chosen = ranking.find(({ item }) => item.id === selected);
  return [
    ...ranking.filter(({ missing }) => missing.length > 0).map(incomplete),
    ...overlaps(ranked),
    ...(chosen === undefined && ranking.length > 0 ? [advice('none-selected')] : []),
    ...(chosen?.rank && first && chosen.rank.low > 1
      ? [advice('other-ranks-first', chosen.item.id, { title: chosen.item.title, first: first.item.title })]
      : []),
    ...(ranked.some(({ item }) => item.publishedScore !== undefined) ? [advice('published-apart')] : []),
  ];
}

function incomplete({ item, missing }: RankedUseCase): Advice {
  return advice('input-missing', item.id, { title: item.title, input: names(missing) });
}

function overlaps(ranked: readonly RankedUseCase[]): readonly Advice[] {
  const open = ranked.filter(({ rank }) => rank !== null && rank.low !== rank.high);
  return open.length === 0
    ? []
    : [advice('ranks-overlap', null, { titles: names(open.map(({ item }) => item.title)) })];
}
