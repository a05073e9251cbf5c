import { finding } from '../../findings/finding.ts';
import type { PlanGate } from '../../plan/plan.ts';
import { type DecisionBasis, gateBasis, plainBasis, startOf } from '../../programme/draft-decision.ts';
import type { Programme } from '../../programme/programme.ts';
import type { Decision } from '../../records/kinds.ts';
import { rolloutResult } from '../../reporters/results/rollout.ts';
import { rolloutText } from '../../reporters/text/rollout.ts';
import { textsFor } from '../../text/translate.ts';
import { isDay } from '../../values/date.ts';
import { stageAfter } from '../../workflow/replay-rollout.ts';
import { currentStage, type RolloutEntry } from '../../workflow/replay-state.ts';
import { UsageError } from '../errors.ts';
import { openRepository, refuseAt, requireProgramme } from '../open.ts';
import { refused } from '../refused.ts';
import type { CommandResult } from '../result.ts';
import type { GlobalOptions, Services } from '../services.ts';
import { roleOf, writeDrafts } from '../write.ts';

export interface RolloutOptions extends GlobalOptions {
  readonly by?: string;
  readonly reason?: string;
  readonly until?: string;
}

export type RolloutMove = NonNullable<Decision['move']>;

/** Where the rollout stands. */
export function rolloutStatus(services: Services, options: GlobalOptions): CommandResult {
  const repository = openRepository(services, options);
  const programme = requireProgramme(repository);
  requireRollout(programme);
  const texts = textsFor(repository.language);
  return {
    codes: [0],
    body: rolloutResult(programme, texts),
    text: rolloutText(programme, texts),
    painted: (paint) => rolloutText(programme, texts, paint),
  };
}

/** Records a decision that moves the rollout. */
export function rolloutMove(services: Services, options: RolloutOptions, move: RolloutMove): CommandResult {
  refuseAt(options);
  checkUntil(options, move);
  const repository = openRepository(services, options);
  const programme = requireProgramme(repository);
  const rollout = requireRollout(programme);
  const by = roleOf(repository, options.by);
  const stage = currentStage(rollout);
  const isAtStage = stage !== null && rollout.chart.state !== 'improving';
  if (isAtStage && move === 'promote' && programme.state.drifted.has(stage.item))
    return refused(repository, [finding('plan-drifted', { item: stage.item }, stage.place)]);
  const starts = startOf(programme.plan, entering(rollout, move));
  return writeDrafts(services, repository, [
    {
      kind: 'decision',
      at: services.now(),
      by,
      about: isAtStage ? stage.id : rollout.id,
      ...basisOf(programme, rollout),
      decision: decisionOf(move),
      move,
      ...(options.until === undefined ? {} : { until: options.until }),
      ...(starts.length === 0 ? {} : { starts }),
      ...(options.reason === undefined ? {} : { reason: options.reason }),
    },
  ]);
}

/** A hold ends on a day. */
function checkUntil({ until }: RolloutOptions, move: RolloutMove): void {
  if (move === 'pause' && until === undefined)
    throw new UsageError('flags-missing', { flags: '--until YYYY-MM-DD' });
  if (until !== undefined && !isDay(until))
    throw new UsageError('day-wrong', { flag: '--until', value: until });
}

function requireRollout({ fold }: Programme): RolloutEntry {
  if (fold.rollout === null) throw new UsageError('rollout-missing');
  return fold.rollout;
}

function basisOf(programme: Programme, rollout: RolloutEntry): DecisionBasis {
  const stage = currentStage(rollout);
  const result =
    stage === null || rollout.chart.state === 'improving' ? undefined : programme.gates.get(stage.id);
  if (result !== undefined) return gateBasis(programme, result);
  return plainBasis(programme, rollout.id, rollout.chart.context.epoch);
}

/** The stage whose definition the record has to pin. */
function entering(rollout: RolloutEntry, move: RolloutMove): PlanGate | undefined {
  const force = { isBound: true, hasQuorum: true };
  if (move === 'promote')
    return stageAfter(rollout, { type: 'PROMOTE', isAllowed: true, ...force }) ?? undefined;
  if (move === 'resume') return stageAfter(rollout, { type: 'RESUME', ...force }) ?? undefined;
  return undefined;
}

function decisionOf(move: RolloutMove): Decision['decision'] {
  switch (move) {
    case 'promote':
    case 'resume':
      return 'go';
    case 'pause':
      return 'hold';
    case 'step-back':
    case 'roll-back':
      return 'recycle';
  }
}
