import type { FileTypes } from '../schema/validate.ts';
import { OUR_LABEL } from '../tracker/desired.ts';
import type { ItemKey } from '../tracker/item.ts';
import { keyInBody } from '../tracker/marker.ts';
import type { ClosedState, ExistingItem, NamedItem } from '../tracker/port.ts';
import { isDay } from '../values/date.ts';
import { handleAt } from './here.ts';
import type { Session } from './session.ts';

type Issue = FileTypes['github-issue'];
type Milestone = FileTypes['github-milestone'];

const WRITERS: readonly string[] = ['OWNER', 'MEMBER', 'COLLABORATOR'];
const WORKFLOW = 'github-actions[bot]';

/** Only issues with text of our form are worth asking whose token this is. */
export async function issueToExisting(session: Session, issue: Issue): Promise<ExistingItem> {
  const { number, title } = issue;
  const handle = String(number);
  const body = issue.body ?? '';
  session.ids.set(handle, issue.id);
  session.newest = Math.max(session.newest, number);
  const parent = handleAt(session, issue.parent_issue_url);
  const keyHint = hintOf(session, { resource: 'issue', number, body });
  session.parents.set(handle, parent);
  return {
    resource: 'issue',
    handle,
    number,
    keyHint,
    title,
    body,
    closed: closedState(issue),
    tellsCloser: true,
    labels: labelsOf(issue),
    milestone:
      issue.milestone === null || issue.milestone === undefined ? null : String(issue.milestone.number),
    due: null,
    parent,
    blockedBy: null,
    blockerCount: issue.issue_dependencies_summary?.total_blocked_by ?? null,
    assignees: (issue.assignees ?? []).map(({ login }) => login),
    isTrusted: keyHint !== null || isWriters(session, issue) || (await isOwn(session, issue, body)),
    place: placeOf('issues', number),
  };
}

/** As much of an issue of people as a suggestion needs; null for one that is closed or could not be taken over. */
export function freeIssue(session: Session, issue: Issue): NamedItem | null {
  const { number, title, state } = issue;
  if (state !== 'open' || mayBeOurs(issue) || !isWriters(session, issue)) return null;
  return { handle: String(number), number, title, place: placeOf('issues', number) };
}

/** Only who may write to the repository can make a milestone, so every one is trusted. */
export function milestoneToExisting(milestone: Milestone): ExistingItem {
  const { number, title, state } = milestone;
  const due = milestone.due_on?.slice(0, 'YYYY-MM-DD'.length) ?? null;
  return {
    resource: 'milestone',
    handle: String(number),
    number,
    keyHint: null,
    title,
    body: milestone.description ?? '',
    closed: state === 'closed' ? { reason: null, at: milestone.closed_at ?? null, by: null } : null,
    labels: [],
    milestone: null,
    due: due !== null && isDay(due) ? due : null,
    parent: null,
    blockedBy: [],
    blockerCount: 0,
    assignees: [],
    isTrusted: true,
    place: placeOf('milestones', number),
  };
}

export function labelToExisting(name: string): ExistingItem {
  return {
    resource: 'label',
    handle: name,
    number: null,
    keyHint: null,
    title: name,
    body: '',
    closed: null,
    labels: [],
    milestone: null,
    due: null,
    parent: null,
    blockedBy: [],
    blockerCount: 0,
    assignees: [],
    isTrusted: true,
    place: { file: `labels/${name}`, line: 1, column: 1 },
  };
}

export function labelsOf({ labels }: Issue): readonly string[] {
  return labels.flatMap((label) => (typeof label === 'string' ? [label] : (label.name ?? [])));
}

/** True if it has our label, or text of our form: a marker, whole or damaged. */
export function mayBeOurs(issue: Issue): boolean {
  const hasLabel = labelsOf(issue).some((label) => label.toLowerCase() === OUR_LABEL);
  return hasLabel || (issue.body ?? '').includes('<!-- milepost:');
}

/** The same, with the key that the map knows it by. */
export function withHint(session: Session, item: ExistingItem): ExistingItem {
  return { ...item, keyHint: hintOf(session, item) };
}

/** The map knows whose a number is when its marker is gone: such an item is neither written nor made again. */
function hintOf(
  { known, settings }: Session,
  { resource, number, body }: Pick<ExistingItem, 'resource' | 'number' | 'body'>,
): ItemKey | null {
  if (keyInBody(body, settings.programme) !== null) return null;
  return known.all.find((one) => one.resource === resource && one.number === number)?.key ?? null;
}

function closedState({
  state,
  state_reason: reason,
  closed_at: at,
  closed_by: by,
}: Issue): ClosedState | null {
  if (state === 'open') return null;
  return { reason: reasonOf(reason), at: at ?? null, by: by?.login ?? null };
}

/** Issues closed before GitHub kept reasons have none: completed, as GitHub shows them. */
function reasonOf(reason: string | null | undefined): NonNullable<ClosedState['reason']> {
  return reason === 'not_planned' || reason === 'duplicate' ? reason : 'completed';
}

/** Who may carry our marker: who may write here, and the bots the plan names. */
function isWriters({ settings }: Session, issue: Issue): boolean {
  const author = authorOf(issue);
  if (WRITERS.includes(issue.author_association ?? '') || author === WORKFLOW) return true;
  return settings.bots.some((bot) => bot.toLowerCase() === author);
}

/** And this token, and what the map knows: that may cost a request. */
async function isOwn(session: Session, issue: Issue, body: string): Promise<boolean> {
  if (!mayBeOurs(issue)) return false;
  const author = authorOf(issue);
  const key = keyInBody(body, session.settings.programme);
  if (key !== null && session.known.numberOf({ resource: 'issue', key }) === issue.number) return true;
  return author !== '' && author === (await session.ownLogin())?.toLowerCase();
}

function authorOf({ user }: Issue): string {
  return user?.login.toLowerCase() ?? '';
}

function placeOf(kind: 'issues' | 'milestones', number: number): ExistingItem['place'] {
  return { file: `${kind}/${number}`, line: 1, column: 1 };
}
