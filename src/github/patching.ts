import type { FileTypes } from '../schema/validate.ts';
import type { CloseReason } from '../tracker/item.ts';
import type { ItemPatch, WriteOutcome } from '../tracker/port.ts';
import { canonicalJson } from '../values/digest.ts';
import type { Look, Written } from './client.ts';
import { dueOn } from './due.ts';
import { readIssue, readMilestone } from './get.ts';
import { nameOf } from './listing.ts';
import { type Repeated, repeatable } from './repeatable.ts';
import type { Session } from './session.ts';
import { labelsOf, milestoneToExisting } from './to-existing.ts';
import { verified } from './verified.ts';

type Issue = FileTypes['github-issue'];
type Milestone = FileTypes['github-milestone'];

/**
 * Changes exactly the fields given: labels singly and first, then everything else with the marker in one request, so
 * that the marker never says more than was written. A lost answer is looked up, and only what is still missing is sent
 * again, once.
 */
export async function patch(session: Session, item: ItemPatch): Promise<WriteOutcome> {
  if (item.resource === 'milestone') return patchMilestone(session, item);
  for (const write of labelWrites(session, item)) {
    const outcome = await write();
    if (outcome !== null) return outcome;
  }
  return patchIssue(session, item);
}

/** What people see of an item and a patch may overwrite. */
type Face = readonly [
  title: string,
  body: string,
  milestone: string | null,
  isOpen: boolean,
  due: string | null,
];

/**
 * The look at an item just before it is patched: everything that it had when the patch was made. Of one that nobody
 * asked for yet, what it has now.
 */
async function lookAt(
  session: Session,
  { resource, handle }: ItemPatch,
  face: () => Promise<Face | null>,
): Promise<Look> {
  const looked = session.looked.get(nameOf({ resource, handle }));
  const item = looked?.item;
  const before: Face | null =
    item === undefined
      ? await face()
      : [item.title, item.body, item.milestone, item.closed === null, item.due];
  return {
    moment: looked?.moment ?? session.client.moment,
    isSame: async () => canonicalJson(await face()) === canonicalJson(before),
  };
}

/** null = go on. */
function labelWrites(
  session: Session,
  { resource, handle, addLabels = [], removeLabels = [] }: ItemPatch,
): readonly (() => Promise<WriteOutcome | null>)[] {
  const at = { ...session.at, issue_number: Number(handle) };
  const looked = session.looked.get(nameOf({ resource, handle }));
  const among = (labels: readonly string[], all: readonly string[]): readonly boolean[] => {
    const there = new Set(all.map((one) => one.toLowerCase()));
    return labels.map((label) => there.has(label.toLowerCase()));
  };
  const now = async (labels: readonly string[]): Promise<readonly boolean[]> => {
    const issue = await readIssue(session, handle);
    return among(labels, typeof issue === 'string' ? [] : labelsOf(issue));
  };
  const has = async (labels: readonly string[]): Promise<boolean> => !(await now(labels)).includes(false);
  /** Only these labels: others are people's, and may come and go. */
  const lookFor = (labels: readonly string[]): { readonly look?: Look } => {
    if (looked === undefined) return {};
    const before = canonicalJson(among(labels, looked.item.labels));
    const isSame = async (): Promise<boolean> => canonicalJson(await now(labels)) === before;
    return { look: { moment: looked.moment, isSame } };
  };
  const adding = async (): Promise<Written<null>> =>
    session.client.write(
      'POST /repos/{owner}/{repo}/issues/{issue_number}/labels',
      { ...at, labels: addLabels },
      { status: 200, shape: null, ...lookFor(addLabels) },
    );
  const removing = async (name: string): Promise<Written<null>> =>
    session.client.write(
      'DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}',
      { ...at, name },
      { status: 200, shape: null, ...lookFor([name]) },
    );
  return [
    ...(addLabels.length === 0 ? [] : [async () => failed(await repeatable(adding, () => has(addLabels)))]),
    ...removeLabels.map((name) => async (): Promise<WriteOutcome | null> => {
      const written = await repeatable(
        () => removing(name),
        async () => !(await has([name])),
      );
      return written.kind === 'refused' && written.status === 404 && !(await has([name]))
        ? null
        : failed(written);
    }),
  ];
}

async function patchIssue(session: Session, item: ItemPatch): Promise<WriteOutcome> {
  const { handle, key, title, body, milestone, closed } = item;
  const fields = {
    ...(title === undefined ? {} : { title }),
    ...(body === undefined ? {} : { body }),
    ...(milestone === undefined ? {} : { milestone: milestone === null ? null : Number(milestone.handle) }),
    ...stateOf(closed),
  };
  if (Object.keys(fields).length === 0) return { kind: 'done', handle, number: Number(handle) };
  const look = await lookAt(session, item, async () => {
    const issue = await readIssue(session, handle);
    if (typeof issue === 'string') return null;
    const number = issue.milestone?.number;
    const milestoneNow = number === undefined ? null : String(number);
    return [issue.title, issue.body ?? '', milestoneNow, issue.state !== 'closed', null];
  });
  const written = await repeatable(
    () =>
      session.client.write(
        'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
        { ...session.at, issue_number: Number(handle), ...fields },
        { status: 200, shape: 'github-issue', look },
      ),
    async () => {
      const issue = await readIssue(session, handle);
      return typeof issue === 'object' && missingInIssue(item, issue).length === 0;
    },
  );
  if (written.kind === 'seen') return verified(handle, key, []);
  return written.kind === 'done' ? verified(handle, key, missingInIssue(item, written.value)) : written;
}

async function patchMilestone(session: Session, item: ItemPatch): Promise<WriteOutcome> {
  const { handle, key, title, body, due, closed } = item;
  const fields = {
    ...(title === undefined ? {} : { title }),
    ...(body === undefined ? {} : { description: body }),
    ...(due === undefined ? {} : { due_on: due === null ? null : dueOn(due) }),
    ...(closed === undefined ? {} : { state: closed === null ? 'open' : 'closed' }),
  };
  const at = { ...session.at, milestone_number: Number(handle) };
  const look = await lookAt(session, item, async () => {
    const now = await readMilestone(session, handle);
    if (now === 'gone') return null;
    const { title: titleNow, body: bodyNow, closed: closedNow, due: dueNow } = milestoneToExisting(now);
    return [titleNow, bodyNow, null, closedNow === null, dueNow];
  });
  const written = await repeatable(
    () =>
      session.client.write(
        'PATCH /repos/{owner}/{repo}/milestones/{milestone_number}',
        { ...at, ...fields },
        { status: 200, shape: 'github-milestone', look },
      ),
    async () => {
      const found = await readMilestone(session, handle);
      return found !== 'gone' && missingInMilestone(item, found).length === 0;
    },
  );
  if (written.kind === 'seen') return verified(handle, key, []);
  return written.kind === 'done' ? verified(handle, key, missingInMilestone(item, written.value)) : written;
}

/** What was asked for and does not stand there. */
function missingInIssue({ title, body, milestone, closed }: ItemPatch, issue: Issue): readonly string[] {
  const isState =
    closed === undefined || (closed === null ? issue.state === 'open' : issue.state === 'closed');
  return [
    ...(title === undefined || title.trim() === issue.title.trim() ? [] : ['title']),
    ...(body === undefined || sameText(body, issue.body ?? '') ? [] : ['body']),
    ...(milestone === undefined || Number(milestone?.handle ?? 0) === (issue.milestone?.number ?? 0)
      ? []
      : ['milestone']),
    ...(isState ? [] : ['state']),
  ];
}

function missingInMilestone({ title, body, due, closed }: ItemPatch, found: Milestone): readonly string[] {
  const isState =
    closed === undefined || (closed === null ? found.state === 'open' : found.state === 'closed');
  const dueNow = found.due_on?.slice(0, 'YYYY-MM-DD'.length) ?? null;
  return [
    ...(title === undefined || title.trim() === found.title.trim() ? [] : ['title']),
    ...(body === undefined || sameText(body, found.description ?? '') ? [] : ['body']),
    ...(due === undefined || due === dueNow ? [] : ['due']),
    ...(isState ? [] : ['state']),
  ];
}

function sameText(a: string, b: string): boolean {
  const plain = (text: string): string => text.replaceAll('\r\n', '\n').trimEnd();
  return plain(a) === plain(b);
}

function stateOf(closed: CloseReason | null | undefined): Readonly<Record<string, string>> {
  if (closed === undefined) return {};
  return closed === null ? { state: 'open' } : { state: 'closed', state_reason: closed };
}

/** null = go on. */
function failed(written: Repeated<unknown>): WriteOutcome | null {
  return written.kind === 'done' || written.kind === 'seen' ? null : written;
}
