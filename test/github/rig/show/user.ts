import type { JsonObject } from '../json.ts';
import { type Account, accountOf, type World } from '../state.ts';

/** Pages for people; the API of a test server has no such twin and keeps its own origin. */
export function htmlBase(base: string): string {
  return base.replace('://api.github.com', '://github.com');
}

/** Accounts do not change and stand several times in every issue, so each is written once. */
const shown = new WeakMap<Account, Map<string, JsonObject>>();

/** The short form of an account as it stands in issues and milestones. */
export function showUser(world: World, login: string, base: string): JsonObject {
  const account = accountOf(world, login);
  const known = shown.get(account) ?? new Map<string, JsonObject>();
  shown.set(account, known);
  const user = known.get(base) ?? fullUser(account, base);
  known.set(base, user);
  return user;
}

function fullUser(account: Account, base: string): JsonObject {
  const url = `${base}/users/${encodeURIComponent(account.login)}`;
  return {
    login: account.login,
    id: account.id,
    node_id: `U_${account.id}`,
    avatar_url: `${htmlBase(base)}/avatars/${account.id}`,
    gravatar_id: '',
    url,
    html_url: `${htmlBase(base)}/${encodeURIComponent(account.login)}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: account.type,
    site_admin: false,
  };
}

/** The long form that GET /user gives, of an account that keeps everything to itself. */
export function showOwnUser(world: World, login: string, base: string): JsonObject {
  const nothing = {
    name: null,
    company: null,
    blog: '',
    location: null,
    email: null,
    hireable: null,
    bio: null,
  };
  const counts = { public_repos: 0, public_gists: 0, followers: 0, following: 0 };
  const dates = { created_at: '2020-01-01T00:00:00Z', updated_at: '2026-01-01T00:00:00Z' };
  return { ...showUser(world, login, base), user_view_type: 'public', ...nothing, ...counts, ...dates };
}
