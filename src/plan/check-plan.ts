import type { Finding } from '../findings/finding.ts';
import { acknowledge } from './acknowledge.ts';
import type { Plan } from './plan.ts';
import { budgetRules } from './rules/budget.ts';
import { calendarRules, wholeCalendarRules } from './rules/calendar.ts';
import { checkRules } from './rules/checks.ts';
import { dataRules } from './rules/data.ts';
import { dependencyRules } from './rules/dependencies.ts';
import { gateRules } from './rules/gates.ts';
import { listRules } from './rules/lists.ts';
import { methodRules } from './rules/methods.ts';
import { rangeRules } from './rules/ranges.ts';
import { readinessRules } from './rules/readiness.ts';
import { referenceRules } from './rules/references.ts';
import { rhythmRules, wholeRhythmRules } from './rules/rhythm.ts';
import { roleRules } from './rules/roles.ts';
import { rolloutRules } from './rules/rollout.ts';
import type { Rule } from './rules/rule.ts';
import { sectionRules } from './rules/sections.ts';
import { sourcingRules } from './rules/sourcing.ts';
import { targetRules, wholeTargetRules } from './rules/targets.ts';
import { technologyRules, wholeTechnologyRules } from './rules/technology.ts';
import { thresholdRules } from './rules/thresholds.ts';
import { trackerRules } from './rules/tracker.ts';
import { useCaseRules, wholeUseCaseRules } from './rules/use-cases.ts';
import { weekRules } from './rules/weeks.ts';
import { makeSchedule } from './schedule.ts';

/** What a part of the plan can be judged by, whatever else is missing. */
const partRules: readonly Rule[] = [
  ...listRules,
  ...rangeRules,
  ...gateRules,
  ...thresholdRules,
  ...rolloutRules,
  ...calendarRules,
  ...readinessRules,
  ...budgetRules,
  ...useCaseRules,
  ...technologyRules,
  ...sourcingRules,
  ...dataRules,
  ...methodRules,
  ...targetRules,
  ...rhythmRules,
];

/** What would be told wrongly while a file is missing. */
const wholeRules: readonly Rule[] = [
  ...roleRules,
  ...referenceRules,
  ...sectionRules,
  ...checkRules,
  ...dependencyRules,
  ...weekRules,
  ...wholeCalendarRules,
  ...wholeUseCaseRules,
  ...wholeTechnologyRules,
  ...wholeTargetRules,
  ...wholeRhythmRules,
  ...trackerRules,
];

/**
 * Everything that only shows when the files of a plan are looked at together.
 * @param isWhole false when a file was left out because it is wrong: what it might explain is not judged then
 */
export function checkPlan(plan: Plan, isWhole: boolean): readonly Finding[] {
  const context = { plan, schedule: makeSchedule(plan), isWhole };
  const rules = isWhole ? [...partRules, ...wholeRules] : partRules;
  const findings = rules.flatMap((rule) => rule(context));
  return acknowledge(findings, plan.milepost, isWhole);
}
