import { type Finding, finding, type Place } from '../../findings/finding.ts';
import type { Phase } from '../../schema/types.generated.ts';
import { parseDuration } from '../../values/date.ts';
import { stageSize } from '../../values/decimal.ts';
import { parseWeeks } from '../../values/weeks.ts';
import type { Plan, PlanFile } from '../plan.ts';
import type { Rule } from './rule.ts';

const WEEK_DAYS = 7;

type Rollout = NonNullable<Phase['rollout']>;
type Stage = Rollout['stages'][number];

/** One programme rolls out one thing. */
const rolloutIsOne: Rule = ({ plan }) => {
  const [first, ...others] = rollouts(plan);
  if (first === undefined) return [];
  return others.map(({ file }) =>
    finding(
      'rollout-second',
      { about: file.value.id, first: first.file.value.id },
      file.places.at(['rollout'], 'key'),
    ),
  );
};

/** Shares rise from stage to stage, and so do the numbers behind them. */
const stagesRise: Rule = ({ plan }) =>
  rollouts(plan).flatMap(({ file, rollout }) =>
    rollout.stages.flatMap((stage, i): readonly Finding[] => {
      const before = rollout.stages[i - 1];
      const place = file.places.at(['rollout', 'stages', i, 'share']);
      if (before === undefined) return [];
      const { id: about, share } = stage;
      if (share <= before.share)
        return [finding('rollout-not-rising', { about, share, before: before.share }, place)];
      const { population } = rollout;
      const size = stageSize(share, population);
      if (size > stageSize(before.share, population)) return [];
      return [finding('rollout-stage-not-distinct', { about, size, before: before.id, population }, place)];
    }),
  );

/** The last stage reaches everybody. */
const lastStageIsEverything: Rule = ({ plan }) =>
  rollouts(plan).flatMap(({ file, rollout: { stages } }) => {
    const last = stages.at(-1);
    if (last === undefined || last.share >= 100) return [];
    const place = file.places.at(['rollout', 'stages', stages.length - 1, 'share']);
    return [finding('rollout-not-complete', { about: last.id, share: last.share }, place)];
  });

/** A stage is long enough for its soak. */
const soakFits: Rule = ({ plan }) =>
  eachStage(plan, (stage, days, place) => {
    const soak = stage.soak === undefined ? null : parseDuration(stage.soak);
    if (soak === null || soak <= days) return [];
    return [finding('soak-exceeds-stage', { about: stage.id, soak, days }, place('soak'))];
  });

/** A stage is long enough for the good observations it needs; two on one day never count. */
const observationsFit: Rule = ({ plan }) =>
  eachStage(plan, (stage, days, place) => {
    if (stage.observations === undefined) return [];
    const { need, apart } = stage.observations;
    const between = apart === undefined ? 1 : (parseDuration(apart) ?? 1);
    const needed = (need - 1) * between + 1;
    if (needed <= days) return [];
    return [finding('observations-exceed-stage', { about: stage.id, needed, days }, place('observations'))];
  });

export const rolloutRules: readonly Rule[] = [
  rolloutIsOne,
  stagesRise,
  lastStageIsEverything,
  soakFits,
  observationsFit,
];

function rollouts(plan: Plan): readonly { file: PlanFile<Phase>; rollout: Rollout }[] {
  return plan.phases.flatMap((file) =>
    file.value.rollout === undefined ? [] : [{ file, rollout: file.value.rollout }],
  );
}

/** Judges every stage that has an end, by its length in days. */
function eachStage(
  plan: Plan,
  judge: (stage: Stage, days: number, place: (key: string) => Place) => readonly Finding[],
): readonly Finding[] {
  return rollouts(plan).flatMap(({ file, rollout }) =>
    rollout.stages.flatMap((stage, i) => {
      const weeks = parseWeeks(stage.weeks);
      if (weeks === null || weeks.last === null) return [];
      const days = (weeks.last - weeks.first + 1) * WEEK_DAYS;
      return judge(stage, days, (key) => file.places.at(['rollout', 'stages', i, key]));
    }),
  );
}
