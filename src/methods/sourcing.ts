import { meets } from '../measures/threshold.ts';
import type { Sourcing } from '../schema/types.generated.ts';
import { type Amount, isExact, type Range, rangeOf } from './range.ts';

type Option = Sourcing['options'][number];
type Criterion = Option['criteria'][number];

/** Whether a criterion holds here; null = not known. */
export interface JudgedCriterion {
  readonly criterion: Criterion;
  readonly holds: boolean | null;
}

export interface JudgedOption {
  readonly option: Option;
  readonly criteria: readonly JudgedCriterion[];
  readonly matched: number;
  readonly notMatched: number;
  readonly unknown: number;
  /** Whether the budget fits; null where it may fall on either side, or no criterion is about the budget. */
  readonly fitsBudget: boolean | null;
  /** False where no criterion is about the budget, so that it cannot decide. */
  readonly hasBudgetRule: boolean;
}

/**
 * - `gap`: the budget fits no option;
 * - `overlap`: it fits more than one;
 * - `conflict`: it fits one, but another has strictly more matched criteria;
 * - `clear`: it fits one and none has more;
 * - `unknown`: there is no budget, or its range reaches over a border.
 */
export type SourcingVerdict = 'clear' | 'overlap' | 'gap' | 'conflict' | 'unknown';

export interface SourcingResult {
  /** Currency. */
  readonly budget: Range | null;
  readonly options: readonly JudgedOption[];
  /** Ids of the options that the budget fits. */
  readonly budgetMatch: readonly string[];
  readonly verdict: SourcingVerdict;
  /** What a person chose, with the reason; null while nobody did. No tie is broken for them. */
  readonly choice: Sourcing['choice'] | null;
}

/**
 * Build, buy or partner: a scorecard, not a decision. Per option: matched, not matched and unknown criteria.
 * Article lines 134-150, facts BUILD-1 … PARTNER-4; the verdicts are ours (C15, C16); worked example WE04.
 * @param programmeBudget currency; the section's own `budget` goes before
 */
export function sourcing(section: Sourcing, programmeBudget: Amount = null): SourcingResult {
  const budget = rangeOf(section.budget) ?? rangeOf(programmeBudget);
  const options = section.options.map((option) => judge(option, budget));
  const fitting = options.filter(({ fitsBudget }) => fitsBudget === true);
  return {
    budget,
    options,
    budgetMatch: fitting.map(({ option }) => option.id),
    verdict: verdictOf(options, fitting, budget),
    choice: section.choice ?? null,
  };
}

function judge(option: Option, budget: Range | null): JudgedOption {
  const criteria = option.criteria.map((criterion) => ({ criterion, holds: holdsHere(criterion, budget) }));
  const count = (wanted: boolean | null): number => criteria.filter(({ holds }) => holds === wanted).length;
  const budgets = criteria.filter(({ criterion }) => criterion.budget !== undefined);
  return {
    option,
    criteria,
    matched: count(true),
    notMatched: count(false),
    unknown: count(null),
    fitsBudget: budgets.length === 0 ? null : all(budgets.map(({ holds }) => holds)),
    hasBudgetRule: budgets.length > 0,
  };
}

function holdsHere({ budget: rule, answer }: Criterion, budget: Range | null): boolean | null {
  if (rule === undefined) return answer ?? null;
  if (budget === null) return null;
  const { gt, gte, lt, lte } = rule;
  const bounds = [
    ...(gt === undefined ? [] : [{ gt }]),
    ...(gte === undefined ? [] : [{ gte }]),
    ...(lt === undefined ? [] : [{ lt }]),
    ...(lte === undefined ? [] : [{ lte }]),
  ];
  const [low, high] = [budget.low, budget.high].map((end) => bounds.every((bound) => meets(end, bound)));
  if (low === true && high === true) return true;
  return isExact(budget) || liesBeside(budget, bounds) ? false : null;
}

/** True when one bound refuses the whole range. */
function liesBeside(budget: Range, bounds: readonly Parameters<typeof meets>[1][]): boolean {
  return bounds.some((bound) => !meets(budget.low, bound) && !meets(budget.high, bound));
}

function all(holds: readonly (boolean | null)[]): boolean | null {
  if (holds.includes(false)) return false;
  return holds.includes(null) ? null : true;
}

function verdictOf(
  options: readonly JudgedOption[],
  fitting: readonly JudgedOption[],
  budget: Range | null,
): SourcingVerdict {
  const ruled = options.filter(({ hasBudgetRule }) => hasBudgetRule);
  const isOpen = ruled.length === 0 || ruled.some(({ fitsBudget }) => fitsBudget === null);
  if (budget === null || isOpen) return 'unknown';
  const [first, second] = fitting;
  if (first === undefined) return 'gap';
  if (second !== undefined) return 'overlap';
  return options.some(({ matched }) => matched > first.matched) ? 'conflict' : 'clear';
}
