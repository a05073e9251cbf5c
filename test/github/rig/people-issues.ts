import { closeIssue, makeIssue, putLabel, reopenIssue, touch } from './changes.ts';
import { found } from './people-found.ts';
import type { People, PersonsIssue } from './people-types.ts';
import type { IssueRecord, MilestoneRecord, Repository, World } from './state.ts';

function setTick(world: World, issue: IssueRecord, boxId: string, isTicked: boolean): void {
  const lines = (issue.body ?? '').split('\n');
  const at = lines.findIndex((line) => line.includes(`<!-- box:${boxId} -->`));
  if (at < 0) throw new Error(`Issue ${issue.number} has no box ${boxId}.`);
  lines[at] = (lines[at] ?? '').replace(/^(\s*[-*] )\[[ xX]\]/, `$1[${isTicked ? 'x' : ' '}]`);
  issue.body = lines.join('\n');
  touch(world, issue);
}

type IssuePeople = Pick<
  People,
  | 'createIssue'
  | 'createPullRequest'
  | 'issue'
  | 'retitle'
  | 'edit'
  | 'tick'
  | 'untick'
  | 'addLabel'
  | 'removeLabel'
  | 'assign'
  | 'setType'
  | 'moveToMilestone'
  | 'close'
  | 'reopen'
  | 'comment'
  | 'lockIssue'
>;

/** What people do with single issues and pull requests. */
export function issuePeople(world: World, repository: Repository): IssuePeople {
  const issue = (number: number): IssueRecord =>
    found(
      repository.issues.find((one) => one.number === number),
      `issue ${number}`,
    );
  const milestone = (number: number): MilestoneRecord =>
    found(
      repository.milestones.find((one) => one.number === number),
      `milestone ${number}`,
    );
  const change = (number: number, work: (one: IssueRecord) => void): void => {
    work(issue(number));
    touch(world, issue(number));
  };
  const create = (wanted: PersonsIssue, isPullRequest: boolean): IssueRecord => {
    const { title, body = null, author = 'petra', association = 'NONE' } = wanted;
    const made = makeIssue(world, repository, { title, body, user: author, association, isPullRequest });
    for (const name of wanted.labels ?? []) putLabel(world, made, name);
    if (wanted.milestone !== undefined) made.milestone = milestone(wanted.milestone);
    return made;
  };
  return {
    createIssue: (wanted) => create(wanted, false),
    createPullRequest: (wanted) => create(wanted, true),
    issue,
    retitle: (number, title) => change(number, (one) => Object.assign(one, { title })),
    edit: (number, work) => change(number, (one) => Object.assign(one, { body: work(one.body ?? '') })),
    tick: (number, boxId) => setTick(world, issue(number), boxId, true),
    untick: (number, boxId) => setTick(world, issue(number), boxId, false),
    addLabel: (number, name) => putLabel(world, issue(number), name),
    removeLabel: (number, name) =>
      change(number, (one) => {
        one.labels = one.labels.filter((label) => label.name.toLowerCase() !== name.toLowerCase());
      }),
    assign: (number, ...logins) => change(number, (one) => Object.assign(one, { assignees: [...logins] })),
    setType: (number, type) => change(number, (one) => Object.assign(one, { type })),
    moveToMilestone: (number, to) =>
      change(number, (one) => Object.assign(one, { milestone: to === null ? null : milestone(to) })),
    close: (number, reason = 'completed', by = 'petra') => closeIssue(world, issue(number), reason, by),
    reopen: (number) => reopenIssue(world, issue(number)),
    comment: (number) => change(number, (one) => Object.assign(one, { comments: one.comments + 1 })),
    lockIssue: (number) => change(number, (one) => Object.assign(one, { isLocked: true })),
  };
}
