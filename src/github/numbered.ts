import type { Target, WriteOutcome } from '../tracker/port.ts';
import { get } from './get.ts';
import type { Repeated } from './repeatable.ts';
import type { Session } from './session.ts';

/** The issue, for a route. */
export function numbered(
  session: Session,
  handle: string,
): { readonly owner: string; readonly repo: string; readonly issue_number: number } {
  return { ...session.at, issue_number: Number(handle) };
}

/** Links want GitHub's database id. undefined if the issue is gone. */
export async function idOf(session: Session, handle: string): Promise<number | undefined> {
  const known = session.ids.get(handle);
  if (known !== undefined) return known;
  await get(session, 'issue', handle);
  return session.ids.get(handle);
}

/** What became of a link, as the port says it. */
export function outcomeOf(written: Repeated<unknown>, { handle }: Target): WriteOutcome {
  const isDone = written.kind === 'done' || written.kind === 'seen';
  return isDone ? { kind: 'done', handle, number: Number(handle) } : written;
}
