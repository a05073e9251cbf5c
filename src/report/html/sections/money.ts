import { budget } from '../../../methods/budget.ts';
import { amountText, budgetTable } from '../../sections/budget.ts';
import type { PagePen } from '../hand.ts';
import { type Child, h, type Markup, withBold } from '../markup.ts';
import { legend, paragraph } from '../parts.ts';
import { oneDecimal } from '../pictures/axis.ts';
import { type BudgetBar, type BudgetBars, budgetBars } from '../pictures/budget-bars.ts';
import { bar, track } from '../pictures/svg.ts';
import { figures, tableMarkup } from '../table.ts';

/** The budget in words, its lines as bars, and the table. */
export function budgetBody(pen: PagePen): readonly Child[] {
  const { page, programme } = pen;
  const plan = programme.plan.budget;
  if (plan === null) return [paragraph(page('budget.none'))];
  const result = budget(plan.value);
  const picture = budgetBars(result);
  const table = budgetTable(pen, result);
  return [
    h('p', {}, withBold(amountText(pen, result, plan.file))),
    picture === null
      ? null
      : [
          h(
            'ul',
            { class: 'rows' },
            picture.bars.map((one) => barMarkup(pen, one, picture)),
          ),
          legend([{ key: 'range', text: page('budget.key.range') }, ...keys(pen, picture)]),
        ],
    table.rows.length === 0
      ? null
      : figures(page('figures'), tableMarkup(table, { caption: page('budget.table') })),
  ];
}

function keys(
  { page }: PagePen,
  { bars }: BudgetBars,
): readonly { readonly key: string; readonly text: string }[] {
  const isSpent = bars.some(({ spent }) => spent !== null);
  const isOver = bars.some(({ state }) => state === 'above');
  return [
    ...(isSpent ? [{ key: 'spent', text: page('budget.key.spent') }] : []),
    ...(isOver ? [{ key: 'over', text: `✗ ${page('budget.key.over')}` }] : []),
  ];
}

function barMarkup(
  pen: PagePen,
  { title, low, high, spent, state }: BudgetBar,
  { most }: BudgetBars,
): Markup {
  const { page } = pen;
  const at = (amount: number): number => oneDecimal((amount * 100) / most);
  const planned =
    low === high ? pen.money(low) : pen.outcome('range', { low: pen.money(low), high: pen.number(high) });
  const isOver = state === 'above';
  const words = {
    planned,
    spent: spent === null ? page('budget.unknown') : pen.money(spent),
  };
  return h(
    'li',
    {},
    h(
      'div',
      { class: 'name' },
      h('strong', {}, title),
      h(
        'span',
        { class: 'when' },
        page('budget.row', words),
        isOver ? h('span', { class: 'ink-fail' }, ` ✗ ${page('budget.key.over')}`) : null,
      ),
    ),
    track(
      30,
      bar('ground', { x: 0, width: at(low) }, 4, 10),
      bar('range', { x: at(low), width: Math.max(0.8, oneDecimal(at(high) - at(low))) }, 4, 10),
      spent === null ? null : bar(isOver ? 'fill-fail' : 'fill-active', { x: 0, width: at(spent) }, 17, 8),
    ),
  );
}
