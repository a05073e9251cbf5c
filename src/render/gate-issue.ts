import type { CriterionResult } from '../gates/gate.ts';
import type { PlanGate } from '../plan/plan.ts';
import type { Criteria } from '../schema/types.generated.ts';
import type { Context, Document, Plain } from './engine.ts';
import { cell, inline, title } from './escape.ts';
import type { Pen } from './pen.ts';

/** A gate: its criteria with targets and verdicts, who decides, the decision in force, how to record one. */
export function renderGateIssue(pen: Pen, gate: PlanGate): Document {
  const result = pen.programme.gates.get(gate.id);
  return pen.renderer.render('gate-issue', {
    title: title(gate.title),
    id: gate.id,
    ...pen.schedule(gate.item),
    verdict: pen.words.verdict[result?.verdict ?? 'inconclusive'],
    validUntil: pen.day(result?.validUntil),
    score: result?.score ? scoreText(result.score, pen) : null,
    criteria: (result?.criteria ?? []).map((one) => criterionRow(one, gate, pen)),
    hasAssumed: (result?.criteria ?? []).some(({ assumed }) => assumed),
    deciders: Object.entries(gate.decide.roles).map(([role, count]) => ({
      role: pen.role(role),
      count: count > 1 ? pen.number(count) : null,
    })),
    ...decision(gate.id, pen),
  });
}

function criterionRow(one: CriterionResult, gate: PlanGate, pen: Pen): Plain {
  const { observed } = one;
  return {
    title: criterionTitle(one, gate, pen),
    level: pen.words.level[one.level],
    target: one.target === null || one.unit === null ? '–' : pen.threshold(one.target, one.unit),
    isAssumed: one.assumed,
    observed: observed === null ? '–' : observedText(observed, pen),
    verdict: pen.words.verdict[one.verdict],
    validUntil: pen.day(one.validUntil) ?? '–',
  };
}

function observedText(observed: NonNullable<CriterionResult['observed']>, pen: Pen): string {
  const { value, part, whole, unit, on } = observed;
  if (value !== null) return `${pen.value(value, unit)} (${pen.day(on)})`;
  if (part === undefined || whole === undefined) return '–';
  return `${pen.number(part)} / ${pen.number(whole)} (${pen.day(on)})`;
}

function criterionTitle({ id }: CriterionResult, gate: PlanGate, pen: Pen): string {
  const implicit = gate.implicit.find((one) => one.id === id);
  if (implicit !== undefined) {
    const item = pen.programme.plan.items.get(implicit.item);
    return `${pen.words.implicit[implicit.kind]}: ${cell(item?.title ?? implicit.item)}`;
  }
  const criterion = gate.criteria.find((one) => one.id === id);
  return cell(criterion === undefined ? id : titleOf(criterion, pen));
}

/** A criterion without a title is told by what it asks for: its KPI, its item, or else its id. */
function titleOf(criterion: Criteria[number], pen: Pen): string {
  if (criterion.title !== undefined) return criterion.title;
  const { plan } = pen.programme;
  if (criterion.kind !== 'check')
    return plan.kpis?.value.kpis.find(({ id }) => id === criterion.metric)?.title ?? criterion.metric;
  return plan.items.get(criterion.item ?? '')?.title ?? criterion.id;
}

function scoreText({ low, high }: { readonly low: number; readonly high: number }, pen: Pen): string {
  return low === high ? pen.value(low, 'percent') : pen.threshold({ between: [low, high] }, 'percent');
}

function decision(gate: string, pen: Pen): Context {
  const found = pen.programme.state.decisions.get(gate);
  if (found === undefined) return { decision: null, decidedOn: null, decidedBy: null, until: null, conditions: [] };
  return {
    decision: pen.words.decision[found.decision],
    decidedOn: pen.day(found.day),
    decidedBy: pen.role(found.by),
    until: pen.day(found.until),
    conditions: found.conditions.map(({ text, owner, due }) => ({
      text: inline(text),
      owner: pen.role(owner),
      due: pen.day(due),
    })),
  };
}
