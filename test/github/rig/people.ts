import { issuePeople } from './people-issues.ts';
import { linkPeople } from './people-links.ts';
import { milestonePeople } from './people-milestones.ts';
import { repositoryPeople } from './people-repository.ts';
import type { People } from './people-types.ts';
import type { Repository, World } from './state.ts';

/** The people of one repository. */
export function makePeople(world: World, repository: Repository): People {
  const issues = issuePeople(world, repository);
  return {
    ...issues,
    ...linkPeople(world, repository, issues.issue),
    ...milestonePeople(world, repository),
    ...repositoryPeople(world, repository),
  };
}
