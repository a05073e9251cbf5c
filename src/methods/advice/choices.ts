import type { SourcingResult } from '../sourcing.ts';
import type { TechnologyResult } from '../technology.ts';
import { type Advice, advice, names } from './advice.ts';

/** What to look at before a technology is chosen. */
export function technologyAdvice({
  rows,
  budget,
  choice,
  isChoiceForSelected,
}: TechnologyResult): readonly Advice[] {
  return [
    ...rows.flatMap(({ option, superseded }) =>
      superseded.map(({ name, by }) => advice('product-superseded', option.id, { name, by })),
    ),
    ...(budget === null ? [advice('budget-unknown')] : []),
    ...rows
      .filter(({ fit, isForSelected }) => fit === 'above' && isForSelected)
      .map(({ option }) => advice('cost-above', option.id, { title: option.title })),
    ...(choice === null ? [advice('choice-missing')] : []),
    ...(isChoiceForSelected === false && choice ? [advice('choice-for-other', choice.option)] : []),
  ];
}

/** What the verdict asks of the person who chooses. */
export function sourcingAdvice(result: SourcingResult): readonly Advice[] {
  const { budget, options, budgetMatch, choice } = result;
  const open = options.reduce((sum, { unknown }) => sum + unknown, 0);
  return [
    ...(budget === null ? [advice('budget-unknown')] : []),
    ...(open === 0 ? [] : [advice('answers-open', null, { count: open })]),
    ...verdictAdvice(result),
    ...(choice === null ? [advice('choice-missing')] : []),
    ...(choice && budget !== null && !budgetMatch.includes(choice.option)
      ? [advice('choice-beside-budget', choice.option, { title: titleOf(result, choice.option) })]
      : []),
  ];
}

function verdictAdvice(result: SourcingResult): readonly Advice[] {
  const { verdict, budgetMatch, options } = result;
  switch (verdict) {
    case 'gap':
      return [advice('sourcing-gap')];
    case 'overlap':
      return [
        advice('sourcing-overlap', null, { titles: names(budgetMatch.map((id) => titleOf(result, id))) }),
      ];
    case 'conflict': {
      const [fitting = ''] = budgetMatch;
      const matched = options.find(({ option }) => option.id === fitting)?.matched ?? 0;
      const others = options.filter((one) => one.matched > matched).map(({ option }) => option.title);
      return [
        advice('sourcing-conflict', fitting, { title: titleOf(result, fitting), others: names(others) }),
      ];
    }
    case 'clear':
    case 'unknown':
      return [];
  }
}

function titleOf({ options }: SourcingResult, id: string): string {
  return options.find(({ option }) => option.id === id)?.option.title ?? id;
}
