import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, expect } from 'vitest';
import { type Answer, milepost, packageRoot } from '../../.github/scripts/world.mjs';
import type { Services } from '../../src/cli/services.ts';
import type { Files } from './repository.ts';

export { milepost, packageRoot };

const made: string[] = [];
afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A new empty folder, removed after the tests of the file. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'milepost-cli-'));
  made.push(folder);
  return folder;
}

/** A planning repository on disk. */
export function folderOf(files: Files): string {
  const folder = aFolder();
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}

/** A copy of a folder of this project, such as `examples/shop-opening`. */
export function copyOf(folder: string): string {
  const copy = join(aFolder(), 'programme');
  cpSync(join(packageRoot, folder), copy, { recursive: true });
  return copy;
}

/** Every file under a folder: path → its bytes as text; links and other special files are named too. */
export function bytesIn(folder: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isDirectory())
      found.set(
        relative(folder, path).replaceAll(sep, '/'),
        entry.isFile() ? readFileSync(path, 'latin1') : 'special',
      );
  }
  return found;
}

/** Paths that differ between two states of a folder. */
export function changedPaths(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => before.get(path) !== after.get(path)).sort();
}

/** The fields of JSON output that tests look at. */
export interface Output {
  readonly formatVersion: string;
  readonly command: string;
  readonly exitCode: number;
  readonly error?: { readonly code: string; readonly message: string; readonly help: string };
  readonly ok?: boolean;
  readonly at?: string;
  readonly findings?: readonly {
    readonly code: string;
    readonly severity: string;
    readonly message: string;
    readonly help: string;
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly cell?: string;
  }[];
  readonly records?: readonly { readonly id: string; readonly kind: string; readonly file: string }[];
  readonly files?: readonly string[];
  readonly gates?: readonly {
    readonly id: string;
    readonly verdict: string;
    readonly reasons: readonly string[];
    readonly next: readonly string[];
    readonly validUntil: string | null;
    readonly decision: { readonly decision: string } | null;
    readonly criteria: readonly { readonly id: string; readonly verdict: string }[];
  }[];
  readonly known?: number;
  readonly measured?: {
    readonly rows: number;
    readonly columns: readonly { readonly key: string; readonly shapes: readonly object[] }[];
    readonly age: object | null;
  } | null;
  readonly form?: { readonly form: string; readonly section: object; readonly file: string | null } | null;
  readonly programme?: { readonly id: string; readonly state: string };
  readonly phases?: readonly { readonly id: string; readonly state: string }[];
  readonly rollout?: { readonly state: string; readonly share: number; readonly stage: string | null } | null;
  readonly changes?: readonly { readonly kind: string; readonly key: string }[];
  readonly summary?: Readonly<Record<string, number>>;
  readonly next?: readonly string[];
  readonly late?: readonly { readonly id: string }[];
}

/** The answer to a command with `--json`, after checking that it is one object and nothing else. */
export interface Said extends Answer {
  readonly output: Output;
}

/** Runs a command with `--json`. */
export async function say(cwd: string, now: string, argv: readonly string[]): Promise<Said> {
  const answer = await milepost(cwd, now, ['--json', ...argv]);
  return { ...answer, output: onlyObject(answer) };
}

/** The one object of an answer; its code is the exit code, and nothing stands beside it on either stream. */
export function onlyObject({ stdout, stderr, exitCode }: Answer): Output {
  expect(stdout.endsWith('}\n')).toBe(true);
  expect(stdout.trimEnd().includes('\n')).toBe(false);
  expect(stderr).toBe('');
  const output: Output = JSON.parse(stdout);
  expect(output).toMatchObject({ formatVersion: '1.0', exitCode });
  return output;
}

/** Runs a command that has to end with 0. */
export async function must(cwd: string, now: string, argv: readonly string[]): Promise<Answer> {
  const answer = await milepost(cwd, now, argv);
  if (answer.exitCode !== 0)
    throw new Error(`exit ${answer.exitCode}: milepost ${argv.join(' ')}\n${answer.stdout}${answer.stderr}`);
  return answer;
}

/** Runs a command that may not change a byte of a folder. @returns its answer */
export async function leaves(folder: string, now: string, argv: readonly string[]): Promise<Answer> {
  const before = bytesIn(folder);
  const answer = await milepost(folder, now, argv);
  expect(changedPaths(before, bytesIn(folder)), `milepost ${argv.join(' ')}`).toEqual([]);
  return answer;
}

/** A world for `run` from the sources, in which everything can be given; what was printed is kept. */
export interface World {
  readonly services: Services;
  stdout(): string;
  stderr(): string;
}

export function aWorld(cwd: string, now: string, parts: Partial<Services> = {}): World {
  const told = { out: '', err: '' };
  const services: Services = {
    now: () => now,
    suffix: () => 'aaaaaaaa',
    ask: async () => null,
    canAsk: false,
    prompts: async () => {
      throw new Error('nobody to ask');
    },
    processId: 1,
    isProcessAlive: () => true,
    isInterrupted: () => false,
    clock: { now: () => Date.parse(now), sleep: async () => undefined },
    fetch: async () => {
      throw new Error('no network');
    },
    isTerminal: false,
    cwd,
    env: {},
    stdout: collector((text) => {
      told.out += text;
    }),
    stderr: collector((text) => {
      told.err += text;
    }),
    packageRoot,
    version: '9.9.9',
    nodeVersion: 'v20.19.0',
    ...parts,
  };
  return { services, stdout: () => told.out, stderr: () => told.err };
}

function collector(tell: (text: string) => void): Writable {
  return new Writable({
    write(chunk, _encoding, done) {
      tell(String(chunk));
      done();
    },
  });
}

export const BUNDLE = join(packageRoot, 'dist/cli/milepost.cjs');
const PRELOADS = join(packageRoot, 'test/makers/preload');

/** A file that Node loads before the command line: `clock`, `shuffle`, `offline`. */
export type Preload = 'clock' | 'shuffle' | 'offline';

export interface Surroundings {
  /** What the clock says; the real clock without it. */
  readonly now?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly preloads?: readonly Preload[];
  /** Settings of Node itself. */
  readonly node?: readonly string[];
}

const LONGEST_MILLISECONDS = 10_000;

function nodeArguments(argv: readonly string[], { now, preloads = [], node = [] }: Surroundings): string[] {
  const all: readonly Preload[] = now === undefined ? preloads : ['clock', ...preloads];
  return [...node, ...all.flatMap((name) => ['--require', join(PRELOADS, `${name}.cjs`)]), BUNDLE, ...argv];
}

function envOf({ now, env = {} }: Surroundings): Record<string, string> {
  return { PATH: process.env.PATH ?? '', ...(now === undefined ? {} : { MILEPOST_TEST_NOW: now }), ...env };
}

/** The shipped command line as its own process, its input closed; ended by force after ten seconds. */
export function runBundle(
  cwd: string,
  argv: readonly string[],
  surroundings: Surroundings = {},
): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, nodeArguments(argv, surroundings), {
    cwd,
    env: envOf(surroundings),
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    timeout: LONGEST_MILLISECONDS,
  });
}

/** The same without waiting, so that several can run at a time. The exit code is null if it had to be ended. */
export function startBundle(
  cwd: string,
  argv: readonly string[],
  surroundings: Surroundings = {},
): Promise<{ readonly exitCode: number | null; readonly stdout: string; readonly stderr: string }> {
  const child = spawn(process.execPath, nodeArguments(argv, surroundings), {
    cwd,
    env: envOf(surroundings),
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: LONGEST_MILLISECONDS,
  });
  const parts = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    parts.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    parts.stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, ...parts }));
  });
}

/** Runs as many at a time as the machine takes well. @returns the answers in the order of the work */
export async function inTurns<In, Out>(
  work: readonly In[],
  run: (one: In) => Promise<Out>,
  most = 2,
): Promise<readonly Out[]> {
  const answers: Out[] = [];
  for (let from = 0; from < work.length; from += most)
    answers.push(...(await Promise.all(work.slice(from, from + most).map(run))));
  return answers;
}

/** Changes a file that has to hold the text. */
export function edit(folder: string, path: string, from: string | RegExp, to: string): void {
  const before = readFileSync(join(folder, path), 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${path} holds nothing like ${String(from)}`);
  writeFileSync(join(folder, path), after);
}

export function exists(folder: string, path: string): boolean {
  return existsSync(join(folder, path)) && lstatSync(join(folder, path)).isFile();
}
