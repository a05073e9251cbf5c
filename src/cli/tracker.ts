import { FileProblem } from '../files/errors.ts';
import { readTemplates } from '../files/package-files.ts';
import { localTracker } from '../local/tracker.ts';
import type { Programme } from '../programme/programme.ts';
import { makeRenderer } from '../render/engine.ts';
import { desiredItems } from '../tracker/desired.ts';
import { TrackerFailure } from '../tracker/failure.ts';
import type { Desired } from '../tracker/item.ts';
import type { Tracker } from '../tracker/port.ts';
import { type LimitName, limitNames } from '../tracker/safety.ts';
import { UsageError } from './errors.ts';
import type { ExitCode } from './exit-codes.ts';
import { fileTrouble } from './file-trouble.ts';
import type { OpenRepository } from './open.ts';
import { told } from './refused.ts';
import type { CommandResult } from './result.ts';
import type { Services } from './services.ts';

/** The tracker that the plan names. @throws UsageError for one that this version does not have */
export function trackerOf(services: Services, { root, plan }: OpenRepository): Tracker {
  const kind = plan?.milepost.value.tracker.kind;
  if (kind !== 'local') throw new UsageError('tracker-not-here', { kind: kind ?? '-' });
  return localTracker(root, lockOwner(services));
}

/** Says which process holds the lock, and whether such a process still runs on this machine. */
function lockOwner(services: Services): Parameters<typeof localTracker>[1] {
  return {
    name: `${services.processId} since ${services.now()} ${services.suffix()}`,
    isAlive: (name) => services.isProcessAlive(Number.parseInt(name, 10)),
  };
}

/** What the tracker should have, in the plan's language. */
export function desiredOf({ packageRoot }: Services, programme: Programme): Desired {
  const templates = { nl: readTemplates(packageRoot, 'nl'), en: readTemplates(packageRoot, 'en') };
  return desiredItems(programme, makeRenderer(templates, programme.plan.milepost.value.language));
}

/** Names given with `--allow`. @throws UsageError for one that is no limit */
export function allowedLimits(names: readonly string[] | undefined): ReadonlySet<LimitName> {
  const found = new Set<LimitName>();
  for (const name of names ?? []) {
    const limit = limitNames.find((one) => one === name);
    if (limit === undefined)
      throw new UsageError('value-wrong', { flag: '--allow', value: name, allowed: limitNames.join(', ') });
    found.add(limit);
  }
  return found;
}

const CODES: Readonly<Record<TrackerFailure['kind'], ExitCode>> = { unreadable: 2, refused: 4, doubtful: 6 };

/** Runs what needs the tracker; files of it that cannot be read are told with their places, and nothing is written. */
export async function withTracker(
  repository: OpenRepository,
  run: () => Promise<CommandResult>,
): Promise<CommandResult> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof FileProblem) throw fileTrouble(error);
    if (error instanceof TrackerFailure) return told(repository, error.findings, CODES[error.kind]);
    throw error;
  }
}
