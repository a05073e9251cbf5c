import type { Verdict } from '../../gates/verdict.ts';
import type { Programme } from '../../programme/programme.ts';
import { openGates, statusOf } from '../../programme/status.ts';
import type { Act } from '../../text/acts.ts';
import type { Texts } from '../../text/translate.ts';
import type { Day } from '../../values/date.ts';
import { stageSize } from '../../values/decimal.ts';
import { formatWeeks } from '../../values/weeks.ts';
import type { RolloutState } from '../../workflow/state.ts';
import { takeable } from '../acts.ts';
import { stepsOf } from './gate.ts';

export interface RolloutResult {
  readonly at: Day;
  readonly rollout: RolloutShape | null;
  readonly next: readonly string[];
}

export interface RolloutShape {
  readonly id: string;
  readonly state: RolloutState['state'];
  readonly stage: string | null;
  /** Percent that is live. */
  readonly share: number;
  readonly since: Day | null;
  readonly unit: string;
  readonly population: number;
  readonly good: number;
  readonly bad: number;
  /** Good observations in a row that the present stage needs; null at no stage. */
  readonly need: number | null;
  readonly stages: readonly StageShape[];
}

export interface StageShape {
  readonly id: string;
  readonly title: string;
  readonly share: number;
  /** How many of the unit that is. */
  readonly size: number;
  readonly publishedWeeks: string | null;
  readonly plannedWeeks: string | null;
  readonly start: Day | null;
  readonly end: Day | null;
  /** True if this stage is live now. */
  readonly isLive: boolean;
  readonly verdict: Verdict;
}

/** The published shape of `rollout status`. */
export function rolloutResult(programme: Programme, texts: Texts): RolloutResult {
  return {
    at: programme.day,
    rollout: rolloutShape(programme),
    next: rolloutActs(programme).map((act) => texts.next(act)),
  };
}

/** Plan and state of the rollout together; null without one. */
export function rolloutShape(programme: Programme): RolloutShape | null {
  const state = programme.state.rollout;
  const plan = programme.plan.phases.find(({ value }) => value.rollout !== undefined)?.value.rollout;
  if (state === null || plan === undefined) return null;
  const current = plan.stages.find(({ id }) => id === state.stageId);
  return {
    id: state.id,
    state: state.state,
    stage: state.stageId,
    share: state.share,
    since: state.sinceDay,
    unit: plan.unit,
    population: plan.population,
    good: state.good,
    bad: state.bad,
    need: current === undefined ? null : (current.observations?.need ?? 1),
    stages: plan.stages.map((stage) => stageShape(programme, stage, plan.population)),
  };
}

interface PlannedStage {
  readonly id: string;
  readonly title: string;
  readonly share: number;
}

function stageShape(
  programme: Programme,
  { id, title, share }: PlannedStage,
  population: number,
): StageShape {
  const when = programme.schedule.items.get(id);
  const published = when?.published ?? null;
  return {
    id,
    title,
    share,
    size: stageSize(share, population),
    publishedWeeks: published === null ? null : formatWeeks(published),
    plannedWeeks: when === undefined ? null : formatWeeks(when.planned),
    start: when?.start ?? null,
    end: when?.end ?? null,
    isLive: programme.state.rollout?.stageId === id,
    verdict: programme.gates.get(id)?.verdict ?? 'inconclusive',
  };
}

/** What can be done about the rollout: moves, and steps at the gate of its present stage. */
export function rolloutActs(programme: Programme): readonly Act[] {
  const moves = statusOf(programme).next.filter(({ code }) => MOVES.has(code));
  const stage = programme.state.rollout?.stageId ?? null;
  const isOpen = stage !== null && openGates(programme).includes(stage);
  const steps = isOpen && moves.length === 0 ? stepsOf(programme, stage) : [];
  return [...moves.map((act) => takeable(programme, act)), ...steps];
}

const MOVES: ReadonlySet<Act['code']> = new Set(['start-rollout', 'promote', 'recover-rollout']);
