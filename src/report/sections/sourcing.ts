import { type JudgedOption, type SourcingResult, sourcing } from '../../methods/sourcing.ts';
import { findSection } from '../../plan/sections.ts';
import { cell, inline } from '../../render/escape.ts';
import { fileOf, moneyRange, titleList } from '../figures.ts';
import { section, tableLines } from '../lines.ts';
import type { ReportPen } from '../pen.ts';

/** Build, buy or partner: what a person chose and why, what the budget says, and what speaks for each option. */
export function sourcingSection(pen: ReportPen): readonly string[] {
  const { plan } = pen.programme;
  const found = findSection(plan, 'sourcing');
  if (found === null) return [];
  const result = sourcing(found.section, plan.budget?.value.amount ?? null);
  const isAnswered = result.options.some(({ matched, notMatched }) => matched + notMatched > 0);
  return section(
    pen.outcome('sourcing'),
    [chosen(pen, result)],
    [budgetSentence(pen, result)],
    isAnswered ? optionTable(pen, result) : [],
    unanswered(pen, result),
  );
}

function chosen(pen: ReportPen, { choice, options, budget, budgetMatch }: SourcingResult): string {
  const { outcome } = pen;
  const option = options.find((one) => one.option.id === choice?.option)?.option;
  if (!choice || option === undefined) return outcome('sourcing.none', { file: fileOf(pen, 'sourcing') });
  const sentence = outcome('sourcing.chosen', {
    title: inline(option.title),
    role: pen.role(choice.by),
    reason: inline(choice.reason.replace(/\.$/, '')),
  });
  const isBeside =
    budget !== null &&
    options.some((one) => one.option.id === option.id && one.fitsBudget === false) &&
    !budgetMatch.includes(option.id);
  return isBeside ? `${sentence} ${outcome('sourcing.beside')}` : sentence;
}

/** What the budget alone would say; no tie is broken. */
function budgetSentence(pen: ReportPen, { verdict, budget, options, budgetMatch }: SourcingResult): string {
  const { outcome } = pen;
  if (budget === null) return outcome('sourcing.noBudget');
  const amount = moneyRange(pen, budget);
  const fitting = options.filter(({ option }) => budgetMatch.includes(option.id));
  const titles = titleList(fitting.map(({ option }) => option.title));
  switch (verdict) {
    case 'clear':
      return outcome('sourcing.clear', { budget: amount, titles });
    case 'overlap':
      return outcome('sourcing.overlap', { budget: amount, titles });
    case 'gap':
      return outcome('sourcing.gap', { budget: amount });
    case 'conflict': {
      const most = fitting[0]?.matched ?? 0;
      const others = titleList(
        options.filter(({ matched }) => matched > most).map(({ option }) => option.title),
      );
      return outcome('sourcing.conflict', { budget: amount, titles, others });
    }
    case 'unknown':
      return outcome('sourcing.unknown');
  }
}

function optionTable(pen: ReportPen, { options }: SourcingResult): readonly string[] {
  const { outcome } = pen;
  const head = [
    outcome('sourcing.option'),
    outcome('sourcing.matched'),
    outcome('sourcing.notMatched'),
    outcome('sourcing.unanswered'),
    outcome('sourcing.budget'),
  ];
  const rows = options.map((one) => [
    cell(one.option.title),
    pen.number(one.matched),
    pen.number(one.notMatched),
    pen.number(one.unknown),
    fitText(pen, one),
  ]);
  return tableLines(head, rows);
}

function fitText({ outcome }: ReportPen, { fitsBudget }: JudgedOption): string {
  if (fitsBudget === null) return outcome('unknown');
  return outcome(fitsBudget ? 'sourcing.fits' : 'sourcing.fitsNot');
}

/** Answers that a person owes; those about the budget answer themselves. */
function unanswered(pen: ReportPen, { options }: SourcingResult): readonly string[] {
  const open = options
    .flatMap(({ criteria }) => criteria)
    .filter(({ criterion, holds }) => holds === null && criterion.budget === undefined).length;
  if (open === 0) return [];
  return [pen.outcome('sourcing.open', { count: pen.number(open), file: fileOf(pen, 'sourcing') })];
}
