import type { Document } from '../render/engine.ts';
import {
  renderPhaseMilestone,
  renderReviewMilestone,
  renderSprintMilestone,
  renderStageMilestone,
} from '../render/milestone.ts';
import type { Pen } from '../render/pen.ts';
import type { Phase } from '../schema/types.generated.ts';
import type { Day } from '../values/date.ts';
import { endedItem, endedReview, endedStage } from './ended.ts';
import type { CloseReason, DesiredItem } from './item.ts';

/** Milestones of phases, and of sprints, rollout stages and due reviews unless the plan switches them off. */
export function desiredMilestones(pen: Pen): readonly DesiredItem[] {
  const { plan } = pen.programme;
  const wanted = plan.milepost.value.tracker.milestones;
  return [
    ...plan.phases.map(({ value }) => phaseMilestone(pen, value)),
    ...(wanted?.sprint === false ? [] : plan.phases.flatMap(({ value }) => sprintMilestones(pen, value))),
    ...(wanted?.stage === false ? [] : plan.phases.flatMap(({ value }) => stageMilestones(pen, value))),
    ...(wanted?.review === false ? [] : reviewMilestones(pen)),
  ];
}

interface Facts {
  readonly key: string;
  readonly renamedFrom: string | null;
  readonly document: Document;
  readonly due: Day | null;
  readonly closed: CloseReason | null;
}

/** A phase without end has a milestone without due date. */
function phaseMilestone(pen: Pen, phase: Phase): DesiredItem {
  return milestone({
    ...keys('phase', phase),
    document: renderPhaseMilestone(pen, phase),
    due: endOf(pen, phase.id),
    closed: endedItem(pen.programme.state, phase.id),
  });
}

function sprintMilestones(pen: Pen, phase: Phase): readonly DesiredItem[] {
  return (phase.sprints ?? []).flatMap((sprint) => {
    const due = endOf(pen, sprint.id);
    if (due === null) return [];
    const document = renderSprintMilestone(pen, sprint, phase);
    const closed = endedItem(pen.programme.state, sprint.id);
    return [milestone({ ...keys('sprint', sprint), document, due, closed })];
  });
}

function stageMilestones(pen: Pen, phase: Phase): readonly DesiredItem[] {
  const stages = phase.rollout?.stages ?? [];
  return stages.flatMap((stage, index) => {
    const due = endOf(pen, stage.id);
    if (due === null) return [];
    const document = renderStageMilestone(pen, stage, phase);
    const closed = endedStage(pen.programme.state, index);
    return [milestone({ ...keys('stage', stage), document, due, closed })];
  });
}

function reviewMilestones(pen: Pen): readonly DesiredItem[] {
  const review = pen.programme.plan.review?.value;
  if (review === undefined) return [];
  return [...pen.programme.state.reviews.values()]
    .filter(({ state }) => state !== 'scheduled')
    .map((state) =>
      milestone({
        key: `review/${state.period}`,
        renamedFrom: null,
        document: renderReviewMilestone(pen, review, state),
        due: state.due,
        closed: endedReview(state),
      }),
    );
}

/** Key and former key of an item of a kind. */
export function keys(
  kind: string,
  item: { readonly id: string; readonly renamedFrom?: string },
): Pick<DesiredItem, 'key' | 'renamedFrom'> {
  const { id, renamedFrom } = item;
  return { key: `${kind}/${id}`, renamedFrom: renamedFrom === undefined ? null : `${kind}/${renamedFrom}` };
}

function endOf(pen: Pen, id: string): Day | null {
  return pen.programme.schedule.items.get(id)?.end ?? null;
}

function milestone({ key, renamedFrom, document, due, closed }: Facts): DesiredItem {
  return {
    resource: 'milestone',
    key,
    renamedFrom,
    title: document.title,
    block: document.text,
    boxes: [],
    labels: [],
    milestone: null,
    due,
    parent: null,
    blockedBy: [],
    role: null,
    state: { closed, isPulled: false },
  };
}
