import type { Communication, Phase, Training } from '../schema/types.generated.ts';
import type { Context, Document } from './engine.ts';
import { block, inline, title } from './escape.ts';
import type { Pen } from './pen.ts';
import { sections } from './sections.ts';

type Task = NonNullable<Phase['tasks']>[number];
type Deliverable = NonNullable<Phase['deliverables']>[number];
type Event = Communication['events'][number];
type Module = Training['modules'][number];
type Material = NonNullable<Training['materials']>[number];

/** The tracking issue of a phase: goal, dates, deliverables, sprints, rollout, and what helps the people in it. */
export function renderPhaseIssue(pen: Pen, phase: Phase): Document {
  return pen.renderer.render('phase-issue', {
    ...common(pen, phase),
    goal: block(phase.goal ?? ''),
    deliverables: (phase.deliverables ?? []).map((one) => ({
      title: inline(one.title),
      isOptional: one.required === false,
      owner: pen.role(one.owner),
    })),
    sprints: (phase.sprints ?? []).map((sprint) => ({
      title: inline(sprint.title),
      ...pen.schedule(sprint.id),
    })),
    stages: (phase.rollout?.stages ?? []).map((stage) => ({
      title: inline(stage.title),
      share: pen.value(stage.share, 'percent'),
      ...pen.schedule(stage.id),
    })),
    ...sections(phase, pen),
  });
}

/** A task, with its boxes. */
export function renderTaskIssue(pen: Pen, task: Task): Document {
  return pen.renderer.render('task-issue', {
    ...common(pen, task),
    description: block(task.description ?? ''),
    effort: task.effortHours === undefined ? null : pen.value(task.effortHours, 'hours'),
    boxes: (task.boxes ?? []).map(({ id, title: text }) => ({ id, title: inline(text) })),
  });
}

/** Something the phase delivers. */
export function renderDeliverableIssue(pen: Pen, deliverable: Deliverable): Document {
  return pen.renderer.render('deliverable-issue', {
    ...common(pen, deliverable),
    description: block(deliverable.description ?? ''),
    isOptional: deliverable.required === false,
  });
}

/** A moment of communication: when, for whom. */
export function renderCommunicationIssue(pen: Pen, event: Event): Document {
  const groups = new Map(
    pen.programme.plan.stakeholders?.value.groups.map((group) => [group.id, group.title]) ?? [],
  );
  return pen.renderer.render('communication-issue', {
    ...common(pen, event),
    description: block(event.description ?? ''),
    audience: (event.audience ?? []).map((id) => ({ title: inline(groups.get(id) ?? id) })),
  });
}

/** A training module or material: length, for whom. */
export function renderTrainingIssue(pen: Pen, one: Module | Material): Document {
  const groups = new Map(
    pen.programme.plan.training?.value.groups?.map((group) => [group.id, group.title]) ?? [],
  );
  const wanted = 'for' in one ? (one.for ?? []) : [];
  return pen.renderer.render('training-issue', {
    ...common(pen, one),
    description: block(one.description ?? ''),
    length: lengthOf(one, pen),
    groups: wanted.map((id) => ({ title: inline(groups.get(id) ?? id) })),
  });
}

function common(
  pen: Pen,
  item: { readonly id: string; readonly title: string; readonly owner?: string },
): Context {
  return { title: title(item.title), owner: pen.role(item.owner), ...pen.schedule(item.id) };
}

function lengthOf(one: Module | Material, pen: Pen): string | null {
  if ('minutes' in one) return pen.value(one.minutes, 'minutes');
  const { minutesLow: low, minutesHigh: high } = one;
  if (low !== undefined && high !== undefined && low !== high)
    return pen.threshold({ between: [low, high] }, 'minutes');
  const single = low ?? high;
  return single === undefined ? null : pen.value(single, 'minutes');
}
