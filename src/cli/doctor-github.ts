import type { Reply, Transport } from '../github/transport.ts';
import { type GitHubFacts, REVIEW_FILE, type ReviewRun } from '../reporters/results/doctor.ts';
import { isValid } from '../schema/validate.ts';
import { apiUrlOf, type TrackerOptions } from './github.ts';
import type { Services } from './services.ts';

type Ask = (route: string) => Promise<Reply>;

const LOCK = 'mp:lock';

/** What GitHub says of the repository and of the token; reads only, each sent once. @throws UsageError for a bad address */
export async function askGitHub(
  services: Services,
  options: TrackerOptions,
  repository: string,
): Promise<GitHubFacts> {
  const { GITHUB_TOKEN, GH_TOKEN } = services.env;
  const token = [GITHUB_TOKEN, GH_TOKEN].map((one) => one?.trim() ?? '').find((one) => one !== '');
  if (token === undefined) return { kind: 'no-token' };
  const apiUrl = apiUrlOf(services, options);
  const { makeTransport } = await import('../github/transport.ts');
  const userAgent = `milepost/${services.version}`;
  const transport = makeTransport({ apiUrl, token, fetch: services.fetch, userAgent });
  return factsOf(services, asker(transport, repository), repository);
}

function asker(transport: Transport, repository: string): Ask {
  const [owner = '', repo = ''] = repository.split('/');
  return (route) => transport(`GET /repos/{owner}/{repo}${route}`, { owner, repo });
}

async function factsOf(services: Services, ask: Ask, repository: string): Promise<GitHubFacts> {
  const reply = await ask('');
  if (reply.kind === 'none') return reply;
  const { status, body, headers } = reply;
  if (status !== 200 || !isValid('github-repository', body)) return { kind: 'refused', status };
  return {
    kind: 'answered',
    repository,
    id: body.id,
    isArchived: body.archived,
    hasIssues: body.has_issues,
    mayPush: body.permissions?.push ?? null,
    scopes: headers.get('x-oauth-scopes'),
    secondsAhead: secondsAhead(services, headers.get('date')),
    isProtected: await protection(ask, textIn(body, 'default_branch')),
    lock: await lockOf(ask),
    review: await reviewOf(ask),
  };
}

function secondsAhead({ clock }: Services, date: string | null): number | null {
  const instant = date === null ? Number.NaN : Date.parse(date);
  return Number.isNaN(instant) ? null : Math.round((instant - clock.now()) / 1000);
}

async function protection(ask: Ask, branch: string | null): Promise<boolean | null> {
  if (branch === null) return null;
  const found = valueIn(await bodyOf(ask(`/branches/${encodeURIComponent(branch)}`)), 'protected');
  return typeof found === 'boolean' ? found : null;
}

async function lockOf(ask: Ask): Promise<string | null> {
  const label = await bodyOf(ask(`/labels/${encodeURIComponent(LOCK)}`));
  return label === null ? null : (textIn(label, 'description') ?? '-');
}

async function reviewOf(ask: Ask): Promise<ReviewRun> {
  const workflow = await ask(`/actions/workflows/${REVIEW_FILE}`);
  if (workflow.kind === 'none') return { kind: 'unknown' };
  if (workflow.status === 404) return { kind: 'missing' };
  const state = workflow.status === 200 ? textIn(workflow.body, 'state') : null;
  if (state === null) return { kind: 'unknown' };
  if (state !== 'active') return { kind: 'disabled', state };
  const runs = valueIn(
    await bodyOf(ask(`/actions/workflows/${REVIEW_FILE}/runs?event=schedule&per_page=1`)),
    'workflow_runs',
  );
  if (!Array.isArray(runs)) return { kind: 'unknown' };
  const at = textIn(runs[0], 'run_started_at') ?? textIn(runs[0], 'created_at');
  return at === null ? { kind: 'never' } : { kind: 'ran', day: at.slice(0, 10) };
}

async function bodyOf(asked: Promise<Reply>): Promise<unknown> {
  const reply = await asked;
  return reply.kind === 'answer' && reply.status === 200 ? reply.body : null;
}

function valueIn(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : null;
}

function textIn(value: unknown, key: string): string | null {
  const found = valueIn(value, key);
  return typeof found === 'string' ? found : null;
}
