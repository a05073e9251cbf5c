import { type Finding, finding } from '../findings/finding.ts';
import { THE_PLAN } from '../findings/place.ts';
import type { FileTypes } from '../schema/validate.ts';
import { TrackerFailure } from '../tracker/failure.ts';
import type { ExistingItem } from '../tracker/port.ts';
import type { Waiting } from './blocking.ts';
import type { Client } from './client.ts';
import { type IssueTypes, readIssueTypes } from './issue-types.ts';
import { KnownItems } from './map.ts';
import type { GitHubSettings, Surroundings } from './settings.ts';

/** Where requests go, by the name that the repository has now. */
export interface Repository {
  readonly owner: string;
  readonly repo: string;
  readonly id: number;
  readonly fullName: string;
  /** Open issues and pull requests, by GitHub's counter; null if it gave none. */
  readonly openCount: number | null;
}

/** What the parts of this tracker share during one run. */
export class Session {
  readonly client: Client;
  readonly settings: GitHubSettings;
  readonly surroundings: Surroundings;
  readonly known: KnownItems;
  /** Database id by number of the issue: links need it. */
  readonly ids: Map<string, number> = new Map();
  /** Number of the parent by number of the issue, as it was last read. */
  readonly parents: Map<string, string | null> = new Map();
  /** What issues wait for, by number: what is written there is made from it. */
  readonly waiting: Map<string, Waiting> = new Map();
  /** Numbers of issues that this run made and nobody can have linked yet. */
  readonly made: Set<string> = new Set();
  /** `issue 42` and `milestone 7` as the tracker was last asked for them, and when: a write is made from that. */
  readonly looked: Map<string, { readonly item: ExistingItem; readonly moment: number }> = new Map();
  /** Milestones as they were last listed. */
  milestones: readonly FileTypes['github-milestone'][] = [];
  /** `issue 42` and `milestone 7` of what was last listed. */
  listed: ReadonlySet<string> = new Set();
  /** The highest number that was seen. */
  newest = 0;
  private assignees: readonly { readonly login: string }[] | null = null;
  private types: IssueTypes | null = null;
  private opened: Repository | null = null;
  private login: string | null | undefined = undefined;

  constructor(client: Client, settings: GitHubSettings, surroundings: Surroundings) {
    this.client = client;
    this.settings = settings;
    this.surroundings = surroundings;
    this.known = new KnownItems(surroundings.map);
  }

  /** The repository; `open` must have been called before. */
  get repository(): Repository {
    if (this.opened === null) throw new Error('the repository was not opened');
    return this.opened;
  }

  /** The tracker was told how many issues this one waits for; their names, where it was told them too, stay. */
  tellsCount({ resource, handle, blockerCount: count }: ExistingItem): void {
    if (resource !== 'issue') return;
    const before = this.waiting.get(handle);
    if (before === undefined || before.names === null || before.count !== count)
      this.waiting.set(handle, { names: null, count, own: new Set() });
  }

  /** `owner` and `repo` for a route. */
  get at(): { readonly owner: string; readonly repo: string } {
    const { owner, repo } = this.repository;
    return { owner, repo };
  }

  /** Looks whether the repository is there, is the right one, and can hold issues. @throws TrackerFailure if not */
  async open(): Promise<readonly Finding[]> {
    const { repository: named, repositoryId } = this.settings;
    const [owner = '', repo = ''] = named.split('/');
    const found = await this.ask(owner, repo);
    const expected =
      [repositoryId, this.known.repository].find((id) => id !== null && id !== found.id) ?? null;
    if (expected !== null)
      throw new TrackerFailure('doubtful', [
        finding('github-other-repository', { expected, found: found.id }, THE_PLAN),
      ]);
    this.known.repository = found.id;
    const [ownerNow = owner, repoNow = repo] = found.full_name.split('/');
    this.opened = {
      owner: ownerNow,
      repo: repoNow,
      id: found.id,
      fullName: found.full_name,
      openCount: found.open_issues_count ?? null,
    };
    if (found.archived) throw saying('github-archived', found.full_name);
    if (!found.has_issues) throw saying('github-issues-off', found.full_name);
    return [
      ...(found.full_name.toLowerCase() === named.toLowerCase()
        ? []
        : [finding('github-renamed', { from: named, to: found.full_name }, THE_PLAN)]),
      ...(found.permissions?.push === false
        ? [finding('github-no-push', { repository: found.full_name }, THE_PLAN)]
        : []),
      ...(this.known.isUnreadable
        ? [finding('github-map-unreadable', { path: '.milepost/tracker-map.json' }, THE_PLAN)]
        : []),
    ];
  }

  /** Login of the token; null for one that has none, such as that of a workflow. */
  async ownLogin(): Promise<string | null> {
    if (this.login !== undefined) return this.login;
    try {
      this.login = (await this.client.read('GET /user', {}, 'github-account')).login;
    } catch (error) {
      const isRefused = error instanceof TrackerFailure && error.findings[0]?.code === 'github-refused';
      if (!isRefused) throw error;
      this.login = null; // a workflow may not ask who it is
    }
    return this.login;
  }

  /** A token without a login is a bot's: that of a workflow, or of an app. */
  async isOwn(login: string): Promise<boolean> {
    const own = await this.ownLogin();
    return own === null ? login.endsWith('[bot]') : own.toLowerCase() === login.toLowerCase();
  }

  /** Logins, in lower case, that issues here may be assigned to. */
  async assignable(): Promise<ReadonlySet<string>> {
    const route = 'GET /repos/{owner}/{repo}/assignees';
    this.assignees ??= await this.client.readAll(route, { ...this.at, per_page: 100 }, 'github-account');
    return new Set(this.assignees.map(({ login }) => login.toLowerCase()));
  }

  /** Issue types that the plan names and the organisation has; asked once. @throws TrackerFailure */
  async issueTypes(): Promise<IssueTypes> {
    this.types ??= await readIssueTypes(this);
    return this.types;
  }

  private async ask(owner: string, repo: string): Promise<FileTypes['github-repository']> {
    try {
      return await this.client.read('GET /repos/{owner}/{repo}', { owner, repo }, 'github-repository');
    } catch (error) {
      const [told] = error instanceof TrackerFailure ? error.findings : [];
      if (told?.code !== 'github-refused' || told.args.status !== 404) throw error;
      throw saying('github-not-found', `${owner}/${repo}`);
    }
  }
}

function saying(
  code: 'github-not-found' | 'github-archived' | 'github-issues-off',
  repository: string,
): TrackerFailure {
  return new TrackerFailure('refused', [finding(code, { repository }, THE_PLAN)]);
}
