import { title } from '../render/escape.ts';
import type { Pen } from '../render/pen.ts';
import { sortBy } from '../values/order.ts';
import type { ReviewState, RolloutState } from '../workflow/state.ts';
import type { CloseReason } from './item.ts';

/** Fields of a project that milepost can fill. A tracker turns each into the field that the plan names for it. */
export const projectFields = ['start', 'end', 'status', 'phase'] as const;

export type ProjectField = (typeof projectFields)[number];

/** Words of the field `status`; a tracker has its own for them. */
export type ProjectStatus = 'todo' | 'doing' | 'done';

/** Where an issue stands in the programme: its own id, the part that it belongs to, and how it ended. */
export interface Standing {
  /** Whose planned days count. */
  readonly id: string;
  /** True for what happens at the end of them: a gate. */
  readonly isAtEnd?: boolean;
  /** Id of the phase. */
  readonly phase: string;
  /** Id of the phase, sprint or rollout stage that must be active for it to be in hand. */
  readonly part: string;
  readonly closed: CloseReason | null;
}

/**
 * What the project should show of an issue: `name=value`, sorted, only of fields that the plan names. Days are those
 * of the schedule, so that no value depends on a clock.
 */
export function projectValues(pen: Pen, standing: Standing): readonly string[] {
  const { id, isAtEnd = false, phase, part, closed } = standing;
  const scheduled = pen.programme.schedule.items.get(id);
  const file = pen.programme.plan.phases.find(({ value }) => value.id === phase);
  return valuesOf(pen, {
    start: isAtEnd ? null : (scheduled?.start ?? null),
    end: scheduled?.end ?? null,
    status: closed !== null ? 'done' : isActive(pen, part) ? 'doing' : 'todo',
    phase: file === undefined ? null : cut(title(file.value.title).normalize('NFC')),
  });
}

/** The same of a review: it has a day and no phase. */
export function reviewValues(
  pen: Pen,
  { due, state }: ReviewState,
  closed: CloseReason | null,
): readonly string[] {
  const status = closed !== null ? 'done' : state === 'open' ? 'doing' : 'todo';
  return valuesOf(pen, { start: null, end: due, status, phase: null });
}

/** `start=2026-01-05` as name and value. */
export function splitValue(text: string): readonly [string, string] {
  const at = text.indexOf('=');
  return [text.slice(0, at), text.slice(at + 1)];
}

function valuesOf(pen: Pen, values: Readonly<Record<ProjectField, string | null>>): readonly string[] {
  const { tracker } = pen.programme.plan.milepost.value;
  if (tracker.kind !== 'github' || tracker.project === undefined) return [];
  const { fields } = tracker.project;
  const given = projectFields.filter((name) => fields[name] !== undefined && values[name] !== null);
  return sortBy(
    given.map((name) => `${name}=${values[name] ?? ''}`),
    (text) => text,
  );
}

/** As much as a saved change can hold of one value. */
function cut(text: string): string {
  return [...text].slice(0, LONGEST).join('');
}

const LONGEST = 150;
const LIVE: readonly RolloutState['state'][] = ['observing', 'ready', 'degraded', 'paused'];

/** A part that is held was begun: it stays in hand. */
function isActive({ programme }: Pen, part: string): boolean {
  const { items, rollout } = programme.state;
  const state = items.get(part)?.state;
  if (state !== undefined) return state === 'active' || state === 'held';
  return rollout !== null && rollout.stageId === part && LIVE.includes(rollout.state);
}
