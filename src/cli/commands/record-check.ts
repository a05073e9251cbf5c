import type { Programme } from '../../programme/programme.ts';
import type { Check } from '../../records/kinds.ts';
import { isDay } from '../../values/date.ts';
import { closestText } from '../../values/id.ts';
import { RESULTS } from '../choices.ts';
import { UsageError } from '../errors.ts';
import { openRepository, refuseAt, requireProgramme } from '../open.ts';
import type { CommandResult } from '../result.ts';
import type { GlobalOptions, Services } from '../services.ts';
import { roleOf, writeDrafts } from '../write.ts';
import { sourceOf } from './record-evidence.ts';

export interface CheckOptions extends GlobalOptions {
  readonly by?: string;
  readonly result?: string;
  readonly about?: string;
  readonly box?: string;
  readonly reason?: string;
  readonly observed?: string;
  readonly source?: string;
}

/** Records that something is done, not done or not applicable. */
export function recordCheck(services: Services, options: CheckOptions, item: string): CommandResult {
  refuseAt(options);
  const repository = openRepository(services, options);
  const programme = requireProgramme(repository);
  const { box, reason, observed, source } = options;
  if (observed !== undefined && !isDay(observed))
    throw new UsageError('day-wrong', { flag: '--observed', value: observed });
  return writeDrafts(services, repository, [
    {
      kind: 'check',
      at: services.now(),
      by: roleOf(repository, options.by),
      about: options.about ?? aboutOf(programme, item),
      item,
      ...(box === undefined ? {} : { box }),
      result: resultOf(options.result),
      ...(observed === undefined ? {} : { observed }),
      ...(reason === undefined ? {} : { reason }),
      ...(source === undefined ? {} : { source: sourceOf(repository.root, source) }),
    },
  ]);
}

function resultOf(text: string | undefined): Check['result'] {
  const allowed = RESULTS.join(' | ');
  if (text === undefined) throw new UsageError('flags-missing', { flags: `--result ${allowed}` });
  const found = RESULTS.find((one) => one === text);
  if (found === undefined) throw new UsageError('value-wrong', { flag: '--result', value: text, allowed });
  return found;
}

/** What the check is about: the phase of an item of the plan, the gate of a criterion, the programme for a promise. */
function aboutOf({ plan, state }: Programme, item: string): string {
  const known = plan.items.get(item);
  if (known !== undefined) return known.phase;
  const gates = [...plan.gates.values()].filter(({ criteria }) =>
    criteria.some(({ id, kind }) => kind === 'check' && id === item),
  );
  const [only, second] = gates;
  if (only !== undefined && second === undefined) return only.id;
  if (only !== undefined)
    throw new UsageError('item-ambiguous', { item, gates: gates.map(({ id }) => id).join(', ') });
  const promises = new Set([
    ...[...state.reviews.values()].flatMap(({ actions }) => actions.map(({ id }) => id)),
    ...[...state.decisions.values()].flatMap(({ conditions }) => conditions.map(({ id }) => id)),
  ]);
  if (promises.has(item)) return 'programme';
  const names = [
    ...plan.items.keys(),
    ...[...plan.gates.values()].flatMap(({ criteria }) => criteria.map(({ id }) => id)),
    ...promises,
  ];
  throw new UsageError('item-unknown', { item, near: closestText(item, names) });
}
