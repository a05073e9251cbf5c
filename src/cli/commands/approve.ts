import { changedStarts, startsAfter } from '../../programme/draft-decision.ts';
import { UsageError } from '../errors.ts';
import { openRepository, refuseAt, requireProgramme } from '../open.ts';
import type { CommandResult } from '../result.ts';
import type { GlobalOptions, Services } from '../services.ts';
import { roleOf, writeDrafts } from '../write.ts';

export interface ApproveOptions extends GlobalOptions {
  readonly by?: string;
  readonly reason?: string;
}

/** Puts the plan as it now stands into force: starts what may start, takes changes of running parts over. */
export function approve(services: Services, options: ApproveOptions): CommandResult {
  refuseAt(options);
  const repository = openRepository(services, options);
  const programme = requireProgramme(repository);
  const by = roleOf(repository, options.by);
  const starts = [...changedStarts(programme), ...startsAfter(programme, null)];
  if (starts.length === 0 && programme.state.delivery !== 'draft')
    throw new UsageError('nothing-to-approve', {}, 1);
  return writeDrafts(services, repository, [
    {
      kind: 'approval',
      at: services.now(),
      by,
      about: 'programme',
      starts,
      ...(options.reason === undefined ? {} : { reason: options.reason }),
    },
  ]);
}
