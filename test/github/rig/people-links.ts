import { block, dissolve, link, makeIssue, putLabel, unblock, unlink } from './changes.ts';
import type { People } from './people-types.ts';
import { addRepository, type IssueRecord, type Repository, type World } from './state.ts';

type LinkPeople = Pick<
  People,
  'link' | 'unlink' | 'addDependency' | 'removeDependency' | 'deleteIssue' | 'transferIssue'
>;

/** A transferred issue is a new one elsewhere; the old number leads there. */
function transfer(world: World, repository: Repository, issue: IssueRecord, to: string): IssueRecord {
  const isTarget = (one: Repository): boolean => one.owner === repository.owner && one.name === to;
  const target = world.repositories.find(isTarget) ?? addRepository(world, repository.owner, to);
  dissolve(world, issue);
  const { title, body, user, association } = issue;
  const moved = makeIssue(world, target, { title, body, user, association });
  for (const label of issue.labels) putLabel(world, moved, label.name);
  issue.movedTo = moved;
  return moved;
}

/** What people do between issues, and when they take one away. */
export function linkPeople(world: World, repository: Repository, issue: People['issue']): LinkPeople {
  return {
    link: (parent, child) => link(world, issue(parent), issue(child)),
    unlink: (child) => unlink(world, issue(child)),
    addDependency: (number, blockedBy) => block(world, issue(number), issue(blockedBy)),
    removeDependency: (number, blockedBy) => unblock(world, issue(number), issue(blockedBy)),
    deleteIssue: (number) => {
      dissolve(world, issue(number));
      issue(number).isDeleted = true;
    },
    transferIssue: (number, to = 'elsewhere') => transfer(world, repository, issue(number), to),
  };
}
