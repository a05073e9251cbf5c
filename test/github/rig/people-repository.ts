import { findLabel, makeLabel } from './changes.ts';
import { found } from './people-found.ts';
import type { People } from './people-types.ts';
import { type LabelRecord, type Repository, takeId, type World } from './state.ts';

type RepositoryPeople = Pick<
  People,
  | 'createLabel'
  | 'renameLabel'
  | 'recolourLabel'
  | 'deleteLabel'
  | 'renameRepository'
  | 'hideRepository'
  | 'archive'
  | 'disableIssues'
  | 'createProject'
>;

/** What people do with labels, the repository itself and projects. */
export function repositoryPeople(world: World, repository: Repository): RepositoryPeople {
  const label = (name: string): LabelRecord => found(findLabel(repository, name), `label ${name}`);
  return {
    createLabel: (name, color, description) => makeLabel(world, repository, name, color, description ?? null),
    renameLabel: (name, to) => {
      label(name).name = to;
    },
    recolourLabel: (name, color) => {
      label(name).color = color;
    },
    deleteLabel: (name) => {
      const gone = label(name);
      repository.labels = repository.labels.filter((one) => one !== gone);
      for (const issue of repository.issues) issue.labels = issue.labels.filter((one) => one !== gone);
    },
    renameRepository: (name) => {
      repository.oldNames.push(repository.name.toLowerCase());
      repository.name = name;
    },
    hideRepository: (name) => {
      const isMeant = (one: Repository): boolean => one.owner === repository.owner && one.name === name;
      found(world.repositories.find(isMeant), `repository ${name}`).isHidden = true;
    },
    archive: (isArchived = true) => {
      repository.isArchived = isArchived;
    },
    disableIssues: () => {
      repository.hasIssues = false;
    },
    createProject: (title) => {
      const number = world.projects.length + 1;
      const createdAt = world.settings.clock.now();
      const project = { id: takeId(world), number, title, createdAt, fields: [], items: [] };
      world.projects.push(project);
      return project;
    },
  };
}
