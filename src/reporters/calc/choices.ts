import { sourcingAdvice, technologyAdvice } from '../../methods/advice/choices.ts';
import type { JudgedOption, SourcingResult } from '../../methods/sourcing.ts';
import type { TechnologyResult } from '../../methods/technology.ts';
import { safe } from '../safe.ts';
import { cell, paragraph, table } from '../text/layout.ts';
import { adviceShapes, type CalcPen, type Calculated, calcText, moneyShape } from './pen.ts';

/** `calc technology`: the options with their use cases and published cost, and what a person chose. */
export function technologyCalculated(result: TechnologyResult, pen: CalcPen): Calculated {
  const advice = technologyAdvice(result);
  const { budget, rows, choice, isChoiceForSelected } = result;
  return {
    body: {
      currency: pen.currency,
      budget: moneyShape(budget),
      options: rows.map(({ option, cost, fit, useCases, isForSelected, superseded }) => ({
        id: option.id,
        title: option.title,
        technologies: option.technologies.map(({ name }) => name),
        complexity: option.complexity,
        cost: moneyShape(cost),
        fit,
        useCases,
        forSelected: isForSelected,
        superseded,
      })),
      choice,
      choiceForSelected: isChoiceForSelected,
      advice: adviceShapes(advice, pen),
    },
    text: calcText([technologyLines(result, pen), choiceLines(budget, choice, pen)], advice, pen),
  };
}

/** `calc sourcing`: the scorecard, what the budget says, and what a person chose. */
export function sourcingCalculated(result: SourcingResult, pen: CalcPen): Calculated {
  const advice = sourcingAdvice(result);
  const { budget, options, budgetMatch, verdict, choice } = result;
  const { texts } = pen;
  return {
    body: {
      currency: pen.currency,
      budget: moneyShape(budget),
      verdict,
      budgetMatch,
      options: options.map(optionShape),
      choice,
      advice: adviceShapes(advice, pen),
    },
    text: calcText(
      [
        sourcingLines(options, pen),
        [
          ...choiceLines(budget, choice, pen),
          texts.label('sourcing.verdict', { verdict: texts.word(verdict) }),
        ],
      ],
      advice,
      pen,
    ),
  };
}

function optionShape({ option, matched, notMatched, unknown, fitsBudget, criteria }: JudgedOption): object {
  return {
    id: option.id,
    title: option.title,
    matched,
    notMatched,
    unknown,
    fitsBudget,
    criteria: criteria.map(({ criterion, holds }) => ({ id: criterion.id, title: criterion.title, holds })),
  };
}

function technologyLines({ rows }: TechnologyResult, pen: CalcPen): readonly string[] {
  const { texts, paint } = pen;
  const head = [
    texts.label('column.cost'),
    texts.label('column.fit'),
    texts.label('column.complexity'),
    texts.label('column.useCases'),
  ];
  const lines = rows.map(({ option, cost, fit, useCases, isForSelected }) => [
    cell(pen.money(cost)),
    cell(texts.word(fit)),
    cell(texts.word(option.complexity)),
    cell(
      safe(
        `${option.title}: ${useCases.join(', ') || texts.label('none')}${isForSelected ? ` (${texts.label('useCases.selected')})` : ''}`,
      ),
    ),
  ]);
  return table(head, lines, { indent: 0, paint });
}

function sourcingLines(options: readonly JudgedOption[], pen: CalcPen): readonly string[] {
  const { texts, paint } = pen;
  const head = [
    texts.label('column.matched'),
    texts.label('column.notMatched'),
    texts.label('column.unknown'),
    texts.label('column.budget'),
    '',
  ];
  const lines = options.map(({ option, matched, notMatched, unknown, fitsBudget }) => [
    cell(String(matched)),
    cell(String(notMatched)),
    cell(String(unknown)),
    cell(fitText(fitsBudget, pen)),
    cell(safe(option.title)),
  ]);
  return table(head, lines, { indent: 0, paint });
}

function fitText(fits: boolean | null, { texts }: CalcPen): string {
  if (fits === null) return texts.label('sourcing.open');
  return texts.label(fits ? 'sourcing.fits' : 'sourcing.fitsNot');
}

function choiceLines(
  budget: SourcingResult['budget'],
  choice: SourcingResult['choice'],
  pen: CalcPen,
): readonly string[] {
  const { texts } = pen;
  const amount = budget === null ? texts.label('missing') : pen.money(budget);
  const chosen = choice
    ? paragraph(
        safe(texts.label('choice', { option: choice.option, role: choice.by, reason: choice.reason })),
        0,
        2,
      )
    : [];
  return [safe(texts.label('budget', { amount })), ...chosen];
}
