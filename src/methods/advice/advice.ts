/** Everything a method has to say beside its figures; the sentences are in `text/`. */
export type AdviceCode =
  // readiness
  | 'band-advice'
  | 'readiness-between-published-bands'
  | 'answer-decides'
  | 'answer-missing'
  | 'low-score-hidden'
  | 'assessors-disagree'
  | 'one-assessor'
  | 'points-to-next'
  // use cases
  | 'input-missing'
  | 'ranks-overlap'
  | 'none-selected'
  | 'other-ranks-first'
  | 'published-apart'
  // business case
  | 'amounts-missing'
  | 'never-returns'
  | 'may-never-return'
  | 'running-cost-counted'
  | 'not-all-cash'
  | 'ramp-missing'
  | 'rate-missing'
  // technology and sourcing
  | 'product-superseded'
  | 'cost-above'
  | 'budget-unknown'
  | 'choice-missing'
  | 'choice-for-other'
  | 'sourcing-gap'
  | 'sourcing-overlap'
  | 'sourcing-conflict'
  | 'answers-open'
  | 'choice-beside-budget'
  // data quality
  | 'source-missing'
  | 'field-above'
  | 'field-uncounted'
  | 'requirement-open'
  | 'requirement-unmet'
  | 'reason-missing'
  | 'too-little-data'
  | 'amount-unknown'
  | 'pooled-hides';

/** One thing to do or to know. Numbers are written in the reader's way. */
export interface Advice {
  readonly code: AdviceCode;
  /** Id of the part it is about; null for the whole. */
  readonly about: string | null;
  readonly args: Readonly<Record<string, string | number>>;
}

export function advice(code: AdviceCode, about: string | null = null, args: Advice['args'] = {}): Advice {
  return { code, about, args };
}

/** Names in one text, separated by commas: the same in every language. */
export function names(all: readonly string[]): string {
  return all.join(', ');
}
