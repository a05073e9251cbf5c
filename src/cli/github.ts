import { FileExists, FileProblem } from '../files/errors.ts';
import { originOf } from '../files/origin.ts';
import { readText, writeFileNew, writeFileWhole } from '../files/write-file.ts';
import { type Finding, finding } from '../findings/finding.ts';
import { THE_PLAN } from '../findings/place.ts';
import type { MapStore } from '../github/map.ts';
import { guidance } from '../github/pacer.ts';
import type { GitHubSettings, Timing } from '../github/settings.ts';
import type { Plan } from '../plan/plan.ts';
import type { Milepost } from '../schema/types.generated.ts';
import { TrackerFailure } from '../tracker/failure.ts';
import type { Tracker } from '../tracker/port.ts';
import { UsageError } from './errors.ts';
import type { GlobalOptions, Services } from './services.ts';

/** Options of every command that uses the tracker. */
export interface TrackerOptions extends GlobalOptions {
  readonly apiUrl?: string;
  readonly pace?: string;
  readonly wait?: string;
  readonly settle?: string;
  readonly unlock?: string;
}

type GitHubPlan = Extract<Milepost['tracker'], { kind: 'github' }>;

const PUBLIC = 'https://api.github.com';
const SECOND = 1000;
const DEFAULT = { settle: 60 * SECOND, lease: 60 * SECOND, wait: 120 * SECOND } as const;
const LOOPBACK = { settle: 5 * SECOND, lease: 10 * SECOND } as const;
export const MAP = '.milepost/tracker-map.json';

/** The tracker on GitHub, with octokit loaded only now. @throws UsageError (4) without a token */
export async function githubTrackerOf(
  services: Services,
  options: TrackerOptions,
  root: string,
  plan: Plan,
  tracker: GitHubPlan,
  onWait: (milliseconds: number) => void,
): Promise<Tracker> {
  const token = [services.env.GITHUB_TOKEN, services.env.GH_TOKEN]
    .map((one) => one?.trim() ?? '')
    .find((one) => one !== '');
  if (token === undefined) throw new UsageError('token-missing', {}, 4);
  const apiUrl = apiUrlOf(services, options);
  const timing = timingOf(options, isLoopback(new URL(apiUrl).hostname));
  const [{ makeTransport }, { githubTracker }] = await Promise.all([
    import('../github/transport.ts'),
    import('../github/tracker.ts'),
  ]);
  const transport = makeTransport({
    apiUrl,
    token,
    fetch: services.fetch,
    userAgent: `milepost/${services.version}`,
  });
  return githubTracker(
    transport,
    settingsOf(plan, tracker, timing, options.unlock ?? null, services.suffix()),
    {
      clock: services.clock,
      map: mapStore(root),
      processId: services.processId,
      isProcessAlive: (id) => services.isProcessAlive(id),
      isInterrupted: () => services.isInterrupted(),
      onWait,
    },
  );
}

/** Told when the plan names another repository than the one that Git would push to. */
export function originFindings(root: string, { repository }: GitHubPlan): readonly Finding[] {
  const origin = originOf(root);
  if (origin === null || origin.toLowerCase() === repository.toLowerCase()) return [];
  return [finding('github-other-origin', { repository, origin }, THE_PLAN)];
}

function settingsOf(
  plan: Plan,
  tracker: GitHubPlan,
  timing: Timing,
  unlock: string | null,
  runId: string,
): GitHubSettings {
  const people = plan.people?.value.roles ?? {};
  return {
    programme: plan.milepost.value.id,
    repository: tracker.repository,
    repositoryId: tracker.repositoryId ?? null,
    bots: tracker.bots ?? [],
    loginsOf: (role) =>
      tracker.assign === true ? [people[role] ?? []].flat().map((login) => login.trim()) : [],
    issueTypes: new Map(Object.entries(tracker.issueTypes ?? {})),
    project:
      tracker.project === undefined ? null : { ...tracker.project, owner: tracker.project.owner ?? null },
    timing,
    runId,
    unlock,
  };
}

/** Never from the plan: the token goes there. @throws UsageError */
export function apiUrlOf({ env }: Pick<Services, 'env'>, { apiUrl }: Pick<TrackerOptions, 'apiUrl'>): string {
  const given = apiUrl ?? env.GITHUB_API_URL;
  const text = given === undefined || given === '' ? PUBLIC : given;
  const flag = apiUrl === undefined ? 'GITHUB_API_URL' : '--api-url';
  const url = URL.canParse(text) ? new URL(text) : null;
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname));
  if (
    url === null ||
    !isSafe ||
    url.username !== '' ||
    url.password !== '' ||
    url.search !== '' ||
    url.hash !== ''
  )
    throw new UsageError('value-wrong', {
      flag,
      value: addressOf(url),
      allowed: 'https://…, http://127.0.0.1:…',
    });
  return url.href.replace(/\/+$/, '');
}

/** Without user, password, question and fragment: they may hold a secret. */
function addressOf(url: URL | null): string {
  return url === null ? '…' : `${url.protocol}//${url.host}${url.pathname}`;
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}

/** Shorter waits than GitHub needs are for a server on this machine only. */
function timingOf({ pace, wait, settle }: TrackerOptions, isLocal: boolean): Timing {
  const gap = numberOf('--pace', pace, isLocal ? 0 : guidance.other);
  const defaults = isLocal ? { ...DEFAULT, ...LOOPBACK } : DEFAULT;
  const waits = numberOf('--wait', wait, 0);
  const settles = numberOf('--settle', settle, isLocal ? 0 : DEFAULT.settle / SECOND);
  return {
    pace: isLocal
      ? { create: gap ?? 0, other: gap ?? 0 }
      : { create: Math.max(guidance.create, gap ?? 0), other: Math.max(guidance.other, gap ?? 0) },
    settle: settles === null ? defaults.settle : settles * SECOND,
    lease: defaults.lease,
    wait: waits === null ? defaults.wait : waits * SECOND,
  };
}

/** @throws UsageError for what is no number, or less than allowed */
function numberOf(flag: string, text: string | undefined, least: number): number | null {
  if (text === undefined) return null;
  const value = Number(text);
  if (/^\d{1,9}(\.\d{1,3})?$/.test(text) && value >= least) return value;
  throw new UsageError('value-wrong', { flag, value: text, allowed: `≥ ${least}` });
}

/** The map lies in a folder that Git ignores by a file of its own. */
function mapStore(root: string): MapStore {
  return {
    load: () => {
      const text = readText(root, MAP);
      try {
        return text === null ? null : JSON.parse(text);
      } catch {
        return text; // no JSON: not usable, and that is told
      }
    },
    save: (map) => {
      try {
        ignoreFolder(root);
        writeFileWhole(root, MAP, new TextEncoder().encode(`${JSON.stringify(map, null, 1)}\n`));
      } catch (error) {
        if (!(error instanceof FileProblem)) throw error;
        throw unsaved(error);
      }
    },
  };
}

function unsaved({ path, reason }: FileProblem): TrackerFailure {
  return new TrackerFailure('unreadable', [finding('github-map-unsaved', { path, reason }, THE_PLAN)]);
}

function ignoreFolder(root: string): void {
  try {
    writeFileNew(root, '.milepost/.gitignore', new TextEncoder().encode('*\n'));
  } catch (error) {
    if (!(error instanceof FileExists))
      throw error instanceof FileProblem ? error : new Error('map', { cause: error });
  }
}
