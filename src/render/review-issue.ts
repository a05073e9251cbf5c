import type { KPIs, Review } from '../schema/types.generated.ts';
import type { ReviewState } from '../workflow/state.ts';
import type { Document, Plain } from './engine.ts';
import { block, cell, inline, title } from './escape.ts';
import { standingFacts } from './facts.ts';
import type { Pen } from './pen.ts';

type Kpi = KPIs['kpis'][number];

/** The review of one period: its steps as boxes, the dashboard KPIs with their targets, actions still open. */
export function renderReviewIssue(pen: Pen, review: Review, state: ReviewState): Document {
  const latest = latestValues(pen);
  const kpis = pen.programme.plan.kpis?.value.kpis ?? [];
  return pen.renderer.render('review-issue', {
    title: title(review.title),
    month: pen.month(state.period),
    period: state.period,
    due: pen.day(state.due),
    owner: pen.role(review.owner),
    steps: review.steps.map((step) => ({
      id: step.id,
      title: inline(step.title),
      needs: pen.words.needs[step.needs],
      owner: pen.role(step.owner),
      description: block(step.description ?? ''),
    })),
    kpis: kpis.filter(({ dashboard }) => dashboard === true).map((kpi) => kpiRow(kpi, latest, pen)),
    hasAssumed: kpis.some((kpi) => kpi.dashboard === true && kpi.assumed === true),
    actions: openActions(state.period, pen),
  });
}

interface Latest {
  readonly text: string;
  readonly day: string;
}

function kpiRow(kpi: Kpi, latest: ReadonlyMap<string, Latest>, pen: Pen): Plain {
  const last = latest.get(kpi.id);
  return {
    title: cell(kpi.title),
    target: kpi.target === undefined ? '–' : pen.threshold(kpi.target, kpi.unit),
    isAssumed: kpi.assumed === true,
    last: last === undefined ? '–' : `${last.text} (${pen.day(last.day)})`,
  };
}

/** The value observed last of every metric; of one day the one recorded last. */
function latestValues(pen: Pen): ReadonlyMap<string, Latest> {
  const found = new Map<string, Latest>();
  for (const { record } of standingFacts(pen.programme.records)) {
    if (record.kind !== 'evidence') continue;
    const day = typeof record.observed === 'string' ? record.observed : record.observed.to;
    for (const { metric, value, part, whole, unit } of record.measurements) {
      const text = measured(value, part, whole, unit, pen);
      const known = found.get(metric);
      if (text !== null && (known === undefined || known.day <= day)) found.set(metric, { text, day });
    }
  }
  return found;
}

function measured(
  value: number | undefined,
  part: number | undefined,
  whole: number | undefined,
  unit: string,
  pen: Pen,
): string | null {
  if (value !== undefined) return pen.value(value, unit);
  return part === undefined || whole === undefined ? null : `${pen.number(part)} / ${pen.number(whole)}`;
}

/** Actions of this and earlier reviews that are not done. */
function openActions(period: string, pen: Pen): readonly Plain[] {
  return [...pen.programme.state.reviews.values()]
    .filter((review) => review.period <= period)
    .flatMap(({ actions }) => actions)
    .filter(({ isDone }) => !isDone)
    .map((action) => ({
      text: inline(action.text),
      owner: pen.role(action.owner),
      due: pen.day(action.due),
      carriedOnce: action.carriedTimes === 1,
      carried: action.carriedTimes > 0 ? pen.number(action.carriedTimes) : null,
    }));
}
