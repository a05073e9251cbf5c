import type { Review } from '../schema/types.generated.ts';
import type { ReviewState } from '../workflow/state.ts';
import type { Document, Plain } from './engine.ts';
import { block, inline, title } from './escape.ts';
import { dashboardKpis } from './kpi-rows.ts';
import type { Pen } from './pen.ts';

/** The review of one period: its steps as boxes, the dashboard KPIs with their targets, actions still open. */
export function renderReviewIssue(pen: Pen, review: Review, state: ReviewState): Document {
  return pen.renderer.render('review-issue', {
    title: title(review.title),
    month: pen.month(state.period),
    period: state.period,
    due: pen.day(state.due),
    owner: pen.role(review.owner),
    steps: review.steps.map((step) => ({
      id: step.id,
      title: inline(step.title),
      needs: pen.words.needs[step.needs],
      owner: pen.role(step.owner),
      description: block(step.description ?? ''),
    })),
    ...dashboardKpis(pen),
    actions: openActions(state.period, pen),
  });
}

/** Actions of this and earlier reviews that are not done. */
function openActions(period: string, pen: Pen): readonly Plain[] {
  return [...pen.programme.state.reviews.values()]
    .filter((review) => review.period <= period)
    .flatMap(({ actions }) => actions)
    .filter(({ isDone }) => !isDone)
    .map((action) => ({
      text: inline(action.text),
      owner: pen.role(action.owner),
      due: pen.day(action.due),
      carriedOnce: action.carriedTimes === 1,
      carried: action.carriedTimes > 0 ? pen.number(action.carriedTimes) : null,
    }));
}
