import type { CriterionResult } from '../gates/gate.ts';
import type { PlanGate } from '../plan/plan.ts';
import type { Criteria } from '../schema/types.generated.ts';
import { implicitKinds } from '../text/plain-words.ts';
import type { Context, Document, Plain } from './engine.ts';
import { cell, inline, title } from './escape.ts';
import type { Pen } from './pen.ts';

/** A gate: its criteria with targets and verdicts, who decides, the decision in force, how to record one. */
export function renderGateIssue(pen: Pen, gate: PlanGate): Document {
  const result = pen.programme.gates.get(gate.id);
  return pen.renderer.render('gate-issue', {
    title: title(gate.title),
    id: gate.id,
    isStage: gate.owner === 'stage',
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

function criterionTitle({ id, kind }: CriterionResult, gate: PlanGate, pen: Pen): string {
  if (kind === 'implicit') return implicitTitle(id, pen);
  const criterion = gate.criteria.find((one) => one.id === id);
  return cell(criterion === undefined ? id : titleOf(criterion, pen));
}

/** `sprint:sprint-1`, `soak`: what is asked, and of what. */
function implicitTitle(id: string, pen: Pen): string {
  const [kind = '', subject] = id.split(':');
  const word = implicitKinds.find((one) => one === kind);
  if (word === undefined) return cell(id);
  const asked = pen.words.implicit[word];
  return subject === undefined || word === 'programme'
    ? asked
    : `${asked}: ${cell(subjectTitle(subject, pen))}`;
}

function subjectTitle(id: string, pen: Pen): string {
  const { plan, state } = pen.programme;
  const conditions = [...state.decisions.values()].flatMap((decision) => decision.conditions);
  return (
    plan.gates.get(id)?.title ??
    plan.items.get(id)?.title ??
    conditions.find((condition) => condition.id === id)?.text ??
    id
  );
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
  const { decisions, disputed } = pen.programme.state;
  const isDisputed = disputed.has(gate);
  const found = isDisputed ? undefined : decisions.get(gate);
  if (found === undefined)
    return { isDisputed, decision: null, decidedOn: null, decidedBy: null, until: null, conditions: [] };
  return {
    isDisputed,
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
