import { makeMilestone, setMilestoneState } from './changes.ts';
import { cutDue } from './due-date.ts';
import { found } from './people-found.ts';
import type { People, PersonsMilestone } from './people-types.ts';
import type { MilestoneRecord, Repository, World } from './state.ts';

/** A day is meant as a day in the Pacific, noon being the same day everywhere that matters. */
function dueOf(due: string): string {
  return cutDue(due.length === 10 ? `${due}T12:00:00Z` : due);
}

type MilestonePeople = Pick<
  People,
  'createMilestone' | 'milestone' | 'editMilestone' | 'closeMilestone' | 'reopenMilestone' | 'deleteMilestone'
>;

/** What people do with milestones. */
export function milestonePeople(world: World, repository: Repository): MilestonePeople {
  const milestone = (number: number): MilestoneRecord =>
    found(
      repository.milestones.find((one) => one.number === number),
      `milestone ${number}`,
    );
  const edit = (one: MilestoneRecord, change: PersonsMilestone): void => {
    one.title = change.title ?? one.title;
    if (change.description !== undefined) one.description = change.description;
    if (change.due !== undefined) one.dueOn = change.due === null ? null : dueOf(change.due);
    one.updatedAt = world.settings.clock.now();
  };
  return {
    createMilestone: (title, more = {}) => {
      const made = makeMilestone(world, repository, title, 'petra');
      edit(made, more);
      return made;
    },
    milestone,
    editMilestone: (number, change) => edit(milestone(number), change),
    closeMilestone: (number) => setMilestoneState(world, milestone(number), 'closed'),
    reopenMilestone: (number) => setMilestoneState(world, milestone(number), 'open'),
    deleteMilestone: (number) => {
      const gone = milestone(number);
      repository.milestones = repository.milestones.filter((one) => one !== gone);
      for (const issue of repository.issues) if (issue.milestone === gone) issue.milestone = null;
    },
  };
}
