import type { CriterionResult, GateResult, Observed } from '../../gates/gate.ts';
import type { Programme } from '../../programme/programme.ts';
import { figureText } from '../../text/observed.ts';
import { plainDay, plainValue } from '../../text/plain.ts';
import { shortThreshold } from '../../text/short.ts';
import type { Texts } from '../../text/translate.ts';
import type { DecisionState } from '../../workflow/state.ts';
import { criterionHead } from '../criterion-head.ts';
import { marked, type Paint, unpainted } from '../paint.ts';
import { chosenGates, isGatePassed, stepsOf } from '../results/gate.ts';
import { safe, withoutCommands } from '../safe.ts';
import { blocks, type Cell, cell, paragraph, table } from './layout.ts';
import { stepLines } from './steps.ts';

/** Verdicts of the gates, each with its criteria, its decision and the smallest way to a yes; the verdict comes last. */
export function gateText(
  programme: Programme,
  ids: readonly string[],
  texts: Texts,
  paint: Paint = unpainted,
): string {
  const results = chosenGates(programme, ids);
  if (results.length === 0) return noneText(programme, texts);
  const parts = results.map((result) => oneGate(programme, result, { texts, paint }));
  return withoutCommands(parts.join('\n\n'));
}

interface Show {
  readonly texts: Texts;
  readonly paint: Paint;
}

/** Why there is no gate to show. */
export function noneText(programme: Programme, texts: Texts): string {
  if (programme.state.delivery === 'draft') return texts.label('gate.draft');
  const isAllPassed = [...programme.gates.keys()].every((id) => isGatePassed(programme, id));
  return texts.label(isAllPassed ? 'gate.allPassed' : 'gate.noneOpen');
}

function oneGate(programme: Programme, result: GateResult, show: Show): string {
  const { texts, paint } = show;
  const decision = programme.state.decisions.get(result.id);
  const steps = stepsOf(programme, result.id);
  const title = programme.plan.gates.get(result.id)?.title ?? '';
  return blocks([
    [paint('strong', `${result.id}: ${safe(title)}`), ...criteriaLines(criteriaNow(programme, result), show)],
    decision === undefined ? [] : decisionLines(decision, texts),
    steps.length === 0 ? [] : [texts.label('status.next'), ...stepLines(steps, texts, paint)],
    verdictLines(result, show),
  ]);
}

/** Of a gate that has been passed nothing runs out any more. */
function criteriaNow(programme: Programme, { id, criteria }: GateResult): readonly CriterionResult[] {
  return isGatePassed(programme, id) ? criteria.map((one) => ({ ...one, validUntil: null })) : criteria;
}

function criteriaLines(criteria: readonly CriterionResult[], { texts, paint }: Show): readonly string[] {
  if (criteria.length === 0) return [];
  const rows = criteria.map((one) => criterionRow(one, texts));
  const assumed = criteria.some((one) => one.assumed) ? [`  ${texts.label('gate.assumed')}`] : [];
  return [...table(criterionHead(texts), rows, { indent: 2, paint }), ...assumed];
}

function criterionRow(one: CriterionResult, texts: Texts): readonly Cell[] {
  const [verdict = '', ...others] = criterionCells(one, texts);
  return [cell(verdict, one.verdict), ...others.map((text) => cell(text))];
}

/** Verdict, id, level, target and what was observed of one criterion, as safe texts. */
export function criterionCells(one: CriterionResult, texts: Texts): readonly string[] {
  const { id, level, verdict, target, unit, assumed, observed, notApplicable, validUntil } = one;
  const threshold = target === null ? '' : shortThreshold(target, unit, texts.language);
  const told = [
    ...(notApplicable ? [texts.label('gate.notApplicable')] : []),
    ...(observed === null ? [] : [observedText(observed, one, texts)]),
    ...(verdict !== 'pass' ? one.reasons.map((reason) => texts.reason(reason)) : []),
    ...(validUntil === null ? [] : [texts.label('gate.until', { day: validUntil })]),
  ];
  return [
    marked(verdict, texts.verdict(verdict)),
    id,
    texts.level(level),
    safe(`${threshold}${assumed ? ' *' : ''}`),
    safe(told.join('; ')),
  ];
}

function observedText(observed: Observed, { target }: CriterionResult, texts: Texts): string {
  return texts.label('gate.observed', { value: figureText(observed, target, texts), day: observed.on });
}

function decisionLines(found: DecisionState, texts: Texts): readonly string[] {
  const { decision, move, by, day, until, conditions, reason } = found;
  const date = (on: string): string => plainDay(on, texts.language);
  const head = texts.label('gate.decision', {
    decision: move === null ? texts.decision(decision) : texts.move(move),
    role: by,
    day: date(day),
  });
  const end = until === null ? '' : `, ${texts.label('gate.decidedUntil', { day: date(until) })}`;
  return [
    ...paragraph(safe(`${head}${end}${reason === null ? '' : ` (${reason})`}`), 2, 2),
    ...conditions.flatMap(({ id, text, owner, due }) =>
      paragraph(safe(texts.label('gate.condition', { id, text, owner, day: date(due) })), 4, 2),
    ),
  ];
}

/** `? gate-stock: inconclusive, score 50 to 87.5 %, holds until …` and why. */
function verdictLines(
  { id, verdict, score, validUntil, reasons }: GateResult,
  { texts, paint }: Show,
): readonly string[] {
  const told = [
    texts.verdict(verdict),
    ...(score === null ? [] : [texts.label('gate.score', { score: scoreText(score, texts) })]),
    ...(validUntil === null
      ? []
      : [texts.label('gate.until', { day: plainDay(validUntil, texts.language) })]),
  ].join(', ');
  const why = reasons.map((reason) => texts.reason(reason)).join('; ');
  const text = marked(verdict, `${id}: ${told}${why === '' ? '' : `; ${why}`}`);
  return paragraph(text, 0, 2).map((line) => paint(verdict, line));
}

/** `50 to 87.5 %`, or one figure where both ends are the same. */
export function scoreText(
  { low, high }: { readonly low: number; readonly high: number },
  texts: Texts,
): string {
  if (low === high) return plainValue(rounded(low), 'percent', texts.language);
  return shortThreshold({ between: [rounded(low), rounded(high)] }, 'percent', texts.language);
}

function rounded(value: number): number {
  return Number(value.toFixed(1));
}
