import { pointsOf, reaches, type Scored } from '../measures/score.ts';
import type { GateDefinition } from '../plan/definition.ts';
import type { Criteria, Threshold } from '../schema/types.generated.ts';
import type { Day } from '../values/date.ts';
import { sortBy } from '../values/order.ts';
import type { CriterionResult, GateResult } from './gate.ts';
import type { ReasonCode } from './reasons.ts';

/** One step towards a yes. `text/` makes the sentence and the command of it. */
export type NextStep =
  | { readonly code: 'approve' }
  | { readonly code: 'approve-change'; readonly item: string }
  | {
      readonly code: 'measure' | 'improve';
      readonly gate: string;
      readonly criterion: string;
      readonly metric: string;
      readonly unit: string;
      readonly target: Threshold;
      readonly keys: readonly string[];
      readonly owner: string | null;
      readonly reason: ReasonCode | null;
      readonly isScored: boolean;
    }
  | {
      readonly code: 'confirm' | 'finish';
      readonly gate: string;
      readonly criterion: string;
      readonly item: string;
      readonly box: string | null;
      readonly owner: string | null;
      readonly isScored: boolean;
    }
  | { readonly code: 'deliver'; readonly gate: string; readonly item: string }
  | { readonly code: 'meet-condition'; readonly gate: string; readonly item: string }
  | { readonly code: 'pass-first'; readonly gate: string; readonly required: string }
  | { readonly code: 'finish-rollout'; readonly gate: string; readonly rollout: string }
  | { readonly code: 'wait'; readonly gate: string; readonly from: Day }
  | { readonly code: 'observe'; readonly gate: string }
  | {
      readonly code: 'repair';
      readonly gate: string;
      readonly criterion: string;
      readonly reason: ReasonCode | null;
    }
  | { readonly code: 'settle'; readonly gate: string }
  | { readonly code: 'repair-records'; readonly gate: string }
  | {
      readonly code: 'decide';
      readonly gate: string;
      readonly roles: readonly string[];
      readonly isPass: boolean;
    };

/**
 * The smallest set of steps that makes the gate pass as far as musts and score go: every unmet must, then the fewest
 * scored ones, those with the largest remaining gain first. With nothing left to do the step is the decision.
 */
export function nextSteps(definition: GateDefinition, result: GateResult): readonly NextStep[] {
  if (result.reasons.includes('not-started'))
    return definition.requires.map((required) => ({ code: 'pass-first', gate: result.id, required }));
  if (result.reasons.includes('unreadable')) return [{ code: 'repair-records', gate: result.id }];
  const applicable = result.criteria.filter(({ notApplicable }) => !notApplicable);
  const unmet = [...applicable.filter(isUnmet), ...fewestScored(definition, applicable)];
  const missing = result.reasons.includes('nothing-applicable') ? firstTakenOut(result) : unmet;
  const steps = missing.map((one) => stepFor(definition, result.id, one));
  if (steps.length > 0 || !mayPass(result)) return steps;
  const roles = Object.keys(definition.decide.roles);
  return [{ code: 'decide', gate: result.id, roles, isPass: result.verdict === 'pass' }];
}

/** What keeps a gate from passing whatever the score: an unmet must, or a should that is in error. */
function isUnmet({ level, verdict }: CriterionResult): boolean {
  if (level === 'should') return verdict === 'error';
  return level === 'must' && verdict !== 'pass' && verdict !== 'warn';
}

/** A gate is not passed on nothing: one criterion that was taken out has to come back. */
function firstTakenOut({ criteria }: GateResult): readonly CriterionResult[] {
  return criteria.filter(({ level }) => level !== 'advisory').slice(0, 1);
}

function mayPass({ verdict }: GateResult): boolean {
  return verdict === 'pass' || verdict === 'warn';
}

/**
 * Taking the largest remaining gain first is minimal, since every gain counts for one sum. Of equal gains the one
 * that only has to be measured comes first.
 */
function fewestScored(
  { score }: GateDefinition,
  criteria: readonly CriterionResult[],
): readonly CriterionResult[] {
  const scored = criteria.filter(({ weight }) => weight !== null);
  if (scored.length === 0) return [];
  const points = scored.map(pointsNow);
  const { low, max } = pointsOf(points);
  const open = sortBy(
    scored.filter((one) => one.verdict !== 'pass' && !isUnmet(one)),
    (one) => -gain(one),
    ({ verdict }) => (verdict === 'inconclusive' ? 0 : 1),
    ({ id }) => id,
  );
  let reached = low + unmetGain(scored);
  const chosen: CriterionResult[] = [];
  for (const one of open) {
    if (reaches(reached, max, score?.pass ?? 100)) break;
    chosen.push(one);
    reached += gain(one);
  }
  return chosen;
}

/** What is repaired anyway counts too. */
function unmetGain(scored: readonly CriterionResult[]): number {
  return scored.filter(isUnmet).reduce((sum, one) => sum + gain(one), 0);
}

function pointsNow({ weight, verdict }: CriterionResult): Scored {
  const points = verdict === 'pass' ? 2 : verdict === 'warn' ? 1 : verdict === 'fail' ? 0 : null;
  return { weight: weight ?? 0, points };
}

function gain(one: CriterionResult): number {
  return (2 - (pointsNow(one).points ?? 0)) * (one.weight ?? 0);
}

function stepFor(definition: GateDefinition, gate: string, result: CriterionResult): NextStep {
  if (result.kind === 'implicit') return implicitStep(gate, result);
  const criterion = definition.criteria.find(({ id }) => id === result.id);
  if (result.verdict === 'error' || criterion === undefined)
    return { code: 'repair', gate, criterion: result.id, reason: result.reasons[0] ?? null };
  if (result.reasons.includes('disputed')) return { code: 'settle', gate };
  return ownStep(gate, criterion, result);
}

function ownStep(gate: string, criterion: Criteria[number], result: CriterionResult): NextStep {
  const isFail = result.verdict === 'fail' || result.verdict === 'warn';
  const common = {
    gate,
    criterion: criterion.id,
    owner: criterion.owner ?? null,
    isScored: result.level !== 'must',
  };
  if (criterion.kind === 'check')
    return {
      code: isFail ? 'finish' : 'confirm',
      ...common,
      item: criterion.item ?? criterion.id,
      box: criterion.box ?? null,
    };
  return {
    code: isFail ? 'improve' : 'measure',
    ...common,
    metric: criterion.metric,
    unit: criterion.unit,
    target: criterion.pass,
    keys: criterion.keys ?? [],
    reason: result.reasons[0] ?? null,
  };
}

function implicitStep(gate: string, { id, from }: CriterionResult): NextStep {
  const [kind = '', item = ''] = id.split(':');
  if (id === 'soak') return { code: 'wait', gate, from: from ?? '' };
  if (id === 'observations') return { code: 'observe', gate };
  switch (kind) {
    case 'deliverable':
      return { code: 'deliver', gate, item };
    case 'condition':
      return { code: 'meet-condition', gate, item };
    case 'rollout':
      return { code: 'finish-rollout', gate, rollout: item };
    default:
      return { code: 'pass-first', gate, required: kind === 'programme' ? kind : item };
  }
}
