import { bodyObject, type Call, type Route, value } from './call.ts';
import type { Match } from './contract-match.ts';
import { type Incoming, tokenOf } from './incoming.ts';
import type { Token } from './options.ts';
import type { Rates } from './rates.ts';
import { errorBody, notFound, Refused, redirect, refused } from './refusal.ts';
import { type Outcome, outcomeOf } from './respond.ts';
import { dependencyRoutes } from './routes/dependencies.ts';
import { issueRoutes } from './routes/issues.ts';
import { labelRoutes } from './routes/labels.ts';
import { milestoneRoutes } from './routes/milestones.ts';
import { projectRoutes } from './routes/projects.ts';
import { subIssueRoutes } from './routes/sub-issues.ts';
import { surroundingRoutes } from './routes/surroundings.ts';
import type { Repository, World } from './state.ts';

/** Every operation the fake can answer; the rest of the contract is a violation. */
export const routes: Readonly<Record<string, Route>> = {
  ...surroundingRoutes,
  ...labelRoutes,
  ...milestoneRoutes,
  ...issueRoutes,
  ...subIssueRoutes,
  ...dependencyRoutes,
  ...projectRoutes,
};

/** The caller, or 401 as for any token that GitHub does not know (any more). */
export function callerOf(world: World, request: Incoming): { readonly key: string; readonly token: Token } {
  const key = tokenOf(request);
  const token = key === undefined ? undefined : world.settings.tokens[key];
  if (key === undefined) throw refused(401, 'Requires authentication');
  if (token === undefined || token.isExpired === true) throw refused(401, 'Bad credentials');
  return { key, token };
}

/** Counts the call and refuses it when the hour is used up. */
export function takeRate(rates: Rates, key: string, token: Token, now: number): void {
  if (rates.take(key, token, now)) return;
  throw new Refused(403, errorBody(403, 'API rate limit exceeded for user.'), rates.headers(key, token, now));
}

/** The repository of the path; an old name leads to the new place by id. */
function repositoryOf(world: World, request: Incoming, token: Token): Repository {
  const byId = /^\/repositories\/(\d+)/.exec(request.path);
  const byName = /^\/repos\/([^/]+)\/([^/]+)(.*)$/.exec(request.path);
  const [own] = world.repositories;
  if (own === undefined) throw notFound();
  if (byId === null && byName === null) return own;
  if (token.canRead === false) throw notFound();
  const [, owner = '', name = '', rest = ''] = byName ?? [];
  const isOwner = (one: Repository): boolean => one.owner.toLowerCase() === owner.toLowerCase();
  const found = world.repositories.find((one) =>
    byId === null
      ? isOwner(one) && one.name.toLowerCase() === name.toLowerCase()
      : one.id === Number(byId[1]),
  );
  if (found?.isHidden === true) throw notFound();
  if (found !== undefined) return found;
  const moved = world.repositories.find((one) => isOwner(one) && one.oldNames.includes(name.toLowerCase()));
  if (moved === undefined) throw notFound();
  const search = request.query.size === 0 ? '' : `?${request.query}`;
  throw redirect(request.method, `${request.base}/repositories/${moved.id}${rest}${search}`);
}

function checkOpen(repository: Repository, request: Incoming, match: Match): void {
  const isIssueRoute = match.template.startsWith('/repos/{owner}/{repo}/issues');
  if (isIssueRoute && !repository.hasIssues) throw refused(410, 'Issues are disabled for this repo');
  const isWrite = request.method !== 'GET' && match.template.startsWith('/repos/');
  if (isWrite && repository.isArchived) throw refused(403, 'Repository was archived so is read-only.');
}

/** Answers one request that the contract allows; throws Refused for everything GitHub would refuse. */
export function handle(world: World, rates: Rates, request: Incoming, match: Match): Outcome {
  const now = world.settings.clock.now();
  const { key, token } = callerOf(world, request);
  if (match.operationId === 'rate-limit/get') {
    return { status: 200, body: rates.overview(key, token, now), headers: {} };
  }
  takeRate(rates, key, token, now);
  const repository = repositoryOf(world, request, token);
  checkOpen(repository, request, match);
  const route = routes[match.operationId] ?? (() => value(501, null));
  const { method, query, base } = request;
  const body = bodyObject(request.body);
  const call: Call = { world, repository, token, method, params: match.params, query, body, base, now };
  return outcomeOf(call, request.path, route(call));
}
