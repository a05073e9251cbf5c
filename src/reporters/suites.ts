import type { Severity } from '../findings/finding.ts';
import type { CriterionResult, GateResult } from '../gates/gate.ts';
import type { Verdict } from '../gates/verdict.ts';
import type { Programme } from '../programme/programme.ts';
import { figureText } from '../text/observed.ts';
import type { Texts } from '../text/translate.ts';
import { groupBy } from '../values/order.ts';
import type { Outcome, Suite, SuiteCase } from './junit.ts';
import { chosenGates, isGatePassed } from './results/gate.ts';
import type { Told } from './told.ts';

const OUTCOMES: Readonly<Record<Severity, Outcome>> = { error: 'failed', warning: 'passed', info: 'passed' };

/** A suite for each file with something to tell; one that stands for the whole when no error was found. */
export function findingSuites(command: string, told: readonly Told[]): readonly Suite[] {
  const suites = [...groupBy(told, ({ place }) => place.file)].map(([name, group]) => ({
    name,
    cases: group.map(
      ({ code, severity, message, help, place }): SuiteCase => ({
        name: `${place.line}:${place.column} ${code}`,
        outcome: OUTCOMES[severity],
        type: code,
        text: help === '' ? message : `${message} ${help}`,
      }),
    ),
  }));
  if (told.some(({ severity }) => severity === 'error')) return suites;
  return [{ name: command, cases: [passed(command)] }, ...suites];
}

/** A suite for each gate, a case for each criterion, and last the verdict and the decision of the gate itself. */
export function gateSuites(programme: Programme, ids: readonly string[], texts: Texts): readonly Suite[] {
  if (ids.length === 0) {
    const isAllPassed = [...programme.gates.keys()].every((id) => isGatePassed(programme, id));
    const one: SuiteCase = { ...passed('gate'), outcome: isAllPassed ? 'passed' : 'skipped' };
    return [{ name: 'gate', cases: [one] }];
  }
  return chosenGates(programme, ids).map((result) => ({
    name: result.id,
    cases: [
      ...result.criteria.map((one) => criterionCase(one, isDue(result), texts)),
      verdictCase(result, texts),
      decisionCase(programme, result),
    ],
  }));
}

/** What has yet to start is not judged yet. */
function isDue({ reasons }: GateResult): boolean {
  return !reasons.includes('not-started');
}

function criterionCase(one: CriterionResult, isJudged: boolean, texts: Texts): SuiteCase {
  const { id, verdict, observed, target, reasons } = one;
  const value = observed === null ? [] : [figureText(observed, target, texts)];
  const text = [...value, ...reasons.map((reason) => texts.reason(reason))].join('; ');
  return { name: id, outcome: outcomeOf(verdict, isJudged), type: verdict, text };
}

function verdictCase(result: GateResult, texts: Texts): SuiteCase {
  const { verdict, reasons } = result;
  const text = [texts.verdict(verdict), ...reasons.map((reason) => texts.reason(reason))].join('; ');
  return { name: 'verdict', outcome: outcomeOf(verdict, isDue(result)), type: verdict, text };
}

function decisionCase(programme: Programme, { id }: GateResult): SuiteCase {
  return { ...passed('decision'), outcome: isGatePassed(programme, id) ? 'passed' : 'skipped' };
}

function outcomeOf(verdict: Verdict, isJudged: boolean): Outcome {
  switch (verdict) {
    case 'pass':
    case 'warn':
      return 'passed';
    case 'inconclusive':
      return isJudged ? 'failed' : 'skipped';
    case 'fail':
      return 'failed';
    case 'error':
      return 'error';
  }
}

function passed(name: string): SuiteCase {
  return { name, outcome: 'passed', type: '', text: '' };
}
