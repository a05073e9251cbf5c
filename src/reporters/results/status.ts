import type { Verdict } from '../../gates/verdict.ts';
import type { Programme } from '../../programme/programme.ts';
import { standingOf } from '../../programme/standing.ts';
import type { Foresight, Late, PhaseStatus, Status } from '../../programme/status.ts';
import type { Texts } from '../../text/translate.ts';
import type { Day } from '../../values/date.ts';
import { formatWeeks, programmeWeek } from '../../values/weeks.ts';
import type { ProgrammeState, ReviewState, RolloutState } from '../../workflow/state.ts';
import { takeableActs } from '../acts.ts';

export interface StatusResult {
  readonly at: Day;
  readonly programme: ProgrammeEntry;
  readonly phases: readonly PhaseEntry[];
  readonly rollout: RolloutEntry | null;
  readonly review: ReviewEntry | null;
  readonly late: readonly {
    readonly id: string;
    readonly kind: Late['kind'];
    readonly due: Day;
    readonly text: string;
  }[];
  readonly next: readonly string[];
  /** The step to begin with; null when there is nothing to do. */
  readonly recommended: string | null;
  /** What turns red first if nobody acts. */
  readonly foresight: (Foresight & { readonly text: string }) | null;
}

interface ProgrammeEntry {
  readonly id: string;
  readonly title: string;
  readonly state: ProgrammeState['delivery'];
  readonly plan: ProgrammeState['plan'];
  /** Week of the programme; null before its first day. */
  readonly week: number | null;
  readonly heldUntil: Day | null;
  /** Where it stands, in one sentence. */
  readonly text: string;
}

interface PhaseEntry {
  readonly id: string;
  readonly title: string;
  readonly state: string;
  readonly publishedWeeks: string | null;
  readonly plannedWeeks: string | null;
  readonly start: Day | null;
  readonly end: Day | null;
  readonly gate: { readonly id: string; readonly verdict: Verdict };
}

interface RolloutEntry {
  readonly state: RolloutState['state'];
  readonly stage: string | null;
  readonly share: number;
}

interface ReviewEntry {
  readonly period: string;
  readonly due: Day;
  readonly state: ReviewState['state'];
}

/** The published shape of `status`. */
export function statusResult(programme: Programme, status: Status, texts: Texts): StatusResult {
  const next = takeableActs(programme, status.next).map((act) => texts.next(act));
  const { foresight } = status;
  return {
    at: status.at,
    programme: programmeEntry(programme, status, texts),
    phases: status.phases.map(phaseEntry),
    rollout: rolloutEntry(programme),
    review: reviewEntry(currentReview(programme)),
    late: status.late.map((late) => ({
      id: late.id,
      kind: late.kind,
      due: late.due,
      text: texts.late(late),
    })),
    next,
    recommended: next[0] ?? null,
    foresight: foresight === null ? null : { ...foresight, text: texts.foresight(foresight) },
  };
}

function programmeEntry(programme: Programme, status: Status, texts: Texts): ProgrammeEntry {
  const { id, title } = programme.plan.milepost.value;
  const { delivery, plan, heldUntil } = programme.state;
  const week = programmeWeek(programme.schedule.firstDay, programme.day);
  const text = texts.standing(standingOf(programme, status));
  return { id, title, state: delivery, plan, week, heldUntil, text };
}

function phaseEntry({ id, title, state, published, planned, start, end, gate }: PhaseStatus): PhaseEntry {
  return {
    id,
    title,
    state,
    publishedWeeks: published === null ? null : formatWeeks(published),
    plannedWeeks: planned === null ? null : formatWeeks(planned),
    start,
    end,
    gate: { id: gate.id, verdict: gate.verdict },
  };
}

function rolloutEntry({ state: { rollout } }: Programme): RolloutEntry | null {
  if (rollout === null) return null;
  return { state: rollout.state, stage: rollout.stageId, share: rollout.share };
}

function reviewEntry(review: ReviewState | null): ReviewEntry | null {
  return review === null ? null : { period: review.period, due: review.due, state: review.state };
}

/** The earliest review that asks for work, else the next one; null without either. */
export function currentReview({ state }: Programme): ReviewState | null {
  const all = [...state.reviews.values()];
  const working = all.find((one) => one.state === 'open' || one.state === 'overdue' || one.state === 'due');
  return working ?? all.find((one) => one.state === 'scheduled') ?? null;
}
