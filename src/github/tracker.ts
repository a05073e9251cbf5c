import type { Finding } from '../findings/finding.ts';
import { TrackerFailure } from '../tracker/failure.ts';
import type { PlaceOutcome, Tracker, WriteOutcome } from '../tracker/port.ts';
import { proveAbsent } from './absence.ts';
import { block, blockers } from './blocking.ts';
import { Client } from './client.ts';
import { create, createLabel } from './creating.ts';
import { get } from './get.ts';
import { link } from './linking.ts';
import { list, nameOf } from './listing.ts';
import { Lock } from './lock.ts';
import { MOST_AN_HOUR, Pacer } from './pacer.ts';
import { patch } from './patching.ts';
import { Project } from './project.ts';
import { Session } from './session.ts';
import type { GitHubSettings, Surroundings } from './settings.ts';
import { settleEarlier } from './settle.ts';
import type { Transport } from './transport.ts';

/**
 * The tracker on GitHub. A handle is the number of the issue or milestone. One instance is one run: it remembers what
 * it read and made.
 */
export function githubTracker(
  transport: Transport,
  settings: GitHubSettings,
  surroundings: Surroundings,
): Tracker {
  const { clock } = surroundings;
  const { pace, wait } = settings.timing;
  const client = new Client(
    transport,
    clock,
    new Pacer(clock, pace),
    wait,
    () => surroundings.isInterrupted(),
    (milliseconds) => surroundings.onWait?.(milliseconds),
  );
  const session = new Session(client, settings, surroundings);
  const lock = new Lock(session);
  client.guardedBy(async (wait) => {
    const { trouble } = session.known;
    if (trouble !== null) throw new TrackerFailure('unreadable', [trouble]); // no note, no more writes
    return lock.keep(wait);
  });
  const project = settings.project === null ? null : new Project(session, settings.project);
  const told = async (write: () => Promise<WriteOutcome>): Promise<WriteOutcome> => honest(client, write);
  return {
    kind: 'github',
    preflight: async () => {
      const findings = [...(await session.open()), ...(await session.issueTypes()).findings];
      const { fullName, id } = session.repository;
      return {
        name: fullName,
        repositoryId: id,
        keepsLabels: true,
        linksOnCreate: false,
        pace: {
          create: pace.create / 1000,
          other: pace.other / 1000,
          perHour: pace.other === 0 ? null : MOST_AN_HOUR,
        },
        findings,
      };
    },
    list: async (labels) => list(session, labels),
    get: async (resource, handle) => {
      const found = await get(session, resource, handle);
      if (typeof found === 'string') return null;
      session.tellsCount(found);
      session.looked.set(nameOf(found), { item: found, moment: client.moment });
      return found;
    },
    ready: async () => client.ready(),
    isOwn: async (login) => session.isOwn(login),
    blockers: async (handle) => blockers(session, handle),
    proveAbsent: async (items) => proveAbsent(session, items),
    lock: async () => {
      const taken = await lock.take();
      if (taken.kind === 'taken') return taken;
      const lost = await settledOrReleased(session, lock, taken.waitUntil);
      if (lost !== null) return { kind: 'taken', holder: String(lost.args.holder) };
      lock.settled();
      return { kind: 'held', release: async (isSettled) => lock.release(isSettled) };
    },
    createLabel: async (label) => told(async () => createLabel(session, label)),
    create: async (item) => told(async () => create(session, item)),
    patch: async (item) => told(async () => patch(session, item)),
    link: async (child, parent) => told(async () => link(session, child, parent)),
    block: async (item, blocker, isBlocked) => told(async () => block(session, item, blocker, isBlocked)),
    ...(project === null
      ? {}
      : {
          project: {
            read: async () => project.read(),
            place: async (item, values) => honest(client, async () => project.place(item, values)),
          },
        }),
  };
}

/** A lock that cannot be used is given back, with what is still to be waited for. @throws TrackerFailure */
async function settledOrReleased(session: Session, lock: Lock, waitUntil: number): Promise<Finding | null> {
  try {
    return await settleEarlier(session, lock, waitUntil);
  } catch (error) {
    if (error instanceof TrackerFailure) await lock.release(true);
    throw error;
  }
}

/** `refused` means that nothing was written: a write of several requests that was refused half-way says `unknown`. */
async function honest<T extends PlaceOutcome>(
  client: Client,
  write: () => Promise<T>,
): Promise<T | WriteOutcome> {
  const before = client.written;
  try {
    const outcome = await write();
    if (outcome.kind !== 'refused' || client.written === before) return outcome;
    return { kind: 'unknown', finding: outcome.finding };
  } catch (error) {
    const [finding] = error instanceof TrackerFailure ? error.findings : [];
    if (finding === undefined) throw error;
    return { kind: client.written === before ? 'refused' : 'unknown', finding };
  }
}
