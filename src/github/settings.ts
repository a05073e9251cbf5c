import type { Clock } from './clock.ts';
import type { MapStore } from './map.ts';
import type { Pace } from './pacer.ts';
import type { ProjectSettings } from './project-reader.ts';

/** What the plan and the command line say. */
export interface GitHubSettings {
  /** Id of the programme, as markers name it. */
  readonly programme: string;
  /** `acme/plan`, as the plan names it. */
  readonly repository: string;
  /** The only number that the repository may have; null = not said. */
  readonly repositoryId: number | null;
  /** Logins whose issues may carry our marker besides those who may write. */
  readonly bots: readonly string[];
  /** Logins of the people who hold a role; empty where nobody is to be assigned. */
  loginsOf(role: string): readonly string[];
  /** Name of the issue type by kind of item (`task`); empty without types. */
  readonly issueTypes: ReadonlyMap<string, string>;
  /** The project that shows the issues; null = none. */
  readonly project: ProjectSettings | null;
  readonly timing: Timing;
  /** Id of this run, eight characters, for the lock. */
  readonly runId: string;
  /** Id of a run whose lock is to be broken. */
  readonly unlock: string | null;
}

/** Milliseconds. */
export interface Timing {
  readonly pace: Pace;
  /** How long a write may stay invisible in lists. */
  readonly settle: number;
  /** How long a lock holds without being renewed. */
  readonly lease: number;
  /** How long one wait may take: on a limit, and for the lock of another run. */
  readonly wait: number;
}

/** What the tracker touches besides the network. */
export interface Surroundings {
  readonly clock: Clock;
  readonly map: MapStore;
  readonly processId: number;
  /** Whether a process of this machine still runs. */
  isProcessAlive(id: number): boolean;
  /** Whether the run is to end: then no wait goes on, and nothing more is sent but what gives the lock back. */
  isInterrupted(): boolean;
  /** Told of a wait for a limit of GitHub that lasts, at its start and every minute: how many milliseconds are left. */
  onWait?(milliseconds: number): void;
}
