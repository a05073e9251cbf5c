import type { Table } from '../../lines.ts';
import { decisionTable } from '../../sections/decisions.ts';
import { openActions, reviewTable } from '../../sections/reviews.ts';
import { riskTable } from '../../sections/risks.ts';
import type { PagePen } from '../hand.ts';
import { type Child, h } from '../markup.ts';
import { bulletList, paragraph } from '../parts.ts';
import { tableMarkup } from '../table.ts';

const VERDICT_OF_DECISION = 4;

export function risksBody(pen: PagePen): readonly Child[] {
  return [tableOr(riskTable(pen), pen.texts.label('report.risks'), pen.page('risks.none'))];
}

/** The last reviews, and every action that is still open. */
export function reviewsBody(pen: PagePen): readonly Child[] {
  const { texts, page } = pen;
  const table = reviewTable(pen);
  const actions = openActions(pen);
  return [
    tableOr(table, texts.label('report.reviews'), page('reviews.none')),
    table.rows.length === 0
      ? null
      : [
          h('h3', {}, texts.label('report.actions')),
          actions.length === 0 ? paragraph(page('reviews.noActions')) : bulletList(actions),
        ],
  ];
}

/** Who decided what, by role. */
export function decisionsBody(pen: PagePen): readonly Child[] {
  const caption = pen.texts.label('report.decisions');
  return [tableOr(decisionTable(pen), caption, pen.page('decisions.none'), [VERDICT_OF_DECISION])];
}

function tableOr(table: Table, caption: string, otherwise: string, verdicts: readonly number[] = []): Child {
  return table.rows.length === 0 ? paragraph(otherwise) : tableMarkup(table, { caption, verdicts });
}
