import type { Clock } from '../../src/github/clock.ts';
import type { MapStore } from '../../src/github/map.ts';
import type { GitHubSettings, Timing } from '../../src/github/settings.ts';
import { githubTracker } from '../../src/github/tracker.ts';
import { makeTransport } from '../../src/github/transport.ts';
import type { TrackerMap } from '../../src/schema/types.generated.ts';
import type { Tracker } from '../../src/tracker/port.ts';

/** A map kept in memory. */
export interface MemoryMap extends MapStore {
  /** What was saved last; null = never, or lost. */
  value: unknown;
}

export function aMap(): MemoryMap {
  const map: MemoryMap = {
    value: null,
    load: () => map.value,
    save: (value: TrackerMap) => {
      map.value = JSON.parse(JSON.stringify(value));
    },
  };
  return map;
}

/** The waits of GitHub itself: tests have a clock on which they cost nothing. */
export const timing: Timing = {
  pace: { create: 3000, other: 1000 },
  settle: 60_000,
  lease: 60_000,
  wait: 120_000,
};

export interface GitHubClient extends Partial<GitHubSettings> {
  readonly fetch: typeof fetch;
  readonly clock: Clock;
  readonly map?: MapStore;
  readonly token?: string;
  readonly processId?: number;
  readonly alive?: readonly number[];
  readonly isInterrupted?: () => boolean;
  readonly onWait?: (milliseconds: number) => void;
}

let runs = 0;

/** One run of the tracker on GitHub. */
export function aGitHubTracker(client: GitHubClient): Tracker {
  const {
    fetch,
    clock,
    map = aMap(),
    token = 'maintainer-token',
    processId = 1,
    alive = [],
    isInterrupted = () => false,
    onWait = () => undefined,
    ...settings
  } = client;
  runs += 1;
  const transport = makeTransport({
    apiUrl: 'https://api.github.com',
    token,
    fetch,
    userAgent: 'milepost/test',
  });
  return githubTracker(
    transport,
    {
      programme: 'acme-plan',
      repository: 'acme/plan',
      repositoryId: null,
      bots: [],
      loginsOf: () => [],
      issueTypes: new Map(),
      project: null,
      timing,
      runId: `run${String(runs).padStart(5, '0')}`,
      unlock: null,
      ...settings,
    },
    { clock, map, processId, isProcessAlive: (id) => alive.includes(id), isInterrupted, onWait },
  );
}
