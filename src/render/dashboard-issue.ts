import { plainState } from '../text/plain.ts';
import type { Document, Plain } from './engine.ts';
import { cell, inline, title } from './escape.ts';
import { dashboardKpis } from './kpi-rows.ts';
import type { Pen } from './pen.ts';

const MOST_DECISIONS = 5;

/**
 * Where the whole programme stands, on one page. It is made of what plan, records and verdicts say, never of the
 * day it is written on: a day on which nothing happens leaves it as it was.
 */
export function renderDashboardIssue(pen: Pen): Document {
  const { plan, state } = pen.programme;
  return pen.renderer.render('dashboard-issue', {
    title: title(plan.milepost.value.title),
    state: plainState(state.delivery, pen.language),
    heldUntil: pen.day(state.heldUntil),
    phases: plan.phases.map(({ value }) => phaseRow(pen, value.id, value.title, value.gate.id)),
    rollout: rollout(pen),
    review: review(pen),
    decisions: state.history
      .slice(-MOST_DECISIONS)
      .toReversed()
      .map((one) => ({
        gate: inline(titleOf(pen, one.gate)),
        decision: pen.words.decision[one.decision],
        day: pen.day(one.day),
        by: pen.role(one.by),
      })),
    ...dashboardKpis(pen),
  });
}

/** A decision is about a gate, a rollout, or the programme itself. */
function titleOf({ programme: { plan } }: Pen, id: string): string {
  if (id === 'programme') return plan.milepost.value.title;
  return plan.gates.get(id)?.title ?? plan.items.get(id)?.title ?? id;
}

function phaseRow({ programme, language, words, day }: Pen, id: string, name: string, gate: string): Plain {
  const { plan, state, schedule, gates } = programme;
  const when = schedule.items.get(id);
  return {
    title: cell(name),
    state: plainState(state.items.get(id)?.state ?? 'planned', language),
    start: day(when?.start) ?? '–',
    end: day(when?.end) ?? '–',
    gate: cell(plan.gates.get(gate)?.title ?? gate),
    verdict: words.verdict[gates.get(gate)?.verdict ?? 'inconclusive'],
  };
}

function rollout({ programme, language, value }: Pen): Plain {
  const { plan, state } = programme;
  if (state.rollout === null) return null;
  const { stageId, share } = state.rollout;
  return {
    state: plainState(state.rollout.state, language),
    share: value(share, 'percent'),
    stage: stageId === null ? null : inline(plan.items.get(stageId)?.title ?? stageId),
  };
}

/** The review that asks for work now. */
function review({ programme, language, month, day }: Pen): Plain {
  const asking = [...programme.state.reviews.values()].find((one) =>
    ['due', 'overdue', 'open'].includes(one.state),
  );
  if (asking === undefined) return null;
  return {
    month: month(asking.period),
    state: plainState(asking.state, language),
    due: day(asking.due),
  };
}
