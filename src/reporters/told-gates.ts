import type { Place, Severity } from '../findings/finding.ts';
import type { CriterionResult, GateResult } from '../gates/gate.ts';
import type { Verdict } from '../gates/verdict.ts';
import type { PlanGate } from '../plan/plan.ts';
import type { Programme } from '../programme/programme.ts';
import { figureText } from '../text/observed.ts';
import { shortThreshold } from '../text/short.ts';
import type { Texts } from '../text/translate.ts';
import { canonicalJson } from '../values/digest.ts';
import { chosenGates, isGatePassed, stepsOf } from './results/gate.ts';
import type { Told } from './told.ts';

/** Nothing is told of a pass; not to know yet is no fault of anybody, and no pass either. */
const SEVERITIES: Readonly<Record<Exclude<Verdict, 'pass'>, Severity>> = {
  fail: 'error',
  error: 'error',
  inconclusive: 'warning',
  warn: 'info',
};

/** Gates that have not passed, each with the criteria that keep it, at their lines of the plan. */
export function toldGates(programme: Programme, ids: readonly string[], texts: Texts): readonly Told[] {
  return chosenGates(programme, ids)
    .filter(({ id }) => !isGatePassed(programme, id))
    .flatMap((result) => gateTold(programme, result, texts));
}

function gateTold(programme: Programme, result: GateResult, texts: Texts): readonly Told[] {
  const gate = programme.plan.gates.get(result.id);
  if (gate === undefined) return [];
  const { id, verdict, reasons } = result;
  const why = reasons.map((reason) => texts.reason(reason)).join('; ');
  const [step] = stepsOf(programme, id);
  const criteria = result.criteria.flatMap((one) => criterionTold(programme, gate, one, texts));
  if (verdict === 'pass') return criteria;
  const message = `${id}: ${texts.verdict(verdict)}${why === '' ? '' : `; ${why}`}.`;
  return [
    {
      code: `gate-${verdict}`,
      severity: SEVERITIES[verdict],
      message,
      help: step === undefined ? '' : texts.next(step),
      place: gate.place,
      identity: canonicalJson(['gate', id]),
    },
    ...criteria,
  ];
}

function criterionTold(
  programme: Programme,
  gate: PlanGate,
  one: CriterionResult,
  texts: Texts,
): readonly Told[] {
  const { id, verdict, observed, target, unit, reasons } = one;
  if (verdict === 'pass') return [];
  const parts = [
    texts.verdict(verdict),
    ...(observed === null ? [] : [figureText(observed, target, texts)]),
    ...(target === null
      ? []
      : [texts.label('detail.target', { target: shortThreshold(target, unit, texts.language) })]),
    ...reasons.map((reason) => texts.reason(reason)),
  ];
  return [
    {
      code: `criterion-${verdict}`,
      severity: SEVERITIES[verdict],
      message: `${gate.id} ${id}: ${parts.join('; ')}.`,
      help: '',
      place: placeOf(programme, gate, id),
      identity: canonicalJson(['criterion', gate.id, id]),
    },
  ];
}

/** The criterion's own line; a must that no line of the plan states (all sprints passed) stands at its gate. */
function placeOf({ plan }: Programme, gate: PlanGate, id: string): Place {
  const index = gate.criteria.findIndex((one) => one.id === id);
  const file = plan.phases.find((one) => one.file === gate.file);
  if (index < 0 || file === undefined) return gate.place;
  return file.places.at([...gate.pointer, 'criteria', index]);
}
