import { finding } from '../../findings/finding.ts';
import { type DecisionBasis, gateBasis, plainBasis, startsAfter } from '../../programme/draft-decision.ts';
import type { Programme } from '../../programme/programme.ts';
import type { Decision } from '../../records/kinds.ts';
import { isDay } from '../../values/date.ts';
import { closestText } from '../../values/id.ts';
import { DECISIONS } from '../choices.ts';
import { UsageError } from '../errors.ts';
import { parsePromise } from '../fields.ts';
import { type OpenRepository, openRepository, refuseAt, requireProgramme } from '../open.ts';
import { refused } from '../refused.ts';
import type { CommandResult } from '../result.ts';
import type { GlobalOptions, Services } from '../services.ts';
import { roleOf, writeDrafts } from '../write.ts';

export interface DecisionOptions extends GlobalOptions {
  readonly by?: string;
  readonly decision?: string;
  readonly until?: string;
  readonly condition?: readonly string[];
  readonly reason?: string;
}

/** Records a decision at a gate, bound to exactly what the gate says now. */
export function recordDecision(services: Services, options: DecisionOptions, about: string): CommandResult {
  refuseAt(options);
  const repository = openRepository(services, options);
  const programme = requireProgramme(repository);
  const decision = decisionOf(options);
  const basis = basisOf(programme, about);
  const drift = driftOf(repository, programme, about, decision);
  if (drift !== null) return drift;
  const isGo = decision === 'go' || decision === 'go-with-conditions';
  const starts =
    isGo && programme.plan.gates.get(about)?.owner !== 'stage' ? startsAfter(programme, about) : [];
  return writeDrafts(services, repository, [
    {
      kind: 'decision',
      at: services.now(),
      by: roleOf(repository, options.by),
      about,
      ...basis,
      decision,
      ...(options.until === undefined ? {} : { until: options.until }),
      ...conditionsOf(options.condition),
      ...(starts.length === 0 ? {} : { starts }),
      ...(options.reason === undefined ? {} : { reason: options.reason }),
    },
  ]);
}

function decisionOf({ decision, until }: DecisionOptions): Decision['decision'] {
  const allowed = DECISIONS.join(' | ');
  if (decision === undefined) throw new UsageError('flags-missing', { flags: `--decision ${allowed}` });
  const found = DECISIONS.find((one) => one === decision);
  if (found === undefined)
    throw new UsageError('value-wrong', { flag: '--decision', value: decision, allowed });
  if (found === 'hold' && until === undefined)
    throw new UsageError('flags-missing', { flags: '--until YYYY-MM-DD' });
  if (until !== undefined && !isDay(until))
    throw new UsageError('day-wrong', { flag: '--until', value: until });
  return found;
}

function basisOf(programme: Programme, about: string): DecisionBasis {
  const { gates, plan, state } = programme;
  const result = gates.get(about);
  if (result !== undefined) return gateBasis(programme, result);
  if (about === 'programme') return plainBasis(programme, about, 0);
  if (state.rollout !== null && about === state.rollout.id)
    return plainBasis(programme, about, state.rollout.epoch);
  throw new UsageError('gate-unknown', {
    gate: about,
    near: closestText(about, plan.gates.keys()),
  });
}

/** A go on a part whose plan has changed since it started must wait for an approval. */
function driftOf(
  repository: OpenRepository,
  { plan, state }: Programme,
  about: string,
  decision: Decision['decision'],
): CommandResult | null {
  const gate = plan.gates.get(about);
  const isGo = decision === 'go' || decision === 'go-with-conditions';
  if (gate === undefined || !isGo || !state.drifted.has(gate.item)) return null;
  return refused(repository, [finding('plan-drifted', { item: gate.item }, gate.place)]);
}

function conditionsOf(values: readonly string[] | undefined): Pick<Decision, 'conditions'> {
  if (values === undefined || values.length === 0) return {};
  return { conditions: values.map((value) => parsePromise('--condition', value)) };
}
