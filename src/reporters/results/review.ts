import type { Programme } from '../../programme/programme.ts';
import { statusOf } from '../../programme/status.ts';
import type { Act } from '../../text/acts.ts';
import type { Texts } from '../../text/translate.ts';
import type { Day } from '../../values/date.ts';
import type { ReviewState } from '../../workflow/state.ts';
import { takeable } from '../acts.ts';

export interface ReviewsResult {
  readonly at: Day;
  readonly reviews: readonly ReviewShape[];
  readonly next: readonly string[];
}

interface ReviewShape {
  readonly period: string;
  readonly due: Day;
  readonly state: ReviewState['state'];
  readonly steps: readonly { readonly id: string; readonly title: string; readonly done: boolean }[];
  readonly actions: readonly ActionShape[];
  readonly openedOn: Day | null;
  readonly endedOn: Day | null;
  readonly reason: string | null;
}

interface ActionShape {
  readonly id: string;
  readonly text: string;
  readonly owner: string;
  readonly due: Day;
  readonly done: boolean;
  /** How often it was carried on to a later review. */
  readonly carried: number;
}

/** The published shape of `review status`: one period, or all of them. */
export function reviewResult(programme: Programme, period: string | null, texts: Texts): ReviewsResult {
  return {
    at: programme.day,
    reviews: chosenReviews(programme, period).map((review) => reviewShape(programme, review)),
    next: reviewActs(programme, period).map((act) => texts.next(act)),
  };
}

/** The review of a period, or every review, in the order of time. */
export function chosenReviews({ state }: Programme, period: string | null): readonly ReviewState[] {
  return [...state.reviews.values()].filter((one) => period === null || one.period === period);
}

function reviewShape({ plan }: Programme, review: ReviewState): ReviewShape {
  const { period, due, state, done, actions, openedDay, endedDay, reason } = review;
  return {
    period,
    due,
    state,
    steps: (plan.review?.value.steps ?? []).map(({ id, title }) => ({ id, title, done: done.includes(id) })),
    actions: actions.map((action) => ({
      id: action.id,
      text: action.text,
      owner: action.owner,
      due: action.due,
      done: action.isDone,
      carried: action.carriedTimes,
    })),
    openedOn: openedDay,
    endedOn: endedDay,
    reason,
  };
}

/** What can be done about reviews now. */
export function reviewActs(programme: Programme, period: string | null): readonly Act[] {
  return statusOf(programme).next.flatMap((act): readonly Act[] => {
    const isReview = act.code === 'open-review' || act.code === 'close-review';
    return isReview && (period === null || act.period === period) ? [takeable(programme, act)] : [];
  });
}
