import type { CheckCriterion } from '../../schema/types.generated.ts';
import { addDays, compareDays, type Day, parseDuration } from '../../values/date.ts';
import type { GateContext, GateScope } from '../context.ts';
import type { Checked } from '../evidence.ts';
import type { CriterionResult, RefusedRecord } from '../gate.ts';
import type { ReasonCode } from '../reasons.ts';

/**
 * A condition that a person confirms: the newest check record that counts decides. `done` passes, `not-done`
 * fails, none is no evidence; `not-applicable` takes the criterion out where the plan allows it.
 */
export function judgeCheck(
  criterion: CheckCriterion,
  gate: GateScope,
  context: GateContext,
): CriterionResult {
  const refused: RefusedRecord[] = [];
  let newest: Checked | null = null;
  for (const one of candidates(criterion, gate, context)) {
    const reason = refusal(one, criterion, context);
    if (reason !== null) refused.push({ record: one.record, reason, corrections: one.corrections });
    else if (newest === null || compareDays(newest.observed, one.observed) <= 0) newest = one;
  }
  const base = unanswered(criterion, refused);
  if (refused.some(({ reason }) => reason === 'future-dated'))
    return { ...base, verdict: 'error', reasons: ['future-dated'] };
  if (refused.some(({ reason }) => reason === 'disputed')) return { ...base, reasons: ['disputed'] };
  if (newest === null) return base;
  const evidence = [newest.record, ...newest.corrections];
  return { ...base, ...answer(newest, criterion), evidence, validUntil: freshUntil(newest, criterion) };
}

/** A check about an item of the plan counts wherever it was recorded; a criterion's own only for its gate. */
function candidates(criterion: CheckCriterion, gate: GateScope, context: GateContext): readonly Checked[] {
  const all = context.evidence.checked(criterion.item ?? criterion.id);
  const isAnywhere = criterion.window === 'any' || criterion.item !== undefined;
  return all.filter(
    (one) =>
      one.box === (criterion.box ?? null) && (isAnywhere || one.about === gate.id || one.about === gate.item),
  );
}

function unanswered(criterion: CheckCriterion, refused: readonly RefusedRecord[]): CriterionResult {
  return {
    id: criterion.id,
    kind: 'check',
    level: criterion.level,
    weight: null,
    verdict: 'inconclusive',
    reasons: [refused.at(-1)?.reason ?? 'no-evidence'],
    observed: null,
    target: null,
    unit: null,
    assumed: false,
    evidence: [],
    refused,
    validUntil: null,
    notApplicable: false,
  };
}

function refusal(one: Checked, criterion: CheckCriterion, { day, since }: GateContext): ReasonCode | null {
  if (compareDays(one.observed, one.recorded) > 0 || compareDays(one.observed, day) > 0)
    return 'future-dated';
  const isOld = since !== null && (compareDays(one.observed, since.day) < 0 || one.time < since.time);
  if (criterion.window !== 'any' && isOld) return 'outside-window';
  if (one.isDisputed) return 'disputed';
  const until = freshUntil(one, criterion);
  return until !== null && compareDays(day, until) > 0 ? 'stale' : null;
}

function freshUntil({ observed }: Checked, { maxAge }: CheckCriterion): Day | null {
  const days = maxAge === undefined ? null : parseDuration(maxAge);
  return days === null ? null : addDays(observed, days);
}

function answer(
  { result, reason }: Checked,
  { mayBeNotApplicable }: CheckCriterion,
): Pick<CriterionResult, 'verdict' | 'reasons' | 'notApplicable'> {
  switch (result) {
    case 'done':
      return { verdict: 'pass', reasons: [], notApplicable: false };
    case 'not-done':
      return { verdict: 'fail', reasons: ['check-not-done'], notApplicable: false };
    case 'not-applicable': {
      const isAllowed = mayBeNotApplicable === true && reason !== null && reason.trim() !== '';
      if (isAllowed) return { verdict: 'pass', reasons: [], notApplicable: true };
      return { verdict: 'inconclusive', reasons: ['no-evidence'], notApplicable: false };
    }
  }
}
