import type { Resource } from '../tracker/item.ts';
import type { ExistingItem } from '../tracker/port.ts';
import { isHere } from './here.ts';
import { tellsLinks, withParent } from './parents.ts';
import type { Session } from './session.ts';
import { issueToExisting, milestoneToExisting, withHint } from './to-existing.ts';

/** `elsewhere`: moved to another repository, or a number that is no issue. */
export type Absent = 'gone' | 'elsewhere';

/**
 * One item by its number. GitHub's 404 counts only if the repository can still be seen: else it is the token.
 * @throws TrackerFailure when it cannot be read
 */
export async function get(
  session: Session,
  resource: Resource,
  handle: string,
): Promise<ExistingItem | Absent> {
  if (resource === 'label') throw new Error('labels are not read one by one');
  if (!/^\d{1,9}$/.test(handle)) return 'elsewhere';
  return resource === 'milestone' ? getMilestone(session, handle) : getIssue(session, handle);
}

async function getIssue(session: Session, handle: string): Promise<ExistingItem | Absent> {
  const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}';
  const params = { ...session.at, issue_number: Number(handle) };
  const issue = await session.client.readIfThere(route, params, 'github-issue');
  if (issue === null) return confirmedGone(session);
  if (
    issue.pull_request !== undefined ||
    !isHere(session, issue.repository_url) ||
    String(issue.number) !== handle
  )
    return 'elsewhere';
  const item = await issueToExisting(session, issue);
  return tellsLinks(issue) ? item : withParent(session, item);
}

async function getMilestone(session: Session, handle: string): Promise<ExistingItem | Absent> {
  const route = 'GET /repos/{owner}/{repo}/milestones/{milestone_number}';
  const params = { ...session.at, milestone_number: Number(handle) };
  const milestone = await session.client.readIfThere(route, params, 'github-milestone');
  return milestone === null ? confirmedGone(session) : withHint(session, milestoneToExisting(milestone));
}

async function confirmedGone(session: Session): Promise<'gone'> {
  await session.open();
  return 'gone';
}
