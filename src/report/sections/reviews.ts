import type { ReviewAction, ReviewState } from '../../workflow/state.ts';
import { bullets, section, type Table, tableLines } from '../lines.ts';
import type { ReportPen } from '../pen.ts';

const MOST = 3;

/** The last reviews and the one to come. */
export function reviewTable(pen: ReportPen): Table {
  const { programme, texts } = pen;
  const all = [...programme.state.reviews.values()];
  const begun = all.filter(({ state }) => state !== 'scheduled').slice(-MOST);
  const coming = all.find(({ state }) => state === 'scheduled');
  const head = [
    texts.label('column.period'),
    texts.label('column.due'),
    texts.label('column.state'),
    texts.label('column.steps'),
  ];
  const rows = [...begun, ...(coming === undefined ? [] : [coming])].map((review) => reviewRow(pen, review));
  return { head, rows };
}

/** Every action that is still open, of whatever review. */
export function openActions(pen: ReportPen): readonly string[] {
  const all = [...pen.programme.state.reviews.values()].flatMap(({ actions }) => actions);
  return all.filter(({ isDone }) => !isDone).map((action) => actionText(pen, action));
}

/** The last reviews, and every action that is still open. */
export function reviewsSection(pen: ReportPen): readonly string[] {
  const { texts } = pen;
  const { head, rows } = reviewTable(pen);
  const open = openActions(pen);
  return section(
    texts.label('report.reviews'),
    tableLines(head, rows),
    open.length === 0 ? [] : [`**${texts.label('report.actions')}**`, '', ...bullets(open)],
  );
}

function reviewRow(pen: ReportPen, { period, due, state, done }: ReviewState): readonly string[] {
  const { programme, texts } = pen;
  const count = programme.plan.review?.value.steps.length ?? 0;
  return [
    pen.month(period),
    pen.day(due),
    texts.state(state),
    texts.label('report.steps', { done: done.length, count }),
  ];
}

function actionText(pen: ReportPen, { text, owner, due, carriedTimes }: ReviewAction): string {
  const { texts } = pen;
  const sentence = texts.label('report.openAction', {
    text: pen.inline(text),
    owner: pen.role(owner),
    day: pen.day(due),
  });
  return carriedTimes === 0
    ? sentence
    : `${sentence} (${texts.label('review.carried', { count: carriedTimes })})`;
}
