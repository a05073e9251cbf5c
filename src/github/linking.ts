import type { Target, WriteOutcome } from '../tracker/port.ts';
import { get } from './get.ts';
import { idOf, numbered, outcomeOf } from './numbered.ts';
import { repeatable } from './repeatable.ts';
import type { Session } from './session.ts';

const SUB_ISSUES = 'POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues';
const SUB_ISSUE = 'DELETE /repos/{owner}/{repo}/issues/{issue_number}/sub_issue';

/**
 * Lays a child under its parent, or under none. A parent that people chose since it was last read stays: then nothing
 * is sent. From one parent to another in one request, so that a run cut off in between leaves no orphan.
 */
export async function link(session: Session, child: Target, parent: Target | null): Promise<WriteOutcome> {
  const before = session.parents.get(child.handle) ?? null;
  await session.client.ready(parent === null ? 'other' : 'create');
  const now = await parentNow(session, child.handle);
  const { moment } = session.client;
  const wanted = parent?.handle ?? null;
  if (now === wanted) return outcomeOf({ kind: 'seen' }, child);
  const id = await idOf(session, child.handle);
  if (now !== before || id === undefined) return { kind: 'changed' };
  const isAt = (handle: string | null) => async (): Promise<boolean> =>
    (await parentNow(session, child.handle)) === handle;
  const [isThere, look] = [isAt(wanted), { moment, isSame: isAt(now) }];
  const written =
    parent === null
      ? await repeatable(
          () =>
            session.client.write(
              SUB_ISSUE,
              { ...numbered(session, now ?? ''), sub_issue_id: id },
              { ...QUIET, look },
            ),
          isThere,
        )
      : await repeatable(
          () =>
            session.client.write(
              SUB_ISSUES,
              {
                ...numbered(session, parent.handle),
                sub_issue_id: id,
                ...(now === null ? {} : { replace_parent: true }),
              },
              { status: 201, shape: null, pace: 'create', look },
            ),
          isThere,
        );
  if (written.kind === 'done' || written.kind === 'seen') session.parents.set(child.handle, wanted);
  if (written.kind === 'refused' && written.status === 422 && !(await look.isSame()))
    return { kind: 'changed' }; // somebody was faster
  return outcomeOf(written, child);
}

const QUIET = { status: 200, shape: null } as const;

/** Of an issue made in this run it is known; every other one is asked. undefined if the issue is gone. */
async function parentNow(session: Session, handle: string): Promise<string | null | undefined> {
  if (session.made.has(handle) && session.parents.get(handle) === null) {
    session.made.delete(handle);
    return null;
  }
  const found = await get(session, 'issue', handle);
  return typeof found === 'string' ? undefined : found.parent;
}
