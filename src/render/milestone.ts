import type { Phase, Review } from '../schema/types.generated.ts';
import type { ReviewState } from '../workflow/state.ts';
import type { Document } from './engine.ts';
import { block, inline, title } from './escape.ts';
import type { Pen } from './pen.ts';

type Sprint = NonNullable<Phase['sprints']>[number];
type Stage = NonNullable<Phase['rollout']>['stages'][number];

/** The milestone of a phase. */
export function renderPhaseMilestone(pen: Pen, phase: Phase): Document {
  return pen.renderer.render('phase-milestone', {
    title: title(phase.title),
    goal: block(phase.goal ?? ''),
    ...pen.schedule(phase.id),
  });
}

/** The milestone of a sprint. */
export function renderSprintMilestone(pen: Pen, sprint: Sprint, phase: Phase): Document {
  return pen.renderer.render('sprint-milestone', {
    title: title(sprint.title),
    phase: inline(phase.title),
    theme: inline(sprint.theme ?? ''),
    goal: block(sprint.goal ?? ''),
    ...pen.schedule(sprint.id),
  });
}

/** The milestone of a rollout stage. */
export function renderStageMilestone(pen: Pen, stage: Stage, phase: Phase): Document {
  return pen.renderer.render('stage-milestone', {
    title: title(stage.title),
    phase: inline(phase.title),
    share: pen.value(stage.share, 'percent'),
    goal: block(stage.goal ?? ''),
    ...pen.schedule(stage.id),
  });
}

/** The milestone of one review. */
export function renderReviewMilestone(pen: Pen, review: Review, state: ReviewState): Document {
  return pen.renderer.render('review-milestone', {
    title: title(review.title),
    month: pen.month(state.period),
    due: pen.day(state.due),
  });
}
