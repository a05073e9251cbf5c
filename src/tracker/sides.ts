import { epochMilliseconds } from '../values/date.ts';
import type { CheckedState } from './done.ts';
import type { LastPull } from './pulled.ts';

/** What the tracker says of an item or a box now. */
export interface Seen {
  /** Closed as completed, or ticked. */
  readonly isDone: boolean;
  /** Instant of the closing, where the tracker keeps it. */
  readonly at: string | null;
  /** Login of the closer, where the tracker knows it. */
  readonly login: string | null;
}

/**
 * Who moved since the last pull, where records and tracker do not say the same of an item or a box.
 *
 * The last pull is the last record of it with an issue as source, or the correction that a pull made of that one;
 * both sides said the same then. The records moved if they say now something else than that pull wrote; a check
 * that was withdrawn, or that is in dispute, says "not done". The tracker moved if it says now something else than
 * that pull saw, or if it closed the issue at a later instant than the pull wrote: it was opened and closed again in
 * between. A tracker that keeps no instant (every tick, a local issue) cannot show that, so it has not moved then.
 * Without a pull the tracker began open and the records silent: a closing moved the one, a record "not done" the
 * other. A record "done" beside an open issue is no move of the tracker: `apply` closes that issue. Both moved and
 * disagree: neither wins, for the newer one is not always the right one.
 */
export function whoMoved(
  known: CheckedState | undefined,
  last: LastPull | undefined,
  seen: Seen,
): 'nobody' | 'tracker' | 'records' | 'both' {
  const isDone = known?.isDone === true;
  if (isDone === seen.isDone) return 'nobody';
  if (last === undefined) {
    if (!seen.isDone) return 'records';
    return known === undefined ? 'tracker' : 'both';
  }
  if (isDone === last.isDone) return 'tracker';
  return seen.isDone !== last.isDone || isLater(seen.at, last.at) ? 'both' : 'records';
}

function isLater(at: string | null, than: string): boolean {
  return at !== null && epochMilliseconds(at) > epochMilliseconds(than);
}
