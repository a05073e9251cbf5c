import type { JsonObject } from '../json.ts';
import type { IssueRecord, MilestoneRecord, Repository, World } from '../state.ts';
import { isThere } from '../there.ts';
import { repositoryUrl } from './repository.ts';
import { instant, instantOrNull } from './times.ts';
import { htmlBase, showUser } from './user.ts';

/** Pull requests count too: the counters are higher than the number of issues one finds. */
function countIn(repository: Repository, milestone: MilestoneRecord, state: IssueRecord['state']): number {
  let count = 0;
  for (const one of repository.issues) {
    if (one.milestone === milestone && one.state === state && isThere(one)) count += 1;
  }
  return count;
}

/** A milestone as lists, single reads and issues show it. */
export function showMilestone(
  world: World,
  repository: Repository,
  milestone: MilestoneRecord,
  base: string,
): JsonObject {
  const url = `${repositoryUrl(repository, base)}/milestones/${milestone.number}`;
  return {
    url,
    html_url: `${htmlBase(base)}/${repository.owner}/${repository.name}/milestone/${milestone.number}`,
    labels_url: `${url}/labels`,
    id: milestone.id,
    node_id: `MI_${milestone.id}`,
    number: milestone.number,
    title: milestone.title,
    description: milestone.description,
    creator: showUser(world, milestone.creator, base),
    open_issues: countIn(repository, milestone, 'open'),
    closed_issues: countIn(repository, milestone, 'closed'),
    state: milestone.state,
    created_at: instant(milestone.createdAt),
    updated_at: instant(milestone.updatedAt),
    due_on: milestone.dueOn,
    closed_at: instantOrNull(milestone.closedAt),
  };
}
