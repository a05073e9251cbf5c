import type { Tracker, WriteOutcome } from '../tracker/port.ts';
import { proveAbsent } from './absence.ts';
import { Client } from './client.ts';
import { create, createLabel } from './creating.ts';
import { get } from './get.ts';
import { block, blockers, link } from './linking.ts';
import { list } from './listing.ts';
import { Lock } from './lock.ts';
import { Pacer } from './pacer.ts';
import { patch } from './patching.ts';
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
  const client = new Client(transport, clock, new Pacer(clock, pace), wait);
  const session = new Session(client, settings, surroundings);
  const lock = new Lock(session);
  const locked = async (write: () => Promise<WriteOutcome>): Promise<WriteOutcome> => {
    const lost = await lock.keep();
    return lost === null ? write() : { kind: 'lost', finding: lost };
  };
  return {
    kind: 'github',
    preflight: async () => {
      const findings = await session.open();
      const { fullName, id } = session.repository;
      return {
        name: fullName,
        repositoryId: id,
        keepsLabels: true,
        linksOnCreate: false,
        pace: { create: pace.create / 1000, other: pace.other / 1000 },
        findings,
      };
    },
    list: async (labels) => list(session, labels),
    get: async (resource, handle) => {
      const found = await get(session, resource, handle);
      return typeof found === 'string' ? null : found;
    },
    blockers: async (handle) => blockers(session, handle),
    proveAbsent: async (items) => proveAbsent(session, items),
    lock: async () => {
      const taken = await lock.take();
      if (taken.kind === 'taken') return taken;
      const lost = await settleEarlier(session, lock, taken.waitUntil);
      if (lost !== null) return { kind: 'taken', holder: String(lost.args.holder) };
      return { kind: 'held', release: async (isSettled) => lock.release(isSettled) };
    },
    createLabel: async (label) => locked(async () => createLabel(session, label)),
    create: async (item) => locked(async () => create(session, item)),
    patch: async (item) => locked(async () => patch(session, item)),
    link: async (child, parent) => locked(async () => link(session, child, parent)),
    block: async (item, blocker, isBlocked) => locked(async () => block(session, item, blocker, isBlocked)),
  };
}
