import type { Target, WriteOutcome } from '../tracker/port.ts';
import { get } from './get.ts';
import { handleOf } from './here.ts';
import { type Repeated, repeatable } from './repeatable.ts';
import type { Session } from './session.ts';

const SUB_ISSUES = 'POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues';
const SUB_ISSUE = 'DELETE /repos/{owner}/{repo}/issues/{issue_number}/sub_issue';
const BLOCKED_BY = '/repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by';

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
  if (now === wanted) return done(child);
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
  return outcome(written, child);
}

/** Makes an issue wait for another, or no longer. */
export async function block(
  session: Session,
  item: Target,
  blocker: Target,
  isBlocked: boolean,
): Promise<WriteOutcome> {
  const isAsWanted = async (): Promise<boolean> =>
    (await blockers(session, item.handle)).includes(blocker.handle) === isBlocked;
  const id = await idOf(session, blocker.handle);
  if (id === undefined) return { kind: 'changed' };
  const at = numbered(session, item.handle);
  const written = await repeatable(
    () =>
      isBlocked
        ? session.client.write(`POST ${BLOCKED_BY}`, { ...at, issue_id: id }, { status: 201, shape: null })
        : session.client.write(`DELETE ${BLOCKED_BY}/{issue_id}`, { ...at, issue_id: id }, QUIET),
    isAsWanted,
  );
  if (written.kind === 'refused' && (await isAsWanted())) return done(item); // somebody was faster
  if (written.kind === 'refused' && MAY_BE_GONE.includes(written.status)) {
    const both = [await get(session, 'issue', item.handle), await get(session, 'issue', blocker.handle)];
    if (both.some((one) => typeof one === 'string')) return { kind: 'changed' };
  }
  return outcome(written, item);
}

/** What an issue waits for: numbers, or `acme/other#7` where it lies in another repository. */
export async function blockers(session: Session, handle: string): Promise<readonly string[]> {
  const found = await session.client.readAll(
    `GET ${BLOCKED_BY}`,
    { ...numbered(session, handle), per_page: 100 },
    'github-issue',
  );
  const handles = found.map((issue) => handleOf(session, issue));
  for (const [index, { id }] of found.entries()) session.ids.set(handles[index] ?? '', id);
  return handles;
}

const MAY_BE_GONE: readonly number[] = [404, 410, 422];
const QUIET = { status: 200, shape: null } as const;

function numbered(
  session: Session,
  handle: string,
): { readonly owner: string; readonly repo: string; readonly issue_number: number } {
  return { ...session.at, issue_number: Number(handle) };
}

/** Of an issue made in this run it is known; every other one is asked. undefined if the issue is gone. */
async function parentNow(session: Session, handle: string): Promise<string | null | undefined> {
  if (session.made.has(handle) && session.parents.get(handle) === null) {
    session.made.delete(handle);
    return null;
  }
  const found = await get(session, 'issue', handle);
  return typeof found === 'string' ? undefined : found.parent;
}

/** Links want GitHub's database id. */
async function idOf(session: Session, handle: string): Promise<number | undefined> {
  const known = session.ids.get(handle);
  if (known !== undefined) return known;
  await get(session, 'issue', handle);
  return session.ids.get(handle);
}

function outcome(written: Repeated<unknown>, item: Target): WriteOutcome {
  return written.kind === 'done' || written.kind === 'seen' ? done(item) : written;
}

function done({ handle }: Target): WriteOutcome {
  return { kind: 'done', handle, number: Number(handle) };
}
