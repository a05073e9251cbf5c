import type { FileTypes } from '../schema/validate.ts';
import type { Resource } from '../tracker/item.ts';
import type { ExistingItem } from '../tracker/port.ts';
import { isAmong, isHere } from './here.ts';
import { tellsLinks, withParent } from './parents.ts';
import type { Session } from './session.ts';
import { issueToExisting, milestoneToExisting, withHint } from './to-existing.ts';

type Issue = FileTypes['github-issue'];
type Milestone = FileTypes['github-milestone'];

/**
 * `gone`: deleted. `elsewhere`: moved to another repository, or a number that is no issue. `unseen`: never there, or
 * moved to where the token cannot see: of a number that was there once it means `elsewhere`.
 */
export type Absent = 'gone' | 'elsewhere' | 'unseen';

/**
 * One item by its number.
 * @throws TrackerFailure when it cannot be read
 */
export async function get(
  session: Session,
  resource: Resource,
  handle: string,
): Promise<ExistingItem | Absent> {
  if (resource === 'label') throw new Error('labels are not read one by one');
  if (!/^\d{1,9}$/.test(handle)) return 'elsewhere';
  if (resource === 'milestone') {
    const found = await readMilestone(session, handle);
    return typeof found === 'string' ? found : withHint(session, milestoneToExisting(found));
  }
  const issue = await readIssue(session, handle);
  if (typeof issue === 'string') return issue;
  const item = await issueToExisting(session, issue);
  return tellsLinks(issue) ? item : withParent(session, item);
}

/**
 * An issue of this repository as GitHub has it. GitHub answers 410 for one that was deleted, 301 for one that was moved,
 * and 404 for one that was moved to, or deleted from, where the token cannot see.
 * @see https://docs.github.com/en/rest/issues/issues#get-an-issue
 * @throws TrackerFailure when it cannot be read
 */
export async function readIssue(session: Session, handle: string): Promise<Issue | Absent> {
  const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}';
  const params = { ...session.at, issue_number: Number(handle) };
  const found = await session.client.find(route, params, 'github-issue');
  if (found.kind === 'absent') {
    await session.open(); // the repository itself can still be seen, and its issues: else this throws
    if (found.redirectedTo !== null && !isAmong(session, found.redirectedTo)) return 'elsewhere';
    return found.isDeleted ? 'gone' : 'unseen';
  }
  const { pull_request: pullRequest, repository_url: repository, number } = found.value;
  const isOurs = pullRequest === undefined && isHere(session, repository) && String(number) === handle;
  return isOurs ? found.value : 'elsewhere';
}

/** Milestones cannot be moved: one that is not there was deleted. @throws TrackerFailure when it cannot be read */
export async function readMilestone(session: Session, handle: string): Promise<Milestone | 'gone'> {
  const route = 'GET /repos/{owner}/{repo}/milestones/{milestone_number}';
  const params = { ...session.at, milestone_number: Number(handle) };
  const found = await session.client.readIfThere(route, params, 'github-milestone');
  if (found === null) await session.open(); // the repository itself can still be seen: else this throws
  return found ?? 'gone';
}
