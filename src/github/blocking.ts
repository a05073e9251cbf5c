import type { Target, WriteOutcome } from '../tracker/port.ts';
import { canonicalJson } from '../values/digest.ts';
import { get } from './get.ts';
import { handleOf } from './here.ts';
import { idOf, numbered, outcomeOf } from './numbered.ts';
import { repeatable } from './repeatable.ts';
import type { Session } from './session.ts';

/** What an issue waits for, as it was when the writes of this run were decided on. */
export interface Waiting {
  /** null = GitHub told only how many. */
  readonly names: readonly string[] | null;
  /** null = GitHub told nothing. */
  readonly count: number | null;
  /** What this run added or took away since. */
  readonly own: ReadonlySet<string>;
}

const BLOCKED_BY = '/repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by';
const MAY_BE_GONE: readonly number[] = [404, 410, 422];

/**
 * Makes an issue wait for another, or no longer. What it waits for is read just before: where people were faster
 * nothing is sent.
 */
export async function block(
  session: Session,
  item: Target,
  blocker: Target,
  isBlocked: boolean,
): Promise<WriteOutcome> {
  const { client, waiting } = session;
  const id = await idOf(session, blocker.handle);
  if (id === undefined) return { kind: 'changed' };
  await client.ready();
  const now = await readBlockers(session, item.handle);
  const { moment } = client;
  const isAsWanted = (names: readonly string[]): boolean => names.includes(blocker.handle) === isBlocked;
  if (isAsWanted(now)) return outcomeOf({ kind: 'seen' }, item);
  const before = waiting.get(item.handle) ?? { names: null, count: null, own: new Set<string>() };
  if (!isSame(before, now)) return { kind: 'changed' };
  const seen: Waiting = { names: now, count: now.length, own: new Set([...before.own, blocker.handle]) };
  const look = {
    moment,
    isSame: async () => isSame({ ...seen, own: before.own }, await readBlockers(session, item.handle)),
  };
  const at = numbered(session, item.handle);
  const written = await repeatable(
    () =>
      isBlocked
        ? client.write(`POST ${BLOCKED_BY}`, { ...at, issue_id: id }, { status: 201, shape: null, look })
        : client.write(
            `DELETE ${BLOCKED_BY}/{issue_id}`,
            { ...at, issue_id: id },
            { status: 200, shape: null, look },
          ),
    async () => isAsWanted(await readBlockers(session, item.handle)),
  );
  waiting.set(item.handle, seen);
  if (written.kind === 'refused' && isAsWanted(await readBlockers(session, item.handle)))
    return outcomeOf({ kind: 'seen' }, item); // somebody was faster
  if (written.kind === 'refused' && MAY_BE_GONE.includes(written.status)) {
    const both = [await get(session, 'issue', item.handle), await get(session, 'issue', blocker.handle)];
    if (both.some((one) => typeof one === 'string')) return { kind: 'changed' };
  }
  return outcomeOf(written, item);
}

/** What an issue waits for: numbers, or `acme/other#7` where it lies in another repository. What is written next is made from it. */
export async function blockers(session: Session, handle: string): Promise<readonly string[]> {
  const names = await readBlockers(session, handle);
  session.waiting.set(handle, { names, count: names.length, own: new Set() });
  return names;
}

async function readBlockers(session: Session, handle: string): Promise<readonly string[]> {
  const found = await session.client.readAll(
    `GET ${BLOCKED_BY}`,
    { ...numbered(session, handle), per_page: 100 },
    'github-issue',
  );
  const handles = found.map((issue) => handleOf(session, issue));
  for (const [index, { id }] of found.entries()) session.ids.set(handles[index] ?? '', id);
  return handles;
}

/** Own writes are no difference: GitHub may be late in showing them. */
function isSame({ names, count, own }: Waiting, now: readonly string[]): boolean {
  const others = (all: readonly string[]): readonly string[] => all.filter((one) => !own.has(one)).sort();
  if (names !== null) return canonicalJson(others(names)) === canonicalJson(others(now));
  return count === null || count === now.length;
}
