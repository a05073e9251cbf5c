import { folderOf, milepost } from './cli.ts';
import type { Told } from './shop-on-github.ts';

const SMALL: Readonly<Record<string, string>> = {
  'milepost.yaml': `formatVersion: "1.0"
id: small
title: Small
language: en
start: 2026-01-05
timeZone: UTC
currency: EUR
schedule: {policy: as_published}
roles:
  - {id: lead, title: Lead}
decide: {roles: {lead: 1}}
tracker: {kind: github, repository: acme/plan}
`,
  'plan/01-live.yaml': `formatVersion: "1.0"
id: live
title: Go live
weeks: 1-8
owner: lead
tasks:
  - {id: move, title: Move in}
  - {id: open, title: Open the door, needs: [move]}
gate:
  id: gate-live
  criteria:
    - {id: happy, level: must, metric: mark, unit: points, pass: {gte: 8}, assumed: true, owner: lead}
`,
  'plan/kpis.yaml': `formatVersion: "1.0"
kpis:
  - {id: mark, title: Mark given by users, group: business, unit: points, better: higher, target: {gte: 8},
     assumed: true, tolerance: 5, dashboard: true}
`,
};

/** A folder with the smallest plan that makes every kind of request. */
export function aSmallPlan(): string {
  const files = Object.entries(SMALL).map(([path, text]) => [path, new TextEncoder().encode(text)] as const);
  return folderOf(new Map(files));
}

/** The clock of this machine, on which a sleep takes no time. */
export interface LeapingClock {
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

export function aLeapingClock(ahead = 0): LeapingClock {
  let extra = ahead;
  return {
    now: () => Date.now() + extra,
    sleep: async (milliseconds) => {
      extra += milliseconds;
    },
  };
}

export interface Here {
  readonly fetch: typeof fetch;
  readonly clock: LeapingClock;
  readonly token?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** The built command line in this process, towards a GitHub in this process: no start, no wait. */
export async function sayHere(
  folder: string,
  { fetch, clock, token = 'maintainer-token', env = {} }: Here,
  argv: readonly string[],
): Promise<Told> {
  const told = await milepost(folder, new Date(clock.now()).toISOString().replace(/\.\d+Z$/, 'Z'), argv, {
    seed: String(clock.now()),
    env: { GITHUB_TOKEN: token, GITHUB_API_URL: 'http://127.0.0.1:9', ...env },
    fetch,
    clock,
    isProcessAlive: () => false, // whoever ran before is dead: tests end every process that they start
  });
  return { code: told.exitCode, out: told.stdout, err: told.stderr };
}
