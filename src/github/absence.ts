import type { FileTypes } from '../schema/validate.ts';
import { OUR_LABEL } from '../tracker/desired.ts';
import type { AbsenceProof, AbsentItem, ExistingItem, NamedItem } from '../tracker/port.ts';
import { sortBy } from '../values/order.ts';
import { AGAIN, listMilestones, nameOf, PAGE } from './listing.ts';
import type { Session } from './session.ts';
import { freeIssue, issueToExisting, mayBeOurs, milestoneToExisting } from './to-existing.ts';

type Issue = FileTypes['github-issue'];

/** Up to this number a repository is searched whole, else milestone by milestone. */
const WHOLE_UP_TO = 2000;
const NEWEST_FIRST = { ...PAGE, sort: 'created', direction: 'desc' } as const;
const ROUTE = 'GET /repos/{owner}/{repo}/issues';

interface Search {
  /** Everything listed, pull requests too, by number. */
  readonly issues: ReadonlyMap<number, Issue>;
  /** Numbers of the milestones that were listed whole. */
  readonly milestones: ReadonlySet<number>;
  readonly isWhole: boolean;
}

/**
 * Searches without our label, and checks what came against GitHub's own counters, since an empty or short list proves
 * nothing. Short lists are read again for half a minute.
 */
export async function proveAbsent(session: Session, items: readonly AbsentItem[]): Promise<AbsenceProof> {
  const newMilestones = await moreMilestones(session, items);
  for (let times = 0; ; times += 1) {
    const search = await searchFor(session, items);
    const { listed, expected } = shortage(session, search);
    if (listed === expected)
      return {
        kind: 'absent',
        more: [...newMilestones, ...(await moreIssues(session, search))],
        others: freeIssues(session, search),
      };
    const pause = AGAIN[times];
    if (pause === undefined || !(await session.client.sleep(pause)))
      return { kind: 'doubtful', listed, expected };
    await session.open();
    session.milestones = await listMilestones(session);
  }
}

async function moreMilestones(
  session: Session,
  items: readonly AbsentItem[],
): Promise<readonly ExistingItem[]> {
  if (!items.some(({ resource }) => resource === 'milestone')) return [];
  session.milestones = await listMilestones(session);
  return session.milestones.map(milestoneToExisting).filter((item) => !session.listed.has(nameOf(item)));
}

async function moreIssues(session: Session, search: Search): Promise<readonly ExistingItem[]> {
  const more: ExistingItem[] = [];
  for (const issue of unlistedIn(session, search))
    if (mayBeOurs(issue)) more.push(await issueToExisting(session, issue));
  return more;
}

/** Of people, for a suggestion: seen on the way, so it costs no request. Milestones are known by their titles anyway. */
function freeIssues(session: Session, search: Search): readonly NamedItem[] {
  return unlistedIn(session, search).flatMap((issue) => freeIssue(session, issue) ?? []);
}

/** Issues that were found beyond the list, pull requests left out, the lowest number first. */
function unlistedIn({ listed }: Session, { issues }: Search): readonly Issue[] {
  const unlisted = [...issues.values()].filter(
    ({ number, pull_request: pull }) =>
      pull === undefined && !listed.has(nameOf({ resource: 'issue', handle: String(number) })),
  );
  return sortBy(unlisted, ({ number }) => number);
}

async function searchFor(session: Session, items: readonly AbsentItem[]): Promise<Search> {
  const issues = new Map<number, Issue>();
  let isWhole = true;
  for await (const page of session.client.pages(ROUTE, { ...session.at, ...NEWEST_FIRST }, 'github-issue')) {
    for (const issue of page) issues.set(issue.number, issue);
    session.newest = Math.max(session.newest, ...page.map(({ number }) => number));
    isWhole = session.newest <= WHOLE_UP_TO;
    if (!isWhole) break;
  }
  if (isWhole)
    return { issues, isWhole, milestones: new Set(session.milestones.map(({ number }) => number)) };
  const milestones = new Set(
    items.flatMap(({ milestone }) => (milestone === null ? [] : [Number(milestone)])),
  );
  const filters = [
    ...[...milestones].map((milestone) => ({ milestone: String(milestone) })),
    { labels: OUR_LABEL },
  ];
  for (const filter of filters)
    for (const issue of await session.client.readAll(
      ROUTE,
      { ...session.at, ...NEWEST_FIRST, ...filter },
      'github-issue',
    ))
      issues.set(issue.number, issue);
  return { issues, isWhole, milestones };
}

/** How many things the counters tell of that were not listed; equal figures mean none. */
function shortage(
  session: Session,
  { issues, milestones, isWhole }: Search,
): { readonly listed: number; readonly expected: number } {
  const all = [...issues.values()];
  const listedIn = new Map<number, number>();
  for (const { milestone } of all)
    if (milestone) listedIn.set(milestone.number, (listedIn.get(milestone.number) ?? 0) + 1);
  let lacking = 0;
  for (const { number, open_issues: open, closed_issues: closed } of session.milestones) {
    if (!milestones.has(number)) continue;
    lacking = Math.max(lacking, open + closed - (listedIn.get(number) ?? 0));
  }
  const { openCount } = session.repository;
  if (isWhole && openCount !== null)
    lacking = Math.max(lacking, openCount - all.filter(({ state }) => state === 'open').length);
  return { listed: all.length, expected: all.length + Math.max(0, lacking) };
}
