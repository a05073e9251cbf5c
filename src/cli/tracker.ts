import { FileProblem } from '../files/errors.ts';
import { type Finding, finding } from '../findings/finding.ts';
import { THE_PLAN } from '../findings/place.ts';
import { localTracker } from '../local/tracker.ts';
import type { Programme } from '../programme/programme.ts';
import { makeRenderer } from '../render/engine.ts';
import { textsFor } from '../text/translate.ts';
import type { Adoptions } from '../tracker/adoptions.ts';
import { desiredItems } from '../tracker/desired.ts';
import { TrackerFailure } from '../tracker/failure.ts';
import type { Desired } from '../tracker/item.ts';
import type { Tracker } from '../tracker/port.ts';
import { type LimitName, limitNames } from '../tracker/safety.ts';
import { UsageError } from './errors.ts';
import type { ExitCode } from './exit-codes.ts';
import { fileTrouble } from './file-trouble.ts';
import { githubTrackerOf, originFindings, type TrackerOptions } from './github.ts';
import type { OpenRepository } from './open.ts';
import { showWaits } from './progress.ts';
import { redactorOf } from './redact.ts';
import { told } from './refused.ts';
import type { CommandResult } from './result.ts';
import type { Services } from './services.ts';
import { templatesIn } from './templates.ts';

/** The tracker that the plan names. @throws UsageError (4) for GitHub without a token */
export async function trackerOf(
  services: Services,
  { root, plan, language }: OpenRepository,
  options: TrackerOptions,
): Promise<Tracker> {
  const tracker = plan?.milepost.value.tracker;
  if (plan === null || tracker === undefined) throw new Error('a plan without tracker');
  if (tracker.kind === 'local') return localTracker(root, lockOwner(services));
  const onWait = showWaits(services, options, textsFor(language));
  const found = await githubTrackerOf(services, options, root, plan, tracker, onWait);
  return withFindings(found, originFindings(root, tracker));
}

/** Existing items to take over: `task/data-audit=42`. @throws UsageError for another form */
export function adoptionsOf(given: readonly string[] | undefined, kind: Tracker['kind']): Adoptions {
  const form = kind === 'github' ? /^([a-z]+\/[a-z0-9-]+)=#?([1-9]\d{0,8})$/ : /^([a-z]+\/[a-z0-9-]+)=(.+)$/;
  return new Map(
    (given ?? []).map((text) => {
      const [, key, handle] = form.exec(text) ?? [];
      if (key === undefined || handle === undefined)
        throw new UsageError('value-wrong', { flag: '--adopt', value: text, allowed: 'task/data-audit=42' });
      return [key, handle];
    }),
  );
}

function withFindings(tracker: Tracker, findings: readonly Finding[]): Tracker {
  return {
    ...tracker,
    preflight: async () => {
      const found = await tracker.preflight();
      return { ...found, findings: [...findings, ...found.findings] };
    },
  };
}

/** Says which process holds the lock, and whether such a process still runs on this machine. */
function lockOwner(services: Services): Parameters<typeof localTracker>[1] {
  return {
    name: `${services.processId} since ${services.now()} ${services.suffix()}`,
    isAlive: (name) => {
      const id = /^\d+(?= since )/.exec(name);
      return id === null || services.isProcessAlive(Number(id[0])); // of another form: nobody can tell
    },
  };
}

/** What the tracker should have, in the plan's language. @throws TrackerFailure if a token would be written there */
export function desiredOf(services: Services, programme: Programme): Desired {
  const desired = rendered(services, programme);
  const redact = redactorOf(services);
  const leaking = desired.items.find(
    ({ title, block }) => redact(title) !== title || redact(block) !== block,
  );
  if (leaking === undefined) return desired;
  throw new TrackerFailure('unreadable', [finding('token-in-file', {}, THE_PLAN)]);
}

function rendered({ packageRoot }: Services, programme: Programme): Desired {
  const { language } = programme.plan.milepost.value;
  return desiredItems(programme, makeRenderer(templatesIn(language, packageRoot), language));
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
  { isInterrupted }: Pick<Services, 'isInterrupted'>,
): Promise<CommandResult> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof FileProblem) throw fileTrouble(error);
    if (error instanceof TrackerFailure && isInterrupted()) throw new UsageError('interrupted', {}, 130);
    if (error instanceof TrackerFailure) return told(repository, error.findings, CODES[error.kind]);
    throw error;
  }
}
