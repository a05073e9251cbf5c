import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyInBody } from '../../src/tracker/marker.ts';
import {
  type FakeGitHub,
  type FakeOptions,
  makeFakeGitHub,
  type ServeOptions,
  seedForeign,
  serve,
} from '../github/rig/index.ts';
import { bytesIn, copyOf, packageRoot } from './cli.ts';
import { aSmallPlan } from './small-plan.ts';

const CLI = join(packageRoot, 'dist/cli/milepost.cjs');

export interface Told {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The example of the shop with its tracker on a GitHub of the loopback, and the built command line. */
export interface ShopOnGitHub {
  readonly fake: FakeGitHub;
  readonly folder: string;
  say(argv: readonly string[], env?: Readonly<Record<string, string>>): Promise<Told>;
  /** Starts a command without waiting for it. */
  start(argv: readonly string[]): ChildProcess;
  /** Number of the issue with the marker of a key. */
  numberOf(key: string): number;
  /** Paths of files that hold a text. */
  filesWith(text: string): readonly string[];
  close(): Promise<void>;
}

export async function aShopOnGitHub(
  options: FakeOptions = {},
  serving: (fake: FakeGitHub) => ServeOptions = () => ({}),
): Promise<ShopOnGitHub> {
  const folder = copyOf('examples/shop-opening');
  const path = join(folder, 'milepost.yaml');
  const local = readFileSync(path, 'utf8');
  writeFileSync(path, local.replace('kind: local', 'kind: github\n  repository: acme/plan'));
  return onGitHub(folder, options, serving);
}

/** The smallest plan with every kind of request: a milestone, labels, four issues, parents, a dependency. */
export async function aSmallPlanOnGitHub(
  options: FakeOptions = {},
  serving: (fake: FakeGitHub) => ServeOptions = () => ({}),
): Promise<ShopOnGitHub> {
  return onGitHub(aSmallPlan(), options, serving);
}

async function onGitHub(
  folder: string,
  options: FakeOptions,
  serving: (fake: FakeGitHub) => ServeOptions,
): Promise<ShopOnGitHub> {
  const fake = makeFakeGitHub({ clock: { now: () => Date.now() }, ...options });
  seedForeign(fake);
  const served = await serve(fake, serving(fake));
  const start = (argv: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess =>
    spawn(process.execPath, [CLI, ...argv], {
      cwd: folder,
      env: {
        PATH: process.env.PATH ?? '',
        GITHUB_TOKEN: 'maintainer-token',
        GITHUB_API_URL: served.url,
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  return {
    fake,
    folder,
    say: async (argv, env) => end(start(argv, env)),
    start: (argv) => start(argv),
    numberOf: (key) => {
      const found = fake.repository.issues.find(({ body }) => keyInBody(body ?? '') === key);
      if (found === undefined) throw new Error(`no issue ${key}`);
      return found.number;
    },
    filesWith: (text) =>
      [...bytesIn(folder)].flatMap(([file, bytes]) => (bytes.includes(text) ? [file] : [])),
    close: served.close,
  };
}

/** What a process said, once it has ended. */
export async function end(child: ChildProcess): Promise<Told> {
  let [out, err] = ['', ''];
  child.stdout?.on('data', (chunk) => {
    out += String(chunk);
  });
  child.stderr?.on('data', (chunk) => {
    err += String(chunk);
  });
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, out, err }));
  });
}
