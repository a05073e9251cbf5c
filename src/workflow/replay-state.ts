import type { Finding } from '../findings/finding.ts';
import type { EvidenceIndex } from '../gates/evidence.ts';
import type { GateDefinition } from '../plan/definition.ts';
import type { Plan, PlanGate } from '../plan/plan.ts';
import type { Schedule } from '../plan/schedule.ts';
import type { RecordFile } from '../records/kinds.ts';
import type { Day } from '../values/date.ts';
import type { ItemChart } from './machines/item.ts';
import type { ProgrammeChart } from './machines/programme.ts';
import type { ReviewChart } from './machines/review.ts';
import type { RolloutChart, RolloutEvent } from './machines/rollout.ts';
import type { Condition, DecisionState, ReviewAction } from './state.ts';

/** A moment in the history: instant in milliseconds and local day. */
export interface Moment {
  readonly at: string;
  readonly time: number;
  readonly day: Day;
}

/** A record that cannot be used. Its name is all there is to go by. */
export interface Unreadable {
  /** Gate or item it could be about; null = any of them. */
  readonly subject: string | null;
  /** Its id, which begins with its moment; empty when the name does not tell. */
  readonly id: string;
}

/** A phase or sprint during the replay. */
export interface ItemEntry {
  readonly id: string;
  readonly kind: 'phase' | 'sprint';
  readonly phase: string;
  readonly gate: PlanGate;
  chart: ItemChart;
  since: Moment | null;
  openWindow: boolean;
  heldUntil: Day | null;
  definition: GateDefinition | null;
  endedDay: Day | null;
}

/** The rollout during the replay. */
export interface RolloutEntry {
  readonly id: string;
  readonly phase: string;
  readonly stages: readonly PlanGate[];
  /** Id of what comes after the last stage. */
  readonly improvement: string;
  readonly requires: readonly string[];
  chart: RolloutChart;
  since: Moment | null;
  lastGood: Day | null;
  improvingDay: Day | null;
  startedDay: Day | null;
  readonly definitions: Map<string, GateDefinition>;
}

/** One review period during the replay. */
export interface ReviewEntry {
  readonly period: string;
  readonly nominal: Day;
  readonly previousNominal: Day;
  readonly due: Day;
  chart: ReviewChart;
  readonly actions: ReviewAction[];
  readonly carried: Map<string, string>;
  openedDay: Day | null;
  endedDay: Day | null;
  reason: string | null;
}

/** Everything the fold knows. It is changed in place by the fold alone and never leaves the room. */
export interface Replay {
  readonly plan: Plan;
  readonly schedule: Schedule;
  readonly maxRecycles: number;
  readonly dayOf: (instant: string) => Day;
  /** All facts; `knowing` narrows them. */
  readonly evidence: EvidenceIndex;
  /** Position of every record in the order of the replay. */
  readonly positions: ReadonlyMap<string, number>;
  readonly byId: ReadonlyMap<string, RecordFile>;
  readonly unreadable: readonly Unreadable[];
  programme: ProgrammeChart;
  heldUntil: Day | null;
  isFirstApprovalDone: boolean;
  readonly items: Map<string, ItemEntry>;
  /** Item of each gate of a phase or sprint. */
  readonly itemOfGate: ReadonlyMap<string, string>;
  rollout: RolloutEntry | null;
  readonly reviews: Map<string, ReviewEntry>;
  /** How many reviews lie behind: time has nothing more to tell about them. */
  reviewsPast: number;
  readonly decisions: Map<string, DecisionState>;
  /** Every decision that had an effect, in order. */
  readonly history: DecisionState[];
  /** Gates whose last decisions cancel each other out. */
  readonly disputed: Set<string>;
  /** Conditions of a go, by the gate that was passed with them. */
  readonly conditions: Map<string, readonly Condition[]>;
  readonly findings: Finding[];
}

export function momentOf(replay: Replay, at: string, time: number): Moment {
  return { at, time, day: replay.dayOf(at) };
}

/** Whether the programme was stopped or closed: then nothing is decided any more. */
export function hasEnded({ programme }: Replay): boolean {
  return programme.state.delivery === 'stopped' || programme.state.delivery === 'closed';
}

/** Whether a gate has been passed and not been reopened since. */
export function isPassed(replay: Replay, gate: string): boolean {
  const item = replay.itemOfGate.get(gate);
  if (item !== undefined) return replay.items.get(item)?.chart.state === 'passed';
  const { rollout } = replay;
  const index = rollout?.stages.findIndex(({ id }) => id === gate) ?? -1;
  if (rollout === null || index < 0) return false;
  return rollout.chart.state === 'improving' || rollout.chart.context.stage > index;
}

/** The stage that is live; null before the start and at zero. */
export function currentStage({ chart, stages }: RolloutEntry): PlanGate | null {
  return stages[chart.context.stage] ?? null;
}

/** Sends an event to the rollout. @returns false when its chart does not allow it */
export function moveRollout(rollout: RolloutEntry, event: RolloutEvent): boolean {
  const next = rollout.chart.send(event);
  if (next === null) return false;
  rollout.chart = next;
  return true;
}
