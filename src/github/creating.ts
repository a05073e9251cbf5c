import type { Finding } from '../findings/finding.ts';
import type { FileTypes } from '../schema/validate.ts';
import { TrackerFailure } from '../tracker/failure.ts';
import type { DesiredLabel } from '../tracker/item.ts';
import type { NewItem, WriteOutcome } from '../tracker/port.ts';
import { dueOn } from './due.ts';
import type { Session } from './session.ts';
import { findCreated, titleTaken } from './settle.ts';
import { labelsOf } from './to-existing.ts';
import { verified } from './verified.ts';

type Issue = FileTypes['github-issue'];
type Milestone = FileTypes['github-milestone'];

const NOT_SENT: readonly WriteOutcome['kind'][] = ['refused', 'lost', 'changed', 'skipped'];

/**
 * Makes a milestone or an issue. The map notes it before and after; the request is sent once, and if its answer does
 * not come, it is looked for.
 */
export async function create(session: Session, item: NewItem): Promise<WriteOutcome> {
  const { known } = session;
  const outcome =
    item.resource === 'issue' ? await createIssue(session, item) : await createMilestone(session, item);
  if ('handle' in outcome) known.know(item, Number(outcome.handle));
  if (NOT_SENT.includes(outcome.kind)) known.answered(item);
  known.save();
  return outcome;
}

/**
 * The map says that it is on its way, before it is: a run that dies now leaves no doubt.
 * @returns that it cannot be noted, so that it must not be sent
 */
function note({ known, client }: Session, item: NewItem): WriteOutcome | null {
  known.sent(item, client.serverNow());
  const trouble = known.save();
  return trouble === null ? null : { kind: 'refused', finding: trouble };
}

/** A label that is there already, in any case of letters, is done. */
export async function createLabel(
  session: Session,
  { name, description, color }: DesiredLabel,
): Promise<WriteOutcome> {
  const route = 'POST /repos/{owner}/{repo}/labels';
  const params = { ...session.at, name, description, color };
  for (let times = 0; ; times += 1) {
    const written = await session.client.write(route, params, { status: 201, shape: 'github-label' });
    if (written.kind === 'done' || (written.kind === 'refused' && written.codes.includes('already_exists')))
      return { kind: 'done', handle: name, number: null };
    if (written.kind !== 'unknown' || times > 0) return written;
    const at = { ...session.at, name };
    const found = await session.client.readIfThere(
      'GET /repos/{owner}/{repo}/labels/{name}',
      at,
      'github-label',
    );
    if (found !== null) return { kind: 'done', handle: name, number: null };
  }
}

async function createIssue(session: Session, item: NewItem): Promise<WriteOutcome> {
  const { title, body, labels, milestone } = item;
  const assignees = await assigneesFor(session, item.role);
  const type = (await session.issueTypes()).byKind.get(item.key.split('/')[0] ?? '');
  const wanted = {
    title,
    body,
    labels,
    ...(milestone === null ? {} : { milestone: Number(milestone.handle) }),
    ...(assignees.length === 0 ? {} : { assignees }),
    ...(type === undefined ? {} : { type }),
  };
  const untold = note(session, item);
  if (untold !== null) return untold;
  const written = await session.client.write(
    'POST /repos/{owner}/{repo}/issues',
    { ...session.at, ...wanted },
    { status: 201, shape: 'github-issue', pace: 'create' },
  );
  if (written.kind === 'done') return madeIssue(session, item, written.value, wanted);
  return written.kind === 'unknown' ? lookFor(session, item, written.finding) : written;
}

function madeIssue(
  session: Session,
  { key }: NewItem,
  issue: Issue,
  wanted: {
    readonly labels: readonly string[];
    readonly milestone?: number;
    readonly assignees?: readonly string[];
  },
): WriteOutcome {
  const handle = String(issue.number);
  session.ids.set(handle, issue.id);
  session.parents.set(handle, null);
  session.made.add(handle);
  session.waiting.set(handle, { names: [], count: 0, own: new Set() });
  session.newest = Math.max(session.newest, issue.number);
  const labels = labelsOf(issue).map((label) => label.toLowerCase());
  const people = (issue.assignees ?? []).map(({ login }) => login.toLowerCase());
  const dropped = [
    ...(wanted.labels.every((label) => labels.includes(label.toLowerCase())) ? [] : ['labels']),
    ...(wanted.milestone === (issue.milestone?.number ?? undefined) ? [] : ['milestone']),
    ...((wanted.assignees ?? []).every((login) => people.includes(login.toLowerCase())) ? [] : ['assignees']),
  ];
  return verified(handle, key, dropped);
}

async function createMilestone(session: Session, item: NewItem): Promise<WriteOutcome> {
  const { key, title, body, due } = item;
  const untold = note(session, item);
  if (untold !== null) return untold;
  const written = await session.client.write(
    'POST /repos/{owner}/{repo}/milestones',
    { ...session.at, title, description: body, ...(due === null ? {} : { due_on: dueOn(due) }) },
    { status: 201, shape: 'github-milestone' },
  );
  if (written.kind === 'done') return madeMilestone(key, due, written.value);
  if (written.kind === 'unknown') return lookFor(session, item, written.finding);
  if (written.kind !== 'refused' || !written.codes.includes('already_exists')) return written;
  const number = await findCreated(session, item);
  return number === null
    ? { kind: 'refused', finding: titleTaken(title) }
    : { kind: 'done', handle: String(number), number };
}

function madeMilestone(key: string, due: string | null, { number, due_on }: Milestone): WriteOutcome {
  const isDue = due === null || due_on?.startsWith(due) === true;
  return verified(String(number), key, isDue ? [] : ['due']);
}

/** Where it cannot even be looked for, it stays unknown: it may have been made. */
async function lookFor(session: Session, item: NewItem, told: Finding): Promise<WriteOutcome> {
  try {
    const number = await findCreated(session, item);
    if (number !== null) return { kind: 'done', handle: String(number), number };
  } catch (error) {
    if (!(error instanceof TrackerFailure)) throw error;
  }
  return { kind: 'unknown', finding: told };
}

/** Of the role's people those whom GitHub lets be assigned here. */
async function assigneesFor(session: Session, role: string | null): Promise<readonly string[]> {
  const logins = role === null ? [] : session.settings.loginsOf(role);
  if (logins.length === 0) return [];
  const assignable = await session.assignable();
  return logins.filter((login) => assignable.has(login.toLowerCase()));
}
