import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../src/cli/run.ts';
import type { Services } from '../../src/cli/services.ts';
import { keyInBody } from '../../src/tracker/marker.ts';
import { type FakeGitHub, makeFakeGitHub, makeVirtualClock } from '../github/rig/index.ts';
import { aWorld, bytesIn, changedPaths, folderOf } from './cli.ts';
import { edited, type Files } from './repository.ts';

/** What a command said and did. */
export interface Did {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** New, changed and removed paths, the map of the tracker apart. */
  readonly paths: readonly string[];
}

/** Runs a command from the sources in a folder. */
export async function go(
  folder: string,
  now: string,
  argv: readonly string[],
  parts: Partial<Services> = {},
): Promise<Did> {
  const before = bytesIn(folder);
  const world = aWorld(folder, now, parts);
  const code = await run(argv, world.services);
  const paths = changedPaths(before, bytesIn(folder)).filter((path) => !path.startsWith('.milepost/'));
  return { code, out: world.stdout(), err: world.stderr(), paths };
}

/** A planning repository whose tracker is GitHub, in this process: waits cost nothing. */
export interface OnGitHub {
  readonly fake: FakeGitHub;
  readonly folder: string;
  go(now: string, argv: readonly string[], parts?: Partial<Services>): Promise<Did>;
  /** Number of the issue with the marker of a key. */
  numberOf(key: string): number;
  /** The next runs begin without what this machine knew. */
  forgetMap(): void;
}

/** @param files a repository with the local tracker */
export function onGitHub(files: Files): OnGitHub {
  const clock = makeVirtualClock(Date.parse('2026-01-10T12:00:00Z'));
  const fake = makeFakeGitHub({ clock });
  const folder = folderOf(
    edited(files, 'milepost.yaml', '{kind: local}', '{kind: github, repository: acme/plan}'),
  );
  const env = { GITHUB_TOKEN: 'maintainer-token' };
  return {
    fake,
    folder,
    go: (now, argv, parts = {}) =>
      clock.run(() => go(folder, now, argv, { fetch: fake.fetch, clock, env, ...parts })),
    numberOf: (key) => {
      const found = fake.repository.issues.find(({ body }) => keyInBody(body ?? '') === key);
      if (found === undefined) throw new Error(`there is no ${key}`);
      return found.number;
    },
    forgetMap: () => rmSync(join(folder, '.milepost'), { recursive: true, force: true }),
  };
}
