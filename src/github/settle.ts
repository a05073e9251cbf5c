import { type Finding, finding } from '../findings/finding.ts';
import { THE_PLAN } from '../findings/place.ts';
import { splitBody } from '../render/block.ts';
import { OUR_LABEL } from '../tracker/desired.ts';
import { TrackerFailure } from '../tracker/failure.ts';
import { parseMarker } from '../tracker/marker.ts';
import type { ExistingItem, KeyedItem } from '../tracker/port.ts';
import { unreachable } from './findings.ts';
import { get } from './get.ts';
import { list, listMilestones } from './listing.ts';
import type { Lock } from './lock.ts';
import type { Session } from './session.ts';
import { issueToExisting, milestoneToExisting } from './to-existing.ts';

const FIRST_PAUSE = 2000;
const NEXT_NUMBERS = 5;
const SLICE = 5000;

/**
 * Waits until what an earlier run sent can be seen: creations it had no answer to, and whatever a run wrote whose
 * lock was taken over. What can be seen already needs no wait.
 * @returns why not, if the lock was lost meanwhile
 */
export async function settleEarlier(
  session: Session,
  lock: Lock,
  waitUntil: number,
): Promise<Finding | null> {
  const { client, known, settings } = session;
  if (known.unanswered.length > 0) await list(session, []);
  const open = known.unanswered.map(({ since }) => since + settings.timing.settle);
  const until = Math.max(waitUntil, ...open);
  while (until > client.serverNow()) {
    if (!(await client.sleep(Math.min(SLICE, until - client.serverNow())))) throw interrupted();
    const lost = await lock.keep();
    if (lost !== null) return lost;
  }
  for (const item of known.unanswered) known.answered(item); // from here on lists and counters show it
  return null;
}

/**
 * Finds what a creation without a clear answer made: by the numbers that come next, which never lag, and in the list
 * of the newest. It is never sent again.
 * @returns the number; null if it cannot be seen within the time that lists may lag
 */
export async function findCreated(session: Session, item: KeyedItem): Promise<number | null> {
  const { settle } = session.settings.timing;
  for (let [pause, waited] = [FIRST_PAUSE, 0]; ; pause *= 2) {
    const found =
      item.resource === 'issue' ? await findIssue(session, item.key) : await findMilestone(session, item.key);
    if (found !== null || waited >= settle) return found;
    const rest = Math.min(pause, settle - waited);
    if (!(await session.client.rest(rest))) return null; // it stays unknown, and the next run looks first
    waited += rest;
  }
}

async function findIssue(session: Session, key: string): Promise<number | null> {
  for (let number = session.newest + 1, end = number + NEXT_NUMBERS; number < end; number += 1) {
    const item = await get(session, 'issue', String(number));
    if (item === 'unseen') break; // proves nothing: the list is asked too
    if (typeof item === 'object' && isOf(session, item, key)) return number;
  }
  const filter = {
    state: 'all',
    labels: OUR_LABEL,
    sort: 'created',
    direction: 'desc',
    per_page: 100,
  } as const;
  const pages = session.client.pages(
    'GET /repos/{owner}/{repo}/issues',
    { ...session.at, ...filter },
    'github-issue',
  );
  for await (const page of pages) {
    for (const issue of page) {
      const item = await issueToExisting(session, issue);
      if (isOf(session, item, key)) return item.number;
    }
    break; // what was just made is among the newest
  }
  return null;
}

async function findMilestone(session: Session, key: string): Promise<number | null> {
  const all = (await listMilestones(session)).map(milestoneToExisting);
  return all.find((item) => isOf(session, item, key))?.number ?? null;
}

/** True for an item of this programme: two programmes of one repository may have equal keys. */
function isOf({ settings }: Session, { body, isTrusted }: ExistingItem, key: string): boolean {
  const parts = splitBody(body);
  const line = parts.kind === 'managed' ? parseMarker(parts.markerLine, settings.programme) : null;
  return isTrusted && line?.kind === 'ours' && line.marker.key === key;
}

function interrupted(): TrackerFailure {
  return new TrackerFailure('refused', [unreachable('mp:lock', 'interrupted', 'read')]);
}

/** A milestone's title is another's. */
export function titleTaken(title: string): Finding {
  return finding('tracker-title-taken', { title }, THE_PLAN);
}
