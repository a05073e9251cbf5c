import { technologyAdvice } from '../../methods/advice/choices.ts';
import { type TechnologyResult, technology } from '../../methods/technology.ts';
import { findSection } from '../../plan/sections.ts';
import { inline } from '../../render/escape.ts';
import { adviceSentence, fileOf, moneyRange } from '../figures.ts';
import { bullets, section } from '../lines.ts';
import type { ReportPen } from '../pen.ts';

/** The technology that a person chose, what it was published to cost, and what to mind about it. */
export function technologySection(pen: ReportPen): readonly string[] {
  const { plan } = pen.programme;
  const found = findSection(plan, 'technology');
  if (found === null) return [];
  const useCases = findSection(plan, 'useCases')?.section.items;
  const result = technology(found.section, useCases, plan.budget?.value.amount ?? null);
  return section(pen.outcome('technology'), [chosen(pen, result)], bullets(remarks(pen, result)));
}

function chosen(pen: ReportPen, { rows, choice, budget }: TechnologyResult): string {
  const { outcome } = pen;
  const row = rows.find(({ option }) => option.id === choice?.option);
  if (!choice || row === undefined) return outcome('technology.none', { file: fileOf(pen, 'technology') });
  const reason = inline(choice.reason.replace(/\.$/, ''));
  const sentence = outcome('technology.chosen', {
    title: inline(row.option.title),
    role: pen.role(choice.by),
    reason,
  });
  const args = { cost: moneyRange(pen, row.cost), fit: pen.methods.word(row.fit) };
  const cost = budget === null ? outcome('technology.costOnly', args) : outcome('technology.cost', args);
  return `${sentence} ${cost}`;
}

const TOLD: ReadonlySet<string> = new Set(['product-superseded', 'cost-above', 'choice-for-other']);

/** About the chosen option alone; of the others nobody has to know that a product has a successor. */
function remarks(pen: ReportPen, result: TechnologyResult): readonly string[] {
  const { choice } = result;
  return technologyAdvice(result)
    .filter(({ code, about }) => TOLD.has(code) && choice?.option === about)
    .map((one) => adviceSentence(pen, one));
}
