import { finding } from '../findings/finding.ts';
import { THE_PLAN } from '../findings/place.ts';
import type { FileTypes } from '../schema/validate.ts';
import { OUR_LABEL } from '../tracker/desired.ts';
import { TrackerFailure } from '../tracker/failure.ts';
import { itemName } from '../tracker/item.ts';
import { keyInBody } from '../tracker/marker.ts';
import type { ExistingItem, Listing, MissingItem } from '../tracker/port.ts';
import { sortBy } from '../values/order.ts';
import { get } from './get.ts';
import { tellsLinks, withParents } from './parents.ts';
import type { Session } from './session.ts';
import { issueToExisting, labelsOf, labelToExisting, milestoneToExisting, withHint } from './to-existing.ts';

type Issue = FileTypes['github-issue'];

export const PAGE = { state: 'all', per_page: 100 } as const;
/** Oldest first: what is made meanwhile comes last and moves nothing to another page. */
const OLDEST_FIRST = { ...PAGE, sort: 'created', direction: 'asc' } as const;
/** Waits between readings of a list that cannot be whole, in milliseconds. */
export const AGAIN = [5000, 10_000, 15_000] as const;
const AT_ONCE = 4;

/**
 * Milestones, issues with our label, and the labels that were asked for. What the map knows and the lists lack is
 * read by its number, so a short list hides nothing that a run before this one made.
 */
export async function list(session: Session, labels: readonly string[]): Promise<Listing> {
  const { milestones, issues } = await listWhole(session);
  const found: ExistingItem[] = milestones.map((one) => withHint(session, milestoneToExisting(one)));
  for (const issue of issues) found.push(await issueToExisting(session, issue));
  const { more, missing } = await knownOnes(session, found);
  const tells = issues.every(tellsLinks);
  const items = tells ? [...found, ...more] : await withParents(session, [...found, ...more]);
  remember(session, items);
  for (const item of items) session.tellsCount(item);
  session.milestones = milestones;
  session.listed = new Set(items.map(nameOf));
  return {
    items: [...items, ...(await labelsAmong(session, labels, issues))],
    missing,
    findings: tells
      ? []
      : [finding('github-no-summaries', { repository: session.repository.fullName }, THE_PLAN)],
  };
}

/** Issues of a route's list, pull requests left out. */
export async function listIssues(
  session: Session,
  filter: Readonly<Record<string, unknown>>,
): Promise<readonly Issue[]> {
  const route = 'GET /repos/{owner}/{repo}/issues';
  const all = await session.client.readAll(
    route,
    { ...session.at, ...OLDEST_FIRST, ...filter },
    'github-issue',
  );
  return all.filter((issue) => issue.pull_request === undefined);
}

export async function listMilestones(session: Session): Promise<readonly FileTypes['github-milestone'][]> {
  const route = 'GET /repos/{owner}/{repo}/milestones';
  return session.client.readAll(route, { ...session.at, ...PAGE }, 'github-milestone');
}

/** Waits before lists that contradict each other are read again. @throws TrackerFailure when that was often enough */
async function waitOrGiveUp(
  session: Session,
  times: number,
  listed: number,
  expected: number,
): Promise<void> {
  const pause = AGAIN[times];
  if (pause === undefined || !(await session.client.sleep(pause)))
    throw new TrackerFailure('doubtful', [finding('github-doubtful', { listed, expected }, THE_PLAN)]);
}

/** Both lists; again while an issue names a milestone that the list of milestones lacks. */
async function listWhole(session: Session): Promise<{
  readonly milestones: readonly FileTypes['github-milestone'][];
  readonly issues: readonly Issue[];
}> {
  for (let times = 0; ; times += 1) {
    const milestones = await listMilestones(session);
    const issues = await listIssues(session, { labels: OUR_LABEL });
    const listed = new Set(milestones.map(({ number }) => number));
    const named = new Set(issues.flatMap(({ milestone }) => (milestone ? [milestone.number] : [])));
    const lacking = [...named].filter((number) => !listed.has(number)).length;
    if (lacking === 0) return { milestones, issues };
    await waitOrGiveUp(session, times, listed.size, listed.size + lacking);
  }
}

async function knownOnes(
  session: Session,
  found: readonly ExistingItem[],
): Promise<{ readonly more: readonly ExistingItem[]; readonly missing: readonly MissingItem[] }> {
  const listed = new Set(found.map(nameOf));
  const unlisted = session.known.all.filter(
    ({ resource, number }) => !listed.has(nameOf({ resource, handle: String(number) })),
  );
  const more: ExistingItem[] = [];
  const missing: MissingItem[] = [];
  for (let start = 0; start < unlisted.length; start += AT_ONCE) {
    const some = unlisted.slice(start, start + AT_ONCE);
    const answers = await Promise.all(
      some.map(({ resource, number }) => get(session, resource, String(number))),
    );
    for (const [index, { resource, key, number }] of some.entries()) {
      const answer = answers[index] ?? 'unseen';
      if (typeof answer === 'object') more.push(answer);
      else {
        missing.push({ resource, key, number, why: answer === 'gone' ? 'gone' : 'elsewhere' });
        if (answer === 'gone') session.known.isGone({ resource, key }, number);
      }
    }
  }
  return { more, missing };
}

/**
 * The map learns what carries a marker of this programme. Where two do, it keeps the number that it has, else it takes
 * the lowest: a copy never takes the place of what was copied.
 */
function remember({ known, settings }: Session, items: readonly ExistingItem[]): void {
  const carriers = items.flatMap(({ resource, number, body, isTrusted }) => {
    const key = isTrusted ? keyInBody(body, settings.programme) : null;
    return key === null || number === null || resource === 'label' ? [] : [{ resource, key, number }];
  });
  const isKept = (one: (typeof carriers)[number]): boolean => known.numberOf(one) === one.number;
  const seen = new Set(carriers.filter(isKept).map(itemName));
  for (const one of sortBy(carriers, ({ number }) => number)) {
    if (!seen.has(itemName(one))) known.know(one, one.number);
    seen.add(itemName(one));
  }
}

/** `issue 42`: name of a listed thing. */
export function nameOf({ resource, handle }: Pick<ExistingItem, 'resource' | 'handle'>): string {
  return `${resource} ${handle}`;
}

/** A label on an issue is certainly there; only for others the list of labels is read. */
async function labelsAmong(
  session: Session,
  wanted: readonly string[],
  issues: readonly Issue[],
): Promise<readonly ExistingItem[]> {
  const used = new Set(issues.flatMap(labelsOf).map((name) => name.toLowerCase()));
  if (wanted.every((name) => used.has(name.toLowerCase()))) return wanted.map(labelToExisting);
  const route = 'GET /repos/{owner}/{repo}/labels';
  const all = await session.client.readAll(route, { ...session.at, per_page: 100 }, 'github-label');
  return all.map(({ name }) => labelToExisting(name));
}
