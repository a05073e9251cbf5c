import type { Advice, AdviceCode } from '../methods/advice/advice.ts';
import type { QualityVerdict } from '../methods/data-quality.ts';
import type { SourcingVerdict } from '../methods/sourcing.ts';
import type { CostFit } from '../methods/technology.ts';
import type { UseCaseInput } from '../methods/use-cases.ts';
import type { Technology } from '../schema/types.generated.ts';
import { methods as en } from './en/methods.ts';
import { fill } from './fill.ts';
import { methods as nl } from './nl/methods.ts';
import { plainNumber, plainUnit } from './plain.ts';
import type { Language } from './plain-words.ts';

/** Words of closed lists that only the methods have. */
export type MethodWord =
  | SourcingVerdict
  | CostFit
  | QualityVerdict
  | UseCaseInput
  | Technology['options'][number]['complexity']
  | 'never';

/** What a language fills for `milepost calc`; English gives the labels. */
export interface MethodCatalogue {
  readonly advice: Readonly<Record<AdviceCode, string>>;
  readonly words: Readonly<Record<MethodWord, string>>;
  readonly labels: Readonly<Record<MethodLabel, string>>;
}

/** Headings and lines of the text output. */
export type MethodLabel =
  | 'missing'
  | 'none'
  | 'toDo'
  | 'of'
  | 'range'
  | 'readiness.total'
  | 'readiness.band'
  | 'readiness.bandOpen'
  | 'readiness.assessor'
  | 'readiness.assessorOpen'
  | 'column.criterion'
  | 'column.weight'
  | 'column.score'
  | 'column.points'
  | 'column.rank'
  | 'column.title'
  | 'column.saving'
  | 'column.impact'
  | 'column.published'
  | 'column.now'
  | 'column.after'
  | 'column.figure'
  | 'column.best'
  | 'column.worst'
  | 'column.cost'
  | 'column.fit'
  | 'column.complexity'
  | 'column.useCases'
  | 'column.matched'
  | 'column.notMatched'
  | 'column.unknown'
  | 'column.budget'
  | 'column.requirement'
  | 'column.verdict'
  | 'column.detail'
  | 'useCases.selected'
  | 'useCases.published'
  | 'business.saving'
  | 'business.investment'
  | 'business.oneOff'
  | 'business.running'
  | 'business.cash'
  | 'business.breakEven'
  | 'business.net'
  | 'business.cashOnly'
  | 'business.calendar'
  | 'business.months'
  | 'business.week'
  | 'business.roi'
  | 'business.npv'
  | 'choice'
  | 'budget'
  | 'sourcing.verdict'
  | 'sourcing.fits'
  | 'sourcing.fitsNot'
  | 'sourcing.open'
  | 'data.field'
  | 'data.volume'
  | 'data.notCounted';

const catalogues: Readonly<Record<Language, MethodCatalogue>> = { en, nl };

type Args = Readonly<Record<string, string | number>>;

/** What the methods say, in one language. */
export interface MethodTexts {
  readonly language: Language;
  advice(advice: Advice): string;
  word(word: MethodWord): string;
  label(label: MethodLabel, args?: Args): string;
}

export function methodTexts(language: Language): MethodTexts {
  const { advice, words, labels } = catalogues[language];
  const wordOf = (value: string): string =>
    Object.entries(words).find(([word]) => word === value)?.[1] ?? value;
  const shownOne = (key: string, value: string | number): string => {
    if (typeof value === 'number') return plainNumber(value, language);
    if (key === 'unit') return plainUnit(value, language);
    return key === 'input' ? value.split(', ').map(wordOf).join(', ') : value;
  };
  const shown = (args: Args): Args =>
    Object.fromEntries(Object.entries(args).map(([key, value]) => [key, shownOne(key, value)]));
  return {
    language,
    advice: ({ code, args }) => fill(advice[code], shown(args)),
    word: (word) => words[word],
    label: (label, args = {}) => fill(labels[label], shown(args)),
  };
}
