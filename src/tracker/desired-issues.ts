import type { PlanGate } from '../plan/plan.ts';
import type { Document } from '../render/engine.ts';
import { renderGateIssue } from '../render/gate-issue.ts';
import {
  renderCommunicationIssue,
  renderDeliverableIssue,
  renderPhaseIssue,
  renderTaskIssue,
  renderTrainingIssue,
} from '../render/issue.ts';
import type { Pen } from '../render/pen.ts';
import { renderReviewIssue } from '../render/review-issue.ts';
import type { Phase } from '../schema/types.generated.ts';
import { sortBy } from '../values/order.ts';
import { keys } from './desired-milestones.ts';
import { type CheckedItems, itemPath } from './done.ts';
import { endedItem, endedReview, endedStage } from './ended.ts';
import type { CloseReason, DesiredBox, DesiredItem, DesiredState, ItemKey } from './item.ts';
import { projectValues, reviewValues } from './project.ts';

type Task = NonNullable<Phase['tasks']>[number];

interface Place {
  readonly pen: Pen;
  readonly checked: CheckedItems;
  /** Keys of the milestones there are. */
  readonly milestones: ReadonlySet<ItemKey>;
}

/** Issues of phases, tasks, deliverables, gates, communication, training, and of reviews once due or opened. */
export function desiredIssues(
  pen: Pen,
  checked: CheckedItems,
  milestones: ReadonlySet<ItemKey>,
): readonly DesiredItem[] {
  const at = { pen, checked, milestones };
  const { plan } = pen.programme;
  const files = plan.phases.map(({ value }) => value);
  return [
    ...files.map((phase) => phaseIssue(at, phase)),
    ...files.flatMap((phase) => (phase.tasks ?? []).map((task) => taskIssue(at, task, phase))),
    ...files.flatMap((phase) => deliverableIssues(at, phase)),
    ...[...plan.gates.values()].map((gate) => gateIssue(at, gate)),
    ...communicationIssues(at),
    ...trainingIssues(at),
    ...reviewIssues(at),
  ];
}

/** A phase waits on the gates that it requires: that of the phase before it unless the plan says otherwise. */
function phaseIssue(at: Place, phase: Phase): DesiredItem {
  const requires = at.pen.programme.plan.gates.get(phase.gate.id)?.requires ?? [];
  const closed = endedItem(at.pen.programme.state, phase.id);
  return issue({
    ...keys('phase', phase),
    document: renderPhaseIssue(at.pen, phase),
    role: phase.owner ?? null,
    labels: ['mp:phase'],
    milestone: milestoneOf(at, `phase/${phase.id}`),
    parent: null,
    blockedBy: requires.map((gate): ItemKey => `gate/${gate}`),
    state: { closed, isPulled: false },
    project: projectValues(at.pen, { id: phase.id, phase: phase.id, part: phase.id, closed }),
  });
}

function taskIssue(at: Place, task: Task, phase: Phase): DesiredItem {
  const boxes = (task.boxes ?? []).map(({ id }): DesiredBox => box(at, id, itemPath(task.id, id)));
  const state = doneState(at, task.id);
  return issue({
    ...keys('task', task),
    document: renderTaskIssue(at.pen, task),
    role: task.owner ?? null,
    boxes,
    labels: ['mp:task'],
    milestone: milestoneOf(at, `sprint/${task.sprint ?? ''}`, `phase/${phase.id}`),
    parent: taskParent(at, task, phase),
    blockedBy: (task.needs ?? []).flatMap((id) => itemKey(at, id)),
    state,
    project: projectValues(at.pen, { id: task.id, phase: phase.id, part: task.sprint ?? phase.id, ...state }),
  });
}

/** Under the tracking issue; on GitHub under the sprint's gate issue if the plan says so. */
function taskParent({ pen }: Place, task: Task, phase: Phase): ItemKey {
  const { tracker } = pen.programme.plan.milepost.value;
  const sprint = phase.sprints?.find(({ id }) => id === task.sprint);
  const nests = tracker.kind === 'github' && tracker.nest === 'sprint' && sprint !== undefined;
  return nests ? `gate/${sprint.gate.id}` : `phase/${phase.id}`;
}

function deliverableIssues(at: Place, phase: Phase): readonly DesiredItem[] {
  return (phase.deliverables ?? []).map((one) =>
    child(at, phase.id, {
      ...keys('deliverable', one),
      document: renderDeliverableIssue(at.pen, one),
      role: one.owner ?? null,
      labels: ['mp:task'],
      state: doneState(at, one.id),
    }),
  );
}

function gateIssue(at: Place, gate: PlanGate): DesiredItem {
  const verdict = at.pen.programme.gates.get(gate.id)?.verdict ?? 'inconclusive';
  const { item: id, phase } = gate;
  const closed = endedGate(at, gate);
  return issue({
    key: `gate/${gate.id}`,
    renamedFrom: null,
    document: renderGateIssue(at.pen, gate),
    role: null,
    labels: ['mp:gate', `mp:verdict-${verdict}`],
    milestone: milestoneOf(at, `${gate.owner}/${gate.item}`, `phase/${gate.phase}`),
    parent: `phase/${gate.phase}`,
    blockedBy: stageBefore(at, gate),
    state: { closed, isPulled: false },
    project: projectValues(at.pen, { id, isAtEnd: true, phase, part: id, closed }),
  });
}

function endedGate({ pen }: Place, gate: PlanGate): CloseReason | null {
  const { state } = pen.programme;
  if (gate.owner !== 'stage') return endedItem(state, gate.item);
  return endedStage(state, stagesOf(pen, gate.phase).indexOf(gate.item));
}

function stageBefore({ pen }: Place, gate: PlanGate): readonly ItemKey[] {
  if (gate.owner !== 'stage') return [];
  const stages = stagesOf(pen, gate.phase);
  const before = stages[stages.indexOf(gate.item) - 1];
  return before === undefined ? [] : [`gate/${before}`];
}

function stagesOf(pen: Pen, phase: string): readonly string[] {
  const found = pen.programme.plan.phases.find(({ value }) => value.id === phase);
  return (found?.value.rollout?.stages ?? []).map(({ id }) => id);
}

/** A switched-off proposal is no item. */
function communicationIssues(at: Place): readonly DesiredItem[] {
  const events = at.pen.programme.plan.communication?.value.events ?? [];
  return events
    .filter(({ off }) => off !== true)
    .map((event) =>
      child(at, event.phase, {
        ...keys('communication', event),
        document: renderCommunicationIssue(at.pen, event),
        role: event.owner ?? null,
        labels: ['mp:communication'],
        state: doneState(at, event.id),
      }),
    );
}

function trainingIssues(at: Place): readonly DesiredItem[] {
  const training = at.pen.programme.plan.training?.value;
  return [...(training?.modules ?? []), ...(training?.materials ?? [])].map((one) =>
    child(at, one.phase, {
      ...keys('training', one),
      document: renderTrainingIssue(at.pen, one),
      role: one.owner ?? null,
      labels: ['mp:training'],
      state: doneState(at, one.id),
    }),
  );
}

function reviewIssues(at: Place): readonly DesiredItem[] {
  const review = at.pen.programme.plan.review?.value;
  if (review === undefined) return [];
  const shown = [...at.pen.programme.state.reviews.values()].filter(({ state }) => state !== 'scheduled');
  return shown.map((state) =>
    issue({
      key: `review/${state.period}`,
      renamedFrom: null,
      document: renderReviewIssue(at.pen, review, state),
      role: review.owner ?? null,
      boxes: review.steps.map(({ id }) => reviewBox(at, id, state)),
      labels: ['mp:review'],
      milestone: milestoneOf(at, `review/${state.period}`),
      parent: null,
      blockedBy: [],
      state: { closed: endedReview(state), isPulled: false },
      project: reviewValues(at.pen, state, endedReview(state)),
    }),
  );
}

function reviewBox(at: Place, step: string, state: { period: string; done: readonly string[] }): DesiredBox {
  const checked = box(at, step, `${state.period}/${step}`);
  return state.done.includes(step) ? { id: step, isDone: true, isPulled: false } : checked;
}

interface Facts extends Pick<DesiredItem, 'key' | 'renamedFrom' | 'role' | 'state'> {
  readonly document: Document;
  readonly labels: readonly string[];
}

/** A child of a phase's tracking issue, in the milestone of the phase. */
function child(at: Place, phase: string, facts: Facts): DesiredItem {
  const milestone = milestoneOf(at, `phase/${phase}`);
  const [, id = ''] = facts.key.split('/');
  const project = projectValues(at.pen, { id, phase, part: phase, ...facts.state });
  return issue({ ...facts, milestone, parent: `phase/${phase}`, blockedBy: [], project });
}

function issue(
  facts: Facts &
    Pick<DesiredItem, 'milestone' | 'parent' | 'blockedBy'> & {
      boxes?: readonly DesiredBox[];
      project: readonly string[];
    },
): DesiredItem {
  const { document, boxes = [], labels, blockedBy, project, ...rest } = facts;
  return {
    resource: 'issue',
    title: document.title,
    block: document.text,
    boxes,
    labels: sortBy(labels, (label) => label),
    due: null,
    blockedBy: sortBy(new Set(blockedBy), (key) => key),
    ...(project.length === 0 ? {} : { project }),
    ...rest,
  };
}

function box({ checked }: Place, id: string, path: string): DesiredBox {
  const found = checked.get(path);
  return { id, isDone: found?.isDone ?? false, isPulled: found?.isPulled ?? false };
}

function doneState({ checked }: Place, id: string): DesiredState {
  const found = checked.get(itemPath(id));
  if (found?.isDone !== true) return { closed: null, isPulled: false };
  return { closed: 'completed', isPulled: found.isPulled };
}

/** The first of these milestones that there is. */
function milestoneOf({ milestones }: Place, ...wanted: readonly ItemKey[]): ItemKey | null {
  return wanted.find((key) => milestones.has(key)) ?? null;
}

/** Key of the issue of an item that a task needs; parts without an issue of their own have none. */
function itemKey({ pen }: Place, id: string): readonly ItemKey[] {
  const { items, gates } = pen.programme.plan;
  if (gates.has(id)) return [`gate/${id}`];
  const kind = items.get(id)?.kind;
  switch (kind) {
    case 'task':
    case 'deliverable':
    case 'communication':
    case 'training':
    case 'phase':
      return [`${kind}/${id}`];
    case 'gate':
    case 'stage':
      return [`gate/${id}`];
    case 'sprint':
    case 'rollout':
    case 'improvement':
    case undefined:
      return [];
  }
}
