import type { JsonObject } from '../json.ts';
import type { Token } from '../options.ts';
import type { Repository, World } from '../state.ts';
import { isThere } from '../there.ts';
import { instant } from './times.ts';
import { htmlBase, showUser } from './user.ts';

/** Where the API shows a repository. */
export function repositoryUrl(repository: Repository, base: string): string {
  return `${base}/repos/${repository.owner}/${repository.name}`;
}

const links: Readonly<Record<string, string>> = {
  archive: '/{archive_format}{/ref}',
  assignees: '/assignees{/user}',
  blobs: '/git/blobs{/sha}',
  branches: '/branches{/branch}',
  collaborators: '/collaborators{/collaborator}',
  comments: '/comments{/number}',
  commits: '/commits{/sha}',
  compare: '/compare/{base}...{head}',
  contents: '/contents/{+path}',
  contributors: '/contributors',
  deployments: '/deployments',
  downloads: '/downloads',
  events: '/events',
  forks: '/forks',
  git_commits: '/git/commits{/sha}',
  git_refs: '/git/refs{/sha}',
  git_tags: '/git/tags{/sha}',
  hooks: '/hooks',
  issue_comment: '/issues/comments{/number}',
  issue_events: '/issues/events{/number}',
  issues: '/issues{/number}',
  keys: '/keys{/key_id}',
  labels: '/labels{/name}',
  languages: '/languages',
  merges: '/merges',
  milestones: '/milestones{/number}',
  notifications: '/notifications{?since,all,participating}',
  pulls: '/pulls{/number}',
  releases: '/releases{/id}',
  stargazers: '/stargazers',
  statuses: '/statuses/{sha}',
  subscribers: '/subscribers',
  subscription: '/subscription',
  tags: '/tags',
  teams: '/teams',
  trees: '/git/trees{/sha}',
};

function permissionsOf(token: Token): JsonObject {
  const canPush = token.showsPush ?? token.push;
  return { admin: false, maintain: false, push: canPush, triage: canPush, pull: true };
}

/** The full form that GET /repos/{owner}/{repo} gives to this token. */
export function showRepository(world: World, repository: Repository, token: Token, base: string): JsonObject {
  const url = repositoryUrl(repository, base);
  const html = `${htmlBase(base)}/${repository.owner}/${repository.name}`;
  const open = repository.issues.filter((one) => one.state === 'open' && isThere(one));
  const urls = Object.entries(links).map(([name, rest]) => [`${name}_url`, `${url}${rest}`]);
  const counts = { forks: 0, forks_count: 0, size: 0, stargazers_count: 0, watchers: 0, watchers_count: 0 };
  return {
    id: repository.id,
    node_id: `R_${repository.id}`,
    name: repository.name,
    full_name: `${repository.owner}/${repository.name}`,
    private: true,
    owner: showUser(world, repository.owner, base),
    html_url: html,
    description: null,
    fork: false,
    url,
    ...Object.fromEntries(urls),
    git_url: `git://${new URL(html).host}/${repository.owner}/${repository.name}.git`,
    ssh_url: `git@${new URL(html).host}:${repository.owner}/${repository.name}.git`,
    clone_url: `${html}.git`,
    svn_url: html,
    ...counts,
    network_count: 0,
    subscribers_count: 0,
    homepage: null,
    language: null,
    mirror_url: null,
    license: null,
    default_branch: 'main',
    has_issues: repository.hasIssues,
    has_projects: true,
    has_wiki: false,
    has_pages: false,
    has_discussions: false,
    archived: repository.isArchived,
    disabled: false,
    visibility: 'private',
    open_issues: open.length,
    open_issues_count: open.length,
    permissions: permissionsOf(token),
    created_at: instant(repository.createdAt),
    updated_at: instant(repository.createdAt),
    pushed_at: instant(repository.createdAt),
  };
}
