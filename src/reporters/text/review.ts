import type { Programme } from '../../programme/programme.ts';
import { plainDay, plainMonth } from '../../text/plain.ts';
import type { Texts } from '../../text/translate.ts';
import type { ReviewAction, ReviewState } from '../../workflow/state.ts';
import { type Paint, unpainted } from '../paint.ts';
import { chosenReviews, reviewActs } from '../results/review.ts';
import { safe, withoutCommands } from '../safe.ts';
import { blocks, paragraph } from './layout.ts';
import { stepLines } from './steps.ts';

/** Reviews with their steps and actions, and last what can be done about them. */
export function reviewText(
  programme: Programme,
  period: string | null,
  texts: Texts,
  paint: Paint = unpainted,
): string {
  const reviews = chosenReviews(programme, period);
  const acts = reviewActs(programme, period);
  if (reviews.length === 0) return texts.label('review.none');
  const text = blocks([
    ...reviews.map((review) => reviewLines(programme, review, texts, paint)),
    acts.length === 0 ? [] : [texts.label('status.next'), ...stepLines(acts, texts, paint)],
  ]);
  return withoutCommands(text);
}

function reviewLines(
  programme: Programme,
  review: ReviewState,
  texts: Texts,
  paint: Paint,
): readonly string[] {
  const { period, due, state, actions, reason } = review;
  const title = texts.label('review.title', {
    month: plainMonth(period, texts.language),
    state: texts.state(state),
    day: plainDay(due, texts.language),
  });
  const isEnded = state === 'skipped' || state === 'scheduled';
  return [
    paint('strong', title),
    ...(isEnded ? [] : stepList(programme, review, texts)),
    ...(reason === null ? [] : paragraph(safe(texts.label('review.reason', { reason })), 2, 2)),
    ...(actions.length === 0 ? [] : [`  ${texts.label('review.actions')}`]),
    ...actions.flatMap((action) => actionLines(action, texts)),
  ];
}

function stepList({ plan }: Programme, { done }: ReviewState, texts: Texts): readonly string[] {
  return (plan.review?.value.steps ?? []).flatMap(({ id, title }) => {
    const mark = done.includes(id) ? `✓ ${texts.label('review.done')}` : `? ${texts.label('review.toDo')}`;
    return paragraph(`${mark}  ${id}: ${safe(title)}`, 2, 4);
  });
}

function actionLines(action: ReviewAction, texts: Texts): readonly string[] {
  const { id, text, owner, due, isDone, carriedTimes } = action;
  const told = isDone
    ? texts.label('review.actionDone', { id, text, owner })
    : texts.label('review.action', { id, text, owner, day: plainDay(due, texts.language) });
  const carried = carriedTimes === 0 ? '' : `, ${texts.label('review.carried', { count: carriedTimes })}`;
  return paragraph(safe(`${told}${carried}`), 4, 2);
}
