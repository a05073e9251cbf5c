import { finding } from '../findings/finding.ts';
import { evaluateGate } from '../gates/evaluate.ts';
import { indexEvidence } from '../gates/evidence.ts';
import type { Verdict } from '../gates/verdict.ts';
import { figureOf } from '../measures/figure.ts';
import { meets } from '../measures/threshold.ts';
import { definitionOf, type GateDefinition } from '../plan/definition.ts';
import type { Evidence, RecordFile } from '../records/kinds.ts';
import { factsOf } from '../records/supersede.ts';
import { addDays, compareDays, type Day, parseDuration } from '../values/date.ts';
import type { ObserveEvent } from './machines/rollout.ts';
import { withoutEffect } from './refusals.ts';
import { currentStage, moveRollout, type Replay, type RolloutEntry } from './replay-state.ts';

/** One evidence record about the rollout is one observation of all criteria of the stage. */
export function observe(replay: Replay, rollout: RolloutEntry, file: RecordFile, record: Evidence): void {
  const stage = rollout.chart.state === 'rolledBack' ? rollout.stages[0] : currentStage(rollout);
  if (!stage || rollout.chart.state === 'abandoned') {
    replay.findings.push(withoutEffect(file, `${rollout.id}: ${rollout.chart.state}`, ['promote']));
    return;
  }
  const definition = rollout.definitions.get(stage.id) ?? definitionOf(replay.plan, stage);
  const day = observedUntil(record);
  const isHardStop = hitsHardStop(record, definition);
  const isLive = rollout.chart.state === 'observing' || rollout.chart.state === 'ready';
  if (isLive && record.about !== stage.id && !isHardStop) {
    replay.findings.push(withoutEffect(file, `${rollout.id}: ${stage.id}`, [stage.id]));
    return;
  }
  const event: ObserveEvent = {
    type: 'OBSERVE',
    verdict: observationVerdict(replay, rollout, definition, file),
    isHardStop,
    isApart: isApart(rollout, definition, day),
    need: definition.stage?.observations?.need ?? 1,
    allowBad: definition.stage?.observations?.allowBad ?? 0,
  };
  const before = rollout.chart;
  if (!moveRollout(rollout, event)) {
    replay.findings.push(withoutEffect(file, `${rollout.id}: ${rollout.chart.state}`, []));
    return;
  }
  if (rollout.chart.context.good > before.context.good) rollout.lastGood = day;
  if (!isHardStop || before.state === 'rolledBack') return;
  replay.findings.push(finding('rollout-hard-stop', { stage: stage.id }, file.place));
  replay.programme = replay.programme.send({ type: 'ROLLED_BACK' }) ?? replay.programme;
  rollout.since = null;
}

/** Verdict of this one observation: the criteria of the stage on nothing but this record. */
function observationVerdict(
  replay: Replay,
  { since, chart }: RolloutEntry,
  definition: GateDefinition,
  file: RecordFile,
): Verdict {
  const evidence = indexEvidence(factsOf([file]), replay.dayOf);
  const context = {
    day: replay.dayOf(file.record.at),
    isStarted: true,
    epoch: chart.context.epoch,
    since,
    evidence,
    isUnreadable: false,
    implicit: [],
  };
  return evaluateGate(definition, context).verdict;
}

function isApart({ lastGood }: RolloutEntry, { stage }: GateDefinition, day: Day): boolean {
  if (lastGood === null) return true;
  const apart = parseDuration(stage?.observations?.apart ?? 'P1D') ?? 1;
  return compareDays(addDays(lastGood, Math.max(1, apart)), day) <= 0;
}

function observedUntil({ observed }: Evidence): Day {
  return typeof observed === 'string' ? observed : observed.to;
}

function hitsHardStop({ measurements }: Evidence, { stage }: GateDefinition): boolean {
  return (stage?.hardStops ?? []).some((stop) =>
    measurements.some((one) => {
      const figure = one.metric === stop.metric && one.unit === stop.unit ? figureOf(one) : null;
      return figure !== null && meets(figure, stop.fail);
    }),
  );
}
